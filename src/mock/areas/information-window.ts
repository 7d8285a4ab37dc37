import type { AreaOperations } from "../../../generated/operations.ts";
import type { PublicationUpdateRequest } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { changedBy, deleteOwn, findOwn, mentioning, ownOf } from "../information-window/items.ts";
import { fitsWindow, windowPicture } from "../information-window/picture.ts";
import {
  toMaterial,
  toProgram,
  toProgramDetail,
  toPublication,
  toPublicationDetail,
} from "../information-window/view.ts";
import type { MockService } from "../mock-service.ts";
import type { PictureProgram, ProgramPublication, User } from "../state/state.ts";

/** Pictures, programs made of them, and where and when these are shown. Everybody in the enterprise gets here. */
export const informationWindow: Behaviours<AreaOperations["information-window"]> = {
  searchMaterials({ input, user }, service) {
    const found = ownOf(service.state.materials, user).filter(mentioning(input.searchKey, service));
    return pagedToEnd(
      found.map((picture) => toMaterial(picture, service)),
      input,
    );
  },

  async addMaterial({ input: { body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const { file } = body;
    const picture = file instanceof Blob ? windowPicture(await file.arrayBuffer()) : undefined;
    if (!picture) throw new Refusal("USG.000000003", { message: "file is not a JPG or PNG picture." });
    const { width, height } = picture;
    if (!fitsWindow(picture)) {
      const message = `file is a picture of ${width} by ${height} pixels, which is not 16 to 9.`;
      throw new Refusal("USG.000000003", { message });
    }
    const id = service.random.uuid();
    const name = nameOf(file);
    service.state.materials.set(id, { id, corpId, name, width, height, size: file.size, ...changedBy(user, service) });
  },

  // The pictures disappear from the programs that show them.
  batchDeleteMaterials({ input: { body: ids }, user }, service) {
    deleteOwn(service.state.materials, ids, user);
    for (const program of service.state.programs.values()) {
      program.items = program.items.filter(({ materialId }) => !ids.includes(materialId));
    }
  },

  updateMaterial({ input: { id, body }, user }, service) {
    const picture = findOwn(service.state.materials, id, user);
    Object.assign(picture, { name: body.materialName ?? picture.name, ...changedBy(user, service) });
  },

  searchPrograms({ input, user }, service) {
    const found = ownOf(service.state.programs, user).filter(mentioning(input.searchKey, service));
    return pagedToEnd(
      found.map((program) => toProgram(program, service)),
      input,
    );
  },

  addProgram({ input: { body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const items = knownItems(body.programItemList, user, service);
    const id = service.random.uuid();
    service.state.programs.set(id, { id, corpId, name: body.programName, items, ...changedBy(user, service) });
  },

  // The programs disappear from the publications that show them.
  batchDeletePrograms({ input: { body: ids }, user }, service) {
    deleteOwn(service.state.programs, ids, user);
    for (const publication of service.state.publications.values()) {
      publication.programIds = publication.programIds.filter((id) => !ids.includes(id));
    }
  },

  showProgram({ input: { id }, user }, service) {
    return toProgramDetail(findOwn(service.state.programs, id, user), service);
  },

  updateProgram({ input: { id, body }, user }, service) {
    const program = findOwn(service.state.programs, id, user);
    const items = body.programItemList ? knownItems(body.programItemList, user, service) : program.items;
    Object.assign(program, { name: body.programName, items, ...changedBy(user, service) });
  },

  searchPublications({ input, user }, service) {
    const found = ownOf(service.state.publications, user).filter(({ name }) => mentions([name], input.searchKey));
    return pagedToEnd(
      found.map((publication) => toPublication(publication, service)),
      input,
    );
  },

  addPublication({ input: { body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const wishes = publicationWishes(body, user, service);
    const [id, change] = [service.random.uuid(), changedBy(user, service)];
    const programIds = body.programList;
    service.state.publications.set(id, { id, corpId, createdAt: change.updatedAt, ...change, ...wishes, programIds });
  },

  batchDeletePublications({ input: { body: ids }, user }, service) {
    deleteOwn(service.state.publications, ids, user);
  },

  showPublication({ input: { id }, user }, service) {
    return toPublicationDetail(findOwn(service.state.publications, id, user), service);
  },

  updatePublication({ input: { id, body }, user }, service) {
    const publication = findOwn(service.state.publications, id, user);
    const wishes = publicationWishes(body, user, service);
    const programIds = body.programList ?? publication.programIds;
    Object.assign(publication, wishes, { programIds }, changedBy(user, service));
  },
};

// A file is listed without the ending of its name.
function nameOf(file: Blob): string {
  return file instanceof File ? file.name.replace(/(?<=.)\.[^.]*$/, "") : "";
}

function knownItems(items: PictureProgram["items"], user: User, service: MockService): PictureProgram["items"] {
  return items.map(({ materialId, playTime }) => {
    findOwn(service.state.materials, materialId, user);
    return { materialId, playTime };
  });
}

// Departments and terminals that nobody knows are kept as well; they are shown without a name.
function publicationWishes(
  body: PublicationUpdateRequest,
  user: User,
  service: MockService,
): Pick<ProgramPublication, "name" | "startTime" | "endTime" | "deptCodes" | "deviceUserIds"> {
  const { publishName: name, startTime, endTime, deptList, deviceList, programList = [] } = body;
  if (endTime <= startTime) throw new Refusal("USG.000000003", { message: "endTime is not after startTime." });
  for (const id of programList) findOwn(service.state.programs, id, user);
  return { name, startTime, endTime, deptCodes: deptList, deviceUserIds: deviceList };
}
