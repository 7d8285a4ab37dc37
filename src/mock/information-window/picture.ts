/** Width and height in pixels. */
export interface PictureSides {
  width: number;
  height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
// The segments of a JPG that begin a frame are numbered so, but for three which are something else.
const [firstFrame, lastFrame, noFrames] = [0xc0, 0xcf, [0xc4, 0xc8, 0xcc]];

/** The sides of a PNG or JPG picture; undefined for other bytes. */
export function pictureSides(bytes: ArrayBuffer): PictureSides | undefined {
  const view = new DataView(bytes);
  return isPng(view) ? pngSides(view) : isJpg(view) ? jpgSides(view) : undefined;
}

/** Whether a picture has the proportion of the information window, 16 to 9, but for what rounding to pixels does to it. */
export function fitsWindow({ width, height }: PictureSides): boolean {
  return Math.abs((width * 9) / (height * 16) - 1) < 0.01;
}

function isPng(view: DataView): boolean {
  return view.byteLength >= 24 && pngSignature.every((byte, at) => view.getUint8(at) === byte);
}

// The header chunk comes first: length, name, width, height.
function pngSides(view: DataView): PictureSides {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function isJpg(view: DataView): boolean {
  return view.byteLength > 4 && view.getUint16(0) === 0xffd8;
}

function jpgSides(view: DataView): PictureSides | undefined {
  // Each segment is a marker and its length, which counts itself.
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    if (marker >= firstFrame && marker <= lastFrame && !noFrames.includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
  }
  return undefined;
}
