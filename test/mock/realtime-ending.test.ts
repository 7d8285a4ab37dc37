import { connect as dial } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createMeetingService } from "../../src/mock/index.ts";
import { channelPath } from "../../src/mock/realtime/channel.ts";
import { latch } from "../support/client.ts";
import { addressOf, connect, issue, serve } from "../support/follow.ts";

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
