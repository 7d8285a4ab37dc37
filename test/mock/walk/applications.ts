import type { AreaWalks } from "../../support/walk.ts";

export const applications: Partial<AreaWalks<"applications">> = {};
