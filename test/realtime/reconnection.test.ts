import { getEventListeners } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { MeetingNetworkError } from "../../src/index.ts";
import type { MeetingEventsOptions } from "../../src/realtime/index.ts";
import { meetingEvents } from "../../src/realtime/index.ts";
import { failureOf } from "../support/client.ts";
import { changed, type EventServer, ended, everybody, openEventServer } from "../support/event-server.ts";

const quick = {
  subscribe: ["ConfDynamicInfoNotify", "ParticipantsNotify"],
  reconnect: { delay: 1, maxDelay: 4 },
} as const;

async function follow(server: EventServer, options: Partial<MeetingEventsOptions> = {}) {
  const events = await meetingEvents(server.control, { ...quick, ...options });
  onTestFinished(() => events.close());
  const log: string[] = [];
  events.on("disconnected", ({ reason }) => log.push(reason));
  events.on("reconnected", ({ attempts }) => log.push(`back after ${attempts}`));
  events.on("ended", ({ reason }) => log.push(reason));
  return { events, log };
}

const refusal = (code: string | undefined, retryable = false) =>
  Object.assign(new Error(`refused with ${code}`), { name: "MeetingApiError", code, retryable });

test("a connection that is cut is replaced by one with another token, which subscribes again", async () => {
  const server = await openEventServer();
  const { events, log } = await follow(server);
  server.drop();
  await expect.poll(() => log).toEqual(["closed with 1006", "back after 1"]);
  expect(events.connected).toBe(true);
  expect(server.subscriptions).toHaveLength(2);
  expect(server.addresses.map((address) => address.split("tmpToken=")[1])).toEqual(["ws-token-1", "ws-token-2"]);
});

test("the picture is right again after messages were missed", async () => {
  const server = await openEventServer();
  server.greeting = [everybody("Ann", "Ben")];
  const { events, log } = await follow(server);
  const names = () => [...events.picture().participants.values()].map(({ NAME }) => NAME);
  await expect.poll(names).toEqual(["Ann", "Ben"]);
  server.greeting = [everybody("Ben", "Cleo")];
  server.drop();
  await expect.poll(names).toEqual(["Ben", "Cleo"]);
  server.push(changed("ben", { NAME: "Benjamin" }));
  await expect.poll(names).toEqual(["Benjamin", "Cleo"]);
  expect(log).toHaveLength(2);
});

test("a server that goes away for a while is waited for", async () => {
  const server = await openEventServer();
  const { events, log } = await follow(server);
  const { issue } = server;
  let attempts = 0;
  server.issue = () => {
    attempts += 1;
    return issue();
  };
  await server.stop();
  await expect.poll(() => attempts).toBeGreaterThan(3);
  expect(events.connected).toBe(false);
  await server.start();
  await expect.poll(() => events.connected).toBe(true);
  expect(log).toEqual(["closed with 1006", expect.stringMatching(/^back after ([4-9]|\d\d+)$/)]);
});

test("a connection on which nothing comes back is noticed and replaced", async () => {
  const server = await openEventServer();
  const { log } = await follow(server, { heartbeat: 40, timeout: 100 });
  await expect.poll(() => server.frames.filter(({ action }) => action === "HeartBeat").length).toBeGreaterThan(2);
  expect(log).toEqual([]);
  server.answers = false;
  await expect.poll(() => log).toEqual(["nothing heard for 40 ms"]);
  server.answers = true;
  await expect.poll(() => log.at(-1)).toMatch(/^back after \d+$/);
  await expect.poll(() => server.clients.size).toBe(1);
});

test("a heartbeat is no message, and each one has a sequence of its own", async () => {
  const server = await openEventServer();
  const { events } = await follow(server, { heartbeat: 10 });
  const messages: unknown[] = [];
  events.on("message", (message) => messages.push(message));
  const beats = () => server.frames.filter(({ action }) => action === "HeartBeat").map(({ sequence }) => sequence);
  await expect.poll(() => beats().length).toBeGreaterThan(3);
  expect(new Set(beats()).size).toBe(beats().length);
  expect(messages).toEqual([]);
});

test("a token that is not accepted any more is replaced by the next one", async () => {
  const server = await openEventServer();
  const { events, log } = await follow(server);
  const { control, issue } = server;
  const create = control.createWebSocketToken;
  const stale = ["stale", "stale too"];
  control.createWebSocketToken = async () => {
    const webSocketToken = stale.pop();
    return webSocketToken ? { webSocketToken } : create();
  };
  server.drop();
  await expect.poll(() => log).toEqual(["closed with 1006", "back after 3"]);
  expect(events.connected).toBe(true);
  expect(await issue()).toBe("ws-token-3");
});

