import { expect } from "vitest";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const appointAlice = ({ admin }: Scene) => admin.addCorpAdmin({ accountType: 1, body: { account: "alice" } });

export const administrators: AreaWalks<"administrators"> = {
  searchCorpAdmins: {
    async success(scene) {
      await appointAlice(scene);
      const { count, data } = await scene.admin.searchCorpAdmins();
      expect(count).toBe(2);
      expect(data).toMatchObject([
        { account: "demo", adminType: 0 },
        { account: "alice@demo", adminType: 1 },
      ]);
    },
    refused: { by: ({ alice }) => alice.searchCorpAdmins(), code: "USG.000000004" },
    invalid: ({ admin }) => admin.searchCorpAdmins({ limit: 0 }),
  },
  addCorpAdmin: {
    async success(scene) {
      await appointAlice(scene);
      expect(await scene.alice.showUserDetail({ account: "alice@demo" })).toMatchObject({ adminType: 1 });
    },
    refused: {
      by: async (scene) => {
        await appointAlice(scene);
        await scene.alice.addCorpAdmin({ accountType: 1, body: { account: "bob" } });
      },
      code: "USG.000000004",
    },
    invalid: ({ admin }) => admin.addCorpAdmin({ body: {} as never }),
  },
  batchDeleteCorpAdmins: {
    async success(scene) {
      await appointAlice(scene);
      await scene.admin.batchDeleteCorpAdmins({ body: ["alice@demo"] });
      expect(await scene.alice.showMyInfo()).toMatchObject({ adminType: 2 });
    },
    refused: { by: ({ admin }) => admin.batchDeleteCorpAdmins({ body: ["nobody"] }), code: "USG.201040000" },
    invalid: ({ admin }) => admin.batchDeleteCorpAdmins({ body: [] }),
  },
  showCorpAdmin: {
    async success(scene) {
      await appointAlice(scene);
      const alice = await scene.admin.showCorpAdmin({ account: "alice", accountType: 1 });
      expect(alice).toMatchObject({ account: "alice@demo", adminType: 1, dept: { deptName: "Demo Enterprise" } });
    },
    refused: { by: ({ admin }) => admin.showCorpAdmin({ account: "alice@demo" }), code: "USG.201040000" },
    invalid: ({ admin }) => admin.showCorpAdmin({ account: "demo", accountType: 2 as never }),
  },
};
