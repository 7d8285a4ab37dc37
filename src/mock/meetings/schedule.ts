import { Temporal } from "temporal-polyfill";
import type { CycleParams, CycleParamsView, KnownErrorCode, MeetingRequest } from "../../../generated/types.ts";
import { expandCycle } from "../../time/expand-cycle.ts";
import { parseTime, zoneOf } from "../../time/meeting-time.ts";
import { latestEnd } from "../../time/read-cycle.ts";
import { dateIn, startsOn } from "../../time/zoned-time.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { Occurrence } from "../state/state.ts";
import { requestDefaults } from "./request-defaults.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * A time in a request, or undefined where the request leaves it to the service.
 * @throws Refusal with the code when there is no such time
 */
export function requestedTime(
  text: string | null | undefined,
  code: KnownErrorCode = "MMC.111071061",
): number | undefined {
  if (!text) return undefined;
  const time = parseTime(text);
  if (time === undefined) throw new Refusal(code, { message: `startTime: there is no time ${text}.` });
  return time;
}

/** The present minute; meetings start on whole minutes. */
export function presentMinute(service: MockService): number {
  return Math.floor(service.clock.now() / minute) * minute;
}

/**
 * Checks that a meeting can still start when it is asked for.
 * @throws Refusal for a time before the present minute
 */
export function checkNotPast(start: number | undefined, service: MockService): void {
  if (start !== undefined && start < presentMinute(service)) throw new Refusal("MMC.111071013");
}

/** Start and end of a meeting of so many minutes. */
export function timesOf(start: number, length: number | undefined): Pick<Occurrence, "start" | "end"> {
  return { start, end: start + (length ?? requestDefaults.length) * minute };
}

/** A date of a meeting with nothing of its own yet. */
export function newOccurrence(start: number, length: number | undefined, service: MockService): Occurrence {
  return { id: service.random.uuid(), ...timesOf(start, length), own: {} };
}

/** The dates of a series, and its rule as the service keeps it: with what it filled in and corrected. */
interface PlannedSeries {
  occurrences: Occurrence[];
  cycleParams: CycleParamsView;
}

/**
 * Plans a series.
 * @param time a time with the time of day at which the first sub-meeting starts, in milliseconds since 1970
 * @throws Refusal for a rule that the service does not accept
 */
export function planSeries(
  cycleParams: CycleParams,
  time: number,
  { timeZoneID, length }: Pick<MeetingRequest, "timeZoneID" | "length">,
  service: MockService,
): PlannedSeries {
  const zone = zoneOf(timeZoneID);
  checkSpan(cycleParams, dateIn(zone, service.clock.now()));
  const { dates, endDate } = expandCycle(cycleParams);
  const starts = startsOn(dates, time, zone);
  const [first] = starts;
  if (first === undefined) throw new Refusal("MMC.111071069");
  if (first < presentMinute(service)) throw new Refusal("MMC.111071013");
  const occurrences = starts.map((start) => newOccurrence(start, length, service));
  for (const occurrence of occurrences) planReminder(occurrence, cycleParams, service);
  return {
    occurrences,
    cycleParams: { ...cycleParams, endDate, interval: cycleParams.interval ?? 1, cycleCount: 0 },
  };
}

/** Has the invited reminded of a sub-meeting some days before it, unless it is nearer than that. */
export function planReminder(
  occurrence: Occurrence,
  { preRemindDays = 0 }: Partial<Pick<CycleParamsView, "preRemindDays">> = {},
  service: MockService,
): void {
  const at = occurrence.start - preRemindDays * day;
  occurrence.remindAt = at > service.clock.now() ? at : undefined;
}

function checkSpan({ startDate, endDate }: CycleParams, today: Temporal.PlainDate): void {
  const start = Temporal.PlainDate.from(startDate);
  const end = Temporal.PlainDate.from(endDate);
  if (Temporal.PlainDate.compare(start, today) < 0) {
    throw new Refusal("MMC.111071013", { message: `startDate ${startDate} is before today, ${today}.` });
  }
  if (Temporal.PlainDate.compare(end, start) < 0) {
    throw new Refusal("MMC.111071042", { message: `endDate ${endDate} is before startDate ${startDate}.` });
  }
  if (Date.parse(endDate) > latestEnd(Date.parse(startDate))) {
    throw new Refusal("MMC.111071042", {
      message: `endDate ${endDate} is more than one year after startDate ${startDate}.`,
    });
  }
}
