import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";

export const directory: Partial<Behaviours<AreaOperations["directory"]>> = {};
