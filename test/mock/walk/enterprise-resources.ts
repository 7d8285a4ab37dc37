import type { AreaWalks } from "../../support/walk.ts";

export const enterpriseResources: Partial<AreaWalks<"enterprise-resources">> = {};
