import type { AreaWalks } from "../../support/walk.ts";

export const recurringMeetings: Partial<AreaWalks<"recurring-meetings">> = {};
