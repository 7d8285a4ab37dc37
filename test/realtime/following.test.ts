import { getEventListeners } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type MeetingEvents, type MeetingMessage, meetingEvents } from "../../src/realtime/index.ts";
import { failureOf, latch } from "../support/client.ts";
import { changed, ended, everybody, message, openEventServer } from "../support/event-server.ts";

const subscribe = ["ConfDynamicInfoNotify", "ParticipantsNotify"] as const;

/** Goes through the messages until the end, and keeps their IDs. */
async function read(events: MeetingEvents, kept: string[] = []): Promise<string[]> {
  for await (const { msgID } of events) kept.push(msgID);
  return kept;
}

const ids = (...messages: MeetingMessage[]) => messages.map(({ msgID }) => msgID);

test("a loop gets every message in order, and ends with the meeting", async () => {
  const server = await openEventServer();
  const [all, muted, over] = [everybody("Ann", "Ben"), changed("ann", { MUTE: "1" }), ended()];
  server.greeting = [all];
  const events = await meetingEvents(server.control, { subscribe });
  server.push(muted, over, changed("ann", { MUTE: "0" }));
  expect(await read(events)).toEqual(ids(all, muted, over));
  expect(events.connected).toBe(false);
  await expect.poll(() => server.clients.size).toBe(0);
});

test("a listener is told of its kind only, until it is stopped; another one of all", async () => {
  const server = await openEventServer();
  await using events = await meetingEvents(server.control, { subscribe });
  const [names, actions] = [[] as unknown[], [] as string[]];
  const stop = events.on("ParticipantsNotify", ({ data }) => names.push(...data.map(({ pinfoMap }) => pinfoMap?.NAME)));
  events.on("message", ({ action }) => actions.push(action));
  server.push(message("ConfDynamicInfoNotify", { lock: 1 }), changed("ann", { NAME: "Ann" }));
  await expect.poll(() => actions).toEqual(["ConfDynamicInfoNotify", "ParticipantsNotify"]);
  stop();
  server.push(changed("ann", { NAME: "Anna" }));
  await expect.poll(() => actions).toHaveLength(3);
  expect(names).toEqual(["Ann"]);
});

test("the first messages wait for those who begin to listen together", async () => {
  const server = await openEventServer();
  server.greeting = [everybody("Ann"), message("ConfDynamicInfoNotify", { msgMode: 0, lock: 1 })];
  await using events = await meetingEvents(server.control, { subscribe });
  await expect.poll(() => events.picture().dynamic?.lock).toBe(1);
  const told: string[] = [];
  events.on("ParticipantsNotify", ({ action }) => told.push(action));
  events.on("ConfDynamicInfoNotify", ({ action }) => told.push(action));
  await expect.poll(() => told).toEqual(["ParticipantsNotify", "ConfDynamicInfoNotify"]);
});

test("what nobody ever listens to is not kept for ever", async () => {
  const server = await openEventServer();
  const messages = Array.from({ length: 1010 }, (_, index) => changed("ann", { NAME: `Ann ${index}` }));
  const events = await meetingEvents(server.control, { subscribe });
  server.push(...messages);
  await expect.poll(() => events.picture().participants.get("ann")?.NAME).toBe("Ann 1009");
  server.push(ended());
  await expect.poll(() => events.connected).toBe(false);
  expect(await read(events)).toHaveLength(999);
});

test("several loops each get all, and one that is left does not hold up the others", async () => {
  const server = await openEventServer();
  const events = await meetingEvents(server.control, { subscribe });
  const [first, second, third] = [changed("ann", {}), changed("ben", {}), ended()];
  const [one, other] = [read(events), read(events)];
  const left = (async () => {
    for await (const { msgID } of events) return msgID;
  })();
  server.push(first, second, third);
  expect(await one).toEqual(ids(first, second, third));
  expect(await other).toEqual(ids(first, second, third));
  expect(await left).toBe(first.msgID);
});

