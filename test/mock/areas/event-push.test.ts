import { beforeEach, describe, expect, it } from "vitest";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const receiver = { subscriberId: "receiver", subscriberKey: "secret", url: "https://events.example.com/hook" };
const corpId = "demo-corp";
const spId = "demo-sp";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

describe("configuring event push", () => {
  it("is each administrator's own affair", async () => {
    const { admin, sp, alice } = scene;
    const forbidden = [
      () => admin.setWebHookConfig({ body: { spId, ...receiver } }),
      () => admin.setWebHookConfig({ body: { corpId: "other", ...receiver } }),
      () => sp.setWebHookConfig({ body: { corpId, ...receiver } }),
      () => sp.setWebHookConfig({ body: { spId: "other", ...receiver } }),
      () => sp.showWebHookConfig({ corpId }),
      () => alice.setWebHookConfig({ body: { corpId, ...receiver } }),
      () => alice.showWebHookConfig({ corpId }),
    ];
    for (const attempt of forbidden) {
      await expect(attempt()).rejects.toMatchObject({ status: 403, code: "MMC.111070002" });
    }
  });

  it.each([{}, { corpId, spId }])("wants one enterprise or provider, not %o", async (subject) => {
    const attempt = scene.admin.setWebHookConfig({ body: { ...subject, ...receiver } });
    await expect(attempt).rejects.toMatchObject({ status: 400, code: "MMC.111071061" });
  });

  it("needs the flagship edition", async () => {
    known(scene.service.state.enterprises.get(corpId)).edition = 5;
    const attempt = scene.admin.setWebHookConfig({ body: { corpId, ...receiver } });
    await expect(attempt).rejects.toMatchObject({ status: 403, code: "MMC.111070002" });
  });

  it("is to be removed before it is made anew, and starts switched off", async () => {
    const { admin } = scene;
    await admin.setWebHookConfig({ body: { corpId, ...receiver } });
    const { id = "" } = await admin.showWebHookConfig({ corpId });
    await admin.updateWebHookConfigStatus({ id, status: 0 });
    const again = { corpId, ...receiver, subscriberId: "another" };
    await expect(admin.setWebHookConfig({ body: again })).rejects.toMatchObject({ code: "MMC.111071061" });
    expect(await admin.showWebHookConfig({ corpId })).toMatchObject({ subscriberId: "receiver", status: 0 });
    await admin.deleteWebHookConfig({ id });
    await admin.setWebHookConfig({ body: again });
    expect(await admin.showWebHookConfig({ corpId })).toMatchObject({ subscriberId: "another", status: 1 });
  });

  it("of another is neither switched nor deleted", async () => {
    const { admin, sp } = scene;
    await sp.setWebHookConfig({ body: { spId, ...receiver } });
    const { id = "" } = await sp.showWebHookConfig({ spId });
    const attempts = [admin.updateWebHookConfigStatus({ id, status: 0 }), admin.deleteWebHookConfig({ id })];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: "MMC.111071061" });
    expect(await sp.showWebHookConfig({ spId })).toMatchObject({ id, status: 1 });
  });
});
