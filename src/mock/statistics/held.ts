import type { MockService } from "../mock-service.ts";
import { type HeldMeeting, heldBefore, heldNow } from "../records/held.ts";
import type { Stay } from "../state/state.ts";

/** From when to when something went on; until now, where it still does. */
export interface Interval {
  start: number;
  /** In milliseconds since 1970, like the start. */
  end: number;
}

/** A meeting that was or is being held. */
export interface Held extends Interval, HeldMeeting {}

/** Somebody's stay in a meeting. */
export interface Attendance extends Interval {
  stay: Stay;
  held: Held;
}

/** The meetings of an enterprise that were held or are being held. */
export function heldBy(corpId: string, service: MockService): Held[] {
  const now = service.clock.now();
  const all: HeldMeeting[] = [...heldBefore(corpId, service), ...heldNow(corpId, service)];
  return all.map((held) => ({ ...held, start: held.holding.start, end: held.endedAt ?? now }));
}

/** Who attended meetings, and from when to when. */
export function attendanceOf(list: Held[]): Attendance[] {
  return list.flatMap((held) =>
    held.holding.stays.map((stay) => ({
      stay,
      held,
      start: stay.joinTime ?? held.start,
      end: stay.leftTime ?? held.end,
    })),
  );
}

/** Recording space that a meeting takes, in gigabytes: a fixed amount for each hour. */
export function recordedGigabytes({ holding, end }: Held, until = Infinity): number {
  const pieces = (holding.recordings ?? []).map((piece) => ({ start: piece.start, end: piece.end ?? end }));
  return (gigabytesPerHour * duration(pieces.map((piece) => ({ ...piece, end: Math.min(piece.end, until) })))) / 3600;
}

const gigabytesPerHour = 0.5;

/** How long all of it took together, in seconds. */
export function duration(list: Interval[]): number {
  return list.reduce((sum, { start, end }) => sum + Math.max(0, Math.floor((end - start) / 1000)), 0);
}

/** Those that began within a span. */
export function begunIn<T extends Interval>(list: T[], { start, end }: Interval): T[] {
  return list.filter((one) => one.start >= start && one.start < end);
}

/** How many went on at once within a span, at the most. */
export function mostAtOnce(list: Interval[], { start, end }: Interval): number {
  const running = list.filter((one) => one.start < end && one.end > start);
  const changes = running.flatMap((one) => [
    { at: one.start, by: 1 },
    { at: one.end, by: -1 },
  ]);
  // Who leaves at a moment makes room for whoever comes at the same moment.
  changes.sort((a, b) => a.at - b.at || a.by - b.by);
  let [now, most] = [0, 0];
  for (const { by } of changes) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}
