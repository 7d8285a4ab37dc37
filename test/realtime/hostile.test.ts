import { expect, onTestFinished, test } from "vitest";
import { meetingEvents } from "../../src/realtime/index.ts";
import { changed, ended, everybody, message, openEventServer } from "../support/event-server.ts";

const subscribe = ["ConfDynamicInfoNotify", "ParticipantsNotify"] as const;
const reconnect = { delay: 1, maxDelay: 4 };

test("a meeting that ends with the acknowledgement has been followed until its end", async () => {
  const server = await openEventServer();
  server.greeting = [everybody("Ann"), ended()];
  const events = await meetingEvents(server.control, { subscribe });
  const told: string[] = [];
  for await (const { action } of events) told.push(action);
  expect(told).toEqual(["ParticipantsNotify", "ConfDynamicInfoNotify"]);
  expect(events.connected).toBe(false);
});

test.each([
  ["a list that is none", { data: 5 }],
  ["a list of nothing", { data: [null] }],
  ["a list of texts", { data: "Ann" }],
])("a message with %s leaves the picture as it is, and following goes on", async (_what, content) => {
  const server = await openEventServer();
  server.greeting = [everybody("Ann")];
  const events = await meetingEvents(server.control, { subscribe, reconnect });
  onTestFinished(() => events.close());
  const names = () => [...events.picture().participants.values()].map(({ NAME }) => NAME);
  await expect.poll(names).toEqual(["Ann"]);
  for (const action of ["ParticipantsNotify", "AttendeesNotify", "NetConditionNotify", "WaitingListNotify"] as const) {
    server.push(message(action, content as object));
  }
  server.push(changed("ann", { NAME: "Anna" }));
  await expect.poll(names).toEqual(["Anna"]);
});

test("a message that is called like a notice is a message, and no such notice", async () => {
  const server = await openEventServer();
  const events = await meetingEvents(server.control, { subscribe, reconnect });
  const names = ["message", "disconnected", "reconnected", "ended"] as const;
  const told: unknown[] = [];
  for (const name of names) events.on(name, (event) => told.push([name, event]));
  const planted = [...names, "__proto__"].map((action) => ({ ...changed("ann", {}), action }));
  const over = ended();
  server.push(...planted, over);
  const looped: unknown[] = [];
  for await (const one of events) looped.push(one);
  expect(looped).toEqual([...planted, over]);
  expect(told).toEqual([...looped.map((one) => ["message", one]), ["ended", { reason: "meeting" }]]);
});

test.each([
  ["heartbeat", { heartbeat: Number.POSITIVE_INFINITY }],
  ["timeout", { timeout: 2 ** 31 }],
  ["reconnect.delay", { reconnect: { delay: Number.NaN } }],
  ["reconnect.maxDelay", { reconnect: { maxDelay: -1 } }],
])("%s is refused where no timer could keep to it", async (name, options) => {
  const server = await openEventServer();
  await expect(meetingEvents(server.control, { subscribe, ...options })).rejects.toThrow(`"${name}"`);
  expect(server.addresses).toEqual([]);
});
