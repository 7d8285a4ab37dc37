import type { EnterpriseResource } from "../../../generated/types.ts";

/** What the searches for resources can ask for. All that is asked for must hold. */
interface ResourceConditions {
  searchKey?: string;
  startExpireDate?: number;
  endExpireDate?: number;
  type?: EnterpriseResource["type"];
  typeId?: string;
  status?: number;
  vmrMode?: number;
  orderId?: string;
}

/** Whether a resource is one of those that are searched for. */
export function matches(resource: EnterpriseResource, conditions: ResourceConditions): boolean {
  const { searchKey = "", startExpireDate = -Infinity, endExpireDate = Infinity } = conditions;
  const { id = "", expireDate = 0 } = resource;
  const exact = ["type", "typeId", "status", "vmrMode", "orderId"] as const;
  return (
    id.includes(searchKey) &&
    expireDate > startExpireDate &&
    expireDate < endExpireDate &&
    exact.every((name) => conditions[name] === undefined || conditions[name] === resource[name])
  );
}
