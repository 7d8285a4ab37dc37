import type { ListHistoryWebinarsInput } from "../../../generated/operations.ts";
import type { WebinarSortType } from "../../../generated/types.ts";
import { type PagedList, type PageOf, pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { requestedTime } from "../meetings/schedule.ts";

/** Which webinars of a list are asked for, and in which order. */
interface WebinarQuery extends PageOf {
  searchKey?: string;
  sortType?: WebinarSortType;
}

/** A webinar in a list. */
interface Listed<Item> {
  /** By which the list is sorted, in milliseconds since 1970. */
  start: number;
  item: Item;
}

interface Searched {
  subject?: string;
  conferenceId?: string;
  scheduserName?: string;
  vmrPkgName?: string;
}

/** A page of the webinars that match. */
export function pageOf<Item extends Searched>(list: Listed<Item>[], query: WebinarQuery): PagedList<Item> {
  const { searchKey, sortType } = query;
  const direction = sortType === "DSC_StartTIME" ? -1 : 1;
  const found = list
    .filter(({ item: { subject, conferenceId, scheduserName, vmrPkgName } }) =>
      mentions([subject, conferenceId, scheduserName, vmrPkgName], searchKey),
    )
    .sort((a, b) => direction * (a.start - b.start))
    .map(({ item }) => item);
  return pagedToEnd(found, query);
}

/**
 * Tells whether a time is in the period that is asked for.
 * @throws Refusal for a period that there is not
 */
export function period({
  startTime,
  endTime,
}: Pick<ListHistoryWebinarsInput, "startTime" | "endTime">): (time: number) => boolean {
  const from = requestedTime(startTime, "MBI.104000013") ?? -Infinity;
  const to = requestedTime(endTime, "MBI.104000013") ?? Infinity;
  if (to < from) throw new Refusal("MBI.104000003");
  return (time) => from <= time && time <= to;
}
