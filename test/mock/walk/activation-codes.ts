import type { AreaWalks } from "../../support/walk.ts";

export const activationCodes: Partial<AreaWalks<"activation-codes">> = {};
