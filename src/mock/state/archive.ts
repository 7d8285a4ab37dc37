import type { Holding, Meeting } from "./meetings.ts";
import type { Memory } from "./memory.ts";

/** Takes a meeting that ends into the history: everybody leaves, and what happened in it is kept. */
export function archive(meeting: Meeting, holding: Holding, { state, clock }: Memory): void {
  const now = clock.now();
  for (const stay of holding.stays) stay.leftTime ??= now;
  const { holding: _held, ...kept } = meeting;
  state.pastMeetings.set(holding.confUUID, {
    confUUID: holding.confUUID,
    meeting: structuredClone(kept),
    holding: structuredClone({ ...holding, participants: [] }),
    endedAt: now,
  });
}
