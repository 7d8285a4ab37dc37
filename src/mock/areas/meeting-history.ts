import type { AreaOperations, SearchHisMeetingsInput } from "../../../generated/operations.ts";
import type { AttendanceRecord, ControlRecord } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { paged } from "../engine/paged.ts";
import { mentions } from "../engine/searching.ts";
import { administers, isHost } from "../meetings/access.ts";
import { invitedTo } from "../meetings/invited.ts";
import { actionInLanguage } from "../records/control-words.ts";
import {
  findPastMeeting,
  isRecorded,
  keptMeetings,
  searchableTexts,
  startedWithin,
  tookPart,
  toPastInfo,
} from "../records/past-meetings.ts";
import { inLanguage, type Language } from "../records/words.ts";
import type { ControlEntry, PastMeeting, Stay } from "../state/state.ts";

/** Meetings that are over. */
export const meetingHistory: Behaviours<AreaOperations["meeting-history"]> = {
  searchHisMeetings({ input, user }, service) {
    const found = keptMeetings(service)
      .filter((past) => tookPart(user, past) || (input.queryAll && administers(user, past.meeting)))
      .filter((past) => startedWithin(past, input))
      .filter((past) => mentions(searchableTexts(past), input.searchKey))
      .sort(order(input.sortType));
    const page = paged(found, input);
    return { ...page, data: page.data.map((past) => toPastInfo(past, user, service)) };
  },

  showHisMeetingDetail({ input, user }, service) {
    const past = findPastMeeting(input.confUUID, user, service);
    const role = isHost(user, past.meeting) ? "chair" : "general";
    return {
      conferenceData: { ...toPastInfo(past, user, service), role },
      data: invitedTo(past.meeting, input, service),
    };
  },

  searchAttendanceRecordsOfHisMeeting({ input, user }, service) {
    const { holding } = findPastMeeting(input.confUUID, user, service);
    const found = holding.stays
      .filter(({ displayName, callNumber, deptName }) => mentions([displayName, callNumber, deptName], input.searchKey))
      .map((stay) => toAttendance(stay, input["Accept-Language"]));
    return paged(found, input);
  },

  searchCtlRecordsOfHisMeeting({ input, user }, service) {
    const { holding } = findPastMeeting(input.confUUID, user, service);
    return paged(
      holding.log.map((entry) => toControlRecord(entry, input["Accept-Language"])),
      input,
    );
  },
};

type Order = (a: PastMeeting, b: PastMeeting) => number;

function order(sortType: SearchHisMeetingsInput["sortType"] = "DSC_StartTIME"): Order {
  const byStart: Order = (a, b) => a.holding.start - b.holding.start;
  const byRecording: Order = (a, b) => Number(isRecorded(a)) - Number(isRecorded(b)) || byStart(a, b);
  const ascending = sortType.endsWith("RecordTYPE") ? byRecording : byStart;
  return sortType.startsWith("ASC") ? ascending : (a, b) => ascending(b, a);
}

function toAttendance({ pid, userId, role, ...record }: Stay, language: Language | undefined): AttendanceRecord {
  return {
    ...record,
    deviceType: inLanguage(record.deviceType, language),
    mediaType: inLanguage(record.mediaType, language),
  };
}

function toControlRecord(entry: ControlEntry, language: Language | undefined): ControlRecord {
  const { operateSource, operateCode, operateResult } = entry;
  return {
    ...entry,
    operateSource: inLanguage(operateSource, language),
    operateCode: actionInLanguage(operateCode, language),
    operateResult: inLanguage(operateResult, language),
  };
}
