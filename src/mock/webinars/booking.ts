import type {
  Attendee,
  MeetingRequest,
  TimeZoneID,
  WebinarAttendee,
  WebinarNotifySetting,
  WebinarSettings,
} from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { checkNotPast, requestedTime } from "../meetings/schedule.ts";
import type { MockService } from "../mock-service.ts";
import type { User, WebinarChoices } from "../state/state.ts";

/**
 * When a webinar shall start, in milliseconds since 1970.
 * @throws Refusal when there is no such time, or it is over
 */
export function webinarStart({ startTime }: WebinarSettings, service: MockService): number {
  const start = requestedTime(startTime, "MBI.104000013");
  if (start === undefined) throw new Refusal("MBI.104000013");
  checkNotPast(start, service);
  return start;
}

/** What was chosen for a webinar; what a request leaves out stays as it was, or is what the enterprise usually has. */
export function choicesOf(
  request: WebinarSettings,
  user: User,
  service: MockService,
  before?: WebinarChoices,
): WebinarChoices {
  const { startTime: _start, duration: _length, guestPasswd: _guest, audiencePasswd: _audience, ...given } = request;
  const choices: WebinarChoices = {
    callRestriction: false,
    scope: 0,
    audienceScope: 0,
    enableRecording: "N",
    notifySetting: usualNotices(user, service),
    ...before,
    ...given,
  };
  if (choices.auxAddress && !choices.liveAddress) {
    throw new Refusal("MBI.104000001", { message: "auxAddress needs a liveAddress beside it." });
  }
  return choices;
}

/**
 * What a webinar is as a meeting.
 * @param vmrID the webinar resource
 * @param guestPwd password of the panelists, if it was chosen
 */
export function toMeetingRequest(
  choices: WebinarChoices,
  duration: number,
  vmrID: string,
  guestPwd: string | undefined,
): MeetingRequest {
  const { subject, timeZoneId, attendees = [], notifySetting, liveAddress, auxAddress } = choices;
  const recorded = choices.enableRecording === "Y";
  return {
    subject,
    mediaTypes: "HDVideo",
    length: duration,
    timeZoneID: String(timeZoneId) as TimeZoneID,
    attendees: attendees.map(toAttendee),
    recordType: recorded ? (liveAddress ? 3 : 2) : liveAddress ? 1 : 0,
    isAutoRecord: recorded ? 1 : 0,
    liveAddress,
    auxAddress,
    vmrFlag: 1,
    vmrID,
    confResType: 2,
    confConfigInfo: {
      guestPwd,
      // Participants dial the webinar's own ID.
      vmrIDType: 1,
      callInRestriction: choices.callRestriction ? choices.scope : 0,
      isSendCalendar: notifySetting.enableCalendar === "Y",
      isSendSms: notifySetting.enableSms === "Y",
      isSendNotify: notifySetting.enableEmail === "Y",
    },
  };
}

function toAttendee(panelist: WebinarAttendee): Attendee {
  const { appId, userAccount, userName, deptName, phone, email, sms, isHardTerminal = false } = panelist;
  const type = isHardTerminal ? "terminal" : "normal";
  return { appId, accountId: userAccount, name: userName, deptName, phone, email, sms, type };
}

function usualNotices(user: User, service: MockService): WebinarNotifySetting {
  const { isSendCalendar, isSendSms, isSendNotify } = service.enterpriseOf(user)?.meetingDefaults ?? {};
  const sent = (notice = false) => (notice ? "Y" : "N");
  return { enableCalendar: sent(isSendCalendar), enableSms: sent(isSendSms), enableEmail: sent(isSendNotify) };
}
