import { inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { meetingEvents } from "../../src/realtime/index.ts";
import { failureOf, printed } from "../support/client.ts";
import { controlTokens, openEventServer } from "../support/event-server.ts";

const subscribe = ["ParticipantsNotify"] as const;
const secrets = /ws-token|control-token|Y29udHJvbC10b2tlb|stale/;

test("a refusal that repeats the tokens does not tell them", async () => {
  const server = await openEventServer();
  server.judge = ({ confToken }) => ({ returnCode: 7, returnDesc: `refused ${confToken} and ${btoa(confToken)}` });
  const failure = await failureOf(meetingEvents(server.control, { subscribe }));
  expect((failure as Error).message).toContain("code 7");
  expect(printed(failure)).not.toMatch(secrets);
});

test("a connection that is refused with the token in its reason does not tell it", async () => {
  const server = await openEventServer();
  server.control.createWebSocketToken = async () => ({ webSocketToken: "stale" });
  const failure = await failureOf(meetingEvents(server.control, { subscribe }));
  expect((failure as Error).message).toContain("closed with 4001: bad token [secret]");
  expect(printed(failure)).not.toMatch(secrets);
});

test("an address that cannot be used is not shown", async () => {
  const server = await openEventServer();
  class Broken {
    constructor(address: string) {
      throw new SyntaxError(`Invalid URL: ${address}`);
    }
  }
  const failure = await failureOf(meetingEvents(server.control, { subscribe, webSocket: Broken as never }));
  expect((failure as Error).message).toContain("Invalid URL");
  expect(printed(failure)).not.toMatch(secrets);
});

test("neither what follows a meeting nor its control shows a token, however deep one looks", async () => {
  const server = await openEventServer();
  await using events = await meetingEvents(server.control, { subscribe });
  const shown = [events, server.control].map((thing) => inspect(thing, { depth: Infinity, showHidden: true }));
  expect(shown.join("\n") + JSON.stringify([events, server.control])).not.toMatch(secrets);
});

test("the loss of a connection is told without a token, and nothing is logged", async () => {
  const logged = (["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name));
  onTestFinished(() => void vi.restoreAllMocks());
  const server = await openEventServer();
  await using events = await meetingEvents(server.control, { subscribe, reconnect: { delay: 1 } });
  const reasons: string[] = [];
  events.on("disconnected", ({ reason }) => reasons.push(reason));
  for (const client of server.clients) client.close(4000, `${controlTokens[0]} ws-token-1`);
  await expect.poll(() => reasons).toEqual(["closed with 4000: [secret] [secret]"]);
  for (const log of logged) expect(log).not.toHaveBeenCalled();
});
