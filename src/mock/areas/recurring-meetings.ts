import type { AreaOperations } from "../../../generated/operations.ts";
import type { SubMeetingRequest } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { findOwnSeries } from "../meetings/access.ts";
import { applySettings, changedSettings } from "../meetings/change.ts";
import { addMeeting } from "../meetings/new-meeting.ts";
import { planReminder, planSeries, presentMinute, requestedTime } from "../meetings/schedule.ts";
import { mediaTypes, toConferenceInfo } from "../meetings/view.ts";
import { announce } from "../state/announce.ts";
import { tellInvited } from "../state/meeting-notices.ts";
import type { Meeting, Occurrence } from "../state/state.ts";

const minute = 60_000;

/** Series of meetings and their sub-meetings. */
export const recurringMeetings: Behaviours<AreaOperations["recurring-meetings"]> = {
  createRecurringMeeting({ input: { body }, user }, service) {
    const time = requestedTime(body.startTime) ?? presentMinute(service);
    const { occurrences, cycleParams } = planSeries(body.cycleParams, time, body, service);
    const meeting = addMeeting("CYCLE", body, occurrences, user, service);
    meeting.cycleParams = cycleParams;
    return [toConferenceInfo(meeting, user, service)];
  },

  updateRecurringMeeting({ input: { conferenceID, body }, user }, service) {
    const meeting = findOwnSeries(conferenceID, user, service);
    const settings = changedSettings(meeting, body);
    const time = requestedTime(body.startTime) ?? presentMinute(service);
    const { occurrences, cycleParams } = planSeries(body.cycleParams, time, settings, service);
    service.lifecycle.reschedule(meeting, occurrences);
    meeting.cycleParams = cycleParams;
    applySettings(meeting, settings, service);
    return [toConferenceInfo(meeting, user, service)];
  },

  cancelRecurringMeeting({ input: { conferenceID, type }, user }, service) {
    const meeting = findOwnSeries(conferenceID, user, service);
    if (meeting.holding && type !== 1) throw new Refusal("MMC.111071067");
    service.lifecycle.cancel(meeting);
  },

  updateRecurringSubMeeting({ input: { conferenceID, body }, user }, service) {
    const meeting = findOwnSeries(conferenceID, user, service);
    const occurrence = findOccurrence(meeting, body.cycleSubConfID);
    if (meeting.holding?.occurrenceId === occurrence.id) throw new Refusal("MMC.111071065");
    const start = requestedTime(body.startTime, "MMC.111071119");
    if (start === undefined || start < presentMinute(service)) throw new Refusal("MMC.111071119");
    occurrence.start = start;
    occurrence.end = start + body.length * minute;
    occurrence.own = { ...occurrence.own, ...ownSettings(body) };
    meeting.occurrences.sort((a, b) => a.start - b.start);
    planReminder(occurrence, meeting.cycleParams, service);
    announce("meeting.modify", meeting, service, { occurrenceId: occurrence.id });
    tellInvited(meeting, "meeting changed", service, { occurrence });
  },

  cancelRecurringSubMeeting({ input: { conferenceID, type, body }, user }, service) {
    const meeting = findOwnSeries(conferenceID, user, service);
    if (body.cycleSubConfIDs.length === 0) throw new Refusal("MMC.111071016");
    const ids = new Set(body.cycleSubConfIDs.map((id) => findOccurrence(meeting, id).id));
    const beingHeld = meeting.holding !== undefined && ids.has(meeting.holding.occurrenceId);
    if (beingHeld && type !== 1) throw new Refusal("MMC.111071067");
    service.lifecycle.removeOccurrences(meeting, ids);
  },
};

function findOccurrence(meeting: Meeting, id: string): Occurrence {
  const occurrence = meeting.occurrences.find((candidate) => candidate.id === id);
  if (!occurrence) throw new Refusal("MMC.111070005", { message: `The series has no sub-meeting ${id}.` });
  return occurrence;
}

function ownSettings(body: SubMeetingRequest): Occurrence["own"] {
  const { isAutoRecord, recordAuthType, description, confConfigInfo } = body;
  const own = { isAutoRecord, recordAuthType, description, confConfigInfo };
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { mediaType: mediaTypes(body.mediaTypes), ...Object.fromEntries(given) };
}
