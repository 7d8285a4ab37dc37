import { expect } from "vitest";
import type { PublicationRequest } from "../../../generated/types.ts";
import { png } from "../../support/devices.ts";
import { known, startOfTest } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const hour = 3600_000;

async function newMaterial({ alice }: Scene, name = "Welcome"): Promise<string> {
  await alice.addMaterial({ body: { file: png(`${name}.png`) } });
  const { data = [] } = await alice.searchMaterials({ searchKey: name });
  return known(data[0]?.id);
}

async function newProgram(scene: Scene, programName = "Lobby"): Promise<string> {
  const materialId = await newMaterial(scene);
  await scene.alice.addProgram({ body: { programName, programItemList: [{ materialId, playTime: 10 }] } });
  const { data = [] } = await scene.alice.searchPrograms({ searchKey: programName });
  return known(data[0]?.id);
}

const wish: PublicationRequest = {
  publishName: "January",
  startTime: startOfTest - hour,
  endTime: startOfTest + hour,
  deptList: ["1"],
  deviceList: [],
  programList: [],
};

async function newPublication(scene: Scene, wishes: Partial<PublicationRequest> = {}): Promise<string> {
  await scene.alice.addPublication({ body: { ...wish, ...wishes } });
  const { data = [] } = await scene.alice.searchPublications();
  return known(data[0]?.id);
}

const unknown = "0".repeat(32);

