import type { MockService } from "../mock-service.ts";
import type { Enterprise, State } from "../state/state.ts";

/**
 * Removes an enterprise with everything that it has. Whatever belongs to one carries its ID, or that of one of its users
 * or of one of its meetings, or is kept under such an ID; so nothing that is remembered needs to be named here.
 */
export function removeEnterprise({ id }: Enterprise, { state }: MockService): void {
  const gone = idsOf(id, state);
  const belongs = (key: unknown, entry: Belonging | string) => {
    const ids = typeof entry === "string" ? [entry] : belongings.map((name) => entry[name]);
    return [key, ...ids].some((known) => gone.has(known));
  };
  for (const room of Object.values(state)) {
    if (!(room instanceof Map)) continue;
    for (const [key, entry] of room) if (belongs(key, entry)) room.delete(key);
  }
}

// How something that is remembered tells to whom it belongs.
const belongings = ["corpId", "userId", "ownerId", "conferenceID", "confUUID"] as const;
type Belonging = Partial<Record<(typeof belongings)[number], string>>;

/** The IDs of an enterprise, of its users and of its meetings, past and present. */
function idsOf(corpId: string, state: State): Set<unknown> {
  const users = [...state.users.values(), ...state.formerUsers.values()].filter((user) => user.corpId === corpId);
  const meetings = [...state.meetings.values()].filter((meeting) => meeting.corpId === corpId);
  const past = [...state.pastMeetings.values()].filter(({ meeting }) => meeting.corpId === corpId);
  return new Set([
    corpId,
    ...users.map(({ id }) => id),
    ...meetings.map(({ conferenceID }) => conferenceID),
    ...past.map(({ confUUID }) => confUUID),
  ]);
}
