import type { MeetingRequest } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { checkConcurrency } from "../enterprises/concurrency.ts";
import type { MockService } from "../mock-service.ts";
import { accessOf, roomStatus } from "../rooms/rooms.ts";
import { noAttempts } from "../state/attempts.ts";
import type { Meeting, Occurrence, User } from "../state/state.ts";

/** Puts a new meeting into the service's state. */
export function addMeeting(
  kind: Meeting["kind"],
  request: MeetingRequest,
  occurrences: Occurrence[],
  user: User,
  service: MockService,
): Meeting {
  const { cycleParams: _rule, startTime: _start, ...settings } = request;
  checkRoom(settings, user, service);
  if (user.corpId === undefined) throw new Refusal("MMC.111070002");
  checkConcurrency(settings, user.corpId, service);
  const conferenceID = newId(service);
  const guestPassword = settings.confConfigInfo?.guestPwd ?? service.random.digits(6);
  const meeting: Meeting = {
    conferenceID,
    corpId: user.corpId,
    ownerId: user.id,
    kind,
    settings,
    hostPassword: otherThan(guestPassword, service),
    guestPassword,
    hostLink: link(conferenceID, service),
    guestLink: link(conferenceID, service),
    ...accessOf({ settings }, service),
    occurrences,
    controlAttempts: noAttempts(),
  };
  service.state.meetings.set(conferenceID, meeting);
  return meeting;
}

function checkRoom({ vmrFlag, vmrID }: Meeting["settings"], user: User, service: MockService): void {
  if (vmrFlag !== 1) return;
  const room = service.state.rooms.get(vmrID ?? "");
  if (room?.ownerId !== user.id || roomStatus(room, service) !== 0) throw new Refusal("MMC.111070006");
}

function newId(service: MockService): string {
  for (;;) {
    const id = `9${service.random.digits(8)}`;
    if (!service.state.meetings.has(id)) return id;
  }
}

function otherThan(password: string, service: MockService): string {
  for (;;) {
    const other = service.random.digits(6);
    if (other !== password) return other;
  }
}

function link(conferenceID: string, service: MockService): string {
  return `https://meeting.huaweicloud.com/#/j/${conferenceID}/${service.random.hex(48)}`;
}
