import type { AreaWalks } from "../../support/walk.ts";

export const participants: Partial<AreaWalks<"participants">> = {};
