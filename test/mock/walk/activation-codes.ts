import { expect } from "vitest";
import type { ActiveCodeRequest } from "../../../generated/types.ts";
import { addTerminal, kept } from "../../support/devices.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const wish: ActiveCodeRequest = { devName: "Room 1", devType: "idea-hub", emailAddr: "it@example.com" };

async function createdId({ admin }: Scene): Promise<string> {
  await admin.createVisionActiveCode({ body: wish });
  const { data = [] } = await admin.searchVisionActiveCode();
  return known(data[0]).id;
}

export const activationCodes: AreaWalks<"activation-codes"> = {
  createVisionActiveCode: {
    async success({ admin }) {
      const { activeCode } = await admin.createVisionActiveCode({ body: wish });
      const { data } = await admin.searchVisionActiveCode({ searchKey: activeCode });
      expect(data).toEqual([expect.objectContaining({ activeCode, devName: "Room 1", deptName: "Demo Enterprise" })]);
    },
    refused: {
      by: ({ admin }) => admin.createVisionActiveCode({ body: { ...wish, emailAddr: undefined } }),
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.createVisionActiveCode({ body: { ...wish, devType: "phone" as never } }),
  },

  searchVisionActiveCode: {
    async success({ admin }) {
      await admin.createVisionActiveCode({ body: wish });
      await admin.createVisionActiveCode({ body: { ...wish, devName: "Lobby" } });
      const { count, data } = await admin.searchVisionActiveCode({ searchKey: "Lob" });
      expect([count, data?.[0]?.devName]).toEqual([1, "Lobby"]);
    },
    refused: { by: ({ alice }) => alice.searchVisionActiveCode(), code: "USG.000000004" },
    invalid: ({ admin }) => admin.searchVisionActiveCode({ limit: 0 }),
  },

  deleteVisionActiveCode: {
    async success(scene) {
      await scene.admin.deleteVisionActiveCode({ body: [await createdId(scene)] });
      expect(await scene.admin.searchVisionActiveCode()).toMatchObject({ count: 0, data: [] });
    },
    refused: { by: ({ admin }) => admin.deleteVisionActiveCode({ body: ["0".repeat(32)] }), code: "USG.201050012" },
    invalid: ({ admin }) => admin.deleteVisionActiveCode({ body: [1 as never] }),
  },

  resetVisionActiveCode: {
    async success({ admin, service }) {
      const account = service.credentials.terminalAccount;
      const { activeCode } = await admin.resetVisionActiveCode({ account, body: {} });
      expect(service.state.terminals.get(account)).toMatchObject({ activated: false, activeCode });
    },
    refused: { by: ({ admin }) => admin.resetVisionActiveCode({ account: "nobody", body: {} }), code: "USG.201040000" },
    invalid: ({ admin }) => admin.resetVisionActiveCode({ account: "demo-ideahub", body: { smsNumber: "abc" } }),
  },

  resetActivecode: {
    async success(scene) {
      await addTerminal(scene, { model: "TE20" });
      const before = structuredClone(known(kept(scene.service, "SN_1").activation));
      scene.service.clock.advance({ days: 11 });
      await scene.admin.resetActivecode({ sn: "SN_1", body: { emailAddr: "it@example.com" } });
      const after = known(kept(scene.service, "SN_1").activation);
      expect(after.code).not.toBe(before.code);
      expect(after.expiresAt).toBeGreaterThan(scene.service.clock.now());
    },
    refused: {
      by: ({ admin }) => admin.resetActivecode({ sn: "SN_1", body: { emailAddr: "it@example.com" } }),
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.resetActivecode({ sn: "SN-1", body: { emailAddr: "it@example.com" } }),
  },
};
