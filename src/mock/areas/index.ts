import type { OperationId } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { activationCodes } from "./activation-codes.ts";
import { administrators } from "./administrators.ts";
import { applications } from "./applications.ts";
import { authentication } from "./authentication.ts";
import { cloudMeetingRooms } from "./cloud-meeting-rooms.ts";
import { departments } from "./departments.ts";
import { directory } from "./directory.ts";
import { enterpriseResources } from "./enterprise-resources.ts";
import { enterprises } from "./enterprises.ts";
import { eventPush } from "./event-push.ts";
import { hardTerminals } from "./hard-terminals.ts";
import { informationWindow } from "./information-window.ts";
import { interpretation } from "./interpretation.ts";
import { layouts } from "./layouts.ts";
import { meetingControl } from "./meeting-control.ts";
import { meetingHistory } from "./meeting-history.ts";
import { meetingMinutes } from "./meeting-minutes.ts";
import { meetings } from "./meetings.ts";
import { participants } from "./participants.ts";
import { passwords } from "./passwords.ts";
import { quality } from "./quality.ts";
import { recordings } from "./recordings.ts";
import { recurringMeetings } from "./recurring-meetings.ts";
import { statistics } from "./statistics.ts";
import { users } from "./users.ts";
import { webinars } from "./webinars.ts";

/** What each operation does, by its name. */
export const behaviours: Behaviours<OperationId> = {
  ...activationCodes,
  ...administrators,
  ...applications,
  ...authentication,
  ...cloudMeetingRooms,
  ...departments,
  ...directory,
  ...enterpriseResources,
  ...enterprises,
  ...eventPush,
  ...hardTerminals,
  ...informationWindow,
  ...interpretation,
  ...layouts,
  ...meetingControl,
  ...meetingHistory,
  ...meetingMinutes,
  ...meetings,
  ...participants,
  ...passwords,
  ...quality,
  ...recordings,
  ...recurringMeetings,
  ...statistics,
  ...users,
  ...webinars,
};
