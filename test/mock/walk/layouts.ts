import type { AreaWalks } from "../../support/walk.ts";

export const layouts: Partial<AreaWalks<"layouts">> = {};
