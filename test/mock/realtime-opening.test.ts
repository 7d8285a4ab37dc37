import { request } from "node:http";
import { beforeEach, describe, expect, it } from "vitest";
import { createMeetingService, type Meeting, type RunningServer } from "../../src/mock/index.ts";
import { channelPath } from "../../src/mock/realtime/channel.ts";
import { toldKinds } from "../../src/mock/realtime/picture.ts";
import { addressOf, type Client, connect, controlToken, issue, serve } from "../support/follow.ts";
import { fc } from "../support/random.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";

let scene: Scene;
let server: RunningServer;
let meeting: Meeting;
beforeEach(async () => {
  scene = newScene();
  server = await serve(scene.service);
  meeting = scene.service.create.meeting({ participants: [{ user: "demo" }] });
});

const notAccepted = [1008, "tmpToken was not accepted: it serves once, within a minute, for the meeting in confID."];
const address = (token: string, conferenceID = meeting.conferenceID) => addressOf(server, conferenceID, token);

/** Gets a token for a connection as a client does. */
async function askForToken(): Promise<string> {
  const { conferenceID, hostPassword: password } = meeting;
  const control = await scene.alice.control({ conferenceID, password });
  return known((await control.createWebSocketToken()).webSocketToken);
}

/** Opens a connection that is expected to be closed at once. */
async function turnedAway(where: string): Promise<[number, string]> {
  return (await connect(where)).closed;
}

describe("a token for a connection", () => {
  it("is good for one", async () => {
    const token = await askForToken();
    const client = await connect(address(token));
    expect((await client.ask("HeartBeat")).sequence).toHaveLength(24);
    expect(await turnedAway(address(token))).toEqual(notAccepted);
    // The one that is open stays so.
    await client.ask("HeartBeat");
    expect(server.webSockets.count).toBe(1);
  });

  it("is good for a minute", async () => {
    const [first, second] = [await askForToken(), await askForToken()];
    scene.service.clock.advance({ seconds: 59 });
    await (await connect(address(first))).ask("HeartBeat");
    scene.service.clock.advance({ seconds: 1 });
    expect(await turnedAway(address(second))).toEqual(notAccepted);
  });

  it("is good for its meeting, and no other", async () => {
    const other = scene.service.create.meeting({ held: true });
    expect(await turnedAway(address(await askForToken(), other.conferenceID))).toEqual(notAccepted);
  });

  it("is good for no later holding of its meeting", async () => {
    const token = await askForToken();
    const control = await scene.alice.control({ conferenceID: meeting.conferenceID, password: meeting.hostPassword });
    await control.stopMeeting();
    scene.service.join(meeting.conferenceID, { user: "demo" });
    expect(await turnedAway(address(token))).toEqual(notAccepted);
  });

  it.each(["", "cnr1234", "stb1234"])("is not %j", async (token) => {
    expect(await turnedAway(address(token))).toEqual(notAccepted);
  });

  it("stays used up when the service goes on from what it kept", async () => {
    let kept = "";
    const service = createMeetingService({
      beforeAnswer: ({ snapshot }) => {
        kept = snapshot();
      },
    });
    const first = await serve(service);
    const { conferenceID } = service.create.meeting({ held: true });
    const token = issue(service, conferenceID);
    await connect(addressOf(first, conferenceID, token));
    const second = await serve(createMeetingService({ state: kept }));
    expect(await turnedAway(addressOf(second, conferenceID, token))).toEqual(notAccepted);
  });
});

