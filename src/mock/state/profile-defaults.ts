import { defaultsOf } from "../../validation/defaults.ts";
import type { UserProfile } from "./people.ts";

type WithDefault = Pick<UserProfile, "country" | "deptCode" | "sortLevel" | "hidePhone">;

const { status: _state, ...defaults } = defaultsOf("UserRequest");

/** What the description says a user has who is added or changed and where something is left out. */
export const profileDefaults = defaults as unknown as WithDefault;
