import type { OperationId } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { activationCodes } from "./activation-codes.ts";
import { authentication } from "./authentication.ts";
import { meetingControl } from "./meeting-control.ts";
import { meetings } from "./meetings.ts";
import { recurringMeetings } from "./recurring-meetings.ts";

/** What each simulated operation does, by its name. */
export const behaviours: Partial<Behaviours<OperationId>> = {
  ...activationCodes,
  ...authentication,
  ...meetingControl,
  ...meetings,
  ...recurringMeetings,
};
