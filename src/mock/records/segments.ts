import type {
  RecordedMeeting,
  RecordingSegment,
  RecordingSegmentFile,
  RecordingSegmentsRequest,
} from "../../../generated/types.ts";
import { formatTime } from "../../time/meeting-time.ts";
import { paged } from "../engine/paged.ts";
import type { MockService } from "../mock-service.ts";
import type { PastMeeting } from "../state/state.ts";
import { dropExpiredTokens, isAvailable, longestFile, nameOfFile, toDownload, toPlayer } from "./recordings.ts";

/** A recorded meeting as the service shows it, with a page of its segments, each with where to find it. */
export function toRecordedMeeting(
  past: PastMeeting,
  request: RecordingSegmentsRequest,
  origin: string,
  service: MockService,
): RecordedMeeting {
  dropExpiredTokens(service);
  const page = paged(slicesOf(past), { offset: request.segmentOffset, limit: request.segmentLimit });
  return {
    subject: past.meeting.settings.subject,
    beginTime: past.holding.recordings?.[0] && formatTime(past.holding.recordings[0].start),
    segmentOffset: page.offset,
    segmentLimit: page.limit,
    segmentCount: page.count,
    segmentList: page.data.map((slice) => toSegment(past, slice, origin, service)),
  };
}

/** What one file of a recording holds. */
interface Slice {
  start: number;
  end: number;
  /** Numbers from 1 on: of the start of the recording, of the slice since then, and of the file among all. */
  part: number;
  order: number;
  file: number;
}

// A recording goes on in a new file every three hours.
function slicesOf({ holding, endedAt }: PastMeeting): Slice[] {
  const slices = (holding.recordings ?? []).flatMap(({ start, end = endedAt }, index) => {
    const count = Math.max(1, Math.ceil((end - start) / longestFile));
    return Array.from({ length: count }, (_none, order) => {
      const from = start + order * longestFile;
      return { start: from, end: Math.min(end, from + longestFile), part: index + 1, order: order + 1 };
    });
  });
  return slices.map((slice, index) => ({ ...slice, file: index + 1 }));
}

// About what a second of video takes, in bytes.
const bytesPerSecond = 58_000;

function toSegment(past: PastMeeting, slice: Slice, origin: string, service: MockService): RecordingSegment {
  const duration = Math.round((slice.end - slice.start) / 1000);
  const file: RecordingSegmentFile = {
    recordType: past.meeting.settings.mediaTypes === "Voice" ? "AUDIO" : "SPEAKER_SHARE_VIDEO",
    beginTime: slice.start,
    endTime: slice.end,
    duration,
    fileSize: duration * bytesPerSecond,
    ...addressesOf(past, slice, origin, service),
  };
  return {
    manualOrder: slice.part,
    segmentOrder: slice.order,
    segmentSize: String(file.fileSize),
    fileList: [file],
  };
}

function addressesOf(
  past: PastMeeting,
  { part, file }: Slice,
  origin: string,
  service: MockService,
): Pick<RecordingSegmentFile, "playUrl" | "downloadUrl"> {
  if (!isAvailable(past, service.clock.now())) return {};
  const { url, token } = toDownload(past, { type: "Hd", name: nameOfFile("Hd", file) }, origin, service);
  return { playUrl: toPlayer(past, part, origin), downloadUrl: `${url}?token=${token}` };
}
