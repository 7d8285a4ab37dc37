import type { AreaOperations, SearchRecordingsInput } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { paged } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { administers } from "../meetings/access.ts";
import { isRecorded, searchableTexts } from "../records/past-meetings.ts";
import {
  dropExpiredTokens,
  filesOf,
  findRecordings,
  isAvailable,
  mayUseRecordings,
  recordedFrom,
  recordedMeeting,
  toDownload,
  toRecording,
} from "../records/recordings.ts";
import type { PastMeeting, User } from "../state/state.ts";

/** What was recorded of meetings that are over. */
export const recordings: Behaviours<AreaOperations["recordings"]> = {
  searchRecordings({ input, user, origin }, service) {
    const { startDate, endDate, searchKey, sortType } = input;
    const direction = sortType === "ASC_StartTIME" ? 1 : -1;
    const found = [...service.state.pastMeetings.values()]
      .filter(isRecorded)
      .filter((past) => concerns(past, user, input))
      .filter((past) => startDate <= recordedFrom(past) && recordedFrom(past) <= endDate)
      .filter((past) => mentions(searchableTexts(past), searchKey))
      .sort((a, b) => direction * (recordedFrom(a) - recordedFrom(b)));
    const page = paged(found, input);
    return { ...page, data: page.data.map((past) => toRecording(past, origin, service)) };
  },

  showRecordingDetail({ input: { confUUID }, user, origin }, service) {
    return toRecording(findRecordings(confUUID, user, service), origin, service);
  },

  showRecordingFileDownloadUrls({ input, user, origin }, service) {
    const past = findRecordings(input.confUUID, user, service);
    dropExpiredTokens(service);
    // Until it can be watched there is nothing to download either.
    const files = isAvailable(past, service.clock.now()) ? paged(filesOf(past), input).data : [];
    return {
      recordUrls: [{ confUuid: past.confUUID, urls: files.map((file) => toDownload(past, file, origin, service)) }],
    };
  },

  deleteRecordings({ input: { confUUIDs }, user }, service) {
    const ids = confUUIDs.split(",").map((id) => id.trim());
    // All or nothing: a wrong ID in the list leaves the others as they are.
    const found = ids.filter(Boolean).map((id) => {
      const past = recordedMeeting(id, service);
      if (!past) throw new Refusal("MMC.111070005", { message: `There is no recording of a meeting ${id}.` });
      if (!mayUseRecordings(user, past)) throw new Refusal("MMC.111070002");
      return past;
    });
    if (found.length === 0) throw new Refusal("MMC.111071061", { message: "confUUIDs names no recording." });
    for (const past of found) past.holding.recordings = [];
  },
};

function concerns({ meeting }: PastMeeting, user: User, { queryAll, userUUID }: SearchRecordingsInput): boolean {
  if (!administers(user, meeting)) return meeting.ownerId === user.id;
  return queryAll || meeting.ownerId === (userUUID ?? user.id);
}
