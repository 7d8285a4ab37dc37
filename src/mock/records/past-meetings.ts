import { Temporal } from "temporal-polyfill";
import type { ConferenceInfo } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { administers, isInvited } from "../meetings/access.ts";
import { toConferenceInfo } from "../meetings/view.ts";
import type { MockService } from "../mock-service.ts";
import type { Occurrence, PastMeeting, User } from "../state/state.ts";

// How long the history keeps a meeting unless an administrator wants it longer, which no operation can say.
const monthsKept = 6;

/** The meetings that the history still has. */
export function keptMeetings({ state, clock }: MockService): PastMeeting[] {
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO("UTC");
  const oldest = now.subtract({ months: monthsKept }).epochMilliseconds;
  return [...state.pastMeetings.values()].filter(({ endedAt }) => endedAt >= oldest);
}

/** Whether a user scheduled a past meeting or was invited to it. */
export function tookPart(user: User, { meeting }: PastMeeting): boolean {
  return meeting.ownerId === user.id || isInvited(user, meeting);
}

/**
 * A past meeting that a user may see: one of their own, one to which they were invited, or as an administrator any of
 * the enterprise.
 * @throws Refusal when there is none, or the user may not see it
 */
export function findPastMeeting(confUUID: string, user: User, service: MockService): PastMeeting {
  const past = keptMeetings(service).find((kept) => kept.confUUID === confUUID);
  if (!past) throw new Refusal("MMC.111070005");
  if (!tookPart(user, past) && !administers(user, past.meeting)) throw new Refusal("MMC.111070010");
  return past;
}

/** Whether a meeting was started in a period; both of its ends belong to it. */
export function startedWithin({ holding }: PastMeeting, period: { startDate: number; endDate: number }): boolean {
  return period.startDate <= holding.start && holding.start <= period.endDate;
}

/** Where a text is looked for: the subject, the name of who scheduled the meeting, and the meeting ID. */
export function searchableTexts({ meeting, ownerName }: PastMeeting): (string | undefined)[] {
  return [meeting.settings.subject, ownerName, meeting.conferenceID];
}

/** Whether there are recordings of a past meeting. */
export function isRecorded({ holding }: PastMeeting): boolean {
  return (holding.recordings ?? []).length > 0;
}

/** A past meeting as the service shows it to a user: as it was, with its real times, and nothing to join it by. */
export function toPastInfo(past: PastMeeting, viewer: User, service: MockService): ConferenceInfo {
  const { confUUID, meeting, holding, endedAt, ownerName } = past;
  const held =
    meeting.occurrences.find(({ id }) => id === holding.occurrenceId) ?? (meeting.occurrences[0] as Occurrence);
  const asHeld = { ...meeting, occurrences: [held], holding: { ...holding, occurrenceId: held.id, end: endedAt } };
  const { passwordEntry, chairJoinUri, guestJoinUri, ...info } = toConferenceInfo(asHeld, viewer, service);
  return {
    ...info,
    scheduserName: ownerName,
    conferenceState: "Destroyed",
    isHasRecordFile: isRecorded(past),
    confUUID,
  };
}
