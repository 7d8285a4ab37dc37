import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";

export const informationWindow: Partial<Behaviours<AreaOperations["information-window"]>> = {};
