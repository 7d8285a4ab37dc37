import type {
  ConfConfigInfo,
  EnterpriseBasicInfo,
  EnterpriseBasicInfoView,
  EnterpriseResources,
  MediaAccessGroup,
  ResourceType,
  VmrMode,
} from "../../../generated/types.ts";

/** An enterprise that holds meetings. */
export interface Enterprise {
  id: string;
  name: string;
  /** Whether a meeting that was ended stays in the list until its scheduled end. An administrator's setting. */
  retainsReservations: boolean;
  /** What meetings have that do not say otherwise. */
  meetingDefaults: ConfConfigInfo;
  /** How it is registered with its service provider, beside its name. */
  contact: Omit<EnterpriseBasicInfoView, "name" | "spId">;
  /** What was chosen when it was created and stays as it is. */
  locale: Pick<EnterpriseBasicInfo, "domain" | "language" | "timeZoneId">;
  /** Whether signing in by an app registers users whom the enterprise does not know yet. */
  opensAccounts: boolean;
  edition: 0 | 5 | 6;
  services: Services;
  /** Media access group, by its ID. */
  groupId?: string;
  /** Configurable items by their keys. */
  properties: Map<string, string>;
  resources: Resource[];
  /** What was done to the resources, oldest first. */
  resourceLog: ResourceOperation[];
}

/** Services that are switched on for an enterprise. */
export type Services = Required<
  Pick<
    EnterpriseResources,
    "enablePstn" | "enableSMS" | "enableHybridCloud" | "enableCloudDisk" | "enableUc" | "enableAiMinutes"
  >
>;

/** A number of one kind of resource, until it expires. */
export interface Stock {
  type: ResourceType;
  /** Package of cloud meeting rooms, for these only. */
  packageId?: string;
  count: number;
  /** In milliseconds since 1970. */
  expiresAt: number;
  /** Whether it was given away or is on trial. */
  trial: boolean;
}

/** What an enterprise was granted or has bought; ID and type together name it. */
export interface Resource extends Stock {
  id: string;
  orderId?: string;
  disabled: boolean;
  /** Whether the service provider may change or delete it. */
  editable: boolean;
}

/** What can be done to a resource, by the numbers that the service has for it. */
export type ResourceAction = 0 | 1 | 2 | 3 | 4;

/** Something that was done to a resource. */
export interface ResourceOperation {
  action: ResourceAction;
  at: number;
  /** The resource as it was afterwards, or before it was deleted. */
  resource: Resource;
}

/** The service provider to which all enterprises belong. */
export interface Provider {
  id: string;
  /** How many enterprises it may have. */
  mostEnterprises: number;
  stock: Stock[];
  packages: RoomPackage[];
  groups: MediaAccessGroup[];
  enablePstn: boolean;
  enableSMS: boolean;
}

/** A size of cloud meeting rooms or webinars. */
export interface RoomPackage {
  id: string;
  name: string;
  vmrMode: Exclude<VmrMode, 0>;
  /** How many participants a room admits at a time. */
  parties: number;
  /** How large the audience of a webinar may be. */
  audience?: number;
}

/** An app with its secret key. */
export interface App {
  id: string;
  key: string;
  /** The enterprise of an app that serves only one; an SP's app serves all. */
  corpId: string | undefined;
  disabled?: boolean;
  /** What administrators noted about it; those that the service begins with are not theirs to manage. */
  registration?: AppRegistration;
}

/** How an app is registered with its enterprise. */
export interface AppRegistration {
  name: string;
  description: string;
  createdAt: number;
  changedAt: number;
}

/** A cloud meeting room, a webinar room or a personal meeting ID. */
export interface MeetingRoom {
  id: string;
  corpId: string;
  vmrMode: VmrMode;
  /** The user who holds it. */
  ownerId?: string;
  /** The account of the terminal that holds it. */
  terminalAccount?: string;
  /** The resource with which it came; personal meeting IDs have none. */
  resourceId?: string;
  vmrPkgName?: string;
  /** How many participants it admits at a time. */
  vmrPkgParties?: number;
  /** How large the audience may be; only webinar rooms have it. */
  maxAudienceParties?: number;
  /** What participants dial. */
  number: string;
  name: string;
  hostPassword: string;
  /** Empty where guests need none. */
  guestPassword: string;
  hostLink: string;
  guestLink: string;
  allowGustFirst: boolean;
  gustFirstNotice: boolean;
}

/** That a user signed in on a day, with one kind of client. */
export interface SignInDay {
  userId: string;
  corpId: string;
  clientType: number;
  /** The first time on that day. */
  at: number;
}

/** Enterprises and what they have: apps and cloud meeting rooms; and their service provider. */
export interface EnterpriseState {
  provider: Provider;
  enterprises: Map<string, Enterprise>;
  apps: Map<string, App>;
  rooms: Map<string, MeetingRoom>;
  /** For the statistics, by user, client type and day. */
  signInDays: Map<string, SignInDay>;
}
