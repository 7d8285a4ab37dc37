import type {
  RecordedMeeting,
  RecordingSegment,
  RecordingSegmentFile,
  RecordingSegmentsRequest,
} from "../../../generated/types.ts";
import { formatTime } from "../../time/meeting-time.ts";
import { paged } from "../engine/paged.ts";
import type { PastMeeting } from "../state/state.ts";

/** A recorded meeting as the service shows it, with a page of its segments. */
export function toRecordedMeeting(past: PastMeeting, request: RecordingSegmentsRequest): RecordedMeeting {
  const { recordings = [] } = past.holding;
  const segments = recordings.flatMap(({ start, end = past.endedAt }, index) =>
    slices(start, end).map((slice, order) => toSegment(past, index + 1, order + 1, slice)),
  );
  const page = paged(segments, { offset: request.segmentOffset, limit: request.segmentLimit });
  return {
    subject: past.meeting.settings.subject,
    beginTime: recordings[0] && formatTime(recordings[0].start),
    segmentOffset: page.offset,
    segmentLimit: page.limit,
    segmentCount: page.count,
    segmentList: page.data,
  };
}

interface Slice {
  start: number;
  end: number;
}

const longestSlice = 3 * 3600_000;

// A recording goes on in a new file every three hours.
function slices(start: number, end: number): Slice[] {
  const count = Math.max(1, Math.ceil((end - start) / longestSlice));
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * longestSlice;
    return { start: from, end: Math.min(end, from + longestSlice) };
  });
}

// About what a second of video takes, in bytes.
const bytesPerSecond = 58_000;

function toSegment(past: PastMeeting, manualOrder: number, segmentOrder: number, { start, end }: Slice) {
  const duration = Math.round((end - start) / 1000);
  const name = `${past.confUUID}/${manualOrder}-${segmentOrder}`;
  const file: RecordingSegmentFile = {
    recordType: past.meeting.settings.mediaTypes === "Voice" ? "AUDIO" : "SPEAKER_SHARE_VIDEO",
    beginTime: start,
    endTime: end,
    duration,
    fileSize: duration * bytesPerSecond,
    playUrl: `https://record.example.com/play/${name}`,
    downloadUrl: `https://record.example.com/download/${name}.mp4`,
  };
  return { manualOrder, segmentOrder, segmentSize: String(file.fileSize), fileList: [file] } satisfies RecordingSegment;
}
