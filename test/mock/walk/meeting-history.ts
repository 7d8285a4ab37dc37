import type { AreaWalks } from "../../support/walk.ts";

export const meetingHistory: Partial<AreaWalks<"meeting-history">> = {};
