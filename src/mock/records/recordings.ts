import type { Recording, RecordingFile } from "../../../generated/types.ts";
import { formatTime } from "../../time/meeting-time.ts";
import { Refusal } from "../engine/refusal.ts";
import { administers } from "../meetings/access.ts";
import type { MockService } from "../mock-service.ts";
import type { PastMeeting, User } from "../state/state.ts";
import { isRecorded } from "./past-meetings.ts";

const minute = 60_000;
const hour = 60 * minute;

// A recording can be watched this long after the meeting; transcoding it takes a third of its length more.
const untilAvailable = minute;
/** What is longer than this is split into several files, in milliseconds. */
export const longestFile: number = 3 * hour;
const tokenLifetime = hour;
// About what a meeting in 720p needs, in MB per second.
const rate = 0.22;

/** One file of a recording. */
interface RecordedFile {
  type: NonNullable<RecordingFile["fileType"]>;
  name: string;
}

/** The recorded meeting with this UUID. */
export function recordedMeeting(confUUID: string, { state }: MockService): PastMeeting | undefined {
  const past = state.pastMeetings.get(confUUID);
  return past && isRecorded(past) ? past : undefined;
}

/** Whether the recordings of a meeting are a user's: the meeting is theirs, or they administer its enterprise. */
export function mayUseRecordings(user: User, { meeting }: PastMeeting): boolean {
  return meeting.ownerId === user.id || administers(user, meeting);
}

/**
 * The recorded meeting with this UUID.
 * @throws Refusal when there is none, or its recordings are not the user's
 */
export function findRecordings(confUUID: string, user: User, service: MockService): PastMeeting {
  const past = recordedMeeting(confUUID, service);
  if (!past) throw new Refusal("MMC.111070005", { message: `There is no recording of a meeting ${confUUID}.` });
  if (!mayUseRecordings(user, past)) throw new Refusal("MMC.111070010");
  return past;
}

/** When the recording of a meeting began, in milliseconds since 1970. */
export function recordedFrom({ holding }: PastMeeting): number {
  return Math.min(...(holding.recordings ?? []).map(({ start }) => start));
}

/** Whether the recording of a meeting can be watched and downloaded. */
export function isAvailable({ endedAt }: PastMeeting, now: number): boolean {
  return now >= endedAt + untilAvailable;
}

/** The recording of a meeting as the service shows it. */
export function toRecording(past: PastMeeting, origin: string, service: MockService): Recording {
  const { confUUID, meeting, holding, endedAt, ownerName } = past;
  const now = service.clock.now();
  const length = lengths(past).reduce((sum, each) => sum + each, 0);
  const decodeEndTime = Math.round(endedAt + untilAvailable + length / 3);
  const seconds = Math.floor(length / 1000);
  return {
    confUUID,
    confID: meeting.conferenceID,
    url: lengths(past).map((_length, index) => toPlayer(past, index + 1, origin)),
    rcdTime: seconds,
    rcdSize: Math.floor(seconds * rate),
    subject: meeting.settings.subject,
    scheduserName: ownerName,
    startTime: formatTime(holding.start),
    isDecodeFinish: now >= decodeEndTime,
    decodeEndTime,
    available: isAvailable(past, now),
    recordAuthType: authType(past),
  };
}

/** The files of a recording. The shared screen has files of its own where the meeting asked for it. */
export function filesOf(past: PastMeeting): RecordedFile[] {
  const parts = lengths(past).reduce((sum, length) => sum + Math.max(1, Math.ceil(length / longestFile)), 0);
  const types = past.meeting.settings.recordAuxStream === 1 ? (["Hd", "Sd", "Aux"] as const) : (["Hd"] as const);
  return types.flatMap((type) =>
    Array.from({ length: parts }, (_none, index) => ({ type, name: nameOfFile(type, index + 1) })),
  );
}

/** Name of a file of a recording, by its number among those of its type. */
export function nameOfFile(type: RecordedFile["type"], number: number): string {
  return `${type.toLowerCase()}-${number}.mp4`;
}

/** Where a part of a recording can be watched. */
export function toPlayer({ confUUID }: PastMeeting, part: number, origin: string): string {
  return `${origin}${playerPath(confUUID)}?part=${part}`;
}

/** A link to a file of a recording, with a token for its download. */
export function toDownload(
  past: PastMeeting,
  { type, name }: RecordedFile,
  origin: string,
  { state, clock, random }: MockService,
): RecordingFile {
  const token = random.hex(48);
  state.downloadTokens.set(token, { confUUID: past.confUUID, file: name, expiresAt: clock.now() + tokenLifetime });
  return { token, fileType: type, url: `${origin}${playerPath(past.confUUID)}/${name}` };
}

/** Removes download tokens whose time is over. */
export function dropExpiredTokens({ state, clock }: MockService): void {
  const now = clock.now();
  for (const [token, { expiresAt }] of state.downloadTokens) if (expiresAt <= now) state.downloadTokens.delete(token);
}

function playerPath(confUUID: string): string {
  return `/v1/rse/recordings/${confUUID}`;
}

function lengths({ holding }: PastMeeting): number[] {
  return (holding.recordings ?? []).map(({ start, end = start }) => end - start);
}

function authType({ meeting, holding }: PastMeeting): Recording["recordAuthType"] {
  const own = meeting.occurrences.find(({ id }) => id === holding.occurrenceId)?.own;
  return own?.recordAuthType ?? meeting.settings.recordAuthType ?? 2;
}
