import type { AreaWalks } from "../../support/walk.ts";

export const directory: Partial<AreaWalks<"directory">> = {};
