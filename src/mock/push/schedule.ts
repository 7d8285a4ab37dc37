import { repetition } from "../../../generated/events.ts";
import type { PendingPush } from "../state/state.ts";

/**
 * When an event that was not acknowledged is posted next, in milliseconds since 1970; undefined when it is given up. The
 * times follow from each other and not from the present, so that a clock that was moved far catches up on all of them.
 */
export function nextAttempt({ event, dueAt, failures }: PendingPush): number | undefined {
  const { times, after, then, until } = repetition;
  const next = dueAt + (failures <= times ? after : then) * 1000;
  return next - event.timestamp <= until * 1000 ? next : undefined;
}
