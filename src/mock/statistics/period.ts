import { Temporal } from "temporal-polyfill";
import type { SearchStatisticUserInfoInput } from "../../../generated/operations.ts";
import { Refusal } from "../engine/refusal.ts";

/** A day, a month or an hour. */
export interface Span {
  /** How the service writes it. */
  label: string;
  /** In milliseconds since 1970; the end is the beginning of what comes next. */
  start: number;
  end: number;
}

/** The period that the statistics are asked for. */
export type PeriodInput = Pick<SearchStatisticUserInfoInput, "timeUnit" | "startTime" | "endTime">;

// How long a period may be.
const mostDays = 31;
const mostMonths = 12;

/**
 * The days or months of a period, in a zone.
 * @throws Refusal for dates that there are not, in another form than the time unit has, or too far apart
 */
export function spansOf({ timeUnit, startTime, endTime }: PeriodInput, zone: string): Span[] {
  const [first, last] = [startTime, endTime].map((text) => firstDayOf(text, timeUnit)) as [Day, Day];
  const step = timeUnit === "D" ? { days: 1 } : { months: 1 };
  const most = timeUnit === "D" ? mostDays : mostMonths;
  const spans: Span[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add(step)) {
    if (spans.length === most)
      throw invalid(`The period has more than ${most} ${timeUnit === "D" ? "days" : "months"}`);
    const label = day.toString().slice(0, startTime.length);
    spans.push({ label, start: beginOf(day, zone), end: beginOf(day.add(step), zone) });
  }
  if (spans.length === 0) throw invalid("The period ends before it starts");
  return spans;
}

/**
 * The hours of the one day that a period consists of, in a zone.
 * @throws Refusal for another period
 */
export function hoursOf(period: PeriodInput, zone: string): Span[] {
  const [day, ...others] = spansOf(period, zone);
  if (!day || others.length > 0 || period.timeUnit !== "D") throw invalid("The hours are told of a single day only");
  const start = Temporal.Instant.fromEpochMilliseconds(day.start).toZonedDateTimeISO(zone);
  return Array.from({ length: start.hoursInDay }, (_none, hours) => {
    const hour = start.add({ hours });
    const label = String(hour.hour).padStart(2, "0");
    return { label, start: hour.epochMilliseconds, end: hour.add({ hours: 1 }).epochMilliseconds };
  });
}

type Day = Temporal.PlainDate;

function firstDayOf(text: string, timeUnit: PeriodInput["timeUnit"]): Day {
  const form = timeUnit === "D" ? "yyyy-MM-dd" : "yyyy-MM";
  if (text.length !== form.length) throw invalid(`${text} is not of the form ${form}`);
  try {
    return Temporal.PlainDate.from(timeUnit === "D" ? text : `${text}-01`);
  } catch {
    throw invalid(`There is no ${text}`);
  }
}

function beginOf(day: Day, zone: string): number {
  return day.toZonedDateTime(zone).epochMilliseconds;
}

function invalid(reason: string): Refusal {
  return new Refusal("MBI.104000013", { message: `${reason}.` });
}