test("100 losses in a row leave one connection, and no timer or listener behind", async () => {
  const server = await openEventServer();
  const controller = new AbortController();
  server.greeting = [everybody("Ann")];
  // The calls that obtain tokens get the signal that ends everything inside.
  const create = server.control.createWebSocketToken;
  let inside: AbortSignal | undefined;
  server.control.createWebSocketToken = (input, options) => {
    inside = options?.signal;
    return create(input, options);
  };
  const { events, log } = await follow(server, { signal: controller.signal });
  const resources = () => process.getActiveResourcesInfo().toSorted().join(" ");
  await expect.poll(() => events.picture().participants.size).toBe(1);
  const before = resources();
  for (let loss = 1; loss <= 100; loss += 1) {
    server.drop();
    await expect.poll(() => log.length, { interval: 1 }).toBe(2 * loss);
  }
  expect(server.subscriptions).toHaveLength(101);
  expect(server.clients.size).toBe(1);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  expect(getEventListeners(inside as AbortSignal, "abort")).toHaveLength(1);
  await expect.poll(resources).toBe(before);
  events.close();
  await expect.poll(() => server.clients.size).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  await expect.poll(() => resources().includes("Timeout")).toBe(false);
}, 60_000);

test.each(["MMC.111072005", "MMC.111072006", "MMC.111070005", "MMC.111072065"])(
  "where the service then says %s, the meeting has ended",
  async (code) => {
    const server = await openEventServer();
    const { events, log } = await follow(server);
    server.issue = () => Promise.reject(refusal(code));
    server.drop();
    await expect.poll(() => log).toEqual(["closed with 1006", "meeting"]);
    expect(events.connected).toBe(false);
  },
);

test("what may pass is tried again, with waits that grow up to the longest one", async () => {
  const server = await openEventServer();
  const { log } = await follow(server);
  const { issue } = server;
  const failures = Array.from({ length: 10 }, () => [refusal(undefined, true), networkError()]).flat();
  server.issue = () => {
    const failure = failures.pop();
    return failure ? Promise.reject(failure) : issue();
  };
  server.drop();
  await expect.poll(() => log).toEqual(["closed with 1006", "back after 21"]);
});

test("what will not pass ends it, and loops throw it", async () => {
  const server = await openEventServer();
  const { events, log } = await follow(server);
  const loop = (async () => {
    for await (const { action } of events) log.push(action);
  })();
  const refused = refusal("MMC.111070121");
  server.issue = () => Promise.reject(refused);
  server.drop();
  expect(await failureOf(loop)).toBe(refused);
  expect(log).toEqual(["closed with 1006", "failed"]);
  expect(await failureOf(events[Symbol.asyncIterator]().next() as Promise<unknown>)).toBe(refused);
});

test("a failure that nobody listens to is reported as an unhandled rejection", async () => {
  const server = await openEventServer();
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  onTestFinished(() => {
    for (const other of others) process.on("unhandledRejection", other);
  });
  const reported = new Promise((resolve) => process.once("unhandledRejection", resolve));
  await meetingEvents(server.control, quick);
  const refused = refusal("MMC.111070121");
  server.issue = () => Promise.reject(refused);
  server.drop();
  expect(await reported).toBe(refused);
});

test("a subscription that is refused later on ends it", async () => {
  const server = await openEventServer();
  const { events, log } = await follow(server);
  server.judge = () => ({ returnCode: 5 });
  server.drop();
  await expect.poll(() => log).toEqual(["closed with 1006", "failed"]);
  expect(await failureOf(events[Symbol.asyncIterator]().next() as Promise<unknown>)).toMatchObject({ returnCode: 5 });
});

test("close() ends attempts at another connection", async () => {
  const server = await openEventServer();
  const { events, log } = await follow(server, { reconnect: { delay: 60_000 } });
  server.drop();
  await expect.poll(() => log).toHaveLength(1);
  events.close();
  expect(log).toEqual(["closed with 1006", "closed"]);
  await expect.poll(() => process.getActiveResourcesInfo().includes("Timeout")).toBe(false);
});

test("the end of the meeting ends it although the service cuts the connection at once", async () => {
  const server = await openEventServer();
  const { events, log } = await follow(server);
  server.push(ended());
  for (const client of server.clients) client.close(1000);
  await expect.poll(() => log).toEqual(["meeting"]);
  expect(events.picture().dynamic?.state).toBe("Destroyed");
});

function networkError(): MeetingNetworkError {
  return new MeetingNetworkError("createWebSocketToken", { message: "", reached: true, ambiguous: false, cause: 1 });
}
