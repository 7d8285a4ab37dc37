import type { Picture } from "./state/state.ts";

/** What the first bytes of a picture tell. */
export type MeasuredPicture = Pick<Picture, "kind" | "width" | "height">;

/** Kind and sides of a picture, in pixels; undefined for other bytes. */
export function measurePicture(bytes: ArrayBuffer): MeasuredPicture | undefined {
  const view = new DataView(bytes);
  try {
    return png(view) ?? jpeg(view) ?? gif(view) ?? bmp(view);
  } catch (error) {
    // The file ends before its size is told.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function png(view: DataView): MeasuredPicture | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

function jpeg(view: DataView): MeasuredPicture | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  // Segments follow each other; the size is in the one that begins a frame.
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const beginsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (beginsFrame) return { kind: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

function gif(view: DataView): MeasuredPicture | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { kind: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function bmp(view: DataView): MeasuredPicture | undefined {
  if (view.getUint16(0) !== 0x424d) return undefined;
  return { kind: "bmp", width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}
