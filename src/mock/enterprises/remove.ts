import type { MockService } from "../mock-service.ts";
import type { Enterprise } from "../state/state.ts";

/**
 * Removes an enterprise with everything that it has. Whatever belongs to one carries its ID, or that of one of its users
 * or of one of its meetings; so nothing that is remembered needs to be named here.
 */
export function removeEnterprise({ id }: Enterprise, { state }: MockService): void {
  const users = new Set([...state.users.values()].filter(({ corpId }) => corpId === id).map((user) => user.id));
  const meetings = new Set([...state.meetings.values()].filter(({ corpId }) => corpId === id).map(conferenceIDOf));
  const isGone = (key: unknown, entry: Belonging) =>
    key === id ||
    entry.corpId === id ||
    entry.meeting?.corpId === id ||
    users.has(entry.userId ?? "") ||
    meetings.has(entry.conferenceID ?? "");
  for (const room of Object.values(state)) {
    if (!(room instanceof Map)) continue;
    for (const [key, entry] of room) if (isGone(key, entry as Belonging)) room.delete(key);
  }
}

/** How something that is remembered tells to whom it belongs. */
interface Belonging {
  corpId?: string;
  userId?: string;
  conferenceID?: string;
  meeting?: { corpId?: string };
}

function conferenceIDOf({ conferenceID }: { conferenceID: string }): string {
  return conferenceID;
}
