import type { InvitationRequest, SlideCodeRequest } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";

/** What the description says about a place in the enterprise that an invitation leaves out. */
export const invitationDefaults = defaultsOf("InvitationRequest") as Required<
  Pick<InvitationRequest, "country" | "deptCode" | "sortLevel">
>;

/** What it says about a captcha. */
export const captchaDefaults = defaultsOf("SlideCodeRequest") as Required<Pick<SlideCodeRequest, "checkType">>;
