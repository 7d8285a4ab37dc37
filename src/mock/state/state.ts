import type {
  AuthToken,
  ConfConfigInfo,
  CycleParamsView,
  CycleSubConf,
  MeetingRequest,
  VisionDeviceType,
} from "../../../generated/types.ts";

/** An enterprise that holds meetings. */
export interface Enterprise {
  id: string;
  name: string;
  /** Whether a meeting that was ended stays in the list until its scheduled end. An administrator's setting. */
  retainsReservations: boolean;
  /** What meetings have that do not say otherwise. */
  meetingDefaults: ConfConfigInfo;
}

/** An app with its secret key. */
export interface App {
  id: string;
  key: string;
  /** The enterprise of an app that serves only one; an SP's app serves all. */
  corpId: string | undefined;
}

/** A user of an enterprise, or the administrator of a service provider (without an enterprise). */
export interface User {
  id: string;
  corpId: string | undefined;
  name: string;
  /** Huawei Cloud Meeting account. */
  account: string;
  password?: string;
  /** The apps' own ID for the user. */
  thirdAccount?: string;
  role: "default administrator" | "administrator" | "user";
  /** SIP number. */
  number: string;
  disabled: boolean;
  failedSignIns: number;
  /** Until when sign-in is locked, in milliseconds since 1970. */
  lockedUntil: number;
}

/** An access token that was issued. */
export interface IssuedToken {
  value: string;
  refreshToken: string;
  userId: string;
  appId: string | undefined;
  clientType: AuthToken["clientType"];
  createdAt: number;
  expiresAt: number;
  refreshExpiresAt: number;
}

/** Somebody who is in a meeting. */
export interface Participant {
  pid: string;
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
  participants: Participant[];
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

/** A cloud meeting room or personal meeting ID. */
export interface MeetingRoom {
  id: string;
  ownerId: string;
  number: string;
}

/** A code that waits for its terminal. */
export interface PendingCode {
  id: string;
  corpId: string;
  code: string;
  name: string;
  type: VisionDeviceType;
  deptCode: string;
  expiresAt: number;
}

/** A terminal that has been activated. */
export interface Terminal {
  account: string;
  corpId: string;
  name: string;
  type: VisionDeviceType;
  activated: boolean;
  activeCode: string;
}

/** Everything that a local service remembers. */
export interface State {
  enterprises: Map<string, Enterprise>;
  apps: Map<string, App>;
  users: Map<string, User>;
  tokens: Map<string, IssuedToken>;
  meetings: Map<string, Meeting>;
  controlTokens: Map<string, ControlToken>;
  rooms: Map<string, MeetingRoom>;
  codes: Map<string, PendingCode>;
  terminals: Map<string, Terminal>;
}
