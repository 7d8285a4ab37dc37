import { expect, test } from "vitest";
import type { MeetingApiError } from "../../src/index.ts";
import { isMeetingSubscriptionError, meetingEvents } from "../../src/realtime/index.ts";
import { failureOf } from "../support/client.ts";
import { conferenceID, controlTokens, openEventServer } from "../support/event-server.ts";

const subscribe = ["ConfDynamicInfoNotify", "ParticipantsNotify"] as const;

test("it connects with the token for a connection, and subscribes with the control token", async () => {
  const server = await openEventServer();
  await using events = await meetingEvents(server.control, { subscribe });
  expect(events).toMatchObject({ conferenceID, connected: true });
  expect(server.addresses).toEqual([
    `/cms/open/websocket/confctl/increment/conn?confID=${conferenceID}&tmpToken=ws-token-1`,
  ]);
  expect(server.subscriptions).toEqual([{ conferenceID, subscribeType: subscribe, confToken: controlTokens[0] }]);
  expect(server.frames[0]?.sequence).toMatch(/^[0-9a-f]{20,30}$/);
});

test("a refused subscription is an error with the service's code and words", async () => {
  const server = await openEventServer();
  server.judge = () => ({ returnCode: 11072066, "returnDesc ": "NO_SUCH_TYPE" });
  const failure = await failureOf(meetingEvents(server.control, { subscribe }));
  expect(isMeetingSubscriptionError(failure)).toBe(true);
  expect(failure).toMatchObject({ name: "MeetingSubscriptionError", returnCode: 11072066, retryable: false });
  expect((failure as Error).message).toContain(`meeting ${conferenceID} (code 11072066: NO_SUCH_TYPE)`);
  await expect.poll(() => server.clients.size).toBe(0);
});

test("a control token that has lapsed is replaced once", async () => {
  const server = await openEventServer();
  server.judge = ({ confToken }) => ({ returnCode: confToken === controlTokens[0] ? 1 : 0 });
  await using events = await meetingEvents(server.control, { subscribe });
  expect(events.connected).toBe(true);
  expect(server.subscriptions.map(({ confToken }) => confToken)).toEqual(controlTokens);
  expect(server.addresses.map((address) => address.split("tmpToken=")[1])).toEqual(["ws-token-1", "ws-token-2"]);
});

test("an acknowledgement of something else is none", async () => {
  const server = await openEventServer();
  server.answers = false;
  const opening = meetingEvents(server.control, { subscribe, timeout: 200 });
  await expect.poll(() => server.subscriptions).toHaveLength(1);
  server.push({ action: "Subscribe", sequence: "another", data: { returnCode: 0 } });
  expect(await failureOf(opening)).toMatchObject({ name: "MeetingNetworkError", retryable: true });
});

test("an acknowledgement that comes twice starts nothing anew", async () => {
  const server = await openEventServer();
  await using events = await meetingEvents(server.control, { subscribe, heartbeat: 20 });
  const [{ sequence } = { sequence: "" }] = server.frames;
  server.push({ action: "Subscribe", sequence, data: { returnCode: 0 } });
  server.push({ action: "Subscribe", sequence, data: { returnCode: 1 } });
  await expect.poll(() => server.frames.length).toBeGreaterThan(3);
  expect(events.connected).toBe(true);
  events.close();
  await expect.poll(() => process.getActiveResourcesInfo().includes("Timeout")).toBe(false);
});

test.each([
  ["does not answer", { answers: false }, "no subscription within 100 ms"],
  ["does not know the token", { issue: async () => "" }, "holds no token"],
])("where the service %s, that is told", async (_, fault, words) => {
  const server = await openEventServer();
  Object.assign(server, fault);
  const failure = await failureOf(meetingEvents(server.control, { subscribe, timeout: 100 }));
  expect((failure as Error).message).toContain(words);
});

test("where nobody listens, the error tells why", async () => {
  const server = await openEventServer();
  await server.stop();
  const failure = await failureOf(meetingEvents(server.control, { subscribe }));
  expect(failure).toMatchObject({ name: "MeetingNetworkError", operation: "events" });
  expect((failure as Error).message).toContain("(ECONNREFUSED)");
});

test("where there is no token for a connection, the error is that of the call", async () => {
  const server = await openEventServer();
  const refused = Object.assign(new Error("over"), { name: "MeetingApiError", code: "MMC.111072006" });
  server.issue = () => Promise.reject(refused as MeetingApiError);
  expect(await failureOf(meetingEvents(server.control, { subscribe }))).toBe(refused);
});

test.each([
  ["no kinds", { subscribe: [] }, '"subscribe"'],
  ["no time for heartbeats", { subscribe, heartbeat: 0 }, '"heartbeat"'],
  ["no time to connect", { subscribe, timeout: Number.NaN }, '"timeout"'],
])("%s are a mistake that is told at once", async (_, options, words) => {
  const { control } = await openEventServer();
  const failure = await failureOf(meetingEvents(control, options));
  expect(failure).toBeInstanceOf(TypeError);
  expect((failure as Error).message).toContain(words);
});

test("what is no control of a meeting is refused with a word on where it comes from", async () => {
  const createWebSocketToken = async () => ({ webSocketToken: "token" });
  const failure = await failureOf(meetingEvents({ conferenceID, createWebSocketToken }, { subscribe }));
  expect((failure as Error).message).toContain("client.control(");
});
