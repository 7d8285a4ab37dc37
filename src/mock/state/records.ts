import type { AttendanceRecord, ControlRecord } from "../../../generated/types.ts";
import type { Holding, Meeting, Participant } from "./meetings.ts";

/** A meeting that was held and has ended. */
export interface PastMeeting {
  confUUID: string;
  /** The meeting as it was at its end. */
  meeting: Omit<Meeting, "holding">;
  holding: Holding;
  /** When it ended, in milliseconds since 1970. */
  endedAt: number;
  /** Name of the user who scheduled it, as it was then; the user may be gone by now. */
  ownerName: string;
}

/** One stay of somebody in a meeting; without `leftTime` while they are in it. */
export type Stay = AttendanceRecord & {
  pid: string;
  /** The user, where it is one of the service's. */
  userId?: string;
  /** What they were when they joined; in the history, when the meeting ended. */
  role?: Participant["role"];
};

/** One control operation of a meeting. */
export type ControlEntry = ControlRecord;

/** Leave to download one file of a recording, once. */
export interface DownloadToken {
  confUUID: string;
  file: string;
  expiresAt: number;
}

/** A whiteboard that a user has saved. */
export interface SavedMinutes {
  fileCode: string;
  ownerId: string;
  /** Number of the first of its three files. */
  firstFile: number;
  savedAt: number;
}

/** What thresholds can be for. */
export type ThresholdType = "AUDIO" | "VIDEO" | "SCREEN" | "CPU";

/** Thresholds that hold from a moment on: for each measure one for each way, such as `latency` and `sending`. */
export interface ThresholdSetting {
  /** In milliseconds since 1970. */
  from: number;
  values: Record<string, Record<string, number>>;
}

/** What was recorded of meetings: who attended, who controlled, recordings, whiteboards, and what counts as poor quality. */
export interface RecordState {
  /** By the UUID of the holding. */
  pastMeetings: Map<string, PastMeeting>;
  /** By the token. */
  downloadTokens: Map<string, DownloadToken>;
  /** By the code of the file. */
  minutes: Map<string, SavedMinutes>;
  /** Which user's minutes a terminal was told to show, by the QR code that it had shown. */
  shownMinutes: Map<string, string>;
  /** What an enterprise has set for a kind of measurement, in the order of time; by the ID of the enterprise. */
  qosThresholds: Map<string, Partial<Record<ThresholdType, ThresholdSetting[]>>>;
}
