import type { CycleParamsView, CycleSubConf, MeetingRequest } from "../../../generated/types.ts";
import type { ControlEntry, Stay } from "./records.ts";

/** Somebody who is in a meeting. */
export interface Participant {
  pid: string;
  /** The user, where it is one of the service's. */
  userId?: string;
  name: string;
  phone: string;
  role: "chair" | "general";
  video: 0 | 1;
  mute: 0 | 1;
  hand: 0 | 1;
}

/** One date of a meeting; meetings that do not recur have one. */
export interface Occurrence {
  id: string;
  /** Scheduled start and end, in milliseconds since 1970. */
  start: number;
  end: number;
  /** What this date has of its own. */
  own: Pick<CycleSubConf, "mediaType" | "isAutoRecord" | "recordAuthType" | "description" | "confConfigInfo">;
}

/** A meeting being held. */
export interface Holding {
  confUUID: string;
  occurrenceId: string;
  start: number;
  end: number;
  /** Length of one automatic extension, in minutes; 0 stands for none. */
  extension: number;
  /** Who is in the meeting now. */
  participants: Participant[];
  /** Who has been in it, for the history. */
  stays: Stay[];
  /** What was done to control it, for the history. */
  log: ControlEntry[];
  /** When it was recorded, for the recordings. */
  recordings?: { start: number; end?: number }[];
}

/** A meeting or a series that has not ended. */
export interface Meeting {
  conferenceID: string;
  corpId: string;
  ownerId: string;
  kind: "FUTURE" | "IMMEDIATELY" | "CYCLE";
  settings: Omit<MeetingRequest, "cycleParams" | "startTime">;
  cycleParams?: CycleParamsView;
  hostPassword: string;
  guestPassword: string;
  hostLink: string;
  guestLink: string;
  /** In the order of their start; never empty. */
  occurrences: Occurrence[];
  holding?: Holding;
  failedControls: number;
  controlLockedUntil: number;
}

/** A meeting control token that was issued. */
export interface ControlToken {
  value: string;
  conferenceID: string;
  /** The holding that the token controls; it is good for no later one. */
  confUUID: string;
  expiresAt: number;
}

/** Meetings that have not ended, and control of them. */
export interface MeetingState {
  meetings: Map<string, Meeting>;
  controlTokens: Map<string, ControlToken>;
}
