import { beforeEach, describe, expect, it } from "vitest";
import type { PublicationRequest } from "../../../generated/types.ts";
import { appIdAuth, createMeetingClient } from "../../../src/index.ts";
import { jpg, png } from "../../support/devices.ts";
import { known, startOfTest } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const invalid = expect.objectContaining({ status: 400, code: "USG.000000003" });
const unknown = "0".repeat(32);

const upload = (file: File) => scene.alice.addMaterial({ body: { file } });
const materials = async (searchKey?: string) => known((await scene.alice.searchMaterials({ searchKey })).data);
const programs = async () => known((await scene.alice.searchPrograms()).data);
const publications = async (searchKey?: string) => known((await scene.alice.searchPublications({ searchKey })).data);

/** Uploads pictures and strings them together; returns the IDs of pictures and program. */
async function newProgram(...names: string[]) {
  for (const name of names) await upload(png(`${name}.png`));
  const ids = (await materials()).map(({ id }) => known(id));
  const programItemList = ids.map((materialId, index) => ({ materialId, playTime: 10 * (index + 1) }));
  await scene.alice.addProgram({ body: { programName: "Lobby", programItemList } });
  return { ids, id: known((await programs())[0]?.id), programItemList };
}

const shown = async (id: string) =>
  (await scene.alice.showProgram({ id })).programItemList?.map(({ materialName, playTime }) => [
    materialName,
    playTime,
  ]);

const wish: PublicationRequest = {
  publishName: "January",
  startTime: startOfTest,
  endTime: startOfTest + 3600_000,
  deptList: [],
  deviceList: [],
  programList: [],
};

async function publish(wishes: Partial<PublicationRequest> = {}): Promise<string> {
  await scene.alice.addPublication({ body: { ...wish, ...wishes } });
  return known((await publications())[0]?.id);
}

describe("a picture", () => {
  it.each([
    ["a PNG", png("a.png"), "1920*1080"],
    ["a JPG", jpg("a.jpg", { width: 3840, height: 2160 }), "3840*2160"],
    ["one that rounding has put beside the proportion", png("a.png", { width: 1366, height: 768 }), "1366*768"],
    ["one with another ending", png("a.bmp"), "1920*1080"],
  ])("is taken when it is %s", async (_what, file, resolution) => {
    await upload(file);
    expect(await materials()).toMatchObject([{ materialName: "a", materialResolution: resolution }]);
  });

  it.each([
    ["too wide", png("a.png", { width: 2000 })],
    ["upright", jpg("a.jpg", { width: 1080, height: 1920 })],
    ["without height", png("a.png", { width: 0, height: 0 })],
    ["a GIF", new File(["GIF89a\x10\0\x09\0".padEnd(64)], "a.png")],
    ["a PNG that is cut off", new File([png("a.png").slice(0, 20)], "a.png")],
    ["a JPG without a frame", new File([new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 3, 0, 0, 0, 0, 0, 0])], "a.jpg")],
    ["empty", new File([], "a.png")],
  ])("is refused when it is %s", async (_what, file) => {
    await expect(upload(file)).rejects.toEqual(invalid);
    expect(scene.service.state.materials.size).toBe(0);
  });

  it("cannot be a text", async () => {
    await expect(scene.alice.addMaterial({ body: { file: "a.png" } as never })).rejects.toEqual(invalid);
  });

  it("is listed under the name of its file, without the ending", async () => {
    for (const name of ["欢迎 v1.2.png", "plain", ".hidden"]) await upload(png(name));
    expect((await materials()).map(({ materialName }) => materialName)).toEqual(["欢迎 v1.2", "plain", ".hidden"]);
  });

  it("is found by its name, or by the name of who changed it last", async () => {
    await upload(png("Garden.png"));
    await scene.bob.addMaterial({ body: { file: png("Canteen.png") } });
    expect(await materials("Gard")).toMatchObject([{ materialName: "Garden" }]);
    expect(await materials("Bob")).toMatchObject([{ materialName: "Canteen" }]);
    await scene.bob.updateMaterial({ id: known((await materials("Gard"))[0]?.id), body: {} });
    expect(await materials("Bob")).toHaveLength(2);
  });

  it("has its size in the unit that fits", async () => {
    await upload(png("a.png", { size: 1024 * 1024 - 1024 }));
    await upload(png("b.png", { size: 3 * 512 * 1024 }));
    expect((await materials()).map(({ materialSizeStr }) => materialSizeStr)).toEqual(["1023.00KB", "1.50MB"]);
  });
});