export const informationWindow: AreaWalks<"information-window"> = {
  searchMaterials: {
    async success(scene) {
      await newMaterial(scene);
      await newMaterial(scene, "Canteen");
      const { count, data } = await scene.bob.searchMaterials({ searchKey: "Cant" });
      expect([count, data?.[0]?.materialName]).toEqual([1, "Canteen"]);
    },
    refused: { by: ({ sp }) => sp.searchMaterials(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.searchMaterials({ limit: 0 }),
  },

  addMaterial: {
    async success({ alice, bob }) {
      await alice.addMaterial({ body: { file: png("Welcome.png", { size: 2560 }) } });
      const { data } = await bob.searchMaterials();
      expect(data).toMatchObject([
        { materialName: "Welcome", materialResolution: "1920*1080", materialSizeStr: "2.50KB" },
      ]);
      expect(data?.[0]?.lastUpdatedBy).toBe("Alice Chen");
    },
    refused: {
      by: ({ alice }) => alice.addMaterial({ body: { file: png("Square.png", { width: 1080 }) } }),
      code: "USG.000000003",
    },
    invalid: ({ alice }) => alice.addMaterial({ body: { picture: png("Welcome.png") } as never }),
  },

  batchDeleteMaterials: {
    async success(scene) {
      const id = await newMaterial(scene);
      await newMaterial(scene, "Canteen");
      await scene.bob.batchDeleteMaterials({ body: [id] });
      const { data } = await scene.alice.searchMaterials();
      expect(data?.map(({ materialName }) => materialName)).toEqual(["Canteen"]);
    },
    refused: { by: ({ alice }) => alice.batchDeleteMaterials({ body: [unknown] }), code: "USG.000000003" },
    invalid: ({ alice }) => alice.batchDeleteMaterials({ body: {} as never }),
  },

  updateMaterial: {
    async success(scene) {
      const id = await newMaterial(scene);
      await scene.bob.updateMaterial({ id, body: { materialName: "Welcome-2" } });
      const { data } = await scene.alice.searchMaterials();
      expect(data).toMatchObject([{ id, materialName: "Welcome-2", lastUpdatedBy: "Bob Li" }]);
    },
    refused: {
      by: ({ alice }) => alice.updateMaterial({ id: unknown, body: { materialName: "Welcome" } }),
      code: "USG.000000003",
    },
    invalid: async (scene) => {
      await scene.alice.updateMaterial({ id: await newMaterial(scene), body: { materialName: "Welcome 2" } });
    },
  },

  searchPrograms: {
    async success(scene) {
      await newProgram(scene);
      const id = await newProgram(scene, "Canteen");
      const { count, data } = await scene.bob.searchPrograms({ searchKey: "Cant" });
      expect([count, data?.[0]?.id]).toEqual([1, id]);
    },
    refused: { by: ({ sp }) => sp.searchPrograms(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.searchPrograms({ offset: -1 }),
  },

  addProgram: {
    async success(scene) {
      const materialId = await newMaterial(scene);
      const item = { materialId, playTime: 10 };
      await scene.alice.addProgram({ body: { programName: "Lobby", programItemList: [item, item] } });
      const { data } = await scene.alice.searchPrograms();
      expect(data).toMatchObject([{ programName: "Lobby", playTime: 20, materialSizeStr: "2.00KB" }]);
    },
    refused: {
      by: ({ alice }) =>
        alice.addProgram({ body: { programName: "Lobby", programItemList: [{ materialId: unknown, playTime: 10 }] } }),
      code: "USG.000000003",
    },
    invalid: ({ alice }) => alice.addProgram({ body: { programName: "Lobby!", programItemList: [] } }),
  },

  batchDeletePrograms: {
    async success(scene) {
      const id = await newProgram(scene);
      await scene.bob.batchDeletePrograms({ body: [id] });
      expect(await scene.alice.searchPrograms()).toMatchObject({ count: 0 });
      expect(await scene.alice.searchMaterials()).toMatchObject({ count: 1 });
    },
    refused: { by: ({ alice }) => alice.batchDeletePrograms({ body: [unknown] }), code: "USG.000000003" },
    invalid: ({ alice }) => alice.batchDeletePrograms({ body: [1] as never }),
  },

  showProgram: {
    async success(scene) {
      const id = await newProgram(scene);
      expect(await scene.bob.showProgram({ id })).toMatchObject({
        programName: "Lobby",
        programItemList: [{ materialName: "Welcome", playTime: 10 }],
      });
    },
    refused: { by: ({ alice }) => alice.showProgram({ id: unknown }), code: "USG.000000003" },
    invalid: undefined,
  },

  updateProgram: {
    async success(scene) {
      const id = await newProgram(scene);
      const materialId = await newMaterial(scene, "Canteen");
      const programItemList = [{ materialId, playTime: 30 }];
      await scene.bob.updateProgram({ id, body: { programName: "Garden", programItemList } });
      const expected = { programName: "Garden", playTime: 30, programItemList: [{ materialName: "Canteen" }] };
      expect(await scene.alice.showProgram({ id })).toMatchObject(expected);
    },
    refused: {
      by: ({ alice }) => alice.updateProgram({ id: unknown, body: { programName: "Garden" } }),
      code: "USG.000000003",
    },
    invalid: async (scene) => {
      await scene.alice.updateProgram({ id: await newProgram(scene), body: {} as never });
    },
  },

  searchPublications: {
    async success(scene) {
      const id = await newPublication(scene);
      await newPublication(scene, { publishName: "February", startTime: startOfTest + 1 });
      expect(await scene.bob.searchPublications({ searchKey: "Jan" })).toMatchObject({ count: 1, data: [{ id }] });
    },
    refused: { by: ({ sp }) => sp.searchPublications(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.searchPublications({ limit: 501 }),
  },

  addPublication: {
    async success(scene) {
      const programId = await newProgram(scene);
      await scene.alice.addPublication({ body: { ...wish, programList: [programId] } });
      const { data } = await scene.bob.searchPublications();
      expect(data).toMatchObject([{ publishName: "January", publishStatus: "PUBLISHING" }]);
      const { programList } = await scene.bob.showPublication({ id: known(data?.[0]?.id) });
      expect(programList).toMatchObject([{ programName: "Lobby" }]);
    },
    refused: {
      by: ({ alice }) => alice.addPublication({ body: { ...wish, programList: [unknown] } }),
      code: "USG.000000003",
    },
    invalid: ({ alice }) => alice.addPublication({ body: { ...wish, deviceList: undefined as never } }),
  },

  batchDeletePublications: {
    async success(scene) {
      const id = await newPublication(scene, { programList: [await newProgram(scene)] });
      await scene.bob.batchDeletePublications({ body: [id] });
      expect(await scene.alice.searchPublications()).toMatchObject({ count: 0 });
      expect(await scene.alice.searchPrograms()).toMatchObject({ count: 1 });
    },
    refused: { by: ({ alice }) => alice.batchDeletePublications({ body: [unknown] }), code: "USG.000000003" },
    invalid: ({ alice }) => alice.batchDeletePublications({ body: "all" as never }),
  },

  showPublication: {
    async success(scene) {
      const { userId } = known(scene.service.state.terminals.get("demo-ideahub"));
      const id = await newPublication(scene, { deviceList: [userId] });
      expect(await scene.bob.showPublication({ id })).toMatchObject({
        deptList: [{ deptCode: "1", deptName: "Demo Enterprise" }],
        deviceList: [{ deviceUserId: userId, deviceName: "Lobby IdeaHub" }],
      });
    },
    refused: { by: ({ alice }) => alice.showPublication({ id: unknown }), code: "USG.000000003" },
    invalid: undefined,
  },

  updatePublication: {
    async success(scene) {
      const id = await newPublication(scene);
      await scene.bob.updatePublication({ id, body: { ...wish, endTime: startOfTest - 1 } });
      expect(await scene.alice.showPublication({ id })).toMatchObject({
        publishStatus: "ALREADY_OFFLINE",
        lastUpdatedBy: "Bob Li",
      });
    },
    refused: { by: ({ alice }) => alice.updatePublication({ id: unknown, body: wish }), code: "USG.000000003" },
    invalid: async (scene) => {
      await scene.alice.updatePublication({ id: await newPublication(scene), body: { ...wish, publishName: "" } });
    },
  },
};
