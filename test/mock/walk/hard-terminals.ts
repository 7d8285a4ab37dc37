import { expect } from "vitest";
import { addTerminal, kept } from "../../support/devices.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks } from "../../support/walk.ts";

const body = { name: "Room 1", model: "DP300", email: "it@example.com" };

export const hardTerminals: AreaWalks<"hard-terminals"> = {
  showDeviceStatus: {
    async success(scene) {
      const number = known((await addTerminal(scene)).number);
      expect(await scene.alice.showDeviceStatus({ body: [number] })).toEqual([
        { Number: `tel:${number}`, RegStatus: "0", CallStatus: "1" },
      ]);
    },
    refused: {
      async by(scene) {
        const number = known((await addTerminal(scene)).number);
        kept(scene.service, "SN_1").corpId = "other";
        await scene.alice.showDeviceStatus({ body: [number] });
      },
      code: "USG.000000004",
    },
    invalid: ({ alice }) => alice.showDeviceStatus({ body: "+991118029589" as never }),
  },

  searchDevices: {
    async success(scene) {
      await addTerminal(scene);
      const other = await addTerminal(scene, { name: "Lobby", sn: "SN_2" });
      expect(await scene.admin.searchDevices({ searchKey: "Lob" })).toMatchObject({ count: 1, data: [other] });
    },
    refused: { by: ({ alice }) => alice.searchDevices(), code: "USG.000000004" },
    invalid: ({ admin }) => admin.searchDevices({ limit: 501 }),
  },

  addDevice: {
    async success({ admin }) {
      const added = await admin.addDevice({ body: { ...body, sn: "SN_1", status: 1 } });
      expect(added).toMatchObject({ type: "TE", deptCode: "1", prjCodeMode: 0, status: 1, description: null });
      expect(await admin.showDeviceDetail({ sn: "SN_1" })).toEqual(added);
    },
    refused: { by: ({ admin }) => admin.addDevice({ body: { ...body, model: "TE99" } }), code: "USG.206040000" },
    invalid: ({ admin }) => admin.addDevice({ body: { ...body, name: "" } }),
  },

  batchDeleteDevices: {
    async success(scene) {
      await addTerminal(scene);
      const other = await addTerminal(scene, { sn: "SN_2" });
      await scene.admin.batchDeleteDevices({ body: ["SN_1"] });
      expect(await scene.admin.searchDevices()).toMatchObject({ count: 1, data: [other] });
    },
    refused: { by: ({ bob }) => bob.batchDeleteDevices({ body: ["SN_1"] }), code: "USG.000000004" },
    invalid: ({ admin }) => admin.batchDeleteDevices({ body: [] }),
  },

  batchUpdateDevicesStatus: {
    async success(scene) {
      await addTerminal(scene);
      await scene.admin.batchUpdateDevicesStatus({ value: 1, body: ["SN_1"] });
      expect(await scene.admin.showDeviceDetail({ sn: "SN_1" })).toMatchObject({ status: 1 });
    },
    refused: {
      by: ({ admin }) => admin.batchUpdateDevicesStatus({ value: 1, body: ["SN_1"] }),
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.batchUpdateDevicesStatus({ value: 2 as never, body: ["SN_1"] }),
  },

  showDeviceDetail: {
    async success(scene) {
      const added = await addTerminal(scene);
      expect(await scene.admin.showDeviceDetail({ sn: "SN_1" })).toEqual(added);
    },
    refused: { by: ({ admin }) => admin.showDeviceDetail({ sn: "SN_1" }), code: "USG.000000003" },
    invalid: ({ admin }) => admin.showDeviceDetail({ sn: "SN-1" }),
  },

  updateDevice: {
    async success(scene) {
      const added = await addTerminal(scene);
      await scene.admin.updateDevice({ sn: "SN_1", body: { name: "Room 2", email: "it@example.com", prjCodeMode: 2 } });
      const expected = { ...added, name: "Room 2", prjCodeMode: 2 };
      expect(await scene.admin.showDeviceDetail({ sn: "SN_1" })).toEqual(expected);
    },
    refused: {
      by: ({ admin }) => admin.updateDevice({ sn: "SN_1", body: { email: "it@example.com" } }),
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.updateDevice({ sn: "SN_1", body: { email: "nowhere" } }),
  },

  showDeviceTypes: {
    async success({ admin }) {
      const [first] = await admin.showDeviceTypes();
      const added = await admin.addDevice({ body: { ...body, model: known(first?.model) } });
      expect(added.type).toBe(first?.type);
    },
    refused: { by: ({ alice }) => alice.showDeviceTypes(), code: "USG.000000004" },
    invalid: undefined,
  },
};
