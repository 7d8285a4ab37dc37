import { beforeEach, describe, expect, it } from "vitest";
import { verifyEvent } from "../../src/webhooks/index.ts";
import { acknowledge, posted, subscribe } from "../support/receivers.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";
import { subscriberKey } from "../support/webhooks.ts";

let scene: Scene;
beforeEach(async () => {
  scene = newScene();
  await subscribe(scene.admin);
});

describe("who is told", () => {
  it("is nobody before they switch it on, and nothing is kept for later", async () => {
    const { service, admin } = newScene();
    const receiver = { subscriberId: "s", subscriberKey: "k", url: "https://receiver.test/" };
    service.create.meeting({ held: true });
    await admin.setWebHookConfig({ body: { corpId: "demo-corp", ...receiver } });
    service.create.meeting({ held: true });
    await service.settled();
    expect([service.pushes, service.state.pushes]).toEqual([[], []]);
  });

  it.each(["switched off", "locked", "removed"])("is nobody once it is %s", async (how) => {
    const { service, admin } = scene;
    const { id = "" } = await admin.showWebHookConfig({ corpId: "demo-corp" });
    if (how === "removed") await admin.deleteWebHookConfig({ id });
    else await admin.updateWebHookConfigStatus({ id, status: how === "locked" ? 2 : 1 });
    service.create.meeting({ held: true });
    await service.settled();
    expect(posted(service)).toEqual([]);
    expect(service.state.pushes).toEqual([]);
  });

  it("is the enterprise of the meeting, and the service provider for all enterprises, at one address if they like", async () => {
    const { service, sp } = scene;
    await subscribe(sp, { spId: "demo-sp", subscriberId: "provider", subscriberKey: "other-key" });
    service.create.meeting();
    const other = structuredClone(known(service.state.enterprises.get("demo-corp")));
    service.state.enterprises.set("other-corp", { ...other, id: "other-corp" });
    const user = service.create.user({ name: "Eve", account: "eve", corpId: "other-corp" });
    service.create.meeting({ owner: user });
    await service.settled();
    const messages = service.pushes.filter(({ event }) => event === "meeting.create");
    expect(messages.map(({ subscriberId }) => subscriberId).sort()).toEqual([
      "demo-subscriber",
      "provider",
      "provider",
    ]);
    const keys = { "demo-subscriber": subscriberKey, provider: "other-key" };
    for (const { body, at, subscriberId } of messages) {
      const { appID } = await verifyEvent(body, { subscriberKey: keys, now: () => at });
      expect(appID).toBe(subscriberId);
    }
  });
});

describe("an answer without an end", () => {
  it.each([
    ["acknowledges an event", "meeting.create", true],
    ["proves no receiver", "meeting.verify", false],
  ])("%s, and is not read to the end", async (_what, endless, delivered) => {
    let sent = 0;
    const body = () =>
      new ReadableStream({
        pull: (controller) => {
          sent += 10_000;
          controller.enqueue(new Uint8Array(10_000).fill(0x20));
          // Whoever reads on gets to an end after all.
          if (sent > 2_000_000) controller.close();
        },
      });
    const { service, admin } = newScene(async (request) => {
      const { eventInfo } = await request.clone().json();
      return eventInfo.event === endless ? new Response(body()) : acknowledge(request);
    });
    await subscribe(admin).catch(() => {});
    service.create.meeting();
    await service.settled();
    expect(service.pushes.at(-1)).toMatchObject({ event: endless, status: 200, delivered });
    expect(sent).toBeLessThan(200_000);
  });
});
