import { expect } from "vitest";
import type { App } from "../../../generated/types.ts";
import { appIdAuth, createMeetingClient } from "../../../src/index.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const crm = { app_name: "CRM", description: "Schedules meetings" };

/** A client that signs in with an app, as alice. */
function by({ service }: Scene, { app_id = "", app_key = "" }: App) {
  const auth = appIdAuth({ appId: app_id, appKey: app_key, userId: "alice" });
  return createMeetingClient({ baseUrl: "https://service.test", auth, fetch: service.fetch });
}

export const applications: AreaWalks<"applications"> = {
  addAppId: {
    async success(scene) {
      const app = await scene.admin.addAppId({ body: crm });
      expect(app).toMatchObject({ ...crm, status: 0, create_time: "2030-01-07 00:00:10" });
      expect(await by(scene, app).searchMeetings()).toMatchObject({ count: 0 });
    },
    refused: { by: ({ alice }) => alice.addAppId({ body: crm }), code: "USG.000000004" },
    invalid: ({ admin }) => admin.addAppId({ body: { app_name: "" } }),
  },
  updateAppId: {
    async success(scene) {
      const app = await scene.admin.addAppId({ body: crm });
      const app_id = known(app.app_id);
      scene.service.clock.advance({ hours: 1 });
      const changed = await scene.admin.updateAppId({ app_id, body: { status: 1 } });
      expect(changed).toEqual({ ...app, status: 1, last_update_time: "2030-01-07 01:00:10" });
      await expect(by(scene, app).searchMeetings()).rejects.toMatchObject({ code: "USG.206010025" });
      await scene.admin.updateAppId({ app_id, body: { status: 0, app_name: "Helpdesk" } });
      expect(await by(scene, app).searchMeetings()).toMatchObject({ count: 0 });
    },
    refused: { by: ({ admin }) => admin.updateAppId({ app_id: "unheard_of", body: {} }), code: "USG.000000003" },
    invalid: ({ admin }) => admin.updateAppId({ app_id: "not-a-word", body: {} }),
  },
  deleteAppId: {
    async success(scene) {
      const app = await scene.admin.addAppId({ body: crm });
      await scene.admin.deleteAppId({ app_id: known(app.app_id) });
      expect(await scene.admin.batchSearchAppId()).toMatchObject({ count: 0 });
      await expect(by(scene, app).searchMeetings()).rejects.toMatchObject({ code: "USG.206010025" });
    },
    refused: { by: ({ admin }) => admin.deleteAppId({ app_id: "unheard_of" }), code: "USG.000000003" },
    invalid: ({ admin }) => admin.deleteAppId({ app_id: "not-a-word" }),
  },
  resetAppKey: {
    async success(scene) {
      const app = await scene.admin.addAppId({ body: crm });
      const renewed = await scene.admin.resetAppKey({ app_id: known(app.app_id) });
      expect(renewed).toEqual({ ...app, app_key: expect.stringMatching(/^[0-9a-f]{32}$/) });
      await expect(by(scene, app).searchMeetings()).rejects.toMatchObject({ code: "USG.206010025" });
      expect(await by(scene, renewed).searchMeetings()).toMatchObject({ count: 0 });
    },
    refused: { by: ({ admin }) => admin.resetAppKey({ app_id: "unheard_of" }), code: "USG.000000003" },
    invalid: ({ admin }) => admin.resetAppKey({ app_id: "not-a-word" }),
  },
  batchSearchAppId: {
    async success({ admin }) {
      const apps = [await admin.addAppId({ body: crm }), await admin.addAppId({ body: { app_name: "Helpdesk" } })];
      expect(await admin.batchSearchAppId()).toEqual({ offset: 0, limit: 10, count: 2, data: apps });
    },
    refused: { by: ({ sp }) => sp.batchSearchAppId(), code: "USG.000000004" },
    invalid: ({ admin }) => admin.batchSearchAppId({ limit: 501 }),
  },
};
