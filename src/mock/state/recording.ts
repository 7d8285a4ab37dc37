import type { Holding, Meeting } from "./meetings.ts";

/** Whether a meeting was created for recording. */
export function isRecordable({ settings: { recordType } }: Pick<Meeting, "settings">): boolean {
  return recordType === 2 || recordType === 3;
}

/** Whether a meeting was created for live streaming, with somewhere to stream to. */
export function isStreamable({ settings }: Pick<Meeting, "settings">): boolean {
  const { recordType, liveAddress, auxAddress } = settings;
  return (recordType === 1 || recordType === 3) && Boolean(liveAddress || auxAddress);
}

/** Starts the recording of a meeting, or continues it; one that is running goes on. */
export function startRecording(holding: Holding, now: number): void {
  holding.recordings ??= [];
  if (!isRecorded(holding)) holding.recordings.push({ start: now });
}

/** Stops the recording of a meeting, if it is running. */
export function stopRecording(holding: Holding, now: number): void {
  for (const piece of holding.recordings ?? []) piece.end ??= now;
}

/** Whether a meeting is being recorded at this moment. */
export function isRecorded({ recordings = [] }: Holding): boolean {
  return recordings.some(({ end }) => end === undefined);
}
