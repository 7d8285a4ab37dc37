import type { ResourceStatus } from "../../../generated/types.ts";
import type { Resource } from "./enterprises.ts";

/** Whether a resource can be used: 0 it can, 1 it has expired, 2 it is disabled. */
export function statusOf(resource: Resource, now: number): ResourceStatus {
  if (resource.expiresAt <= now) return 1;
  return resource.disabled ? 2 : 0;
}