describe("a program", () => {
  it("shows its pictures in the order that was sent, and one as often as it was named", async () => {
    const { id, ids } = await newProgram("A", "B");
    const [first, second] = ids.map(known);
    const programItemList = [second, first, second].map((materialId) => ({
      materialId: known(materialId),
      playTime: 5,
    }));
    await scene.alice.updateProgram({ id, body: { programName: "Lobby", programItemList } });
    expect(await shown(id)).toEqual([
      ["B", 5],
      ["A", 5],
      ["B", 5],
    ]);
    expect(await programs()).toMatchObject([{ playTime: 15, materialSizeStr: "3.00KB" }]);
  });

  it("keeps its pictures when it is only renamed, and shows them by their present names", async () => {
    const { id, ids } = await newProgram("A", "B");
    await scene.alice.updateProgram({ id, body: { programName: "Garden" } });
    await scene.alice.updateMaterial({ id: known(ids[0]), body: { materialName: "C" } });
    expect(await shown(id)).toEqual([
      ["C", 10],
      ["B", 20],
    ]);
  });

  it("loses the pictures that are deleted", async () => {
    const { id, ids } = await newProgram("A", "B");
    await scene.alice.batchDeleteMaterials({ body: [known(ids[0])] });
    expect(await shown(id)).toEqual([["B", 20]]);
    expect(await programs()).toMatchObject([{ playTime: 20, materialSizeStr: "1.00KB" }]);
  });

  it("is not changed when one of its pictures is unknown", async () => {
    const { id, programItemList } = await newProgram("A");
    const body = { programName: "New", programItemList: [...programItemList, { materialId: unknown, playTime: 1 }] };
    await expect(scene.alice.updateProgram({ id, body })).rejects.toEqual(invalid);
    expect(await scene.alice.showProgram({ id })).toMatchObject({ programName: "Lobby", playTime: 10 });
  });
});

