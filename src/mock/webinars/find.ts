import { Refusal } from "../engine/refusal.ts";
import { mayChange } from "../meetings/access.ts";
import type { MockService } from "../mock-service.ts";
import type { Meeting, PastMeeting, User, WebinarPart } from "../state/state.ts";

/** A meeting that is a webinar. */
export type WebinarMeeting = Meeting & { webinar: WebinarPart };

/** A webinar that was held and is over. */
export type PastWebinarMeeting = PastMeeting & { meeting: Omit<WebinarMeeting, "holding"> };

/** The webinars of a user that have not ended; an administrator's are all those of the enterprise. */
export function webinarsOf(user: User, { state }: MockService): WebinarMeeting[] {
  return [...state.meetings.values()].filter(isWebinar).filter((meeting) => mayChange(user, meeting));
}

/** Those that are over. */
export function pastWebinarsOf(user: User, { state }: MockService): PastWebinarMeeting[] {
  return [...state.pastMeetings.values()].filter(isPastWebinar).filter(({ meeting }) => mayChange(user, meeting));
}

/**
 * A webinar that a user may change: their own, or as an administrator any of the enterprise.
 * @throws Refusal when there is none, or the user may not change it
 */
export function findOwnWebinar(conferenceID: string, user: User, { state }: MockService): WebinarMeeting {
  const meeting = state.meetings.get(conferenceID);
  if (!meeting || !isWebinar(meeting)) throw unknown();
  return own(meeting, user);
}

/**
 * A webinar that a user may see, also when it is over: then as it was when it last ended.
 * @throws Refusal when there is none, or the user may not see it
 */
export function findShownWebinar(
  conferenceID: string,
  user: User,
  service: MockService,
): WebinarMeeting | PastWebinarMeeting["meeting"] {
  if (service.state.meetings.has(conferenceID)) return findOwnWebinar(conferenceID, user, service);
  const past = [...service.state.pastMeetings.values()].filter(isPastWebinar).map(({ meeting }) => meeting);
  const last = past.findLast((meeting) => meeting.conferenceID === conferenceID);
  if (!last) throw unknown();
  return own(last, user);
}

function unknown(): Refusal {
  return new Refusal("MMC.111070005", { message: "There is no webinar with this ID." });
}

function own<T extends Pick<Meeting, "corpId" | "ownerId">>(meeting: T, user: User): T {
  if (mayChange(user, meeting)) return meeting;
  const message = "Only the user who booked the webinar, or an administrator, may do this.";
  throw new Refusal("MBI.000000004", { message, status: 403 });
}

function isWebinar(meeting: Meeting): meeting is WebinarMeeting {
  return meeting.webinar !== undefined;
}

function isPastWebinar(past: PastMeeting): past is PastWebinarMeeting {
  return past.meeting.webinar !== undefined;
}
