import type { AreaWalks } from "../../support/walk.ts";

export const departments: Partial<AreaWalks<"departments">> = {};
