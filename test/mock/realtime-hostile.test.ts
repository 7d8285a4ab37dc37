import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Meeting, RunningServer } from "../../src/mock/index.ts";
import { addressOf, type Client, connect, controlToken, follow, issue, serve } from "../support/follow.ts";
import { newScene, type Scene } from "../support/walk.ts";

let scene: Scene;
let server: RunningServer;
let meeting: Meeting;
beforeEach(async () => {
  scene = newScene();
  server = await serve(scene.service);
  meeting = scene.service.create.meeting({ participants: [{ user: "demo" }] });
});

const open = () => connect(addressOf(server, meeting.conferenceID, issue(scene.service, meeting.conferenceID)));
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("a subscription is refused, and harms nothing, when a kind in it", () => {
  it.each([
    ["is an object without words", '{"toString":1,"valueOf":1}'],
    ["is a list of lists of lists", nested(20_000)],
    ["is a number", "1"],
  ])("%s", async (_what, kind) => {
    const client = await open();
    const confToken = controlToken(scene.service, meeting.conferenceID);
    const sequence = "hostile";
    const answered = new Promise<string>((resolve) => client.socket.once("message", (data) => resolve(String(data))));
    const data = `{"subscribeType":["ParticipantsNotify",${kind}],"confToken":"${confToken}"}`;
    client.send({ action: "Subscribe", sequence, data });
    expect(JSON.parse(await answered)).toMatchObject({ sequence, data: { returnCode: 111070001 } });
    await client.ask("HeartBeat");
  });
});

describe("a client that never reads", () => {
  const answersWanted = (client: Client) => {
    const sequence = "x".repeat(60_000);
    for (let count = 0; count < 1000; count++) client.send({ action: "HeartBeat", sequence });
  };

  it("is cut off before what waits for it fills the memory", async () => {
    const client = await open();
    client.socket.pause();
    answersWanted(client);
    await expect.poll(() => server.webSockets.count, { timeout: 5000 }).toBe(0);
  });

  it("harms nobody who does", async () => {
    const [other, client] = [
      await follow(scene.service, server, meeting.conferenceID, "ParticipantsNotify"),
      await open(),
    ];
    client.socket.pause();
    answersWanted(client);
    await expect.poll(() => server.webSockets.count, { timeout: 5000 }).toBe(1);
    await other.news();
  });
});

it("a log of the event channel that fails fails no call and no connection", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  const logged = await serve(scene.service, {
    onChannelEvent: () => {
      throw new Error("The disk is full.");
    },
  });
  const client = await follow(scene.service, logged, meeting.conferenceID, "ConfDynamicInfoNotify");
  const host = await scene.alice.control({ conferenceID: meeting.conferenceID, password: meeting.hostPassword });
  await host.lockMeeting({ body: { isLock: 1 } });
  expect(await client.news()).toMatchObject([{ lock: 0 }, { lock: 1 }]);
  expect(printed).toHaveBeenCalled();
});
