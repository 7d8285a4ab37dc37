import { Temporal } from "temporal-polyfill";
import type { QosConferenceInfo, QosParticipantInfo } from "../../../generated/types.ts";
import { toConferenceInfo } from "../meetings/view.ts";
import type { MockService } from "../mock-service.ts";
import { type HeldMeeting, heldBefore, heldNow } from "../records/held.ts";
import { stableBetween } from "../stable.ts";
import type { Stay, User } from "../state/state.ts";
import { cpuAlarm, isMeasured, type Medium, streamAlarm, type Way } from "./measurements.ts";

// How long quality data are kept.
const daysKept = 45;

/** The meetings of an enterprise that are being held, latest start first. */
export function onlineMeetings(corpId: string | undefined, service: MockService): HeldMeeting[] {
  return latestFirst(heldNow(corpId, service));
}

/** The past meetings of an enterprise of which there still are quality data, latest start first. */
export function historicMeetings(corpId: string | undefined, service: MockService): HeldMeeting[] {
  const now = Temporal.Instant.fromEpochMilliseconds(service.clock.now());
  const oldest = now.subtract({ hours: 24 * daysKept }).epochMilliseconds;
  return latestFirst(heldBefore(corpId, service).filter(({ endedAt }) => endedAt >= oldest));
}

function latestFirst(list: HeldMeeting[]): HeldMeeting[] {
  return list.sort((a, b) => b.holding.start - a.holding.start);
}

/** A meeting with its alarms. */
export function toQosConference(held: HeldMeeting, viewer: User, service: MockService): QosConferenceInfo {
  const { meeting, holding, endedAt } = held;
  const info = toConferenceInfo(meeting, viewer, service);
  const everybody = holding.stays.map((stay) => alarmsOf(stay, meeting.corpId, service));
  const any = (...names: (keyof Alarms)[]) => yesOrNo(everybody.some((alarms) => names.some((name) => alarms[name])));
  return {
    confUUID: holding.confUUID,
    conferenceID: meeting.conferenceID,
    subject: info.subject,
    scheduserName: held.ownerName ?? info.scheduserName,
    deptName: info.deptName,
    alarm: any("audioSend", "audioRec", "videoSend", "videoRec", "screenSend", "screenRec", "cpu"),
    audioAlarm: any("audioSend", "audioRec"),
    videoAlarm: any("videoSend", "videoRec"),
    screenAlarm: any("screenSend", "screenRec"),
    cpuAlarm: any("cpu"),
    timeZoneID: info.timeZoneID,
    startTime: holding.start,
    endTime: endedAt ?? holding.end,
    duration: endedAt === undefined ? 0 : Math.floor((endedAt - holding.start) / 60_000),
    participants: holding.stays.length,
    webinar: info.webinar,
  };
}

/** A participant with their alarms. What the service cannot know of them is made up, always the same way. */
export function toQosParticipant(stay: Stay, held: HeldMeeting, service: MockService): QosParticipantInfo {
  const { meeting, holding } = held;
  const { audioSend, audioRec, videoSend, videoRec, screenSend, screenRec, cpu } = alarmsOf(
    stay,
    meeting.corpId,
    service,
  );
  const present = holding.participants.find(({ pid }) => pid === stay.pid);
  return {
    confUUID: holding.confUUID,
    conferenceID: meeting.conferenceID,
    participantID: stay.pid,
    userUUID: stay.userId,
    displayName: present?.name ?? stay.displayName,
    deptName: stay.deptName,
    ...deviceOf(stay),
    role: roles[present?.role ?? stay.role ?? ""] ?? "guest",
    ipAddress: `203.0.113.${stableBetween(1, 254, `address ${stay.pid}`)}`,
    country: "China",
    province: "Sichuan",
    city: "Chengdu",
    joinTime: stay.joinTime,
    leftTime: stay.leftTime ?? 0,
    networkType: stableBetween(0, 1, `network ${stay.pid}`) === 0 ? "wifi" : "ethernet",
    alarm: yesOrNo(audioSend || audioRec || videoSend || videoRec || screenSend || screenRec || cpu),
    audioAlarmSend: yesOrNo(audioSend),
    videoAlarmSend: yesOrNo(videoSend),
    screenAlarmSend: yesOrNo(screenSend),
    audioAlarmRec: yesOrNo(audioRec),
    videoAlarmRec: yesOrNo(videoRec),
    screenAlarmRec: yesOrNo(screenRec),
    cpuAlarm: yesOrNo(cpu),
    dataCenter: "Region-China-1",
    leftReason: 0,
    existQos: isMeasured(stay, service.clock.now()),
  };
}

const roles: Record<string, QosParticipantInfo["role"]> = { chair: "host", audience: "audience" };

// A hardware terminal is called by its model, and has no client whose equipment could be told.
function deviceOf({ deviceType }: Stay): Partial<QosParticipantInfo> {
  if (deviceType !== "Soft client") return { terminalType: deviceType };
  return {
    terminalType: "PC",
    appVersion: "60.15.5",
    systemInfo: "Windows 11",
    microphoneInfo: "Microphone Array",
    speakerInfo: "Headphones",
    cameraInfo: "Integrated camera",
  };
}

interface Alarms {
  audioSend: boolean;
  audioRec: boolean;
  videoSend: boolean;
  videoRec: boolean;
  screenSend: boolean;
  screenRec: boolean;
  cpu: boolean;
}

function alarmsOf(stay: Stay, corpId: string, service: MockService): Alarms {
  const alarm = (medium: Medium, way: Way) => streamAlarm({ stay, medium, way }, corpId, service);
  return {
    audioSend: alarm("audio", "sending"),
    audioRec: alarm("audio", "receiving"),
    videoSend: alarm("video", "sending"),
    videoRec: alarm("video", "receiving"),
    screenSend: alarm("screen", "sending"),
    screenRec: alarm("screen", "receiving"),
    cpu: cpuAlarm(stay, corpId, service),
  };
}

function yesOrNo(value: boolean): "YES" | "NO" {
  return value ? "YES" : "NO";
}
