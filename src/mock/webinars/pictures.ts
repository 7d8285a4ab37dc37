import type { UploadedPicture } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { User, WebinarPicture } from "../state/state.ts";

/**
 * Takes a picture in and examines it. Nobody here looks at pictures: one whose file name contains a kind of forbidden
 * content (`politics`, `terrorism`, `porn`) is objected to for it, so that this case can be tried out as well.
 * @throws Refusal for what is no picture
 */
export function addPicture(file: unknown, corpId: string, service: MockService): WebinarPicture {
  if (!(file instanceof Blob)) throw refuse("file must be a file, with a name.");
  if (file.size === 0) throw refuse("file is empty.");
  if (!file.type.startsWith("image/")) throw refuse("file is not a picture.");
  const name = file instanceof File ? file.name : "";
  const picture: WebinarPicture = {
    id: service.random.uuid().toUpperCase(),
    corpId,
    name,
    type: file.type,
    size: file.size,
    examination: examine(name),
  };
  service.state.pictures.set(picture.id, picture);
  return picture;
}

/**
 * Checks that a picture of an enterprise may be shown.
 * @throws Refusal when there is none with this ID, or it was objected to
 */
export function checkPicture(id: string | undefined, name: string, user: User, { state }: MockService): void {
  if (!id) return;
  const picture = state.pictures.get(id);
  if (!picture || picture.corpId !== user.corpId) throw refuse(`${name} is not the ID of an uploaded picture.`);
  if (picture.examination.suggestion !== "pass") throw refuse(`${name} stands for a picture that was objected to.`);
}

function examine(name: string): NonNullable<UploadedPicture["imageModeration"]> {
  const found = (kind: string) => (name.toLowerCase().includes(kind) ? "block" : "pass");
  const kinds = { politics: found("politics"), terrorism: found("terrorism"), porn: found("porn") };
  const suggestion = Object.values(kinds).includes("block") ? "block" : "pass";
  return { suggestion, category_suggestions: kinds };
}

function refuse(message: string): Refusal {
  return new Refusal("MBI.104000002", { message });
}
