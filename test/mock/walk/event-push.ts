import { expect } from "vitest";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const receiver = {
  subscriberId: "demo-subscriber",
  subscriberKey: "demo-subscriber-key",
  url: "https://events.example.com/openapi/meetingevent",
};
const corpId = "demo-corp";

async function configure({ admin }: Scene): Promise<string> {
  await admin.setWebHookConfig({ body: { corpId, ...receiver } });
  return known((await admin.showWebHookConfig({ corpId })).id);
}

export const eventPush: AreaWalks<"event-push"> = {
  setWebHookConfig: {
    async success({ admin, sp }) {
      await admin.setWebHookConfig({ body: { corpId, ...receiver } });
      await sp.setWebHookConfig({ body: { spId: "demo-sp", ...receiver, subscriberId: "provider" } });
      const { subscriberKey: _secret, ...told } = receiver;
      const id = expect.stringMatching(/^[0-9a-f]{32}$/);
      expect(await admin.showWebHookConfig({ corpId })).toEqual({ id, ...told, status: 1 });
      expect(await sp.showWebHookConfig({ spId: "demo-sp" })).toMatchObject({ subscriberId: "provider", status: 1 });
    },
    refused: {
      by: async (scene) => {
        await configure(scene);
        await configure(scene);
      },
      code: "MMC.111071061",
    },
    invalid: ({ admin }) => admin.setWebHookConfig({ body: { corpId, ...receiver, url: "http://events.example.com" } }),
  },
  showWebHookConfig: {
    async success(scene) {
      const id = await configure(scene);
      expect(await scene.admin.showWebHookConfig({ corpId })).toMatchObject({ id, url: receiver.url });
    },
    refused: { by: ({ admin }) => admin.showWebHookConfig({ corpId: "other-corp" }), code: "MMC.111070002" },
    invalid: ({ admin }) => admin.showWebHookConfig({}),
  },
  deleteWebHookConfig: {
    async success(scene) {
      await scene.admin.deleteWebHookConfig({ id: await configure(scene) });
      await expect(scene.admin.showWebHookConfig({ corpId })).rejects.toMatchObject({ code: "MMC.111071061" });
      expect(await configure(scene)).toBeDefined();
    },
    refused: {
      by: async (scene) => scene.sp.deleteWebHookConfig({ id: await configure(scene) }),
      code: "MMC.111071061",
    },
    invalid: ({ admin }) => admin.deleteWebHookConfig({} as never),
  },
  updateWebHookConfigStatus: {
    async success(scene) {
      const id = await configure(scene);
      for (const status of [0, 2, 1] as const) {
        await scene.admin.updateWebHookConfigStatus({ id, status });
        expect(await scene.admin.showWebHookConfig({ corpId })).toMatchObject({ status });
      }
    },
    refused: {
      by: ({ admin }) => admin.updateWebHookConfigStatus({ id: "unknown", status: 0 }),
      code: "MMC.111071061",
    },
    invalid: ({ admin }) => admin.updateWebHookConfigStatus({ id: "unknown", status: 3 as never }),
  },
};
