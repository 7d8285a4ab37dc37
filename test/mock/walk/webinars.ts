import type { AreaWalks } from "../../support/walk.ts";

export const webinars: Partial<AreaWalks<"webinars">> = {};
