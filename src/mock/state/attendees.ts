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

/** The invitations to a meeting as they were sent; while it is being held, those that hold at present. */
export function invitationsTo({ settings, holding }: Pick<Meeting, "settings" | "holding">): Attendee[] {
  return holding?.attendees ?? settings.attendees ?? [];
}

/** Who is invited to a meeting: users have a name and a number also where an account alone was sent. */
export function attendeesOf(
  meeting: Pick<Meeting, "corpId" | "settings" | "holding">,
  state: Pick<State, "users">,
): Attendee[] {
  return invitationsTo(meeting).map((attendee) => {
    if (attendee.name && attendee.phone) return attendee;
    const user = userOfAttendee(attendee, meeting.corpId, state);
    return { ...attendee, name: attendee.name || user?.name, phone: attendee.phone || user?.number };
  });
}
