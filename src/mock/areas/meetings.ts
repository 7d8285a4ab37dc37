import type { AreaOperations } from "../../../generated/operations.ts";
import type { OnlineAttendee } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { paged } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { findMeeting, findOwnSingleMeeting, findVisibleMeeting, holdingOf, isHost } from "../meetings/access.ts";
import { applySettings, changedSettings } from "../meetings/change.ts";
import { invitedTo } from "../meetings/invited.ts";
import { anonymousRole, checkBegun, guestMayStart, issueRandom, userRole } from "../meetings/joining.ts";
import { addMeeting } from "../meetings/new-meeting.ts";
import { roleOf } from "../meetings/passwords.ts";
import { region } from "../meetings/region.ts";
import { checkRoomFree } from "../meetings/rooms.ts";
import { checkNotPast, newOccurrence, presentMinute, requestedTime, timesOf } from "../meetings/schedule.ts";
import { findMeetings, startsWithin } from "../meetings/search.ts";
import { listedAttendees, toConferenceInfo } from "../meetings/view.ts";
import type { MockService } from "../mock-service.ts";
import { attendeesOf } from "../state/attendees.ts";
import type { Participant } from "../state/state.ts";

/** Meetings of one date, and what concerns meetings of every kind. */
export const meetings: Behaviours<AreaOperations["meetings"]> = {
  createMeeting({ input: { body }, user }, service) {
    const start = requestedTime(body.startTime);
    checkNotPast(start, service);
    const occurrence = newOccurrence(start ?? presentMinute(service), body.length, service);
    const kind = start === undefined ? "IMMEDIATELY" : "FUTURE";
    const meeting = addMeeting(kind, body, [occurrence], user, service);
    if (kind === "IMMEDIATELY") service.lifecycle.begin(meeting);
    return [toConferenceInfo(meeting, user, service)];
  },

  updateMeeting({ input: { conferenceID, body }, user }, service) {
    const meeting = findOwnSingleMeeting(conferenceID, "updateRecurringMeeting", user, service);
    if (meeting.webinar) throw new Refusal("MMC.111071089", { message: "This is a webinar; use updateWebinar." });
    const settings = changedSettings(meeting, body);
    const start = requestedTime(body.startTime);
    checkNotPast(start, service);
    if (start === undefined && settings.vmrFlag === 1) throw new Refusal("MMC.111071009");
    const times = timesOf(start ?? presentMinute(service), settings.length);
    meeting.kind = start === undefined ? "IMMEDIATELY" : "FUTURE";
    meeting.occurrences = meeting.occurrences.map((occurrence) => ({ ...occurrence, ...times }));
    applySettings(meeting, settings, service);
    if (start === undefined) service.lifecycle.begin(meeting);
    return [toConferenceInfo(meeting, user, service)];
  },

  searchMeetings({ input, user }, service) {
    const now = service.clock.now();
    const found = findMeetings(user, input, service)
      .filter(({ meeting }) => startsWithin(meeting, input.queryConfMode, now))
      .map(({ info }) => info);
    return paged(input.sortType === "DSC_StartTIME" ? found.reverse() : found, input);
  },

  searchOnlineMeetings({ input: { queryAll, searchKey, offset, limit }, user }, service) {
    const held = findMeetings(user, { queryAll, searchKey }, service).flatMap(({ meeting, info }) => {
      if (!meeting.holding) return [];
      const partAttendeeInfo = listedAttendees(attendeesOf({ ...meeting, holding: undefined }, service.state));
      return { ...info, partAttendeeInfo, onlineAttendeeAmount: meeting.holding.participants.length };
    });
    return paged(held, { offset, limit });
  },

  showMeetingDetail({ input, user }, service) {
    const meeting = findVisibleMeeting(input.conferenceID, user, service);
    const role = isHost(user, meeting) ? "chair" : "general";
    return {
      conferenceData: { ...toConferenceInfo(meeting, user, service), role },
      data: invitedTo(meeting, input, service),
    };
  },

  showOnlineMeetingDetail({ input, user }, service) {
    const meeting = findVisibleMeeting(input.conferenceID, user, service);
    holdingOf(meeting);
    return { conferenceData: toConferenceInfo(meeting, user, service), data: invitedTo(meeting, input, service) };
  },

  listOnlineConfAttendee({ input: { conf_id, search_key, offset, limit }, user }, service) {
    const { participants } = holdingOf(findVisibleMeeting(conf_id, user, service));
    const found = participants
      .map((participant) => toOnlineAttendee(participant, service))
      .filter(({ name, call_number, third_account }) => mentions([name, call_number, third_account], search_key));
    return paged(found, { offset, limit });
  },

  cancelMeeting({ input: { conferenceID, type }, user }, service) {
    const meeting = findOwnSingleMeeting(conferenceID, "cancelRecurringMeeting", user, service);
    if (meeting.holding && type !== 1) throw new Refusal("MMC.111071067");
    service.lifecycle.cancel(meeting);
  },

  startMeeting({ input: { body } }, service) {
    const meeting = findMeeting(body.conferenceID, service);
    const role = roleOf(body.password, meeting);
    if (role !== "chair" && role !== "general") throw new Refusal("MMC.111071091");
    if (role === "general" && !guestMayStart(meeting, service)) throw new Refusal("MMC.111072070");
    if (!meeting.holding) checkRoomFree(meeting, service);
    service.lifecycle.begin(meeting);
    return { uuid: `stb${service.random.hex(48)}`, regionIP: region.address };
  },

  showRegionInfoOfMeeting({ input: { conferenceID } }, service) {
    holdingOf(findMeeting(conferenceID, service));
    return { regionIP: region.address, regionUrl: region.domain };
  },

  createAnonymousAuthRandom({ input }, service) {
    const meeting = findMeeting(input.conferenceID, service);
    const role = anonymousRole(meeting, input["X-Password"], service);
    const { value } = issueRandom(meeting, role, undefined, service);
    return { siteUrl: `https://${region.domain}:443/conferences`, random: value };
  },

  createAuthRandom({ input, user }, service) {
    const meeting = findMeeting(input.conf_id, service);
    const role = userRole(meeting, user, input["X-Password"] ?? "", service);
    checkBegun(meeting, role, input.guest_waiting === 1, service);
    const { subject, confMode, webinar } = toConferenceInfo(meeting, user, service);
    return {
      // Without a password there is nothing yet for a number to stand for.
      random: role ? issueRandom(meeting, role, user, service).value : "",
      subject,
      conf_mode: confMode,
      webinar,
      need_password: role === undefined,
      support_applets: true,
    };
  },

  checkCallNumberInConf({ input: { call_number: number }, user }, service) {
    const own = [...service.state.meetings.values()].filter(({ corpId }) => corpId === user.corpId);
    const meeting = own.find(({ holding }) => number && holding?.participants.some(({ phone }) => phone === number));
    return { in_conf: meeting !== undefined, conf_id: meeting?.conferenceID ?? "" };
  },
};

function toOnlineAttendee({ pid, name, phone, role, userId }: Participant, service: MockService): OnlineAttendee {
  const user = userId === undefined ? undefined : service.state.users.get(userId);
  return {
    participant_id: pid,
    name,
    call_number: phone,
    role: role === "chair" ? 1 : 0,
    third_account: user?.thirdAccount,
    account: user?.account,
    user_id: userId,
  };
}
