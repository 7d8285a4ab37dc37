import type { AreaWalks } from "../../support/walk.ts";

export const meetings: Partial<AreaWalks<"meetings">> = {};
