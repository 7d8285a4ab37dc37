import type {
  AttendanceRecord,
  Attendee,
  ControlRecord,
  CycleParamsView,
  CycleSubConf,
  InterpreterGroupInfo,
  InviteResult,
  MeetingRequest,
  UpdateStartedConfigRequest,
} from "../../../generated/types.ts";
import type { Attempts } from "./attempts.ts";
import type { Arrangement, SavedLayout, Screens, TerminalView } from "./screens.ts";
import type { WebinarPart } from "./webinars.ts";

/** Somebody who is in a meeting. */
export interface Participant {
  pid: string;
  /** The user, where it is one of the service's. */
  userId?: string;
  name: string;
  phone: string;
  role: "chair" | "general" | "audience";
  video: 0 | 1;
  mute: 0 | 1;
  hand: 0 | 1;
  /** Whether they help the host to lead; nobody is host and co-host. */
  cohost?: boolean;
  /** What they take part with; a soft client where nothing is said. */
  type?: Attendee["type"];
  /** The same in words, for the history. */
  deviceType?: string;
  deptName?: string;
  /** Whether a host lets them record on their own device. */
  mayRecord?: boolean;
  /** Whether a host waits for them to share their desktop. */
  invitedToShare?: boolean;
  /** What a host has last asked them to do with the camera. */
  cameraRequest?: "on" | "off";
  /** What a host lets their terminal show. */
  view?: TerminalView;
  /** The language that they hear and speak, where there is interpretation. */
  language?: LanguageChannel;
}

/** The language in which somebody follows a meeting. */
export interface LanguageChannel {
  code: string;
  /** Whether they hear the speaker's own voice as well. */
  withOriginal: boolean;
}

/** One date of a meeting; meetings that do not recur have one. */
export interface Occurrence {
  id: string;
  /** Scheduled start and end, in milliseconds since 1970. */
  start: number;
  end: number;
  /** What this date has of its own. */
  own: Pick<CycleSubConf, "mediaType" | "isAutoRecord" | "recordAuthType" | "description" | "confConfigInfo">;
  /** When the invited are still to be reminded of it, in milliseconds since 1970. */
  remindAt?: number;
  /** Its last holding, when it has ended and can be held again: the UUID, and when it ended. */
  lastHeld?: { confUUID: string; endedAt: number };
  /** UUID of its next holding, where it has been told already. */
  nextUUID?: string;
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
  /** Who waits to be let in: in the waiting room, or as audience until the host opens the doors. */
  waiting: Participant[];
  /** Who was invited, before it began or since, whether they came or not. */
  attendees: Attendee[];
  /** The settings that were changed since it began. */
  config: UpdateStartedConfigRequest;
  paused: boolean;
  /** Whether everybody was last muted at once, or unmuted; absent where neither. */
  allMuted?: 0 | 1;
  /** Whether the audience of a webinar may join. */
  audienceAdmitted: boolean;
  /** What was recorded, from each start or continuation to the next stop or pause; the last may still be running. */
  recordings?: { start: number; end?: number }[];
  /** Whether it is streamed live. */
  streaming: boolean;
  screens: Screens;
  /** The pictures that a host has put on one screen, whether they are being shown or not. */
  arrangement?: Arrangement;
  /** In the order in which they were saved. */
  layouts: SavedLayout[];
  interpretation: { on: boolean; groups: InterpreterGroupInfo[] };
  /** Who was called, and why people left, for those who follow the meeting; in the order in which it happened. */
  calls?: InviteResult[];
  /** Who has been in it, for the history. */
  stays: Stay[];
  /** What was done to control it, for the history. */
  log: ControlEntry[];
}

/** A meeting, a series or a webinar that has not ended. */
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
  /** Only webinars have it. */
  webinar?: WebinarPart;
  /** Requests for control with a wrong password. */
  controlAttempts: Attempts;
}

/** A meeting control token that was issued. */
export interface ControlToken {
  value: string;
  conferenceID: string;
  /** The holding that the token controls; it is good for no later one. */
  confUUID: string;
  expiresAt: number;
}

/** A token that opens the event channel of a meeting, once. */
export interface WebSocketToken {
  value: string;
  conferenceID: string;
  confUUID: string;
  expiresAt: number;
}

/** Meetings that have not ended, and control of them. */
export interface MeetingState {
  meetings: Map<string, Meeting>;
  controlTokens: Map<string, ControlToken>;
  /** Those that have not been used; some may have expired. */
  webSocketTokens: Map<string, WebSocketToken>;
}
