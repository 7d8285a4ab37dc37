import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";

export const enterpriseResources: Partial<Behaviours<AreaOperations["enterprise-resources"]>> = {};
