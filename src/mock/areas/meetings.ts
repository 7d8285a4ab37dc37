import type { AreaOperations, SearchMeetingsInput } from "../../../generated/operations.ts";
import type { Attendee, ConferenceInfo, PageParticipant, ParticipantInfo } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import type { PageOf } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { administers, findMeeting, findOwnMeeting, isHost, isInvited } from "../meetings/access.ts";
import { addMeeting } from "../meetings/new-meeting.ts";
import { requestDefaults } from "../meetings/request-defaults.ts";
import { newOccurrence, presentMinute, requestedTime } from "../meetings/schedule.ts";
import { isTerminal, toConferenceInfo } from "../meetings/view.ts";
import type { MockService } from "../mock-service.ts";
import { configInForce } from "../state/config-in-force.ts";
import type { Meeting, Occurrence, User } from "../state/state.ts";

const day = 24 * 3600_000;

/** Meetings of one date, and what concerns meetings of every kind. */
export const meetings: Partial<Behaviours<AreaOperations["meetings"]>> = {
  createMeeting({ input: { body }, user }, service) {
    const start = requestedTime(body.startTime);
    const now = presentMinute(service);
    if (start !== undefined && start < now) throw new Refusal("MMC.111071013");
    const occurrence = newOccurrence(start ?? now, body.length ?? requestDefaults.length, service);
    const kind = start === undefined ? "IMMEDIATELY" : "FUTURE";
    const meeting = addMeeting(kind, body, [occurrence], user, service);
    if (kind === "IMMEDIATELY") service.lifecycle.begin(meeting);
    return [toConferenceInfo(meeting, user, service)];
  },

  searchMeetings({ input, user }, service) {
    const { limit = 20, sortType = "ASC_StartTIME" } = input;
    const offset = Math.max(0, input.offset ?? 0);
    const direction = sortType === "ASC_StartTIME" ? 1 : -1;
    const found = [...service.state.meetings.values()]
      .filter((meeting) => concerns(meeting, user, input))
      .filter((meeting) => fallsInto(meeting, input.queryConfMode, service.clock.now()))
      .map((meeting) => ({ start: startOf(meeting), info: toConferenceInfo(meeting, user, service) }))
      .filter(({ info }) => mentions(info, input.searchKey))
      .sort((a, b) => direction * (a.start - b.start));
    const data = found.slice(offset, offset + limit).map(({ info }) => info);
    return { offset, limit, count: found.length, data };
  },

  showMeetingDetail({ input, user }, service) {
    const meeting = findMeeting(input.conferenceID, service);
    const host = isHost(meeting, user);
    if (!host && !isInvited(user, meeting)) throw new Refusal("MMC.111070010");
    const role = host ? "chair" : "general";
    return {
      conferenceData: { ...toConferenceInfo(meeting, user, service), role },
      data: participants(meeting, input),
    };
  },

  cancelMeeting({ input: { conferenceID, type }, user }, service) {
    const meeting = findOwnMeeting(conferenceID, user, service);
    if (meeting.kind === "CYCLE") {
      throw new Refusal("MMC.111070005", {
        message: "This is a recurring meeting; cancel it with cancelRecurringMeeting.",
      });
    }
    if (meeting.holding && type !== 1) throw new Refusal("MMC.111071067");
    service.state.meetings.delete(conferenceID);
  },

  startMeeting({ input: { body } }, service) {
    const meeting = findMeeting(body.conferenceID, service);
    const isGuest = body.password === meeting.guestPassword;
    if (!isGuest && body.password !== meeting.hostPassword) throw new Refusal("MMC.111071091");
    if (isGuest && !guestMayStart(meeting, service)) throw new Refusal("MMC.111072070");
    service.lifecycle.begin(meeting);
    return { uuid: `stb${service.random.hex(48)}`, regionIP: "127.0.0.1" };
  },
};

function concerns(meeting: Meeting, user: User, { queryAll, userUUID }: SearchMeetingsInput): boolean {
  const administrator = administers(user, meeting);
  if (administrator && queryAll) return true;
  if (administrator && userUUID) return meeting.ownerId === userUUID;
  return meeting.ownerId === user.id || isInvited(user, meeting);
}

const spans = { ADAY: day, AWEEK: 7 * day, AMONTH: 31 * day, ALL: Infinity };

function fallsInto(meeting: Meeting, mode: SearchMeetingsInput["queryConfMode"], now: number): boolean {
  return startOf(meeting) <= now + spans[mode ?? "ALL"];
}

function startOf({ holding, occurrences }: Meeting): number {
  return holding?.start ?? (occurrences[0] as Occurrence).start;
}

function mentions({ subject, scheduserName, conferenceID }: ConferenceInfo, key: string | undefined): boolean {
  return key === undefined || [subject, scheduserName, conferenceID].some((text) => text?.includes(key));
}

/** Which of those who are invited to a meeting are asked for. */
export interface PageOfInvited extends PageOf {
  searchKey?: string;
  "X-Type"?: "0" | "1" | "2" | 0 | 1 | 2;
  "X-Query-Type"?: "0" | "1" | 0 | 1;
}

/** One page of those who are invited to a meeting. */
export function participants(meeting: Pick<Meeting, "settings">, input: PageOfInvited): PageParticipant {
  const { limit = 20, searchKey = "" } = input;
  const offset = Math.max(0, input.offset ?? 0);
  const matching = (meeting.settings.attendees ?? []).filter(({ name = "", phone = "", accountId = "" }) =>
    [name, phone, accountId].some((text) => text.includes(searchKey)),
  );
  const people = matching.filter((attendee) => !isTerminal(attendee));
  const terminals = matching.filter(isTerminal);
  const page = (list: Attendee[]) => list.slice(offset, offset + Math.max(0, limit));
  const kind = String(input["X-Query-Type"]) === "1" ? terminals : people;
  const [found, shown] = {
    0: [matching, page(matching)] as const,
    1: [matching, [...page(people), ...page(terminals)]] as const,
    2: [kind, page(kind)] as const,
  }[input["X-Type"] ?? "0"];
  return { offset, limit, count: found.length, data: shown.map(toParticipant) };
}

function toParticipant(attendee: Attendee): ParticipantInfo {
  const { phone, name, role, type, accountId, userUUID, appId, email, sms, deptName, isAutoInvite } = attendee;
  const kind = isTerminal(attendee) ? "terminal" : type === "outside" || type === "mobile" ? type : "normal";
  return {
    participantID: phone,
    name,
    accountId,
    userUUID,
    appId,
    email,
    sms,
    deptName,
    role: role ?? 0,
    state: "MEETING",
    attendeeType: kind,
    isAutoInvite: isAutoInvite ?? 1,
  };
}

function guestMayStart(meeting: Meeting, { state }: MockService): boolean {
  const own = meeting.occurrences[0]?.own.confConfigInfo;
  return { ...configInForce(meeting, state), ...own }.allowGuestStartConf ?? false;
}
