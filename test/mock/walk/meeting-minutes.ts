import type { AreaWalks } from "../../support/walk.ts";

export const meetingMinutes: Partial<AreaWalks<"meeting-minutes">> = {};
