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
}

/** Terminals, the codes that activate them, and what they show. */
export interface DeviceState {
  codes: Map<string, PendingCode>;
  terminals: Map<string, Terminal>;
}
