import type { AreaWalks } from "../../support/walk.ts";

export const passwords: Partial<AreaWalks<"passwords">> = {};
