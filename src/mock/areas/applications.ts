import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";

export const applications: Partial<Behaviours<AreaOperations["applications"]>> = {};
