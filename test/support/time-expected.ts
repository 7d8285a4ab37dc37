import { DateTime } from "luxon";
import { RRule, type Weekday } from "rrule";
import type { CycleParams } from "../../src/index.ts";

// The rules of recurrence once more, by other means than the code under test: rrule for days and weeks, luxon for
// months, zones and daylight saving.

const mostDates = 50;

/** The dates of a series, and the end date that the service keeps. */
export function expectedDates(rule: CycleParams): { dates: string[]; endDate: string } {
  const all = rule.cycle === "Month" ? datesOfMonths(rule) : datesOfDaysOrWeeks(rule);
  const dates = all.slice(0, mostDates);
  return { dates, endDate: all.length > mostDates ? dates[mostDates - 1]! : rule.endDate };
}

/**
 * When meetings on these dates may start, in milliseconds since 1970: the first at that minute of the day in UTC, the
 * others at the same wall-clock time. Almost always there is one answer. On a date on which the clocks change, one time
 * of day in UTC may come twice, or not at all: then the wall clock of the day before or of the day after counts.
 */
export function expectedStarts(dates: string[], minuteOfDay: number, zone: string): number[][] {
  const [first, ...others] = dates;
  if (first === undefined) return [[]];
  const near = [-1, 0, 1].map((days) => utc(first).plus({ days, minutes: minuteOfDay }).setZone(zone));
  const onDate = near.filter((start) => start.toISODate() === first);
  if (onDate.length === 0) return near.map((start) => dates.map((date) => at(date, start, zone)));
  return onDate.map((start) => [start.toMillis(), ...others.map((date) => at(date, start, zone))]);
}

/** The moments from 2024 to 2030 at which the clocks of a zone change, in milliseconds since 1970. */
export function clockChanges(zone: string): number[] {
  const offsetAt = (time: number) => DateTime.fromMillis(time, { zone }).offset;
  const changes: number[] = [];
  // No zone changes twice within ten days.
  const step = 10 * 24 * 3600_000;
  for (let from = Date.UTC(2024, 0); from < Date.UTC(2031, 0); from += step) {
    if (offsetAt(from) === offsetAt(from + step)) continue;
    let [before, after] = [from, from + step];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle) === offsetAt(before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

function datesOfDaysOrWeeks(rule: Exclude<CycleParams, { cycle: "Month" }>): string[] {
  const weekdays: Weekday[] = [RRule.SU, RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA];
  const recurrence = new RRule({
    freq: rule.cycle === "Day" ? RRule.DAILY : RRule.WEEKLY,
    interval: rule.interval ?? 1,
    wkst: RRule.SU,
    byweekday: rule.cycle === "Day" ? null : rule.point.map((day) => weekdays[day]!),
    dtstart: utc(rule.startDate).toJSDate(),
    until: utc(rule.endDate).toJSDate(),
  });
  return recurrence.all().map((date) => DateTime.fromJSDate(date, { zone: "utc" }).toISODate()!);
}

// Looks at every day from the first to the last and asks whether the rule means it.
function datesOfMonths(rule: Extract<CycleParams, { cycle: "Month" }>): string[] {
  const { startDate, endDate, interval = 1, point } = rule;
  const [first, last] = [utc(startDate), utc(endDate)];
  const dates: string[] = [];
  for (let date = first; date <= last; date = date.plus({ days: 1 })) {
    const months = (date.year - first.year) * 12 + date.month - first.month;
    const isLastDay = date.day === date.daysInMonth;
    const isMeant = point.some((day) => day === date.day || (isLastDay && day > date.day));
    if (isMeant && months % interval === 0) dates.push(date.toISODate()!);
  }
  return dates;
}

// Where the wall clock shows that time twice the first counts; where it leaps over it the meeting is as much later.
function at(date: string, { hour, minute }: DateTime, zone: string): number {
  const { year, month, day } = utc(date);
  const local = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  return Math.min(...local.getPossibleOffsets().map((time) => time.toMillis()));
}

function utc(date: string): DateTime {
  return DateTime.fromISO(date, { zone: "utc" });
}
