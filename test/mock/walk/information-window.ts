import type { AreaWalks } from "../../support/walk.ts";

export const informationWindow: Partial<AreaWalks<"information-window">> = {};
