import { type MeasuredPicture, measurePicture } from "../measure-picture.ts";

/** A picture that the information window can show, a PNG or JPG; undefined for other bytes. */
export function windowPicture(bytes: ArrayBuffer): MeasuredPicture | undefined {
  const picture = measurePicture(bytes);
  return picture && ["png", "jpeg"].includes(picture.kind) ? picture : undefined;
}

/** Whether a picture has the proportion of the information window, 16 to 9, but for what rounding to pixels does to it. */
export function fitsWindow({ width, height }: MeasuredPicture): boolean {
  return Math.abs((width * 9) / (height * 16) - 1) < 0.01;
}
