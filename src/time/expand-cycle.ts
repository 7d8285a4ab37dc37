import type { CycleParams } from "../../generated/types.ts";

/** A series has no more sub-meetings than this. */
const mostDates = 50;
const day = 24 * 3600_000;

/** The dates of a recurrence, as the service writes dates: `yyyy-MM-dd`. */
export interface ExpandedCycle {
  /** Dates of the sub-meetings, in order. */
  dates: string[];
  /** Last date of the recurrence; pulled in when there would have been more dates than a series can have. */
  endDate: string;
}

/**
 * The dates on which a recurrence has sub-meetings: at most 50, from `startDate` to `endDate`.
 * Weeks begin on Sunday. A day that a month does not have is that month's last day.
 * @param params the recurrence, as requests have it
 * @throws TypeError for dates that do not exist, an interval below 1, or a missing `point`
 * @see https://support.huaweicloud.com/api-meeting/zh-cn_topic_0000001151938200.html
 */
export function expandCycle(params: CycleParams): ExpandedCycle {
  const [start, end] = [dateOf("startDate", params.startDate), dateOf("endDate", params.endDate)];
  const dates: number[] = [];
  for (const date of candidates(params, start, end)) {
    if (date < start || date > end) continue;
    if (dates.length === mostDates) return { dates: dates.map(textOf), endDate: textOf(dates.at(-1) ?? end) };
    dates.push(date);
  }
  return { dates: dates.map(textOf), endDate: textOf(end) };
}

// Dates are counted here as the milliseconds from 1970 to their beginning in UTC, where every day has the same length.
// Those of every day, week or month that counts, in order; in the first and last some lie outside start and end.
function* candidates(params: CycleParams, start: number, end: number): Generator<number> {
  const interval = params.interval ?? 1;
  if (!Number.isInteger(interval) || interval < 1) throw new TypeError("expandCycle: interval must be 1 or more.");
  const points = params.cycle === "Day" ? [] : ascending(params.point);
  for (let step = 0; ; step += interval) {
    const period = periodAt(params.cycle, start, step);
    // One that is too far away for a date is no number.
    if (!(period <= end)) return;
    if (params.cycle === "Day") yield period;
    else if (params.cycle === "Week") for (const weekday of points) yield period + weekday * day;
    else yield* daysOfMonth(period, points);
  }
}

// Where a period begins: its day, its Sunday, or the first of its month.
function periodAt(cycle: CycleParams["cycle"], start: number, step: number): number {
  const date = new Date(start);
  if (cycle === "Month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, 1);
  return cycle === "Week" ? start + (7 * step - date.getUTCDay()) * day : start + step * day;
}

function* daysOfMonth(first: number, days: number[]): Generator<number> {
  const date = new Date(first);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  for (const number of ascending(days.map((number) => Math.min(number, last)))) yield first + (number - 1) * day;
}

function ascending(numbers: number[]): number[] {
  if (!Array.isArray(numbers)) throw new TypeError("expandCycle: point must be a list of days.");
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function dateOf(name: string, text: string): number {
  const date = Date.parse(`${text}T00:00Z`);
  if (Number.isNaN(date) || textOf(date) !== text) {
    throw new TypeError(`expandCycle: ${name} must be a date such as 2026-03-31, not ${JSON.stringify(text)}.`);
  }
  return date;
}

function textOf(date: number): string {
  return new Date(date).toISOString().slice(0, 10);
}
