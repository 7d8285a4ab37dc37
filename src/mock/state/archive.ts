import type { Holding, Meeting } from "./meetings.ts";
import { type Memory, remembered } from "./memory.ts";

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
  forgetBefore(endedAt - remembered, state);
  state.pastMeetings.set(holding.confUUID, {
    confUUID: holding.confUUID,
    meeting: ended,
    holding: past,
    endedAt,
    ownerName,
  });
}

/** Whether the history still tells of a meeting that a user scheduled. */
export function isInHistory(userId: string, { pastMeetings }: Memory["state"]): boolean {
  return [...pastMeetings.values()].some(({ meeting }) => meeting.ownerId === userId);
}

// The history is in the order in which meetings ended.
function forgetBefore(time: number, state: Memory["state"]): void {
  const { pastMeetings, formerUsers } = state;
  for (const [confUUID, { endedAt, meeting }] of pastMeetings) {
    if (endedAt >= time) return;
    pastMeetings.delete(confUUID);
    if (formerUsers.has(meeting.ownerId) && !isInHistory(meeting.ownerId, state)) formerUsers.delete(meeting.ownerId);
  }
}
