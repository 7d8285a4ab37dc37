import type { Attendee } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { invitationsTo } from "../state/attendees.ts";
import type { Holding, Meeting, User } from "../state/state.ts";

/** Whether a user administers the enterprise of a meeting. */
export function administers(user: User, { corpId }: Pick<Meeting, "corpId">): boolean {
  return user.corpId === corpId && user.role !== "user";
}

/** Whether a user may change a meeting: their own, or as an administrator any of the enterprise. */
export function mayChange(user: User, meeting: Pick<Meeting, "corpId" | "ownerId">): boolean {
  return meeting.ownerId === user.id || administers(user, meeting);
}

/** Whether a user is a host of a meeting, and so may see everything of it. */
export function isHost(user: User, meeting: Meeting): boolean {
  return mayChange(user, meeting) || isInvitedToLead(meeting, user);
}

/** Whether a user is invited to a meeting. */
export function isInvited(user: User, meeting: Meeting): boolean {
  return invitationsOf(user, meeting).length > 0;
}

/** Whether somebody is invited to a meeting as its host, as a user or by the number with which they join. */
export function isInvitedToLead(meeting: Meeting, user: User | undefined, number?: string): boolean {
  const byNumber = invitationsTo(meeting).filter(({ phone }) => Boolean(phone) && phone === number);
  const all = user ? [...byNumber, ...invitationsOf(user, meeting)] : byNumber;
  return all.some(({ role }) => role === 1);
}

function invitationsOf(user: User, meeting: Meeting): Attendee[] {
  if (user.corpId !== meeting.corpId) return [];
  const accounts = [user.account, user.thirdAccount];
  return invitationsTo(meeting).filter(
    ({ userUUID, accountId, phone }) =>
      userUUID === user.id ||
      (accountId !== undefined && accounts.includes(accountId)) ||
      (Boolean(phone) && phone === user.number),
  );
}

/**
 * The meeting with this ID.
 * @throws Refusal when there is none
 */
export function findMeeting(conferenceID: string, service: MockService): Meeting {
  const meeting = service.state.meetings.get(conferenceID);
  if (!meeting) throw new Refusal("MMC.111070005");
  return meeting;
}

/**
 * A meeting that a user may see: their own, one that they are invited to, or as an administrator any of the enterprise.
 * @throws Refusal when there is none, or the user may not see it
 */
export function findVisibleMeeting(conferenceID: string, user: User, service: MockService): Meeting {
  const meeting = findMeeting(conferenceID, service);
  if (!mayChange(user, meeting) && !isInvited(user, meeting)) throw new Refusal("MMC.111070010");
  return meeting;
}

/**
 * How a meeting is being held.
 * @throws Refusal when it is not
 */
export function holdingOf({ holding }: Meeting): Holding {
  if (!holding) throw new Refusal("MMC.111072005");
  return holding;
}

/**
 * A meeting that a user may change: their own, or as an administrator any of the enterprise.
 * @throws Refusal when there is none, or the user may not change it
 */
function findOwnMeeting(conferenceID: string, user: User, service: MockService): Meeting {
  const meeting = findMeeting(conferenceID, service);
  if (!mayChange(user, meeting)) throw new Refusal("MMC.111070002");
  return meeting;
}

/**
 * A meeting of one date that a user may change.
 * @param instead the operation that does the same to a series
 * @throws Refusal when there is none, or the user may not change it
 */
export function findOwnSingleMeeting(conferenceID: string, instead: string, user: User, service: MockService): Meeting {
  const meeting = findOwnMeeting(conferenceID, user, service);
  if (meeting.kind === "CYCLE") {
    throw new Refusal("MMC.111070005", { message: `This is a recurring meeting; use ${instead}.` });
  }
  return meeting;
}

/**
 * A series that a user may change.
 * @throws Refusal when there is none, or the user may not change it
 */
export function findOwnSeries(conferenceID: string, user: User, service: MockService): Meeting {
  const meeting = findOwnMeeting(conferenceID, user, service);
  if (meeting.kind !== "CYCLE") {
    throw new Refusal("MMC.111070005", { message: "This meeting is not a recurring one." });
  }
  return meeting;
}
