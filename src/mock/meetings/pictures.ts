import type { CustomMultiPictureRequest, MultiPictureRequest, PicLayout } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";
import { description } from "../../validation/document.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { Arrangement, Holding, SavedLayout } from "../state/state.ts";
import { hostOf } from "./presence.ts";

const requestDefaults = defaultsOf("CustomMultiPictureRequest") as { switchTime: number };
const pictureDefaults = defaultsOf("CustomSubscriberInPic") as { index: number; isAssistStream: 0 | 1 };

/**
 * The arrangement that a request asks for.
 * @param pidsOf the IDs of those in the meeting whom a text of the request names
 * @throws Refusal when it names nobody, somebody who is not there, or a picture that there is not
 */
export function toArrangement(
  request: CustomMultiPictureRequest | MultiPictureRequest,
  pidsOf: (text: string) => string[],
): Arrangement {
  const switchTime = switchTimeOf(request);
  if (request.manualSet === 0) return { manual: false, pictures: [], switchTime };
  const { imageType, subscriberInPics = [] } = request;
  const count = countOfPictures(imageType);
  if (!subscriberInPics.some(({ subscriber = [] }) => subscriber.length > 0)) throw new Refusal("MMC.111072028");
  const pictures = subscriberInPics.map((picture) => {
    const { index, isAssistStream: share, subscriber = [] } = { ...pictureDefaults, ...picture };
    checkIndex(index, count);
    return { index, pids: subscriber.flatMap((text) => known(pidsOf(text))), share };
  });
  return { manual: true, imageType, pictures, switchTime };
}

/** After how many seconds a picture goes on to the next participant. */
export function switchTimeOf({ switchTime = requestDefaults.switchTime }: { switchTime?: number }): number {
  return switchTime;
}

/** Shows the arrangement of a meeting. Where several pictures or the loudest speaker are being shown, that goes on. */
export function arrange(holding: Holding): void {
  const { mode } = holding.screens;
  const goesOn = mode === "FIXED" || mode === "VAS" || hostOf(holding)?.view?.shows === "several";
  if (!goesOn) holding.screens = { mode: "FIXED", several: true };
}

/**
 * A layout as it is kept, with an ID if it has none.
 * @throws Refusal when it lacks something, or has a picture too many
 */
export function toSavedLayout(layout: PicLayout = {}, { random }: MockService): SavedLayout {
  const { layOutName, imageType = "", subscriberInPics = [] } = layout;
  if (!layOutName) throw new Refusal("MMC.111071061", { message: "layOutName is missing." });
  const picNum = countOfPictures(imageType);
  for (const { index } of subscriberInPics) checkIndex(index ?? pictureDefaults.index, picNum);
  return { ...structuredClone(layout), uuid: layout.uuid ?? random.uuid(), layOutName, imageType, picNum };
}

const picturesOf = description.components.schemas.PictureLayout?.["x-pictures"] ?? {};

/**
 * How many pictures a layout has.
 * @throws Refusal where no layout is named, or one that there is not
 */
export function countOfPictures(imageType: string | undefined): number {
  if (!imageType) throw new Refusal("MMC.111072043");
  const count = Object.hasOwn(picturesOf, imageType) ? picturesOf[imageType] : undefined;
  if (count === undefined) throw new Refusal("MMC.111072044");
  return count;
}

function checkIndex(index: number, count: number): void {
  if (index > count) throw new Refusal("MMC.111072058");
}

function known(pids: string[]): string[] {
  if (pids.length === 0) throw new Refusal("MMC.111072008");
  return pids;
}
