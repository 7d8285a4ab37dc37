import { Temporal } from "temporal-polyfill";
import type { CycleParams } from "../../generated/types.ts";

/** A series has no more sub-meetings than this. */
const mostDates = 50;

/** The dates of a recurrence. */
export interface ExpandedCycle {
  /** Dates of the sub-meetings, in order. */
  dates: Temporal.PlainDate[];
  /** Last date of the recurrence; pulled in when there would have been more dates than a series can have. */
  endDate: Temporal.PlainDate;
}

/**
 * The dates on which a recurrence has sub-meetings: at most 50, from `startDate` to `endDate`.
 * Weeks begin on Sunday. A day that a month does not have is that month's last day.
 */
export function expandCycle(params: CycleParams): ExpandedCycle {
  const start = Temporal.PlainDate.from(params.startDate);
  const end = Temporal.PlainDate.from(params.endDate);
  const dates: Temporal.PlainDate[] = [];
  for (const date of candidates(params, start, end)) {
    if (isAfter(start, date) || isAfter(date, end)) continue;
    if (dates.length === mostDates) return { dates, endDate: dates.at(-1) ?? end };
    dates.push(date);
  }
  return { dates, endDate: end };
}

// The dates of every day, week or month that counts, in order; in the first and last some lie outside start and end.
function* candidates(
  params: CycleParams,
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const interval = params.interval ?? 1;
  const first = firstPeriod(params, start);
  const unit = units[params.cycle];
  for (let step = 0; ; step += interval) {
    const period = first.add({ [unit]: step });
    if (isAfter(period, end)) return;
    if (params.cycle === "Day") yield period;
    else if (params.cycle === "Week") yield* daysOfWeek(period, params.point);
    else yield* daysOfMonth(period, params.point);
  }
}

const units = { Day: "days", Week: "weeks", Month: "months" } as const;

// Where the period of the first date begins: its day, its Sunday, or the first of its month.
function firstPeriod({ cycle }: CycleParams, start: Temporal.PlainDate): Temporal.PlainDate {
  if (cycle === "Week") return start.subtract({ days: start.dayOfWeek % 7 });
  return cycle === "Month" ? start.with({ day: 1 }) : start;
}

function* daysOfWeek(sunday: Temporal.PlainDate, weekdays: number[]): Generator<Temporal.PlainDate> {
  for (const weekday of ascending(weekdays)) yield sunday.add({ days: weekday });
}

function* daysOfMonth(first: Temporal.PlainDate, days: number[]): Generator<Temporal.PlainDate> {
  for (const day of ascending(days.map((day) => Math.min(day, first.daysInMonth)))) yield first.with({ day });
}

function ascending(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}
