import type { ConfConfigInfo, ResourceType, VmrMode } from "../../../generated/types.ts";

/** An enterprise that holds meetings. */
export interface Enterprise {
  id: string;
  name: string;
  /** Whether a meeting that was ended stays in the list until its scheduled end. An administrator's setting. */
  retainsReservations: boolean;
  /** What meetings have that do not say otherwise. */
  meetingDefaults: ConfConfigInfo;
  /** Edition of the service: 0 flagship, 5 free, 6 standard. */
  edition?: 0 | 5 | 6;
  services?: { enableSMS: boolean };
  /** Whether signing in by an app registers users whom the enterprise does not know yet. */
  opensAccounts?: boolean;
  resources?: Resource[];
}

/** A number of one kind of resource, until it expires. */
export interface Resource {
  type: ResourceType;
  count: number;
  /** In milliseconds since 1970. */
  expiresAt: number;
  disabled: boolean;
}

/** An app with its secret key. */
export interface App {
  id: string;
  key: string;
  /** The enterprise of an app that serves only one; an SP's app serves all. */
  corpId: string | undefined;
}

/** A cloud meeting room or personal meeting ID. */
export interface MeetingRoom {
  id: string;
  vmrMode?: VmrMode;
  ownerId?: string;
  number: string;
  name?: string;
  vmrPkgName?: string;
  vmrPkgParties?: number;
}

/** Enterprises and what they have: apps and cloud meeting rooms. */
export interface EnterpriseState {
  enterprises: Map<string, Enterprise>;
  apps: Map<string, App>;
  rooms: Map<string, MeetingRoom>;
}
