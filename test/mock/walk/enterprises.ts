import type { AreaWalks } from "../../support/walk.ts";

export const enterprises: Partial<AreaWalks<"enterprises">> = {};
