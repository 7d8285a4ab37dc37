import type { AreaWalks } from "../../support/walk.ts";

export const administrators: Partial<AreaWalks<"administrators">> = {};