describe("a publication", () => {
  const status = async (id: string) => (await scene.alice.showPublication({ id })).publishStatus;

  it("begins and ends by the clock", async () => {
    const { clock } = scene.service;
    const id = await publish({ startTime: startOfTest + 600_000 });
    const seen: unknown[] = [];
    for (const minutes of [0, 9, 10, 59, 60]) {
      clock.set(startOfTest + minutes * 60_000);
      expect((await publications())[0]?.publishStatus).toBe(await status(id));
      seen.push(await status(id));
    }
    expect(seen).toEqual(["NOT_ONLINE", "NOT_ONLINE", "PUBLISHING", "PUBLISHING", "ALREADY_OFFLINE"]);
  });

  it("that starts at once is shown at once, and its start stays 0", async () => {
    const id = await publish({ startTime: 0, endTime: 253402271999000 });
    expect(await scene.alice.showPublication({ id })).toMatchObject({ publishStatus: "PUBLISHING", startTime: 0 });
  });

  it("must end after it begins", async () => {
    const body = { ...wish, endTime: wish.startTime };
    await expect(scene.alice.addPublication({ body })).rejects.toEqual(invalid);
    const id = await publish();
    await expect(scene.alice.updatePublication({ id, body })).rejects.toEqual(invalid);
    expect(await scene.alice.showPublication({ id })).toMatchObject({ endTime: wish.endTime });
  });

  it("keeps its programs when a change names none, and loses those that are deleted", async () => {
    const program = await newProgram("A");
    const id = await publish({ programList: [program.id] });
    const { programList: _programs, ...change } = wish;
    await scene.alice.updatePublication({ id, body: { ...change, publishName: "February" } });
    expect(await scene.alice.showPublication({ id })).toMatchObject({ programList: [{ id: program.id }] });
    await scene.alice.batchDeletePrograms({ body: [program.id] });
    expect(await scene.alice.showPublication({ id })).toMatchObject({ publishName: "February", programList: [] });
    expect(scene.service.state.publications.get(id)?.programIds).toEqual([]);
  });

  it("has no names for departments and terminals that nobody knows", async () => {
    const id = await publish({ deptList: ["1", "gone"], deviceList: [unknown] });
    expect(await scene.alice.showPublication({ id })).toMatchObject({
      deptList: [
        { deptCode: "1", deptName: "Demo Enterprise" },
        { deptCode: "gone", deptName: null },
      ],
      deviceList: [{ deviceUserId: unknown, deviceName: null }],
    });
  });

  it("remembers when it was added, and when and by whom it was changed", async () => {
    const id = await publish();
    scene.service.clock.set(startOfTest + 60_000);
    await scene.bob.updatePublication({ id, body: wish });
    const { createTime, updateTime, lastUpdatedBy } = await scene.alice.showPublication({ id });
    expect(known(updateTime) - known(createTime)).toBeGreaterThan(50_000);
    expect(lastUpdatedBy).toBe("Bob Li");
  });

  it("is found by its own name only", async () => {
    await publish();
    expect(await publications("Janu")).toHaveLength(1);
    expect(await publications("Alice")).toHaveLength(0);
  });
});

describe("deleting", () => {
  it("deletes nothing when one of the IDs is unknown", async () => {
    const program = await newProgram("A");
    const publication = await publish();
    const { alice } = scene;
    await expect(alice.batchDeleteMaterials({ body: [known(program.ids[0]), unknown] })).rejects.toEqual(invalid);
    await expect(alice.batchDeletePrograms({ body: [program.id, unknown] })).rejects.toEqual(invalid);
    await expect(alice.batchDeletePublications({ body: [publication, unknown] })).rejects.toEqual(invalid);
    expect([await materials(), await programs(), await publications()]).toMatchObject([[{}], [{}], [{}]]);
    expect(await shown(program.id)).toEqual([["A", 10]]);
  });
});

describe("another enterprise", () => {
  it("sees and uses nothing of it", async () => {
    const { service } = scene;
    service.state.enterprises.set("other", { ...known(service.state.enterprises.get("demo-corp")), id: "other" });
    const { spAppId: appId, spAppKey: appKey } = service.credentials;
    const auth = appIdAuth({ appId, appKey, multiEnterprise: true, corpId: "other", userId: "eve" });
    const eve = createMeetingClient({ baseUrl: "https://service.test", auth, fetch: service.fetch });
    const { id, ids, programItemList } = await newProgram("A");
    const publication = await publish({ programList: [id] });
    for (const search of [eve.searchMaterials, eve.searchPrograms, eve.searchPublications]) {
      expect(await search()).toMatchObject({ count: 0 });
    }
    for (const call of [
      () => eve.showProgram({ id }),
      () => eve.showPublication({ id: publication }),
      () => eve.updateMaterial({ id: known(ids[0]), body: { materialName: "B" } }),
      () => eve.addProgram({ body: { programName: "Mine", programItemList } }),
      () => eve.addPublication({ body: { ...wish, programList: [id] } }),
      () => eve.batchDeletePublications({ body: [publication] }),
    ]) {
      await expect(call()).rejects.toEqual(invalid);
    }
    expect(await scene.alice.showPublication({ id: publication })).toMatchObject({ programList: [{ id }] });
  });
});
