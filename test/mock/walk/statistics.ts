import type { AreaWalks } from "../../support/walk.ts";

export const statistics: Partial<AreaWalks<"statistics">> = {};
