import type { AreaOperations } from "../../../generated/operations.ts";
import type { InviteWithPasswordRequest, RenameRequest } from "../../../generated/types.ts";
import { description } from "../../validation/document.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { mayChange } from "../meetings/access.ts";
import {
  controlOperations,
  type Held,
  heldMeeting,
  named,
  participantOf,
  participantsOf,
} from "../meetings/control.ts";
import { invite } from "../meetings/invite.ts";
import { admit, knowsWaitingRoom, leave, makeHost, putAside, takenOut } from "../meetings/presence.ts";
import type { MockService } from "../mock-service.ts";
import { toRecordedMeeting } from "../records/segments.ts";
import { configOfHolding } from "../state/config-in-force.ts";
import type { Participant } from "../state/state.ts";

// Everything but these two is done with a control token.
type Uncontrolled = "inviteWithPwd" | "showRecordInfo";

/** What a host does to the people and terminals in a meeting that is being held. */
export const participants: Behaviours<AreaOperations["participants"]> = {
  ...controlOperations<Exclude<AreaOperations["participants"], Uncontrolled>>({
    allowWaitingParticipant({ holding, input: { body } }, service) {
      // The audience of a webinar waits elsewhere; allowAudienceJoin lets them in.
      const members = holding.waiting.filter(({ role }) => role !== "audience");
      const { allowAll, participantID } = body;
      if (!allowAll && participantID === undefined) {
        throw new Refusal("MMC.111071061", { message: "Either allowAll or participantID must be there." });
      }
      const admitted = allowAll ? members : members.filter(({ pid }) => pid === participantID);
      if (!allowAll && admitted.length === 0) {
        participantOf(holding, participantID);
        throw new Refusal("MMC.111112002", { message: "The participant is in the meeting already." });
      }
      admit(holding, admitted, service);
    },

    moveToWaitingRoom({ input: { body }, ...held }, service) {
      moveAll([participantOf(held.holding, body.participantID)], held, service);
    },

    batchMoveToWaitingRoom({ input: { body }, ...held }, service) {
      moveAll(participantsOf(held.holding, body.batchParticipants), held, service);
    },

    inviteParticipant({ input: { body }, ...held }, service) {
      invite(held, body.attendees, service);
    },

    hangUp({ holding, input: { body } }, service) {
      for (const pid of named(body.bulkHangUpParticipants)) present(holding, pid);
      for (const pid of body.bulkHangUpParticipants) leave(holding, pid, service, takenOut);
    },

    deleteAttendees({ holding, input: { body } }, service) {
      for (const attendee of named(body.bulkDelAttendInfo)) find(holding, attendee);
      for (const { number, participantID } of body.bulkDelAttendInfo) {
        if (participantID === undefined) holding.waiting = holding.waiting.filter(({ phone }) => phone !== number);
        else leave(holding, participantID, service, takenOut);
        holding.attendees = holding.attendees.filter(({ phone }) => phone !== number);
      }
    },

    renameParticipant({ holding, input: { body } }) {
      const { newName } = body;
      checkName(newName);
      const participant = find(holding, body);
      for (const other of [...holding.attendees, ...holding.waiting]) {
        if (other.phone === body.number) other.name = newName;
      }
      if (!participant) return;
      participant.name = newName;
      for (const stay of holding.stays) {
        if (stay.pid === participant.pid && stay.leftTime === undefined) stay.displayName = newName;
      }
    },

    setRole({ meeting, holding, participant, input: { body } }) {
      if (body.applyChair === 0) {
        if (participant.role === "chair") participant.role = "general";
        return;
      }
      if (body.chairmanPwd !== meeting.hostPassword) throw new Refusal("MMC.111072018");
      if (participant.type === "mobile") throw new Refusal("MMC.111072072");
      if (participant.type === "outside") throw new Refusal("MMC.111072074");
      makeHost(holding, participant);
    },

    setCohost({ participant, input: { body } }) {
      if (body.isCohost === 1) checkCohost(participant);
      participant.cohost = body.isCohost === 1;
    },

    muteParticipant({ participant, input: { body } }) {
      participant.mute = body.isMute;
    },

    rollcallParticipant({ holding, participant }) {
      for (const other of holding.participants) if (other.role !== "chair") other.mute = 1;
      participant.mute = 0;
      holding.screens = { mode: "ROLLCALL", several: false, pid: participant.pid };
    },

    hand({ participant, input: { body } }) {
      setHands([participant], body.handsState);
    },

    batchHand({ holding, input: { body } }) {
      setHands(participantsOf(holding, body.pids), body.handsState);
    },

    inviteShare({ participant, input: { body } }) {
      if (participant.type === "mobile") throw new Refusal("MMC.111072111");
      participant.invitedToShare = body.share === 1;
    },

    inviteOperateVideo({ participant, input: { body } }) {
      if (participant.video === 0) {
        throw new Refusal("MMC.111072010", { message: "The participant joined by voice alone and has no camera." });
      }
      participant.cameraRequest = body.status === 0 ? "on" : "off";
    },
  }),

  inviteWithPwd({ input: { conferenceID, body } }, service) {
    if (body.confID !== conferenceID) {
      throw new Refusal("MMC.111071061", { message: "confID is not the conferenceID of the query." });
    }
    const meeting = service.state.meetings.get(conferenceID);
    const isGuest = body.pwd === meeting?.guestPassword;
    if (!meeting || (!isGuest && body.pwd !== meeting.hostPassword)) {
      throw new Refusal("MMC.111072065", { message: "The meeting ID or the password is wrong." });
    }
    const held = heldMeeting(conferenceID, service);
    if (isGuest && held.holding.config.isLock === 1) throw new Refusal("MMC.111072050");
    invite(held, [toAttendee(body, service)], service);
  },

  showRecordInfo({ input: { body }, user, origin }, service) {
    const past = service.state.pastMeetings.get(body.confUUID);
    if (!past) throw new Refusal("MMC.111070005");
    if (!mayChange(user, past.meeting)) throw new Refusal("MMC.111070010");
    return { code: "0", message: "success", data: toRecordedMeeting(past, body, origin, service) };
  },
};

