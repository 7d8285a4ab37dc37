import type { AttendeeChange, ParticipantInfoMap, WaitingInfoMap } from "../../../generated/types.ts";
import type { Held } from "../meetings/control.ts";
import { isTerminal } from "../meetings/view.ts";
import type { Memory } from "../state/memory.ts";
import type { Participant } from "../state/state.ts";
import type { Entry } from "./told.ts";

const roles = { general: "0", chair: "1", audience: "2" } as const;
const views = { turns: "0", several: "1", one: "2" } as const;

// What is told of somebody in the meeting.
function participantInfo(participant: Participant, held: Held, service: Memory): ParticipantInfoMap {
  const { pid, role, cohost, hand, mute, video, cameraRequest, view } = participant;
  const { mode, pid: shown } = held.holding.screens;
  return {
    ...personInfo(participant, held, service),
    ROLE: roles[role],
    IS_COHOST: digit(cohost),
    STATE: "0",
    HAND: digit(hand),
    MUTE: digit(mute),
    VIDEO: digit(video),
    CAMERASTATE: digit(video === 1 && cameraRequest !== "off"),
    BROADCAST: digit(mode === "BROADCAST" && shown === pid),
    ROLLCALL: digit(mode === "ROLLCALL" && shown === pid),
    SHARE: "0",
    INVITE_SHARE_STATE: digit(participant.invitedToShare),
    LOCALREC: "0",
    ALLOW_CLIENT_REC: digit(participant.mayRecord),
    VIEW_TYPE: view ? views[view.shows] : "0",
    LOCKED_VIEW: digit(view?.locked),
    RTC_USER_ID: pid,
  };
}

// What is told of somebody who waits, and of everybody in the meeting as well.
function personInfo(participant: Participant, held: Held, { state }: Memory): WaitingInfoMap {
  const { pid, name, phone, userId, type } = participant;
  const user = state.users.get(userId ?? "");
  const joined = held.holding.stays.findLast((stay) => stay.pid === pid)?.joinTime;
  return {
    NAME: name,
    TEL: phone,
    ANONYMOUS: digit(!user),
    CLIENT_LOGIN_TYPE: type === "mobile" || isTerminal({ type }) ? "OtherType" : "Desktop",
    ...(joined !== undefined && { ADDTIME: String(joined) }),
    ...(user && { ACCOUNT: user.account, ACCOUNT_ID: user.id, ORG_ID: user.corpId ?? "" }),
    ...(user?.thirdAccount && { THIRDACCOUNT: user.thirdAccount }),
  };
}

/** Those who are in the meeting. */
export function membersEntries(held: Held, service: Memory): Map<string, Entry> {
  return byPid(held.holding.participants, (one) => participantInfo(one, held, service));
}

/** Those in the waiting room. The audience of a webinar waits elsewhere. */
export function waitingEntries(held: Held, service: Memory): Map<string, Entry> {
  const waiting = held.holding.waiting.filter(({ role }) => role !== "audience");
  return byPid(waiting, (one): WaitingInfoMap => ({ ...personInfo(one, held, service), WAITINGSTATE: "0" }));
}

/** Those who are invited. The first of their user ID, number and account that there is tells them apart. */
export function invitedEntries({ meeting, holding }: Held): Map<string, Entry> {
  return new Map(
    holding.attendees.map((attendee) => {
      const { userUUID, phone, accountId, name, role, email, sms, isMute, isAutoInvite, type, deptName } = attendee;
      const id = { userUUID, phone, accountId };
      const orgID = userUUID || accountId ? meeting.corpId : undefined;
      const details: Omit<AttendeeChange, "mode"> = {
        name,
        role,
        email,
        sms,
        isMute,
        isAutoInvite,
        type,
        deptName,
        orgID,
      };
      return [JSON.stringify(id), { id, details: withoutGaps(details) }];
    }),
  );
}

function byPid(people: Participant[], detailsOf: (participant: Participant) => object): Map<string, Entry> {
  return new Map(people.map((one) => [one.pid, { id: { pid: one.pid }, details: detailsOf(one), under: "pinfoMap" }]));
}

// A change from nothing to nothing is no change.
function withoutGaps(details: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

function digit(state: boolean | 0 | 1 | undefined): "0" | "1" {
  return state ? "1" : "0";
}
