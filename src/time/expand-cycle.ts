import type { CycleParams } from "../../generated/types.ts";
import { type ReadCycle, readCycle, textOf } from "./read-cycle.ts";

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
 * @throws TypeError for what the service would refuse: dates that do not exist, or are more than a year apart, an unknown
 *   `cycle`, and an `interval` or `point` that is not within its limits
 * @see https://support.huaweicloud.com/api-meeting/zh-cn_topic_0000001151938200.html
 */
export function expandCycle(params: CycleParams): ExpandedCycle {
  const rule = readCycle(params);
  const { start, end } = rule;
  const dates: number[] = [];
  for (const date of candidates(rule)) {
    if (date < start || date > end) continue;
    if (dates.length === mostDates) return { dates: dates.map(textOf), endDate: textOf(dates.at(-1) ?? end) };
    dates.push(date);
  }
  return { dates: dates.map(textOf), endDate: textOf(end) };
}

// Those of every day, week or month that counts, in order; in the first and last some lie outside start and end.
function* candidates({ cycle, start, end, interval, points }: ReadCycle): Generator<number> {
  for (let step = 0; ; step += interval) {
    const period = periodAt(cycle, start, step);
    if (period > end) return;
    if (cycle === "Day") yield period;
    else if (cycle === "Week") for (const weekday of points) yield period + weekday * day;
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
  const existing = new Set(days.map((number) => Math.min(number, last)));
  for (const number of existing) yield first + (number - 1) * day;
}
