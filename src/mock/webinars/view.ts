import type {
  OngoingWebinar,
  PastWebinar,
  UpcomingWebinar,
  Webinar,
  WebinarDetail,
  WebinarSummary,
} from "../../../generated/types.ts";
import { formatTime } from "../../time/meeting-time.ts";
import type { MockService } from "../mock-service.ts";
import type { Holding, Occurrence, Participant } from "../state/state.ts";
import type { PastWebinarMeeting, WebinarMeeting } from "./find.ts";

type Booking = Omit<WebinarMeeting, "holding">;

const minute = 60_000;

/** A webinar as it is booked. */
export function toWebinar(meeting: Booking, state: Webinar["state"], service: MockService): Webinar {
  const {
    callRestriction,
    scope,
    audienceScope,
    enableRecording,
    attendees = [],
    ...choices
  } = meeting.webinar.choices;
  return {
    ...toSummary(meeting, service),
    duration: durationOf(meeting),
    state,
    callRestriction,
    scope,
    audienceScope,
    enableRecording,
    liveAddress: choices.liveAddress || undefined,
    auxAddress: choices.auxAddress || undefined,
    liveUrl: choices.liveUrl || undefined,
    attendees: attendees.map(({ userName, userAccount, phone }) => userName ?? userAccount ?? phone ?? ""),
  };
}

/** A webinar with its notices. */
export function toDetail(meeting: Booking, state: Webinar["state"], service: MockService): WebinarDetail {
  return { ...toWebinar(meeting, state, service), notifySetting: meeting.webinar.choices.notifySetting };
}

/** A webinar in the list of those to come. */
export function toUpcoming(meeting: Booking, service: MockService): UpcomingWebinar {
  return { ...toSummary(meeting, service), duration: durationOf(meeting) };
}

/** A webinar in the list of those being held. */
export function toOngoing(meeting: Booking, holding: Holding, service: MockService): OngoingWebinar {
  return {
    ...toSummary(meeting, service),
    onlineAttendeeCount: holding.participants.length,
    confUUID: holding.confUUID,
  };
}

/** A webinar in the list of those that are over. */
export function toPast({ confUUID, meeting, holding, endedAt }: PastWebinarMeeting, service: MockService): PastWebinar {
  const { conferenceId, subject, scheduserName, deptName, timeZoneId, startTime } = toSummary(meeting, service);
  const { resource } = meeting.webinar;
  const attended = (role: Participant["role"]) => holding.stays.filter((stay) => (stay.role ?? "general") === role);
  return {
    conferenceId,
    confUUID,
    subject,
    scheduserName,
    moderator: attended("chair")[0]?.displayName ?? scheduserName,
    deptName,
    timeZoneId,
    startTime,
    duration: durationOf(meeting),
    actualStartTime: formatTime(holding.start),
    endTime: formatTime(endedAt),
    actualDuration: Math.round((endedAt - holding.start) / minute),
    attendeeCount: holding.stays.length,
    chairCount: attended("chair").length,
    guestCount: attended("general").length,
    audienceCount: attended("audience").length,
    vmrId: resource.id,
    vmrPkgAudienceParties: resource.audience,
    vmrPkgName: resource.packageName,
  };
}

function toSummary(meeting: Booking, { state }: MockService): WebinarSummary {
  const { choices, resource, audienceLink, audiencePassword } = meeting.webinar;
  return {
    conferenceId: meeting.conferenceID,
    corpId: meeting.corpId,
    subject: choices.subject,
    description: choices.description,
    startTime: formatTime(dateOf(meeting).start),
    timeZoneId: choices.timeZoneId,
    scheduserId: meeting.ownerId,
    scheduserName: state.users.get(meeting.ownerId)?.name,
    deptName: state.enterprises.get(meeting.corpId)?.name,
    vmrPkgName: resource.packageName,
    chairJoinUri: meeting.hostLink,
    chairPasswd: meeting.hostPassword,
    guestJoinUri: meeting.guestLink,
    guestPasswd: meeting.guestPassword,
    audienceJoinUri: audienceLink,
    audiencePasswd: audiencePassword,
  };
}

// The booked length, also while the webinar goes on for longer.
function durationOf({ settings }: Booking): number | undefined {
  return settings.length;
}

function dateOf({ occurrences }: Booking): Occurrence {
  return occurrences[0] as Occurrence;
}
