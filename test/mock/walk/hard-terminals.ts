import type { AreaWalks } from "../../support/walk.ts";

export const hardTerminals: Partial<AreaWalks<"hard-terminals">> = {};
