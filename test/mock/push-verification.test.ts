import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { PostEvent } from "../../src/mock/index.ts";
import { failureOf, latch, openServer } from "../support/client.ts";
import { acknowledge } from "../support/receivers.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";
import { subscriberKey } from "../support/webhooks.ts";

const corpId = "demo-corp";

async function configure({ admin }: Scene, url: string): Promise<string> {
  await admin.setWebHookConfig({ body: { corpId, subscriberId: "s", subscriberKey, url } });
  return known((await admin.showWebHookConfig({ corpId })).id);
}

describe("switching event push on", () => {
  it("posts meeting.verify, and wants its nonce back", async () => {
    const requests: Request[] = [];
    const scene = newScene((request) => {
      requests.push(request.clone());
      return acknowledge(request);
    });
    const id = await configure(scene, "https://receiver.test/events?for=us");
    await scene.admin.updateWebHookConfigStatus({ id, status: 0 });
    expect(await scene.admin.showWebHookConfig({ corpId })).toMatchObject({ status: 0 });
    expect(requests.map(({ method, url }) => [method, url])).toEqual([["POST", "https://receiver.test/events?for=us"]]);
    expect(requests[0]?.headers.get("content-type")).toBe("application/json;charset=UTF-8");
    expect(requests[0]?.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
    expect(scene.service.pushes).toMatchObject([{ event: "meeting.verify", status: 200, delivered: true, attempt: 1 }]);
  });

  it.each<[string, PostEvent]>([
    ["another nonce", () => Response.json({ event: "meeting.verify", nonce: "1" })],
    ["no body", () => new Response(null)],
    ["another event", async (request) => Response.json({ event: "verify", nonce: (await request.json()).nonce })],
    ["a body that is no JSON", () => new Response("ok")],
    ["another status", async (request) => new Response((await acknowledge(request)).body, { status: 201 })],
    ["a redirection", () => Response.redirect("https://receiver.test/")],
    ["a broken connection", () => Promise.reject(new TypeError("fetch failed"))],
  ])("fails when the answer is %s, and leaves it off", async (_what, receive) => {
    const scene = newScene(receive);
    const id = await configure(scene, "https://receiver.test/");
    const error = await failureOf(scene.admin.updateWebHookConfigStatus({ id, status: 0 }));
    expect(error).toMatchObject({ status: 400, code: "MMC.111071061" });
    expect(await scene.admin.showWebHookConfig({ corpId })).toMatchObject({ status: 1 });
    expect(scene.service.pushes).toMatchObject([{ event: "meeting.verify", delivered: false }]);
  });

  it("fails when nobody answers, after a while", async () => {
    const called = latch();
    const scene = newScene(() => {
      called.open();
      return new Promise(() => {});
    });
    const id = await configure(scene, "https://receiver.test/");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const call = failureOf(scene.admin.updateWebHookConfigStatus({ id, status: 0 }));
    await called.opened;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(String(await call)).toContain("no answer within 10 seconds");
  });

  it("tells why nobody was reached", async () => {
    const scene = newScene((request) => globalThis.fetch(request));
    const id = await configure(scene, "http://127.0.0.1:1/");
    expect(String(await failureOf(scene.admin.updateWebHookConfigStatus({ id, status: 0 })))).toMatch(/no answer: \w/);
  });

  it("a redirection is not followed", async () => {
    const reached = vi.fn();
    const elsewhere = await openServer((_request, response) => {
      reached();
      response.end();
    });
    const scene = newScene((request) => globalThis.fetch(request));
    const url = await openServer((_request, response) => void response.writeHead(307, { Location: elsewhere }).end());
    const id = await configure(scene, url);
    expect(await failureOf(scene.admin.updateWebHookConfigStatus({ id, status: 0 }))).toMatchObject({ status: 400 });
    expect(reached).not.toHaveBeenCalled();
  });

  it("does not fall for a configuration that is deleted meanwhile", async () => {
    const scene: Scene = newScene(async (request) => {
      await scene.admin.deleteWebHookConfig({ id });
      return acknowledge(request);
    });
    const id = await configure(scene, "https://receiver.test/");
    expect(await failureOf(scene.admin.updateWebHookConfigStatus({ id, status: 0 }))).toMatchObject({ status: 400 });
    expect(scene.service.state.pushConfigs.size).toBe(0);
  });
});

describe("the address of a receiver", () => {
  it.each(["http://127.0.0.1:8080/events", "http://localhost", "http://[::1]:80/"])(
    "may be %s, which is this machine",
    async (url) => {
      const scene = newScene();
      await configure(scene, url);
      expect(await scene.admin.showWebHookConfig({ corpId })).toMatchObject({ url });
    },
  );

  it.each([
    ...["http://receiver.test", "http://127.0.0.1.receiver.test", "http://localhost.test/", "http://localhost@x.test/"],
    ...["ftp://127.0.0.1", "127.0.0.1", ""],
  ])("must not be %s", async (url) => {
    expect(await failureOf(configure(newScene(), url))).toMatchObject({ status: 400, code: "MMC.111071061" });
  });

  it("must have a key with it", async () => {
    const body = { corpId, subscriberId: "s", subscriberKey: "", url: "https://receiver.test/" };
    expect(await failureOf(newScene().admin.setWebHookConfig({ body }))).toMatchObject({ status: 400 });
  });
});
