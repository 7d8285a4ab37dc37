import type { Attendee, AttendeeChange, ParticipantInfoMap, WaitingInfoMap } from "../../../generated/types.ts";
import type { Held } from "../meetings/control.ts";
import { isTerminal } from "../meetings/view.ts";
import type { Memory } from "../state/memory.ts";
import type { Holding, Participant } from "../state/state.ts";
import type { Entry } from "./told.ts";

const roles = { general: "0", chair: "1", audience: "2" } as const;
const views = { turns: "0", several: "1", one: "2" } as const;

/** Those who are in the meeting. */
export function membersEntries({ holding }: Held, service: Memory): Map<string, Entry> {
  return byPid(holding.participants, holding, service, (one) => participantInfo(one, holding));
}

/** Those in the waiting room. The audience of a webinar waits elsewhere. */
export function waitingEntries({ holding }: Held, service: Memory): Map<string, Entry> {
  const waiting = holding.waiting.filter(({ role }) => role !== "audience");
  return byPid(waiting, holding, service, (): WaitingInfoMap => ({ WAITINGSTATE: "0" }));
}

/** Those who are invited; their user ID, number and account, as far as they have them, tell them apart. */
export function invitedEntries({ meeting, holding }: Held): Map<string, Entry> {
  return new Map(
    holding.attendees.map((attendee) => {
      const { userUUID, phone, accountId, ...others } = attendee;
      const id = { userUUID, phone, accountId };
      return [
        JSON.stringify(id),
        { id, details: invitedInfo(others, userUUID || accountId ? meeting.corpId : undefined) },
      ];
    }),
  );
}

function invitedInfo(attendee: Attendee, orgID: string | undefined): object {
  const { name, role, email, sms, isMute, isAutoInvite, type, deptName } = attendee;
  const info: Omit<AttendeeChange, "mode"> = { name, role, email, sms, isMute, isAutoInvite, type, deptName, orgID };
  // A change from nothing to nothing is no change.
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined));
}

// What is told of those in the meeting alone.
function participantInfo(participant: Participant, { screens }: Holding): ParticipantInfoMap {
  const { pid, role, cohost, hand, mute, video, cameraRequest, view } = participant;
  return {
    ROLE: roles[role],
    IS_COHOST: digit(cohost),
    STATE: "0",
    HAND: digit(hand),
    MUTE: digit(mute),
    VIDEO: digit(video),
    CAMERASTATE: digit(video === 1 && cameraRequest !== "off"),
    BROADCAST: digit(screens.mode === "BROADCAST" && screens.pid === pid),
    ROLLCALL: digit(screens.mode === "ROLLCALL" && screens.pid === pid),
    SHARE: "0",
    INVITE_SHARE_STATE: digit(participant.invitedToShare),
    LOCALREC: "0",
    ALLOW_CLIENT_REC: digit(participant.mayRecord),
    VIEW_TYPE: view ? views[view.shows] : "0",
    LOCKED_VIEW: digit(view?.locked),
    RTC_USER_ID: pid,
  };
}

// What is told of those who wait as well.
function personInfo({ name, phone, userId, type }: Participant, { state }: Memory): WaitingInfoMap {
  const user = state.users.get(userId ?? "");
  return {
    NAME: name,
    TEL: phone,
    ANONYMOUS: digit(!user),
    CLIENT_LOGIN_TYPE: type === "mobile" || isTerminal({ type }) ? "OtherType" : "Desktop",
    ...(user && { ACCOUNT: user.account, ACCOUNT_ID: user.id, ORG_ID: user.corpId ?? "" }),
    ...(user?.thirdAccount && { THIRDACCOUNT: user.thirdAccount }),
  };
}

function byPid(
  people: Participant[],
  { stays }: Holding,
  service: Memory,
  ownInfo: (participant: Participant) => object,
): Map<string, Entry> {
  // The last stay counts; there is none of those who have only waited.
  const joined = new Map(stays.map(({ pid, joinTime }) => [pid, joinTime]));
  return new Map(
    people.map((one) => {
      const { pid } = one;
      const since = joined.get(pid);
      const details = {
        ...personInfo(one, service),
        ...(since !== undefined && { ADDTIME: String(since) }),
        ...ownInfo(one),
      };
      return [pid, { id: { pid }, details, under: "pinfoMap" }];
    }),
  );
}

function digit(state: boolean | 0 | 1 | undefined): "0" | "1" {
  return state ? "1" : "0";
}
