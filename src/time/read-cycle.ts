import { cycleLimits } from "../../generated/recurrence.ts";
import type { CycleParams } from "../../generated/types.ts";

/** What a recurrence says, found to be what the service accepts. */
export interface ReadCycle {
  cycle: CycleParams["cycle"];
  /** First date: the milliseconds from 1970 to its beginning in UTC, where every day has the same length. */
  start: number;
  /** Last date, likewise. */
  end: number;
  interval: number;
  /** In order, each once; none where days are counted. */
  points: number[];
}

interface Range {
  minimum: number;
  maximum: number;
}

/**
 * Reads a recurrence.
 * @throws TypeError for what the service does not accept
 */
export function readCycle(params: CycleParams): ReadCycle {
  const { cycle } = params;
  const limits: { interval: Range & { default: number }; point?: Range } = limitsOf(cycle);
  const { interval = limits.interval.default } = params;
  if (!isWithin(limits.interval, interval))
    refuse("interval", `${words(limits.interval)} ${withCycle(cycle)}`, interval);
  const points = limits.point && "point" in params ? params.point : undefined;
  if (limits.point) checkPoints(cycle, limits.point, points);
  return { cycle, ...readDates(params), interval, points: [...new Set(points)].sort((a, b) => a - b) };
}

/** The last date on which a recurrence from a date may end, both as milliseconds since 1970. */
export function latestEnd(start: number): number {
  const date = new Date(start);
  const [year, month, day] = [date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate()];
  // The year after a leap day ends with February.
  return Math.min(Date.UTC(year, month, day), Date.UTC(year, month + 1, 0));
}

/** A date as the service writes it. */
export function textOf(date: number): string {
  return new Date(date).toISOString().slice(0, 10);
}

function limitsOf<Cycle extends CycleParams["cycle"]>(cycle: Cycle): (typeof cycleLimits)[Cycle] {
  if (!Object.hasOwn(cycleLimits, cycle)) {
    const known = Object.keys(cycleLimits).map((name) => JSON.stringify(name));
    refuse("cycle", `one of ${known.join(", ")}`, cycle);
  }
  return cycleLimits[cycle];
}

function checkPoints(cycle: string, range: Range, points: unknown): void {
  if (!Array.isArray(points) || points.length === 0 || !points.every((point) => isWithin(range, point))) {
    refuse("point", `a list of days, each ${words(range)}, ${withCycle(cycle)}`, points);
  }
}

function readDates({ startDate, endDate }: CycleParams): Pick<ReadCycle, "start" | "end"> {
  const [start, end] = [dateOf("startDate", startDate), dateOf("endDate", endDate)];
  const latest = latestEnd(start);
  if (end < start || end > latest) {
    refuse("endDate", `a date from startDate, ${startDate}, to one year after it, ${textOf(latest)}`, endDate);
  }
  return { start, end };
}

function dateOf(name: string, text: string): number {
  const date = Date.parse(`${text}T00:00Z`);
  if (Number.isNaN(date) || textOf(date) !== text) refuse(name, "a date such as 2026-03-31", text);
  return date;
}

function isWithin({ minimum, maximum }: Range, value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
}

function words({ minimum, maximum }: Range): string {
  return `a whole number from ${minimum} to ${maximum}`;
}

function withCycle(cycle: string): string {
  return `with the cycle "${cycle}"`;
}

function refuse(member: string, right: string, found: unknown): never {
  throw new TypeError(`expandCycle: ${member} must be ${right}, not ${JSON.stringify(found)}.`);
}
