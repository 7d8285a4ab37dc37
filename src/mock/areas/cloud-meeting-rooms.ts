import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";

export const cloudMeetingRooms: Partial<Behaviours<AreaOperations["cloud-meeting-rooms"]>> = {};
