import type { AreaWalks } from "../../support/walk.ts";

export const interpretation: Partial<AreaWalks<"interpretation">> = {};
