import type { SearchMeetingsInput } from "../../../generated/operations.ts";
import type { ConferenceInfo } from "../../../generated/types.ts";
import { mentions } from "../engine/searching.ts";
import type { MockService } from "../mock-service.ts";
import type { Meeting, Occurrence, User } from "../state/state.ts";
import { administers, isInvited } from "./access.ts";
import { toConferenceInfo } from "./view.ts";

/** A meeting that was found, with how the user sees it. */
interface FoundMeeting {
  meeting: Meeting;
  info: ConferenceInfo;
}

/** Whose meetings to look for, and with which text in them. */
type MeetingQuery = Pick<SearchMeetingsInput, "queryAll" | "userUUID" | "searchKey">;

/** The meetings that a user asks for and may see, the one that starts first at the top. */
export function findMeetings(user: User, query: MeetingQuery, service: MockService): FoundMeeting[] {
  return [...service.state.meetings.values()]
    .filter((meeting) => concerns(meeting, user, query))
    .sort((a, b) => startOf(a) - startOf(b))
    .map((meeting) => ({ meeting, info: toConferenceInfo(meeting, user, service) }))
    .filter(({ info: { subject, scheduserName, conferenceID } }) =>
      mentions([subject, scheduserName, conferenceID], query.searchKey),
    );
}

/** When a meeting starts or has started, in milliseconds since 1970; of a series, its first date. */
function startOf({ holding, occurrences }: Meeting): number {
  return holding?.start ?? (occurrences[0] as Occurrence).start;
}

const day = 24 * 3600_000;
const spans = { ADAY: day, AWEEK: 7 * day, AMONTH: 31 * day, ALL: Infinity };

/** Whether a meeting starts within a span of time from now on. */
export function startsWithin(meeting: Meeting, mode: SearchMeetingsInput["queryConfMode"], now: number): boolean {
  return startOf(meeting) <= now + spans[mode ?? "ALL"];
}

function concerns(meeting: Meeting, user: User, { queryAll, userUUID }: MeetingQuery): boolean {
  if (!administers(user, meeting)) return meeting.ownerId === user.id || isInvited(user, meeting);
  return queryAll === true || meeting.ownerId === (userUUID || user.id);
}
