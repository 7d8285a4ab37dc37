import type { AreaWalks } from "../../support/walk.ts";

export const meetingControl: Partial<AreaWalks<"meeting-control">> = {};
