import { connect as dial } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { type ChannelEvent, createMeetingService } from "../../src/mock/index.ts";
import { channelPath } from "../../src/mock/realtime/channel.ts";
import { latch } from "../support/client.ts";
import { addressOf, connect, follow, issue, serve } from "../support/follow.ts";

/** A server at which a client is about to be admitted, which takes until the test says so. */
async function admitting() {
  const [asked, admitted] = [latch(), latch()];
  const service = createMeetingService({
    beforeAnswer: () => {
      asked.open();
      return admitted.opened;
    },
  });
  const server = await serve(service);
  const { conferenceID } = service.create.meeting({ held: true });
  const client = connect(addressOf(server, conferenceID, issue(service, conferenceID)));
  client.catch(() => {});
  await asked.opened;
  return { server, client, admit: admitted.open };
}

test("who is admitted while the server ends is refused", async () => {
  const { server, client, admit } = await admitting();
  const ending = server.close();
  admit();
  await expect(client).rejects.toThrow("503");
  await ending;
});

test("who is never admitted does not keep a server that ends, and later is too late", async () => {
  const { server, client, admit } = await admitting();
  await server.close();
  admit();
  await expect(client).rejects.toThrow("socket hang up");
  expect(server.webSockets.count).toBe(0);
});

test("who was refused and stays does not keep a server that ends", async () => {
  const server = await serve(createMeetingService());
  server.webSockets.trouble = "refused";
  const { hostname: host, port, origin } = new URL(server.url);
  const socket = dial({ host, port: Number(port), allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  const upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13";
  socket.write(`GET ${channelPath} HTTP/1.1\r\nHost: ${origin}\r\n${upgrade}\r\n\r\n`);
  await new Promise((end) => socket.resume().on("end", end));
  await server.close();
});

test("when the server has ended, it is known of 200 clients that vanished meanwhile, and no timer is left", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const service = createMeetingService();
  const log: ChannelEvent["event"][] = [];
  const server = await serve(service, { onChannelEvent: ({ event }) => log.push(event) });
  const { conferenceID } = service.create.meeting({ held: true });
  const following = Array.from({ length: 200 }, () => follow(service, server, conferenceID, "ParticipantsNotify"));
  const clients = await Promise.all(following);
  expect([server.webSockets.count, vi.getTimerCount()]).toEqual([200, 1]);
  for (const { socket } of clients) socket.terminate();
  await server.close();
  expect([server.webSockets.count, vi.getTimerCount()]).toEqual([0, 0]);
  expect(log.filter((event) => event === "closed")).toHaveLength(200);
});

test("the log of a server that could not begin is told of nothing", async () => {
  const service = createMeetingService();
  const { port } = new URL((await serve(service)).url);
  const told: ChannelEvent[] = [];
  const options = { port: Number(port), onChannelEvent: (event: ChannelEvent) => told.push(event) };
  await expect(serve(service, options)).rejects.toThrow("EADDRINUSE");
  const { conferenceID } = service.create.meeting({ held: true });
  await follow(service, await serve(service), conferenceID, "ParticipantsNotify");
  expect(told).toEqual([]);
});
