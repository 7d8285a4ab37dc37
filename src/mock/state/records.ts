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
}

/** What was recorded of meetings that were held: who attended, who controlled, and their recordings. */
export interface RecordState {
  /** By the UUID of the holding. */
  pastMeetings: Map<string, PastMeeting>;
}

/** One stay of somebody in a meeting; without `leftTime` while they are in it. */
export type Stay = AttendanceRecord & {
  pid: string;
  /** The user, where it is one of the service's. */
  userId?: string;
  /** What they were when they joined. */
  role?: Participant["role"];
};

/** One control operation of a meeting. */
export type ControlEntry = ControlRecord;
