import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";

export const meetingHistory: Partial<Behaviours<AreaOperations["meeting-history"]>> = {};
