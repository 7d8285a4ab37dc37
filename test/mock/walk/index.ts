import type { AreaOperations } from "../../../generated/operations.ts";
import type { AreaWalks } from "../../support/walk.ts";
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

/** How every operation is walked through, area by area. */
export const walks: { [Area in keyof AreaOperations]: AreaWalks<Area> } = {
  "activation-codes": activationCodes,
  administrators: administrators,
  applications: applications,
  authentication: authentication,
  "cloud-meeting-rooms": cloudMeetingRooms,
  departments: departments,
  directory: directory,
  "enterprise-resources": enterpriseResources,
  enterprises: enterprises,
  "event-push": eventPush,
  "hard-terminals": hardTerminals,
  "information-window": informationWindow,
  interpretation: interpretation,
  layouts: layouts,
  "meeting-control": meetingControl,
  "meeting-history": meetingHistory,
  "meeting-minutes": meetingMinutes,
  meetings: meetings,
  participants: participants,
  passwords: passwords,
  quality: quality,
  recordings: recordings,
  "recurring-meetings": recurringMeetings,
  statistics: statistics,
  users: users,
  webinars: webinars,
};
