import type { Holding, Meeting } from "./meetings.ts";
import type { Memory } from "./memory.ts";

// Longer ago than any list or statistics reaches back, in milliseconds: two years.
const kept = 2 * 366 * 24 * 3600_000;

/** Takes a meeting that ends into the history: everybody leaves, and what happened in it is kept. */
export function archive(meeting: Meeting, holding: Holding, { state, clock }: Memory): void {
  // Time may have gone past the end before anybody called.
  const endedAt = Math.min(clock.now(), holding.end);
  const { holding: _held, ...ended } = structuredClone(meeting);
  const ownerName = state.users.get(meeting.ownerId)?.name ?? "";
  ended.settings.subject ??= `${ownerName}'s meeting`;
  const past = structuredClone(holding);
  for (const stay of past.stays) {
    stay.leftTime ??= Math.max(endedAt, stay.joinTime ?? 0);
    stay.role = past.participants.find(({ pid }) => pid === stay.pid)?.role ?? stay.role;
  }
  for (const recording of past.recordings ?? []) recording.end ??= Math.max(endedAt, recording.start);
  past.participants = [];
  delete past.calls;
  forgetBefore(endedAt - kept, state);
  state.pastMeetings.set(holding.confUUID, {
    confUUID: holding.confUUID,
    meeting: ended,
    holding: past,
    endedAt,
    ownerName,
  });
}

// The history is in the order in which meetings ended.
function forgetBefore(time: number, { pastMeetings }: Memory["state"]): void {
  for (const [confUUID, { endedAt }] of pastMeetings) {
    if (endedAt >= time) return;
    pastMeetings.delete(confUUID);
  }
}
