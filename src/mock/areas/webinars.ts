import type { AreaOperations } from "../../../generated/operations.ts";
import type { RoomSettingView } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { applySettings } from "../meetings/change.ts";
import { addWebinar, newLink, newPassword } from "../meetings/new-meeting.ts";
import { checkPasswords } from "../meetings/passwords.ts";
import { webinarRoom } from "../meetings/rooms.ts";
import { newOccurrence, timesOf } from "../meetings/schedule.ts";
import type { Occurrence, User } from "../state/state.ts";
import { choicesOf, toMeetingRequest, webinarStart } from "../webinars/booking.ts";
import { findOwnWebinar, findShownWebinar, pastWebinarsOf, webinarsOf } from "../webinars/find.ts";
import { pageOf, period } from "../webinars/lists.ts";
import { addPicture, checkPicture } from "../webinars/pictures.ts";
import { toDetail, toOngoing, toPast, toUpcoming, toWebinar } from "../webinars/view.ts";

const presentationDefaults = defaultsOf("RoomSettingView") as RoomSettingView;

/** Webinars: meetings with an audience, from their booking to their history. */
export const webinars: Behaviours<AreaOperations["webinars"]> = {
  createWebinar({ input: { body }, user }, service) {
    const { vmrID, ...settings } = body;
    const { duration, guestPasswd, audiencePasswd } = settings;
    corpOf(user);
    const room = webinarRoom(vmrID, user, service);
    const start = webinarStart(settings, service);
    const choices = choicesOf(settings, user, service);
    if (audiencePasswd !== undefined && audiencePasswd === guestPasswd) throw new Refusal("MMC.111071111");
    const request = toMeetingRequest(choices, duration, vmrID, guestPasswd);
    const meeting = addWebinar(request, audiencePasswd, newOccurrence(start, duration, service), user, service);
    const webinar = {
      choices,
      resource: { id: room.id, packageName: room.vmrPkgName, audience: room.maxAudienceParties },
      audiencePassword: audiencePasswd ?? newPassword([meeting.hostPassword, meeting.guestPassword], service),
      audienceLink: newLink(meeting.conferenceID, service),
      presentation: {},
    };
    meeting.webinar = webinar;
    return toWebinar({ ...meeting, webinar }, "schedule", service);
  },

  updateWebinar({ input: { body }, user }, service) {
    const { conferenceId, ...settings } = body;
    const meeting = findOwnWebinar(conferenceId, user, service);
    if (meeting.holding) throw new Refusal("MMC.111071065");
    const { webinar } = meeting;
    const { duration, guestPasswd = meeting.guestPassword, audiencePasswd = webinar.audiencePassword } = settings;
    checkPasswords({ ...meeting, guestPassword: guestPasswd, audiencePassword: audiencePasswd });
    const times = timesOf(webinarStart(settings, service), duration);
    const choices = choicesOf(settings, user, service, webinar.choices);
    Object.assign(webinar, { choices, audiencePassword: audiencePasswd });
    meeting.occurrences = meeting.occurrences.map((occurrence) => ({ ...occurrence, ...times }));
    applySettings(meeting, toMeetingRequest(choices, duration, webinar.resource.id, guestPasswd), service);
  },

  deleteWebinar({ input: { conference_id }, user }, service) {
    const meeting = findOwnWebinar(conference_id, user, service);
    if (meeting.holding) {
      throw new Refusal("MMC.111071067", { message: "The webinar is being held; end it first, with stopMeeting." });
    }
    service.lifecycle.cancel(meeting);
  },

  showWebinar({ input: { conference_id }, user }, service) {
    const meeting = findShownWebinar(conference_id, user, service);
    const booked = service.state.meetings.has(conference_id);
    const held = "holding" in meeting && meeting.holding !== undefined;
    return toDetail(meeting, held ? "created" : booked ? "schedule" : "destroyed", service);
  },

  listUpComingWebinars({ input, user }, service) {
    const list = webinarsOf(user, service)
      .filter(({ holding }) => !holding)
      .map((meeting) => ({
        start: (meeting.occurrences[0] as Occurrence).start,
        item: toUpcoming(meeting, service),
      }));
    return pageOf(list, input);
  },

  listOngoingWebinars({ input, user }, service) {
    const list = webinarsOf(user, service).flatMap((meeting) => {
      const { holding } = meeting;
      return holding ? [{ start: holding.start, item: toOngoing(meeting, holding, service) }] : [];
    });
    return pageOf(list, input);
  },

  listHistoryWebinars({ input, user }, service) {
    const isAskedFor = period(input);
    const list = pastWebinarsOf(user, service)
      .map((past) => ({ start: past.holding.start, item: toPast(past, service) }))
      .filter(({ start }) => isAskedFor(start));
    return pageOf(list, input);
  },

  uploadFile({ input: { body }, user }, service) {
    const { id, examination } = addPicture(body.file, corpOf(user), service);
    return { fileId: id, imageModeration: examination };
  },

  showRoomSetting({ input: { conference_id }, user }, service) {
    return { ...presentationDefaults, ...findOwnWebinar(conference_id, user, service).webinar.presentation };
  },

  updateRoomSetting({ input: { conference_id, body = {} }, user }, service) {
    const { webinar } = findOwnWebinar(conference_id, user, service);
    checkPicture(body.cropLogoId, "cropLogoId", user, service);
    checkPicture(body.coverPictureId, "coverPictureId", user, service);
    // The schema cannot say it of a number in binary floating point.
    if (body.multiple !== undefined && !/^\d+(\.\d)?$/.test(String(body.multiple))) {
      throw new Refusal("MBI.104000002", { message: "multiple has one decimal place at most." });
    }
    webinar.presentation = body;
  },
};

function corpOf({ corpId }: User): string {
  if (corpId !== undefined) return corpId;
  throw new Refusal("MBI.000000004", { message: "Only users of an enterprise may do this.", status: 403 });
}
