import { hex } from "../../auth/encoding.ts";
import { Refusal } from "../engine/refusal.ts";
import { measurePicture } from "../measure-picture.ts";
import type { Picture } from "../state/state.ts";

const mostBytes = 10 * 1024 * 1024;
const mostPixels = 4096;

/**
 * What the service keeps of a picture that was sent.
 * @throws Refusal when it is too large, or no picture of a kind that the service knows
 */
export async function readPicture(file: unknown): Promise<Picture> {
  const notAPicture = new Refusal("USG.000000003", {
    status: 415,
    message: "The file is not a picture of a supported kind.",
  });
  if (!(file instanceof Blob)) throw notAPicture;
  if (file.size > mostBytes) throw tooLarge(`${mostBytes} bytes`);
  const bytes = await file.arrayBuffer();
  const found = measurePicture(bytes);
  if (!found) throw notAPicture;
  if (Math.max(found.width, found.height) > mostPixels) throw tooLarge(`${mostPixels} × ${mostPixels} pixels`);
  return { ...found, size: file.size, etag: await fingerprint(bytes) };
}

function tooLarge(limit: string): Refusal {
  return new Refusal("USG.000000003", { status: 413, message: `The file is too large; it may have ${limit}.` });
}

async function fingerprint(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return hex(digest.slice(0, 16));
}