describe("the address of the channel", () => {
  const wsURL = async (url: string, fetcher: (request: Request) => Promise<Response> = fetch) => {
    const headers = { "X-Password": meeting.hostPassword, "X-Login-Type": "1" };
    const path = `/v1/mmc/control/conferences/token?conferenceID=${meeting.conferenceID}`;
    const answer = await (await fetcher(new Request(url + path, { headers }))).json();
    expect(answer.data.supportNotifyType).toEqual(toldKinds);
    return answer.data.wsURL;
  };

  it("is the one under which the service was called", async () => {
    expect(await wsURL(server.url)).toBe(server.url.replace("http", "ws"));
    const named = server.url.replace("127.0.0.1", "localhost");
    expect(await wsURL(named)).toBe(named.replace("http", "ws"));
  });

  it("is the server's for a call in process, and leads nowhere when there is no server", async () => {
    expect(await wsURL("https://service.test", scene.service.fetch)).toBe(server.url.replace("http", "ws"));
    await server.close();
    expect(await wsURL("https://service.test", scene.service.fetch)).toBe("ws://call-service-serve-first.invalid");
  });

  it("tells in the client's error what to do where there is no server", async () => {
    await server.close();
    const { conferenceID, hostPassword: password } = meeting;
    const control = await scene.alice.control({ conferenceID, password });
    class Unreachable {
      onopen: unknown;
      onmessage: unknown;
      onclose: unknown;
      onerror: unknown;
      constructor() {
        queueMicrotask(() => (this.onclose as (news: object) => void)({ code: 1006 }));
      }
      send() {}
      close() {}
    }
    const events = control.events({ subscribe: ["ParticipantsNotify"], webSocket: Unreachable });
    await expect(events).rejects.toThrow("no connection to call-service-serve-first.invalid that tells of meeting");
  });

  it("says what to do to a call that is none of a WebSocket, over HTTP and in process", async () => {
    const here = await fetch(server.url + channelPath);
    const inProcess = await scene.service.fetch(new Request(`https://service.test${channelPath}?confID=1&tmpToken=x`));
    for (const response of [here, inProcess]) {
      expect(response.status).toBe(426);
      expect((await response.json()).error_msg).toContain("Connect with one, to an address that service.serve()");
    }
  });

  it.each([
    ["GET", "h2c", undefined],
    ["PUT", "h2c", '{"isLock":1}'],
    ["GET", "websocket", undefined],
  ])(
    "alone is for WebSockets: a %s for another one that offers %s is answered as any other",
    async (method, upgrade, body) => {
      const control = controlToken(scene.service, meeting.conferenceID);
      const path = `/v1/mmc/control/conferences/${body ? "lock" : "realTimeInfo"}?conferenceID=${meeting.conferenceID}`;
      const headers = {
        "X-Conference-Authorization": control,
        ...(body && { "Content-Type": "application/json" }),
        Connection: "Upgrade, HTTP2-Settings",
        Upgrade: upgrade,
        "HTTP2-Settings": "AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
      };
      // Twice on one connection.
      for (let time = 0; time < 2; time++) {
        const status = await new Promise((resolve, reject) => {
          const call = request(server.url + path, { method, headers }, (answer) =>
            answer.resume().on("end", () => resolve(answer.statusCode)),
          );
          // The body comes in two parts, the second a little later.
          call.on("error", reject).write(body?.slice(0, 5) ?? "");
          setTimeout(() => call.end(body?.slice(5)), 20);
        });
        expect(status).toBe(200);
      }
      expect(meeting.holding?.config.isLock).toBe(body ? 1 : undefined);
    },
  );
});

