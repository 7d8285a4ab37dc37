import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";

export const meetingMinutes: Partial<Behaviours<AreaOperations["meeting-minutes"]>> = {};
