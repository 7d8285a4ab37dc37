import type { AreaWalks } from "../../support/walk.ts";

export const recordings: Partial<AreaWalks<"recordings">> = {};
