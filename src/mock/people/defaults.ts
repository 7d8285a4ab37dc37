import type { InvitationRequest, SlideCodeRequest } from "../../../generated/types.ts";
import { defaultsOf } from "../meetings/request-defaults.ts";
import type { UserProfile } from "../state/people.ts";

type WithDefault = Pick<UserProfile, "country" | "deptCode" | "sortLevel" | "hidePhone">;

const { status: _state, ...defaults } = defaultsOf("UserRequest");

/** What the description says a user has who is added or changed and where something is left out. */
export const profileDefaults = defaults as unknown as WithDefault;

/** What it says about a place in the enterprise that an invitation leaves out. */
export const invitationDefaults = defaultsOf("InvitationRequest") as Required<
  Pick<InvitationRequest, "country" | "deptCode" | "sortLevel">
>;

/** What it says about a captcha. */
export const captchaDefaults = defaultsOf("SlideCodeRequest") as Required<Pick<SlideCodeRequest, "checkType">>;