function moveAll(moved: Participant[], { meeting, holding }: Held, service: MockService): void {
  if (!configOfHolding(meeting, holding, service.state).enableWaitingRoom) {
    throw new Refusal("MMC.111112001", { message: "The meeting has no waiting room." });
  }
  for (const participant of moved) {
    if (participant.role === "chair") throw new Refusal("MMC.111112001", { message: "The host cannot wait." });
    if (participant.cohost) throw new Refusal("MMC.111112004");
    if (!knowsWaitingRoom(participant)) throw new Refusal("MMC.111112008");
  }
  for (const participant of new Set(moved)) putAside(holding, participant, service);
}

function checkCohost({ role, type }: Participant): void {
  if (role === "chair") throw new Refusal("MMC.111072107");
  if (role === "audience") throw new Refusal("MMC.111072108");
  if (type === "mobile") throw new Refusal("MMC.111072106");
}

// Somebody who is in the meeting or waits to be let in.
function present(holding: Held["holding"], pid: string): Participant {
  return holding.waiting.find((waiting) => waiting.pid === pid) ?? participantOf(holding, pid);
}

// Somebody whom a request names by number, and by ID as well once they have joined; undefined for one who has not.
function find(
  holding: Held["holding"],
  { number, participantID }: Pick<RenameRequest, "number" | "participantID">,
): Participant | undefined {
  if (participantID !== undefined) {
    const participant = present(holding, participantID);
    if (participant.phone !== number) throw new Refusal("MMC.111072008");
    return participant;
  }
  if (holding.participants.some(({ phone }) => phone === number)) {
    throw new Refusal("MMC.111071061", { message: "participantID must be there for somebody who has joined." });
  }
  const absent = [...holding.attendees, ...holding.waiting];
  if (!absent.some(({ phone }) => phone === number)) throw new Refusal("MMC.111072008");
  return undefined;
}

// Names are as long as those in an invitation.
const longestName = description.components.schemas.InviteAttendee?.properties?.name?.maxLength ?? 0;

function checkName(name: string): void {
  if (name === "") throw new Refusal("MMC.111072046");
  if (name.length > longestName) throw new Refusal("MMC.111072047");
}

function setHands(people: Participant[], state: 0 | 1): void {
  if (people.some(({ role }) => role === "chair")) throw new Refusal("MMC.111072069");
  for (const participant of people) participant.hand = state;
}

// The terminal, under the name of the user whose number it is, or else its own number.
function toAttendee({ callNum }: InviteWithPasswordRequest, { state }: MockService) {
  const owner = [...state.users.values()].find(({ number }) => number === callNum);
  return { name: owner?.name ?? callNum, phone: callNum, type: "terminal" as const };
}
