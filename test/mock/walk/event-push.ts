import type { AreaWalks } from "../../support/walk.ts";

export const eventPush: Partial<AreaWalks<"event-push">> = {};
