import type { AreaWalks } from "../../support/walk.ts";

export const users: Partial<AreaWalks<"users">> = {};
