import type { MeetingRequest } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { checkConcurrency } from "../enterprises/concurrency.ts";
import type { MockService } from "../mock-service.ts";
import { accessOf } from "../rooms/rooms.ts";
import { announce } from "../state/announce.ts";
import { noAttempts } from "../state/attempts.ts";
import { tellInvited } from "../state/meeting-notices.ts";
import type { Meeting, Occurrence, User } from "../state/state.ts";
import { checkRoom, checkRoomFree } from "./rooms.ts";

/** Puts a new meeting into the service's state. */
export function addMeeting(
  kind: Meeting["kind"],
  request: MeetingRequest,
  occurrences: Occurrence[],
  user: User,
  service: MockService,
): Meeting {
  checkRoom(request, user, service);
  if (kind === "IMMEDIATELY") checkRoomFree({ settings: request }, service);
  return store(kind, request, undefined, occurrences, user, service);
}

/**
 * Puts a new webinar into the service's state: a meeting to which its own part is still to be added.
 * @param audiencePassword password of the audience, if it has been chosen
 */
export function addWebinar(
  request: MeetingRequest,
  audiencePassword: string | undefined,
  occurrence: Occurrence,
  user: User,
  service: MockService,
): Meeting {
  return store("FUTURE", request, audiencePassword, [occurrence], user, service);
}

/** A password of six digits that is none of the others. */
export function newPassword(others: (string | undefined)[], service: MockService): string {
  for (;;) {
    const password = service.random.digits(6);
    if (!others.includes(password)) return password;
  }
}

/** A link with which one role joins a meeting. */
export function newLink(conferenceID: string, service: MockService): string {
  return `https://meeting.huaweicloud.com/#/j/${conferenceID}/${service.random.hex(48)}`;
}

function store(
  kind: Meeting["kind"],
  { cycleParams: _rule, startTime: _start, ...settings }: MeetingRequest,
  audiencePassword: string | undefined,
  occurrences: Occurrence[],
  user: User,
  service: MockService,
): Meeting {
  if (user.corpId === undefined) throw new Refusal("MMC.111070002");
  checkConcurrency(settings, user.corpId, service);
  const chosen = settings.confConfigInfo?.guestPwd;
  const conferenceID = newId([chosen, audiencePassword], service);
  const guestPassword = chosen ?? newPassword([audiencePassword], service);
  const meeting: Meeting = {
    conferenceID,
    corpId: user.corpId,
    ownerId: user.id,
    kind,
    settings,
    hostPassword: newPassword([guestPassword, audiencePassword], service),
    guestPassword,
    hostLink: newLink(conferenceID, service),
    guestLink: newLink(conferenceID, service),
    ...accessOf({ settings }, service),
    occurrences,
    controlAttempts: noAttempts(),
  };
  service.state.meetings.set(conferenceID, meeting);
  announce("meeting.create", meeting, service);
  tellInvited(meeting, "meeting booked", service);
  return meeting;
}

function newId(taken: (string | undefined)[], service: MockService): string {
  for (;;) {
    const id = `9${service.random.digits(8)}`;
    if (!taken.includes(id) && !service.state.meetings.has(id)) return id;
  }
}
