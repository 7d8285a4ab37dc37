import type {
  Attendee,
  ConfConfigInfoView,
  ConferenceInfo,
  CycleSubConf,
  PartAttendee,
  PasswordEntry,
} from "../../../generated/types.ts";
import { defaultTimeZoneID, formatTime } from "../../time/meeting-time.ts";
import type { MockService } from "../mock-service.ts";
import { attendeesOf } from "../state/attendees.ts";
import { audienceRestriction, configInForce } from "../state/config-in-force.ts";
import type { Meeting, Occurrence, User } from "../state/state.ts";
import { isHost } from "./access.ts";
import { requestDefaults } from "./request-defaults.ts";

// The kinds of hard terminals among attendees.
const terminals = ["terminal", "ideahub", "board", "hwvision"];
// A meeting lists the first so many soft clients and as many terminals.
const mostListed = 20;

/** A meeting as the service shows it to a user. */
export function toConferenceInfo(meeting: Meeting, viewer: User, service: MockService): ConferenceInfo {
  const settings = { ...requestDefaults, ...meeting.settings };
  const first = meeting.occurrences[0] as Occurrence;
  const owner = service.userOf(meeting.ownerId).name;
  const config = configOf(meeting, service);
  const attendees = attendeesOf(meeting, service.state);
  return {
    conferenceID: meeting.conferenceID,
    mediaTypes: mediaTypes(settings.mediaTypes),
    subject: settings.subject ?? `${owner}'s meeting`,
    size: attendees.length,
    timeZoneID: settings.timeZoneID ?? defaultTimeZoneID,
    ...times(meeting, first),
    conferenceState: meeting.holding ? "Created" : "Schedule",
    accessNumber: "+86571150",
    language: settings.language,
    passwordEntry: passwords(meeting, viewer),
    userUUID: meeting.ownerId,
    scheduserName: owner,
    multiStreamFlag: 1,
    conferenceType: meeting.kind === "CYCLE" ? 2 : 0,
    confType: meeting.kind,
    isAutoMute: config.isAutoMute ? 1 : 0,
    isHardTerminalAutoMute: config.isHardTerminalAutoMute ? 1 : 0,
    isSoftTerminalAutoMute: config.isAutoMute ? 1 : 0,
    isAutoRecord: settings.isAutoRecord,
    chairJoinUri: isHost(viewer, meeting) ? meeting.hostLink : undefined,
    guestJoinUri: meeting.guestLink,
    audienceJoinUri: meeting.webinar?.audienceLink,
    recordType: settings.recordType,
    recordAuxStream: settings.recordAuxStream,
    recordAuthType: settings.recordAuthType ?? 2,
    liveAddress: settings.liveAddress || undefined,
    auxAddress: settings.auxAddress || undefined,
    liveUrl: meeting.webinar?.choices.liveUrl,
    confConfigInfo: config,
    vmrFlag: settings.vmrFlag,
    ...roomOf(meeting, service),
    scheduleVmr: false,
    isHasRecordFile: false,
    partAttendeeInfo: listedAttendees(attendees),
    terminlCount: attendees.filter(isTerminal).length,
    normalCount: attendees.filter((attendee) => !isTerminal(attendee)).length,
    deptName: service.state.enterprises.get(meeting.corpId)?.name,
    confMode: "RTC",
    webinar: meeting.webinar !== undefined,
    concurrentParticipants: settings.concurrentParticipants,
    supportSimultaneousInterpretation: settings.supportSimultaneousInterpretation,
    confUUID: meeting.kind === "IMMEDIATELY" ? meeting.holding?.confUUID : undefined,
    ...seriesOf(meeting, service),
  };
}

/** Whether an attendee is a terminal rather than a person. */
export function isTerminal({ type }: Attendee): boolean {
  return terminals.includes(type ?? "normal");
}

// While a date is being held, its times are the real ones.
function times({ holding }: Meeting, { id, start, end }: Occurrence): { startTime: string; endTime: string } {
  const now = holding?.occurrenceId === id ? holding : { start, end };
  return { startTime: formatTime(now.start), endTime: formatTime(now.end) };
}

/** The media types that a meeting has when this one was asked for. */
export function mediaTypes(type: Meeting["settings"]["mediaTypes"]): string {
  return type === "HDVideo" ? "HDVideo,Data,Voice" : "Voice";
}

function passwords(meeting: Meeting, viewer: User): PasswordEntry[] {
  const guest: PasswordEntry = { conferenceRole: "general", password: meeting.guestPassword };
  const host: PasswordEntry = { conferenceRole: "chair", password: meeting.hostPassword };
  return isHost(viewer, meeting) ? [host, guest] : [guest];
}

function configOf(meeting: Meeting, service: MockService): ConfConfigInfoView {
  const config = configInForce(meeting, service.state);
  // What was changed since the meeting began holds as long as it is being held.
  const { callInRestriction = config.callInRestriction, audienceCallInRestriction = audienceRestriction(meeting) } =
    meeting.holding?.config ?? {};
  return { inviteMode: "AUTO_INVITE", ...config, callInRestriction, audienceCallInRestriction };
}

function roomOf(
  { conferenceID, settings }: Meeting,
  service: MockService,
): Pick<ConferenceInfo, "vmrID" | "vmrConferenceID"> {
  const room = settings.vmrFlag === 1 ? service.state.rooms.get(settings.vmrID ?? "") : undefined;
  if (!room) return {};
  return { vmrID: room.id, vmrConferenceID: settings.confConfigInfo?.vmrIDType === 1 ? conferenceID : room.number };
}

/** The first of those who are invited, as a list of meetings shows them. */
export function listedAttendees(attendees: Attendee[] = []): PartAttendee[] {
  const people = attendees.filter((attendee) => !isTerminal(attendee)).slice(0, mostListed);
  const machines = attendees.filter(isTerminal).slice(0, mostListed);
  return [...people, ...machines].map(({ name, phone, type, role, isMute }) => ({
    name,
    phone,
    type: type === "customnumber" ? "terminal" : (type ?? "normal"),
    role: role ?? 0,
    isMute: isMute ?? 0,
  }));
}

function seriesOf(
  meeting: Meeting,
  service: MockService,
): Pick<ConferenceInfo, "cycleParams" | "cycleSubConfID" | "subConfs"> {
  if (meeting.kind !== "CYCLE") return {};
  return {
    cycleParams: meeting.cycleParams,
    cycleSubConfID: meeting.occurrences[0]?.id,
    subConfs: meeting.occurrences.map((occurrence) => toSubConf(meeting, occurrence, service)),
  };
}

function toSubConf(meeting: Meeting, occurrence: Occurrence, service: MockService): CycleSubConf {
  const settings = { ...requestDefaults, ...meeting.settings };
  const { callInRestriction = 0, allowGuestStartConf, enableWaitingRoom } = configInForce(meeting, service.state);
  return {
    cycleSubConfID: occurrence.id,
    conferenceID: meeting.conferenceID,
    mediaType: mediaTypes(settings.mediaTypes),
    ...times(meeting, occurrence),
    isAutoRecord: settings.isAutoRecord,
    recordAuthType: settings.recordAuthType ?? 2,
    ...occurrence.own,
    confConfigInfo: {
      callInRestriction,
      audienceCallInRestriction: 0,
      allowGuestStartConf,
      enableWaitingRoom,
      ...occurrence.own.confConfigInfo,
    },
  };
}
