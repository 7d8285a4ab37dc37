import type { AreaWalks } from "../../support/walk.ts";

export const authentication: Partial<AreaWalks<"authentication">> = {};
