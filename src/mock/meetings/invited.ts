import type { Attendee, PageParticipant, ParticipantInfo } from "../../../generated/types.ts";
import { type PageOf, paged } from "../engine/paged.ts";
import { mentions } from "../engine/searching.ts";
import type { MockService } from "../mock-service.ts";
import { attendeesOf } from "../state/attendees.ts";
import type { Meeting } from "../state/state.ts";
import { isTerminal } from "./view.ts";

/** Which of the invited are asked for. The history numbers the kinds, instead of naming them by digits. */
interface InvitedQuery extends PageOf {
  searchKey?: string;
  "X-Type"?: "0" | "1" | "2" | 0 | 1 | 2;
  "X-Query-Type"?: "0" | "1" | 0 | 1;
}

/** A page of those who are invited to a meeting. */
export function invitedTo(
  meeting: Pick<Meeting, "corpId" | "settings" | "holding">,
  query: InvitedQuery,
  { state }: MockService,
): PageParticipant {
  const matching = attendeesOf(meeting, state).filter(({ name, phone, accountId }) =>
    mentions([name, phone, accountId], query.searchKey),
  );
  const people = matching.filter((attendee) => !isTerminal(attendee));
  const terminals = matching.filter(isTerminal);
  const split = Number(query["X-Type"] ?? 0);
  if (split === 0) return shown(matching, query);
  if (split === 2) return shown(Number(query["X-Query-Type"] ?? 0) === 1 ? terminals : people, query);
  // Each kind is paged by itself.
  const [first, second] = [shown(people, query), shown(terminals, query)];
  return { ...first, count: matching.length, data: [...first.data, ...second.data] };
}

function shown(list: Attendee[], query: InvitedQuery) {
  return paged(list.map(toParticipant), query);
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
    state: "MEETTING",
    attendeeType: kind,
    isAutoInvite: isAutoInvite ?? 1,
  };
}
