import type { ShowMeetingDetailInput } from "../../../generated/operations.ts";
import type { Attendee, PageParticipant, ParticipantInfo } from "../../../generated/types.ts";
import { paged } from "../engine/paged.ts";
import type { Meeting } from "../state/state.ts";
import { isTerminal } from "./view.ts";

/** Which of the invited are asked for. */
export type InvitedQuery = Pick<ShowMeetingDetailInput, "offset" | "limit" | "searchKey" | "X-Type" | "X-Query-Type">;

/** A page of those who are invited to a meeting. */
export function invitedTo({ settings }: Meeting, query: InvitedQuery): PageParticipant {
  const { searchKey = "" } = query;
  const matching = (settings.attendees ?? []).filter(({ name = "", phone = "", accountId = "" }) =>
    [name, phone, accountId].some((text) => text.includes(searchKey)),
  );
  const people = matching.filter((attendee) => !isTerminal(attendee));
  const terminals = matching.filter(isTerminal);
  if (query["X-Type"] === "2") return shown(query["X-Query-Type"] === "1" ? terminals : people, query);
  if (query["X-Type"] !== "1") return shown(matching, query);
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
    state: "MEETING",
    attendeeType: kind,
    isAutoInvite: isAutoInvite ?? 1,
  };
}
