import type { VisionDeviceType } from "../../../generated/types.ts";

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
  codeExpiresAt?: number;
  /** Whether an administrator has shut it out. */
  disabled?: boolean;
  /** Terminals are kept as users; this is their user ID. */
  userId?: string;
  deptCode?: string;
  description?: string;
  /** SIP number. */
  number?: string;
}

/** A professional meeting terminal. */
export interface HardTerminal {
  account: string;
  corpId: string;
  /** SIP number. */
  number: string;
  name: string;
  deptCode: string;
  phone?: string;
  email?: string;
  description?: string;
}

/** Terminals, the codes that activate them, and what they show. */
export interface DeviceState {
  codes: Map<string, PendingCode>;
  terminals: Map<string, Terminal>;
  hardTerminals?: Map<string, HardTerminal>;
}
