import type { RecordingFile } from "../../generated/types.ts";
import { abortable } from "../call/abortable.ts";
import type { Attempted } from "../call/attempted.ts";
import { read } from "../call/exchange.ts";
import { fitsHeader } from "../call/headers.ts";

/** What {@link downloadRecording} takes beside the file. */
export interface DownloadOptions {
  /** Ends the download, also while the file is being read; it then fails with the signal's reason. */
  signal?: AbortSignal;
  /** Used instead of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

const operation = "downloadRecording";

/**
 * Downloads a file of a recording as a stream. Its token is good for one download only, so that nothing is repeated:
 * when a download fails, call `showRecordingFileDownloadUrls` for a new token.
 * @param file address and token of the file, as `showRecordingFileDownloadUrls` tells them in `recordUrls[].urls[]`
 * @returns the answer: its `body` is the stream of the file, an MP4; `Content-Length` its size where the service tells it
 * @throws TypeError for a file without a usable address or token, MeetingApiError when the token is spent or too old,
 *   MeetingNetworkError when there is no answer, or the reason of an aborted signal
 * @see https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001107892998.html
 */
export async function downloadRecording(
  { url, token }: Pick<RecordingFile, "url" | "token">,
  { signal, fetch = (request) => globalThis.fetch(request) }: DownloadOptions = {},
): Promise<Response> {
  if (!url || !/^https?:/.test(url) || !URL.canParse(url)) {
    throw new TypeError(`${operation} needs a "url", an http or https address of showRecordingFileDownloadUrls.`);
  }
  if (!token || !fitsHeader(token)) throw new TypeError(`${operation} needs the "token" that came with the address.`);
  const request = new Request(url, { headers: { Authorization: token }, signal });
  const attempted: Attempted = { operation, input: { url }, sent: [request.headers], changes: false, ambiguous: false };
  const response = await answered(fetch(request), signal, attempted, new URL(url).origin);
  if (response.ok) return response;
  const { refusal } = await import("../call/explain.ts");
  throw refusal({ response, text: await textOf(response, signal) }, attempted);
}

async function textOf(response: Response, signal: AbortSignal | undefined): Promise<string | undefined> {
  const text = read(response);
  try {
    return await (signal ? abortable(text, signal) : text);
  } catch {
    signal?.throwIfAborted();
    return "";
  }
}

async function answered(
  answer: Promise<Response>,
  signal: AbortSignal | undefined,
  attempted: Attempted,
  origin: string,
): Promise<Response> {
  try {
    return await (signal ? abortable(answer, signal) : answer);
  } catch (error) {
    signal?.throwIfAborted();
    const { networkError } = await import("../call/explain.ts");
    throw networkError(error, attempted, origin);
  }
}
