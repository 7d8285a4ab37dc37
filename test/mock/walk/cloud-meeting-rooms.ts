import type { AreaWalks } from "../../support/walk.ts";

export const cloudMeetingRooms: Partial<AreaWalks<"cloud-meeting-rooms">> = {};
