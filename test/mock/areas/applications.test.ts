import { beforeEach, describe, expect, it } from "vitest";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const body = { app_name: "CRM" };

/** Makes alice an ordinary administrator. */
function appointAlice(): void {
  const alice = known([...scene.service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "alice"));
  alice.role = "administrator";
}

describe("an ordinary administrator", () => {
  it("may delete an app, but neither add, list nor change one", async () => {
    appointAlice();
    const { app_id = "" } = await scene.admin.addAppId({ body });
    const { alice } = scene;
    const attempts = [
      alice.addAppId({ body }),
      alice.batchSearchAppId(),
      alice.updateAppId({ app_id, body: { status: 1 } }),
      alice.resetAppKey({ app_id }),
    ];
    for (const attempt of attempts) {
      await expect(attempt).rejects.toMatchObject({ status: 403, code: "USG.000000004" });
    }
    await alice.deleteAppId({ app_id });
    expect(await scene.admin.batchSearchAppId()).toMatchObject({ count: 0 });
  });
});

describe("apps", () => {
  it("have IDs and keys of their own, also under the same name", async () => {
    const apps = [await scene.admin.addAppId({ body }), await scene.admin.addAppId({ body })];
    const texts = apps.flatMap(({ app_id, app_key }) => [app_id, app_key]);
    expect(new Set(texts).size).toBe(4);
  });

  it("keep what a change leaves out", async () => {
    const { app_id = "" } = await scene.admin.addAppId({ body: { ...body, description: "For customers" } });
    await scene.admin.updateAppId({ app_id, body: { status: 1 } });
    const changed = await scene.admin.updateAppId({ app_id, body: { description: "" } });
    expect(changed).toMatchObject({ app_name: "CRM", description: "", status: 1 });
  });

  it("of another enterprise are as unknown as those that do not exist", async () => {
    const { app_id = "" } = await scene.admin.addAppId({ body });
    known(scene.service.state.apps.get(app_id)).corpId = "other";
    expect(await scene.admin.batchSearchAppId()).toMatchObject({ count: 0 });
    await expect(scene.admin.resetAppKey({ app_id })).rejects.toMatchObject({ code: "USG.000000003" });
    await expect(scene.admin.deleteAppId({ app_id })).rejects.toMatchObject({ code: "USG.000000003" });
  });

  it("are listed in pages; past the end comes the last one", async () => {
    for (const number of [1, 2, 3]) await scene.admin.addAppId({ body: { app_name: `App ${number}` } });
    const names = async (page: object) => (await scene.admin.batchSearchAppId(page)).data?.map((app) => app.app_name);
    expect(await names({ limit: 2 })).toEqual(["App 1", "App 2"]);
    expect(await names({ offset: 5, limit: 2 })).toEqual(["App 3"]);
  });
});
