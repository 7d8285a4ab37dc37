import { hex } from "../../auth/encoding.ts";
import { Refusal } from "../engine/refusal.ts";
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
  const found = measure(new DataView(bytes));
  if (!found) throw notAPicture;
  if (Math.max(found.width, found.height) > mostPixels) throw tooLarge(`${mostPixels} × ${mostPixels} pixels`);
  return { ...found, size: file.size, etag: await fingerprint(bytes) };
}

type Measured = Pick<Picture, "kind" | "width" | "height">;

function measure(view: DataView): Measured | undefined {
  try {
    return png(view) ?? jpeg(view) ?? gif(view) ?? bmp(view);
  } catch (error) {
    // The file ends before its size is told.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function png(view: DataView): Measured | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

function jpeg(view: DataView): Measured | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  // Segments follow each other; the size is in the one that begins a frame.
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const beginsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (beginsFrame) return { kind: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

function gif(view: DataView): Measured | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { kind: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function bmp(view: DataView): Measured | undefined {
  if (view.getUint16(0) !== 0x424d) return undefined;
  return { kind: "bmp", width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

function tooLarge(limit: string): Refusal {
  return new Refusal("USG.000000003", { status: 413, message: `The file is too large; it may have ${limit}.` });
}

async function fingerprint(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return hex(digest.slice(0, 16));
}
