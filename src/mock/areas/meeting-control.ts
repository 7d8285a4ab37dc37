import type { AreaOperations } from "../../../generated/operations.ts";
import type { ConfTokenResult, MuteMeetingRequest } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { controlled, controlOperations, type Held, heldMeeting } from "../meetings/control.ts";
import { admit, hostOf } from "../meetings/presence.ts";
import { prolongDefaults } from "../meetings/request-defaults.ts";
import type { MockService } from "../mock-service.ts";
import { toldKinds } from "../realtime/picture.ts";
import { countFailure, countSuccess, isLocked } from "../state/attempts.ts";
import { controlLifetime } from "../state/controls.ts";
import { isRecordable, isRecorded, isStreamable, startRecording, stopRecording } from "../state/recording.ts";
import type { ControlToken, Meeting } from "../state/state.ts";

// After so many wrong passwords in a row nobody gets a control token of the meeting for some minutes.
const controlLimit = { most: 5, lockTime: 5 * 60_000 };

// Later than that there are no times in the service's format.
const latest = Date.UTC(9999, 11, 31);

const muteDefaults = defaultsOf("MuteMeetingRequest") as Required<MuteMeetingRequest>;

type Uncontrolled = "createConfToken" | "showMgmtSiteStatus";

/** Control of meetings that are being held. */
export const meetingControl: Behaviours<AreaOperations["meeting-control"]> = {
  ...controlOperations<Exclude<AreaOperations["meeting-control"], Uncontrolled>>({
    prolongMeeting({ meeting, holding, input: { body } }, service) {
      const { duration: minutes } = { ...prolongDefaults, ...body };
      if (minutes < 1) throw new Refusal("MMC.111071036", { message: "duration must be at least 1 minute." });
      if (holding.end + minutes * 60_000 > latest)
        throw new Refusal("MMC.111071036", { message: "duration is too long." });
      if (body.auto === 0) service.lifecycle.extend(meeting, minutes);
      else holding.extension = minutes;
    },

    stopMeeting({ meeting }, service) {
      service.lifecycle.end(meeting);
    },

    showRealTimeInfoOfMeeting({ holding }) {
      return {
        attendees: holding.attendees.map(({ accountId, userUUID, name, phone }) => ({
          accountID: accountId,
          userUUID,
          name,
          phone,
        })),
        participants: holding.participants.map(({ pid, name, phone, video, mute, hand }) => {
          return { pid, name, phone, state: 0, video, mute, hand };
        }),
        confInfo: {
          chairID: hostOf(holding)?.pid,
          coHosts: holding.participants.filter(({ cohost }) => cohost).map(({ pid }) => pid),
        },
      };
    },

    createWebSocketToken({ controlToken }, service) {
      return { webSocketToken: service.controls.issueWebSocketToken(controlToken).value };
    },

    muteMeeting({ holding, input: { body } }) {
      const { isMute, allowUnmuteByOneself } = { ...muteDefaults, ...body };
      for (const participant of holding.participants) if (participant.role !== "chair") participant.mute = isMute;
      holding.allMuted = isMute;
      if (isMute === 1) holding.config.allowUnmuteByOneself = allowUnmuteByOneself;
    },

    allowGuestUnmute({ holding, input: { body } }) {
      holding.config.allowUnmuteByOneself = body.allowUnmuteByOneself;
    },

    lockMeeting({ holding, input: { body } }) {
      holding.config.isLock = body.isLock;
    },

    pauseConference({ holding, input: { body } }) {
      holding.paused = body.pause === 1;
    },

    allowAudienceJoin({ meeting, holding }, service) {
      if (!meeting.webinar) throw new Refusal("MMC.111072010", { message: "The meeting is no webinar." });
      admit(
        holding,
        holding.waiting.filter(({ role }) => role === "audience"),
        service,
      );
      holding.audienceAdmitted = true;
    },

    record({ input: { body }, ...held }, service) {
      checkRecordable(held.meeting);
      setRecording(body.isRecord === 1, held, service);
    },

    setMmrRecord({ input: { body }, ...held }, service) {
      checkRecordable(held.meeting);
      if (body.recordType === 0 && !isRecorded(held.holding)) {
        throw new Refusal("MMC.111072011", { message: "Nothing is being recorded that could be paused." });
      }
      setRecording(body.recordType === 1, held, service);
    },

    allowClientRecord({ participant, input: { body } }) {
      participant.mayRecord = body.allowClientRecord === 1;
    },

    live({ input: { body }, ...held }) {
      setStreaming(body.isLive === 1, held);
    },

    setMmrLive({ input: { body }, ...held }) {
      setStreaming(body.liveState === 1, held);
    },

    updateStartedConfConfig({ holding, input: { body } }) {
      holding.config = { ...holding.config, ...body };
    },
  }),

  createConfToken({ input, socketOrigin }, service) {
    const { conferenceID } = input;
    const sent = input["X-Conference-Authorization"];
    const current = sent === undefined ? undefined : service.controls.find(sent);
    const held = service.state.meetings.get(conferenceID)?.holding;
    // A token of an earlier holding cannot be kept alive; the password counts again.
    if (current?.conferenceID === conferenceID && (!held || held.confUUID === current.confUUID)) {
      const { meeting } = controlled(conferenceID, current, service);
      return toResult(service.controls.renew(current), meeting, socketOrigin);
    }
    const meeting = checkPassword(conferenceID, input["X-Password"], service);
    const { holding } = heldMeeting(conferenceID, service);
    return toResult(service.controls.issue(conferenceID, holding.confUUID), meeting, socketOrigin);
  },

  showMgmtSiteStatus({ input = {} }) {
    const schema = input["X-Schema-Type"];
    if (schema !== undefined && schema !== "MEETING") {
      throw new Refusal("MMC.111071061", { message: `X-Schema-Type: there is no template ${schema}.` });
    }
    return { status: "NORMAL", redirectJoinUrl: "https://meeting.huaweicloud.com/#/j" };
  },
};

function checkRecordable(meeting: Meeting): void {
  if (!isRecordable(meeting)) throw new Refusal("MMC.111072020");
}

function setRecording(on: boolean, { holding }: Held, { clock }: MockService): void {
  if (on) startRecording(holding, clock.now());
  else stopRecording(holding, clock.now());
}

function setStreaming(on: boolean, { meeting, holding }: Held): void {
  if (on && !isStreamable(meeting)) throw new Refusal("MMC.111072068");
  holding.streaming = on;
}

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

function toResult(token: ControlToken, meeting: Meeting, wsURL: string): ConfTokenResult {
  return {
    data: {
      token: token.value,
      tmpWsToken: token.value.slice(3),
      wsURL,
      role: 1,
      expireTime: token.expiresAt,
      userID: meeting.ownerId,
      orgID: meeting.corpId,
      confTokenExpireTime: controlLifetime,
      supportNotifyType: [...toldKinds],
    },
    addressToken: "",
    gloablPublicIP: "127.0.0.1",
  };
}
