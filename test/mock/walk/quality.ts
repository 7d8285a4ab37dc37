import type { AreaWalks } from "../../support/walk.ts";

export const quality: Partial<AreaWalks<"quality">> = {};
