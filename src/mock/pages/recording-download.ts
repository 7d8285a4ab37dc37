import { Refusal } from "../engine/refusal.ts";
import { filesOf, recordedMeeting } from "../records/recordings.ts";
import { seedOf } from "../stable.ts";
import { Random } from "../state/random.ts";
import type { Page } from "./pages.ts";

const size = 300_000;
const chunk = 16_384;

/** A file of a recording: noise in the frame of an MP4, the same at every download. */
export const recordingDownload: Page = {
  path: /^\/v1\/rse\/recordings\/(?<confUUID>[^/]+)\/(?<file>[^/]+\.mp4)$/,

  answer({ confUUID = "", file = "" }, request, service) {
    const { state, clock } = service;
    const value = request.headers.get("authorization") ?? "";
    const token = state.downloadTokens.get(value);
    if (!token || token.expiresAt <= clock.now() || token.confUUID !== confUUID || token.file !== file) {
      throw new Refusal("MMC.111070004", { status: 401, message: "The token is not one for this download." });
    }
    const past = recordedMeeting(confUUID, service);
    if (!past || !filesOf(past).some(({ name }) => name === file)) throw new Refusal("MMC.111070005", { status: 404 });
    // It is good for one download, however that one ends.
    state.downloadTokens.delete(value);
    return new Response(movie(`${confUUID}/${file}`), {
      headers: {
        "Content-Type": "video/mp4",
        "Content-Length": String(size),
        "Content-Disposition": `attachment; filename="${file}"`,
      },
    });
  },
};

function movie(name: string): ReadableStream<Uint8Array> {
  const random = new Random(seedOf(name));
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      const bytes = Uint8Array.from({ length: Math.min(chunk, size - sent) }, () => random.below(256));
      if (sent === 0) bytes.set(frame);
      controller.enqueue(bytes);
      sent += bytes.length;
      if (sent === size) controller.close();
    },
  });
}

// What an MP4 begins with: a box that tells the format, and the head of one that holds all the rest as media.
const format = [...ascii("isom"), ...number(512), ...ascii("isommp41")];
const frame = new Uint8Array([
  ...number(8 + format.length),
  ...ascii("ftyp"),
  ...format,
  ...number(size - 8 - format.length),
  ...ascii("mdat"),
]);

function number(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