describe("a subscription", () => {
  let client: Client;
  beforeEach(async () => {
    client = await connect(address(issue(scene.service, meeting.conferenceID)));
  });
  const good = () => ({
    conferenceID: meeting.conferenceID,
    subscribeType: ["ParticipantsNotify"],
    confToken: controlToken(scene.service, meeting.conferenceID),
  });

  it.each([
    ["as it is", (token: string) => token],
    ["in its other form", (token: string) => `Basic ${btoa(token)}`],
  ])("takes the control token %s, and is acknowledged before anything is told", async (_, form) => {
    const { confToken, ...rest } = good();
    const acknowledged = client.ask("Subscribe", { ...rest, confToken: form(confToken) });
    expect(await acknowledged).toEqual({
      action: "Subscribe",
      sequence: "000000000000000000000001",
      data: { returnCode: 0, returnDesc: "SUCCESS" },
    });
    expect(await client.news()).toHaveLength(1);
  });

  it.each<[string, () => object, number]>([
    ["no token", () => ({ ...good(), confToken: undefined }), 111070001],
    ["a wrong token", () => ({ ...good(), confToken: "stb123" }), 111070121],
    ["the token of another meeting", () => ({ ...good(), confToken: controlToken(scene.service, other()) }), 111070121],
    ["the name of another meeting", () => ({ ...good(), conferenceID: other() }), 111070121],
    ["no list of kinds", () => ({ ...good(), subscribeType: undefined }), 111070001],
    ["an empty list", () => ({ ...good(), subscribeType: [] }), 111071061],
    ["unknown kinds alone", () => ({ ...good(), subscribeType: ["Everything"] }), 111071061],
  ])("with %s is refused; a right one may follow", async (_, data, code) => {
    const refused = await client.ask("Subscribe", data());
    expect(refused.data).toEqual({ returnCode: code, returnDesc: expect.stringMatching(/\S/) });
    expect(await client.news()).toEqual([]);
    expect((await client.ask("Subscribe", good())).data?.returnCode).toBe(0);
  });

  it("with an expired token is refused", async () => {
    const data = good();
    for (const token of scene.service.state.controlTokens.values()) token.expiresAt = scene.service.clock.now();
    expect((await client.ask("Subscribe", data)).data?.returnCode).toBe(111070121);
  });

  it("whose data is an object is refused, and so is what the service does not know", async () => {
    client.send({ action: "Subscribe", sequence: "1", data: good() });
    client.send({ action: "ConfControl", sequence: "2", type: "REALTIMESUBTITLE", data: "{}" });
    await expect
      .poll(() => client.pushed.length)
      .toBe(2)
      .catch(() => {});
    const codes = client.pushed.map(({ data }) => (data as unknown as { returnCode: number }).returnCode);
    expect(codes).toEqual([111070001, 111072010]);
  });

  it.each(["no JSON", "[]", "{}", '{"action":"Subscribe"}', '{"action":1,"sequence":"1"}'])(
    "that is no frame, %s, ends the connection",
    async (text) => {
      client.send(text);
      expect(await client.closed).toEqual([1003, "A frame is a JSON object with an action and a sequence."]);
    },
  );
});

const other = () => scene.service.create.meeting({ held: true }).conferenceID;

it("whatever a client sends, it is answered, refused or closed, and others are served", async () => {
  const open = () => connect(address(issue(scene.service, meeting.conferenceID)));
  const data = fc.record(
    {
      conferenceID: fc.oneof(fc.constant(meeting.conferenceID), fc.jsonValue()),
      subscribeType: fc.oneof(fc.array(fc.constantFrom(...toldKinds)), fc.jsonValue()),
      confToken: fc.oneof(fc.constant(controlToken(scene.service, meeting.conferenceID)), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const frame = fc.record(
    {
      action: fc.oneof(fc.constantFrom("Subscribe", "HeartBeat", "ConfControl"), fc.jsonValue()),
      sequence: fc.oneof(fc.string(), fc.jsonValue()),
      data: fc.oneof(
        data.map((value) => JSON.stringify(value)),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof({ weight: 4, arbitrary: frame.map((value) => JSON.stringify(value)) }, fc.string());
  const witness = await open();
  const run = async (texts: string[]) => {
    const client = await open();
    for (const one of texts) client.socket.send(one);
    expect(await Promise.race([client.closed.then(([code]) => code), client.ask("HeartBeat")])).toSatisfy(
      (end) => end === 1003 || typeof end === "object",
    );
    client.socket.terminate();
  };
  await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), run), { numRuns: 100 });
  await witness.ask("HeartBeat");
});
