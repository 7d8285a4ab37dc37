import type { AreaOperations } from "../../../generated/operations.ts";
import type { ConfTokenResult } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { prolongDefaults } from "../meetings/request-defaults.ts";
import type { MockService } from "../mock-service.ts";
import { countFailure, countSuccess, isLocked } from "../state/attempts.ts";
import { controlLifetime } from "../state/controls.ts";
import type { ControlToken, Holding, Meeting } from "../state/state.ts";

// After so many wrong passwords in a row nobody gets a control token of the meeting for some minutes.
const controlLimit = { most: 5, lockTime: 5 * 60_000 };

/** Control of meetings that are being held. */
export const meetingControl: Partial<Behaviours<AreaOperations["meeting-control"]>> = {
  createConfToken({ input }, service) {
    const { conferenceID } = input;
    const sent = input["X-Conference-Authorization"];
    const current = sent === undefined ? undefined : service.controls.find(sent);
    const held = service.state.meetings.get(conferenceID)?.holding;
    // A token of an earlier holding cannot be kept alive; the password counts again.
    if (current?.conferenceID === conferenceID && (!held || held.confUUID === current.confUUID)) {
      const { meeting } = controlled(conferenceID, current, service);
      return toResult(service.controls.renew(current), meeting);
    }
    const meeting = checkPassword(conferenceID, input["X-Password"], service);
    const { holding } = heldMeeting(conferenceID, service);
    return toResult(service.controls.issue(conferenceID, holding.confUUID), meeting);
  },

  prolongMeeting({ input: { conferenceID, body }, controlToken }, service) {
    const { meeting, holding } = controlled(conferenceID, controlToken, service);
    const { duration: minutes } = { ...prolongDefaults, ...body };
    if (minutes < 1) throw new Refusal("MMC.111071036", { message: "duration must be at least 1 minute." });
    if (body.auto === 0) service.lifecycle.extend(meeting, minutes);
    else holding.extension = minutes;
  },

  stopMeeting({ input: { conferenceID }, controlToken }, service) {
    service.lifecycle.end(controlled(conferenceID, controlToken, service).meeting);
  },

  showRealTimeInfoOfMeeting({ input: { conferenceID }, controlToken }, service) {
    const { meeting, holding } = controlled(conferenceID, controlToken, service);
    const chair = holding.participants.find(({ role }) => role === "chair");
    return {
      attendees: (meeting.settings.attendees ?? []).map(({ accountId, userUUID, name, phone }) => ({
        accountID: accountId,
        userUUID,
        name,
        phone,
      })),
      participants: holding.participants.map(({ role: _role, ...participant }) => ({ ...participant, state: 0 })),
      confInfo: { chairID: chair?.pid, coHosts: [] },
    };
  },
};

function checkPassword(conferenceID: string, password: string, service: MockService): Meeting {
  const refused = new Refusal("MMC.111072065", { message: "CONF_NOT_FOUND_OR_AUTH_FAILED" });
  const meeting = service.state.meetings.get(conferenceID);
  if (!meeting) throw refused;
  const now = service.clock.now();
  if (isLocked(meeting.controlAttempts, now)) throw new Refusal("MMC.111072064");
  if (password !== meeting.hostPassword) {
    countFailure(meeting.controlAttempts, controlLimit, now);
    throw refused;
  }
  countSuccess(meeting.controlAttempts);
  return meeting;
}

function controlled(
  conferenceID: string,
  token: ControlToken,
  service: MockService,
): { meeting: Meeting; holding: Holding } {
  if (token.conferenceID !== conferenceID) throw new Refusal("MMC.111070002");
  const held = heldMeeting(conferenceID, service);
  // The meeting was ended and is being held anew.
  if (token.confUUID !== held.holding.confUUID) throw new Refusal("MMC.118000000");
  return held;
}

function heldMeeting(conferenceID: string, service: MockService): { meeting: Meeting; holding: Holding } {
  const meeting = service.state.meetings.get(conferenceID);
  // Its reservation is gone, so it cannot be held again.
  if (!meeting) throw new Refusal("MMC.111072006");
  if (!meeting.holding) throw new Refusal("MMC.111072005");
  return { meeting, holding: meeting.holding };
}

function toResult(token: ControlToken, meeting: Meeting): ConfTokenResult {
  return {
    data: {
      token: token.value,
      tmpWsToken: token.value.slice(3),
      wsURL: "wss://127.0.0.1",
      role: 1,
      expireTime: token.expiresAt,
      userID: meeting.ownerId,
      orgID: meeting.corpId,
      confTokenExpireTime: controlLifetime,
      supportNotifyType: [],
    },
    addressToken: "",
    gloablPublicIP: "127.0.0.1",
  };
}