test("close() ends loops and the connection, and so does the end of a block", async () => {
  const server = await openEventServer();
  let kept: Promise<string[]> | undefined;
  {
    await using events = await meetingEvents(server.control, { subscribe });
    kept = read(events);
  }
  expect(await kept).toEqual([]);
  await expect.poll(() => server.clients.size).toBe(0);
  const events = await meetingEvents(server.control, { subscribe });
  const ends: unknown[] = [];
  events.on("ended", (end) => ends.push(end));
  events.close();
  events.close();
  await expect.poll(() => ends).toEqual([{ reason: "closed" }]);
  expect(await read(events)).toEqual([]);
});

test("a signal ends loops with its reason, and is let go", async () => {
  const server = await openEventServer();
  const controller = new AbortController();
  const { signal } = controller;
  const events = await meetingEvents(server.control, { subscribe, signal });
  const kept = read(events);
  const reason = new Error("enough");
  controller.abort(reason);
  expect(await failureOf(kept)).toBe(reason);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await expect.poll(() => server.clients.size).toBe(0);
  expect(await failureOf(meetingEvents(server.control, { subscribe, signal }))).toBe(reason);
});

test("a signal ends the wait for the first connection, too", async () => {
  const server = await openEventServer();
  server.answers = false;
  const controller = new AbortController();
  const opening = meetingEvents(server.control, { subscribe, signal: controller.signal });
  await expect.poll(() => server.subscriptions).toHaveLength(1);
  controller.abort(new Error("enough"));
  expect(await failureOf(opening)).toMatchObject({ message: "enough" });
  await expect.poll(() => server.clients.size).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("a signal ends the wait for a server that never answers, and nothing fails afterwards", async () => {
  const server = await openEventServer();
  const [hole, arrived] = [createServer(), latch()];
  hole.on("connection", arrived.open);
  await new Promise<void>((resolve) => hole.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void hole.close());
  const { WebSocket } = await import("ws");
  const { port } = hole.address() as AddressInfo;
  class Elsewhere extends WebSocket {
    constructor() {
      super(`ws://127.0.0.1:${port}`);
    }
  }
  const controller = new AbortController();
  const { signal } = controller;
  const opening = meetingEvents(server.control, { subscribe, signal, webSocket: Elsewhere });
  await arrived.opened;
  controller.abort(new Error("enough"));
  expect(await failureOf(opening)).toMatchObject({ message: "enough" });
  await new Promise(setImmediate);
});

test("who aborts and does not listen is not told of it as of a failure", async () => {
  const server = await openEventServer();
  const controller = new AbortController();
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  await meetingEvents(server.control, { subscribe, signal: controller.signal });
  controller.abort();
  await new Promise(setImmediate);
  expect(rejections).toEqual([]);
});

test("what is no message is passed over, and a kind that nobody knows is passed on", async () => {
  const server = await openEventServer();
  const events = await meetingEvents(server.control, { subscribe: [...subscribe, "NetworkQualityNotify"] });
  for (const client of server.clients) for (const text of ["", "{", "[]", "null", "7"]) client.send(text);
  const unknown = { ...changed("ann", {}), action: "NetworkQualityNotify" };
  const over = ended();
  server.push({ action: 7 }, unknown, over);
  expect(await read(events)).toEqual([unknown.msgID, over.msgID]);
});

test("what a listener throws is reported, and the others are told", async () => {
  const server = await openEventServer();
  await using events = await meetingEvents(server.control, { subscribe });
  const reported = new Promise((resolve) => {
    const others = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    process.once("uncaughtException", resolve);
    onTestFinished(() => {
      for (const other of others) process.on("uncaughtException", other);
    });
  });
  const told: string[] = [];
  events.on("ParticipantsNotify", () => {
    throw new Error("a mistake");
  });
  events.on("ParticipantsNotify", ({ action }) => told.push(action));
  server.push(changed("ann", {}));
  await expect.poll(() => told).toHaveLength(1);
  expect(await reported).toMatchObject({ message: "a mistake" });
});

test("connections can be made by a class of one's own", async () => {
  const server = await openEventServer();
  const { WebSocket } = await import("ws");
  const made: string[] = [];
  class Own extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { "User-Agent": "own" } });
      made.push(new URL(url).pathname);
    }
  }
  await using events = await meetingEvents(server.control, { subscribe, webSocket: Own });
  expect(events.connected).toBe(true);
  expect(made).toEqual(["/cms/open/websocket/confctl/increment/conn"]);
});
