import type { ConfConfigInfo, VmrMode } from "../../../generated/types.ts";

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

/** A cloud meeting room, a personal meeting ID or a webinar resource. */
export interface MeetingRoom {
  id: string;
  ownerId: string;
  number: string;
  /** A cloud meeting room, unless it says otherwise. */
  vmrMode?: VmrMode;
  vmrPkgName?: string;
  /** How large the audience may be at most; only webinar resources have it. */
  maxAudienceParties?: number;
}

/** Enterprises and what they have: apps and cloud meeting rooms. */
export interface EnterpriseState {
  enterprises: Map<string, Enterprise>;
  apps: Map<string, App>;
  rooms: Map<string, MeetingRoom>;
}
