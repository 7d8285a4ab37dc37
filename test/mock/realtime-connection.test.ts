import { beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type ChannelEvent, createMeetingService, type Meeting, type RunningServer } from "../../src/mock/index.ts";
import { toldKinds } from "../../src/mock/realtime/picture.ts";
import { addressOf, connect, controlToken, follow, issue, serve, type Told } from "../support/follow.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";

let scene: Scene;
let server: RunningServer;
let meeting: Meeting;
let events: ChannelEvent[];
beforeEach(async () => {
  scene = newScene();
  events = [];
  server = await serve(scene.service, { onChannelEvent: (event) => events.push(event) });
  meeting = scene.service.create.meeting({ participants: [{ user: "demo" }] });
});

const notAccepted = [1008, "tmpToken was not accepted: it serves once, within a minute, for the meeting in confID."];
const address = (token: string, conferenceID = meeting.conferenceID) => addressOf(server, conferenceID, token);

/** Opens a connection that is expected to be closed at once. */
async function turnedAway(where: string): Promise<[number, string]> {
  return (await connect(where)).closed;
}

describe("a connection", () => {
  const open = (...kinds: string[]) => follow(scene.service, server, meeting.conferenceID, ...kinds);

  it("stays open with heartbeats, each answered with its sequence", async () => {
    const client = await open("ConfDynamicInfoNotify");
    for (let time = 0; time < 5; time++) {
      scene.service.clock.advance({ seconds: 179 });
      expect(await client.ask("HeartBeat")).toMatchObject({
        action: "HeartBeat",
        sequence: expect.stringMatching(/^0+\d$/),
      });
    }
    expect(server.webSockets.count).toBe(1);
  });

  it("is closed after 180 seconds without one, whatever else was sent", async () => {
    const client = await open("ConfDynamicInfoNotify");
    scene.service.clock.advance({ seconds: 90 });
    await client.ask("Subscribe", {
      subscribeType: ["ParticipantsNotify"],
      confToken: controlToken(scene.service, meeting.conferenceID),
    });
    scene.service.clock.advance({ seconds: 90 });
    expect(await client.closed).toEqual([1001, "There was no heartbeat for 180 seconds."]);
  });

  it.each<[string, () => unknown]>([
    [
      "is stopped",
      async () =>
        (
          await scene.alice.control({ conferenceID: meeting.conferenceID, password: meeting.hostPassword })
        ).stopMeeting(),
    ],
    ["is cancelled", () => scene.admin.cancelMeeting({ conferenceID: meeting.conferenceID, type: 1 })],
    ["has reached its end", () => scene.service.clock.set(known(meeting.holding).end)],
  ])("is told and closed when the meeting %s", async (_, end) => {
    known(meeting.holding).extension = 0;
    const [client, unsubscribed] = [
      await open("ConfDynamicInfoNotify"),
      await connect(address(issue(scene.service, meeting.conferenceID))),
    ];
    await end();
    expect(await client.closed).toEqual([1000, "The meeting has ended."]);
    expect(await unsubscribed.closed).toEqual([1000, "The meeting has ended."]);
    const ended = String(scene.service.clock.now()).slice(0, 9);
    expect(client.pushed.at(-1)).toMatchObject({
      state: "Destroyed",
      msgMode: 0,
      endTime: expect.stringContaining(ended),
    });
    expect(scene.service.state.meetings.get(meeting.conferenceID)?.holding).toBeUndefined();
  });

  it("hears without a call or a move of the clock that the time is up", async () => {
    const client = await open("ConfDynamicInfoNotify");
    Object.assign(known(meeting.holding), { extension: 0, end: scene.service.clock.now() });
    expect((await client.closed)[0]).toBe(1000);
  });

  it("hears of a move of the clock while the clock moves", async () => {
    await open("ConfDynamicInfoNotify");
    scene.service.clock.advance({ seconds: 180 });
    expect(events.at(-1)).toMatchObject({ event: "closed" });
  });

  it("gets full messages with rising versions from a clock that stands still", async () => {
    const service = createMeetingService({ clock: { at: 1_900_000_000_000, runs: false }, validateAnswers: true });
    const { conferenceID } = service.create.meeting({ held: true });
    const client = await follow(service, await serve(service), conferenceID, "ConfDynamicInfoNotify");
    for (const isLock of [1, 0, 1] as const) {
      Object.assign(known(service.state.meetings.get(conferenceID)?.holding).config, { isLock });
      service.clock.advance({});
    }
    const versions = (await client.news()).map(({ version }) => version - service.clock.now());
    expect(versions).toEqual([0, 1, 2, 3]);
  });

  it("hears what a test did to the state before the next one is told in full", async () => {
    const first = await open("ConfDynamicInfoNotify");
    known(meeting.holding).config.isLock = 1;
    const second = await open("ConfDynamicInfoNotify");
    expect(await second.news()).toMatchObject([{ lock: 1 }]);
    expect(await first.news()).toMatchObject([{ lock: 0 }, { lock: 1 }]);
  });

  it("gets what every other one gets, but for versions, which begin with its subscription", async () => {
    const first = await open(...toldKinds);
    scene.service.join(meeting.conferenceID, { name: "Early" });
    await first.news();
    const second = await open(...toldKinds);
    await second.news();
    expect(await first.news()).toEqual([]);
    for (const name of ["A", "B", "C"]) scene.service.join(meeting.conferenceID, { name });
    const [told, toldToo] = [await first.news(), await second.news()];
    const alike = (messages: Told[]) => messages.map((message) => ({ ...message, version: 0 }));
    expect(alike(told)).toEqual(alike(toldToo));
    expect(told.map(({ version }) => version)).toEqual([2, 3, 4]);
    expect(toldToo.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(new Set([...first.pushed].map(({ msgID }) => msgID)).size).toBe(first.pushed.length);
  });

  it("leaves what it was told bit by bit at what a new one is told in full", async () => {
    const client = await open(...toldKinds);
    const { conferenceID } = meeting;
    const people = ["Ann", "Ben", "Cyd"].map((name) => scene.service.join(conferenceID, { name }));
    const host = await scene.alice.control({ conferenceID, password: meeting.hostPassword });
    await host.muteMeeting({ body: { isMute: 1 } });
    await host.renameParticipant({
      body: { participantID: known(people[0]).pid, number: known(people[0]).phone, newName: "Anna" },
    });
    await host.inviteParticipant({ body: { attendees: [{ name: "Dee", phone: "+991117", type: "normal" }] } });
    await host.hand({ participantID: known(people[1]).pid, body: { handsState: 1 } });
    await host.hangUp({ body: { bulkHangUpParticipants: [known(people[2]).pid] } });
    await client.news();
    const fresh = await open(...toldKinds);
    await fresh.news();
    expect(folded(client.pushed)).toEqual(folded(fresh.pushed));
  });

  it("ends with the server", async () => {
    const client = await open("ParticipantsNotify");
    await server.close();
    expect(await client.closed).toEqual([1001, "The service ends."]);
  });

  it("does not keep a server that ends, when the client no longer reads", async () => {
    const client = await open("ParticipantsNotify");
    client.socket.pause();
    await server.close();
    await expect.poll(() => server.webSockets.count).toBe(0);
  });
});

/** What a program knows after these messages. */
function folded(messages: Told[]): unknown {
  const known: Record<string, unknown> = {};
  for (const { action, msgMode, data, version, createTime, msgID, ...rest } of messages) {
    if (action === "InviteResultNotify") continue;
    if (!Array.isArray(data)) known[action] = rest;
    else known[action] = merged(msgMode === 0 ? {} : (known[action] as Record<string, object>), data);
  }
  return known;
}

function merged(list: Record<string, object>, data: NonNullable<Told["data"]>): Record<string, object> {
  const copy = { ...list };
  for (const { pid, mode, pinfoMap, phone, ...details } of data) {
    const key = String(pid ?? phone);
    if (mode === 1) delete copy[key];
    else copy[key] = { ...copy[key], ...(pinfoMap ?? details) };
  }
  return copy;
}

describe("for tests, connections", () => {
  const open = () => follow(scene.service, server, meeting.conferenceID, "ParticipantsNotify");

  it("break without a word, and can be made anew", async () => {
    const [one, two] = [await open(), await open()];
    server.webSockets.drop();
    expect([await one.closed, await two.closed]).toEqual([
      [1006, ""],
      [1006, ""],
    ]);
    await expect.poll(() => server.webSockets.count).toBe(0);
    await (await open()).news();
  });

  it("fall silent, and what was not heard meanwhile shows in the versions", async () => {
    const client = await open();
    await client.news();
    server.webSockets.trouble = "silent";
    const unheard = client.ask("HeartBeat");
    // By then the server has come past the heartbeat.
    client.socket.ping();
    await new Promise((pong) => client.socket.once("pong", pong));
    scene.service.join(meeting.conferenceID, { name: "Unseen" });
    server.webSockets.trouble = undefined;
    scene.service.join(meeting.conferenceID, { name: "Seen" });
    const news = await client.news();
    expect(news.map(({ version, data }) => [version, data?.[0]?.pinfoMap?.NAME])).toEqual([[2, "Seen"]]);
    expect(await Promise.race([unheard, "nothing"])).toBe("nothing");
  });

  it("are refused, and leave their tokens unused", async () => {
    const token = issue(scene.service, meeting.conferenceID);
    server.webSockets.trouble = "refused";
    await expect(connect(address(token))).rejects.toThrow("503");
    server.webSockets.trouble = undefined;
    await (await connect(address(token))).ask("HeartBeat");
  });
});

it("what happens is reported without tokens and names", async () => {
  const client = await follow(scene.service, server, meeting.conferenceID, "ParticipantsNotify");
  const pid = scene.service.join(meeting.conferenceID, { name: "Hidden" }).pid;
  await client.news();
  client.socket.close();
  await client.closed;
  await turnedAway(addressOf(server, "evil%0Aline", "hidden-token"));
  await expect.poll(() => events.length).toBe(5);
  expect(events.map(({ conferenceID, event, detail }) => [conferenceID, event, detail])).toEqual([
    [meeting.conferenceID, "connected", ""],
    [meeting.conferenceID, "subscribed", "ParticipantsNotify"],
    [meeting.conferenceID, "pushed", "ParticipantsNotify (changes) to 1 client"],
    [meeting.conferenceID, "closed", "It was closed."],
    ["?", "refused", notAccepted[1]],
  ]);
  expect(JSON.stringify(events)).not.toMatch(new RegExp(`idden-|Hidden|${pid}`));
});

it("a client that breaks the protocol is closed, and nobody else", async () => {
  const client = await follow(scene.service, server, meeting.conferenceID, "ParticipantsNotify");
  const rude = new WebSocket(address(issue(scene.service, meeting.conferenceID)));
  await new Promise((opened) => rude.on("open", opened));
  const closed = new Promise((settle) => rude.on("close", settle));
  rude.send("x".repeat(100_000));
  expect(await closed).toBe(1009);
  await client.news();
});
