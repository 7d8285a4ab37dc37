import type { ConfConfigInfo } from "../../../generated/types.ts";

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

/** A cloud meeting room or personal meeting ID. */
export interface MeetingRoom {
  id: string;
  ownerId: string;
  number: string;
}

/** Who belongs together, and what they have: enterprises, their users, apps and cloud meeting rooms. */
export interface OrganizationState {
  enterprises: Map<string, Enterprise>;
  apps: Map<string, App>;
  users: Map<string, User>;
  rooms: Map<string, MeetingRoom>;
}
