import { DateTime } from "luxon";
import { timeZones } from "../../generated/time-zones.ts";
import type { CycleParams } from "../../src/index.ts";
import { fc } from "./random.ts";
import { clockChanges } from "./time-expected.ts";

export type TimeZoneID = keyof typeof timeZones;

/** A series as a user might ask for it. */
export interface RandomSeries {
  cycleParams: CycleParams;
  timeZoneID: TimeZoneID;
  /** Time of day of the first sub-meeting, in minutes after midnight UTC. */
  minuteOfDay: number;
}

export const timeZoneIDs = Object.keys(timeZones) as TimeZoneID[];

/** Every change of the clocks from 2024 to 2030, in every zone that the service knows. */
export const allClockChanges = timeZoneIDs.flatMap((timeZoneID) =>
  clockChanges(timeZones[timeZoneID]).map((time) => ({ timeZoneID, time })),
);

const lastDate = DateTime.utc(2030, 12, 31);
const day = 24 * 60;

/** Series of all kinds, many of them at month ends, leap days, year ends and changes of the clocks. */
export function randomSeries(): fc.Arbitrary<RandomSeries> {
  return fc.oneof(anySeries(), seriesAcrossChange());
}

function anySeries(): fc.Arbitrary<RandomSeries> {
  const cycleParams = startDates().chain((startDate) => rules(startDate, spans(startDate)));
  return fc.record({ cycleParams, timeZoneID: fc.constantFrom(...timeZoneIDs), minuteOfDay: fc.nat(day - 1) });
}

// Mostly one of the dates is that of the change; the time of day is close to it.
function seriesAcrossChange(): fc.Arbitrary<RandomSeries> {
  const around = fc.record({
    change: fc.constantFrom(...allClockChanges),
    ahead: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(200)),
    off: fc.integer({ min: -120, max: 120 }),
  });
  return around.chain(({ change: { timeZoneID, time }, ahead, off }) => {
    const change = DateTime.fromMillis(time, { zone: timeZones[timeZoneID] });
    const startDate = change.minus({ days: ahead }).toISODate()!;
    const minuteOfDay = (time / 60_000 + off + day) % day;
    const span = fc.integer({ min: Math.min(ahead, longest(startDate)), max: longest(startDate) });
    return rules(startDate, span, change).map((cycleParams) => ({ cycleParams, timeZoneID, minuteOfDay }));
  });
}

function startDates(): fc.Arbitrary<string> {
  const years = fc.integer({ min: 2024, max: 2030 });
  const months = fc.integer({ min: 1, max: 12 });
  const anyDay = fc.nat(7 * 365).map((days) => DateTime.utc(2024).plus({ days }));
  const monthEnd = fc.tuple(years, months).map(([year, month]) => DateTime.utc(year, month).endOf("month"));
  const leapDay = fc.constantFrom(DateTime.utc(2024, 2, 29), DateTime.utc(2028, 2, 29));
  const yearEnd = years.map((year) => DateTime.utc(year, 12, 31));
  const yearBegin = years.map((year) => DateTime.utc(year, 1, 1));
  return fc.oneof(anyDay, monthEnd, leapDay, yearEnd, yearBegin).map((date) => date.toISODate()!);
}

// Days from the first to the last date.
function spans(startDate: string): fc.Arbitrary<number> {
  const most = longest(startDate);
  return fc.oneof(fc.nat(Math.min(10, most)), fc.nat(most), fc.constant(most));
}

function longest(startDate: string): number {
  const start = DateTime.fromISO(startDate, { zone: "utc" });
  return DateTime.min(start.plus({ years: 1 }), lastDate).diff(start, "days").days;
}

function rules(startDate: string, span: fc.Arbitrary<number>, on?: DateTime): fc.Arbitrary<CycleParams> {
  const dates = span.map((days) => ({
    startDate,
    endDate: DateTime.fromISO(startDate, { zone: "utc" }).plus({ days }).toISODate()!,
    preRemindDays: 1,
  }));
  const intervals = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });
  const points = (min: number, max: number, wanted?: number) =>
    fc
      .array(fc.integer({ min, max }), { minLength: 1, maxLength: 8 })
      .map((list) => (wanted === undefined ? list : [...list, wanted]));
  const rule = fc.oneof(
    fc.record({ cycle: fc.constant("Day" as const), interval: intervals(15) }),
    fc.record({
      cycle: fc.constant("Week" as const),
      interval: intervals(5),
      point: points(0, 6, on && on.weekday % 7),
    }),
    fc.record({ cycle: fc.constant("Month" as const), interval: intervals(3), point: points(1, 31, on?.day) }),
  );
  return fc.tuple(rule, dates).map(([kind, range]) => {
    const { interval, ...rest } = kind;
    return { ...range, ...rest, ...(interval === undefined ? {} : { interval }) };
  });
}
