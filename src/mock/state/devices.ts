import type { TerminalRequest, VisionDeviceType } from "../../../generated/types.ts";

/** A code that waits for its terminal: an IdeaHub, a whiteboard or a smart screen. */
export interface PendingCode {
  id: string;
  corpId: string;
  code: string;
  name: string;
  type: VisionDeviceType;
  deptCode: string;
  description?: string;
  /** Account and number that the terminal gets with its activation. */
  account: string;
  number: string;
  expiresAt: number;
}

/** An IdeaHub, a whiteboard or a smart screen that has been activated; after a reset it waits for its new code. */
export interface Terminal {
  account: string;
  /** Terminals of these kinds are kept as users; this is their user ID. */
  userId: string;
  corpId: string;
  name: string;
  type: VisionDeviceType;
  deptCode: string;
  description?: string;
  /** SIP number. */
  number: string;
  activated: boolean;
  /** The code it was activated with, or the new one that it waits for. */
  activeCode: string;
  codeExpiresAt: number;
  /** Whether an administrator has shut it out. */
  disabled?: boolean;
}

/** A professional meeting terminal, such as those of the TE series. */
export interface HardTerminal {
  account: string;
  corpId: string;
  /** SIP number. */
  number: string;
  name: string;
  model: string;
  /** A terminal that was added without it reports it with its activation. */
  sn?: string;
  projection: NonNullable<TerminalRequest["prjCodeMode"]>;
  deptCode: string;
  phone?: string;
  country?: string;
  email?: string;
  description?: string;
  disabled: boolean;
  /** A terminal that is switched on signs in as soon as it is activated and enabled. */
  switchedOn: boolean;
  /** The code it waits for; undefined once it is activated, and for models that need none. */
  activation?: TerminalActivation;
}

/** The code that a professional meeting terminal waits for. */
export interface TerminalActivation {
  code: string;
  expiresAt: number;
  /** When new codes replaced the one before, in milliseconds since 1970. */
  renewedAt: number[];
}

/** A picture for the information window. */
export interface MaterialPicture extends Changed {
  id: string;
  corpId: string;
  name: string;
  /** In pixels. */
  width: number;
  height: number;
  /** In bytes. */
  size: number;
}

/** A sequence of pictures. */
export interface PictureProgram extends Changed {
  id: string;
  corpId: string;
  name: string;
  items: { materialId: string; playTime: number }[];
}

/** When and where programs are shown. */
export interface ProgramPublication extends Changed {
  id: string;
  corpId: string;
  name: string;
  createdAt: number;
  /** In milliseconds since 1970; a start of 0 stands for at once. */
  startTime: number;
  endTime: number;
  deptCodes: string[];
  /** User IDs of terminals. */
  deviceUserIds: string[];
  programIds: string[];
}

/** Who changed something last, and when. */
export interface Changed {
  /** User ID. */
  updatedBy: string;
  updatedAt: number;
}

/** Terminals, the codes that activate them, and what they show. */
export interface DeviceState {
  codes: Map<string, PendingCode>;
  /** By account. */
  terminals: Map<string, Terminal>;
  /** By account. */
  hardTerminals: Map<string, HardTerminal>;
  materials: Map<string, MaterialPicture>;
  programs: Map<string, PictureProgram>;
  publications: Map<string, ProgramPublication>;
}
