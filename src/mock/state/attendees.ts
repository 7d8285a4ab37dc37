import type { Attendee } from "../../../generated/types.ts";
import type { Meeting, State, User } from "./state.ts";

/** The user of an enterprise whom an invitation names by their ID or one of their accounts. */
export function userOfAttendee(
  { userUUID, accountId }: Pick<Attendee, "userUUID" | "accountId">,
  corpId: string,
  { users }: Pick<State, "users">,
): User | undefined {
  const named = userUUID ? users.get(userUUID) : undefined;
  if (named) return named.corpId === corpId ? named : undefined;
  if (!accountId) return undefined;
  return [...users.values()].find(
    (user) => user.corpId === corpId && (user.account === accountId || user.thirdAccount === accountId),
  );
}

/** Who is invited to a meeting; while it is being held, those who are invited at present. */
export function attendeesOf({ settings, holding }: Pick<Meeting, "settings" | "holding">): Attendee[] {
  return holding?.attendees ?? settings.attendees ?? [];
}
