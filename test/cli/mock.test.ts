import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { logLine, pushLine } from "../../src/cli/request-log.ts";
import { accountAuth, createMeetingClient, type MeetingClient } from "../../src/index.ts";
import { createMeetingService, type Push } from "../../src/mock/index.ts";
import { bundleCli, type RunningMock, runDuring } from "../support/cli.ts";
import { addressOf, connect, issue } from "../support/follow.ts";
import { root, run } from "../support/package-run.ts";
import { acknowledge, serveReceiver, subscribe } from "../support/receivers.ts";

let cli: string;
let temporary: string;
let folder: string;
let count = 0;
beforeAll(async () => {
  ({ cli, folder: temporary } = await bundleCli());
});
beforeEach(() => {
  count += 1;
  folder = join(temporary, String(count));
  mkdirSync(folder);
});
afterAll(() => rmSync(temporary, { recursive: true }));

const clientOf = ({ url }: RunningMock): MeetingClient =>
  createMeetingClient({ baseUrl: url, auth: accountAuth({ account: "demo", password: "Demo@12345" }), retry: 0 });

const during = (args: string[], work: (running: RunningMock) => Promise<unknown>) => runDuring(cli, args, work);
/** A receiver that does not acknowledge that meetings start. */
async function noStart(request: Request): Promise<Response> {
  const { eventInfo } = await request.clone().json();
  return eventInfo.event === "meeting.started" ? new Response(null, { status: 500 }) : acknowledge(request);
}

const refused = (...args: string[]) => run(process.execPath, [cli, "mock", "--port", "0", ...args], root);

describe("--state-file", () => {
  it("keeps meetings and sign-ins over a restart", async () => {
    const file = join(folder, "state.json");
    let id: string | undefined;
    let token = "";
    const first = await during(["--state-file", file], async (running) => {
      expect(running.printed).toContain(`It keeps its state in ${file}.`);
      const [meeting] = await clientOf(running).createMeeting({ body: { mediaTypes: "Voice" } });
      id = meeting?.conferenceID;
      token = [...createMeetingService({ state: readFileSync(file, "utf8") }).state.tokens.keys()][0] ?? "";
    });
    expect(first).toMatchObject({ status: 0, stderr: "" });
    await during(["--state-file", file], async ({ url }) => {
      const response = await fetch(`${url}/v1/mmc/management/conferences`, { headers: { "X-Access-Token": token } });
      expect((await response.json()).data).toEqual([expect.objectContaining({ conferenceID: id })]);
    });
  });

  it("keeps the events that nobody has acknowledged, and these only", async () => {
    const file = join(folder, "state.json");
    const url = await serveReceiver(noStart);
    await during(["--state-file", file], async (running) => {
      const admin = clientOf(running);
      await subscribe(admin, { url });
      await admin.createMeeting({ body: { mediaTypes: "Voice" } });
      const kept = () => createMeetingService({ state: readFileSync(file, "utf8") }).state.pushes;
      const pending = { event: expect.objectContaining({ event: "meeting.started" }), failures: 1 };
      await vi.waitFor(() => expect(kept()).toEqual([expect.objectContaining(pending)]));
    });
  });

  it.each([
    ["damaged", '{"format":"huaweicloud-meeting state","vers', "is damaged"],
    ["empty", "", "is damaged"],
    ["another program's", '{"name":"x"}', "does not hold the state of a local service"],
  ])("that is %s is refused with a word, and stays as it is", async (_, content, message) => {
    const file = join(folder, "state.json");
    writeFileSync(file, content);
    const { status, stdout, stderr } = await refused("--state-file", file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(`${file} ${message}`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  it("in a folder that is not there is refused", async () => {
    const { status, stderr } = await refused("--state-file", join(folder, "missing", "state.json"));
    expect(status).toBe(1);
    expect(stderr).toContain("ENOENT");
  });
});

describe("--seed-file", () => {
  const seed = {
    clock: "2030-01-07T08:00:00Z",
    users: [{ name: "Carol", account: "carol@demo", password: "Carol@12345" }],
    terminals: [{ account: "room-1", name: "Room 1" }],
    meetings: [
      { owner: "carol@demo", subject: "Planning", start: "2030-01-08T09:00:00Z" },
      { owner: "carol@demo", subject: "Stand-up", participants: [{ user: "alice" }] },
    ],
    series: [{ owner: "carol@demo", subject: "Review" }],
  };

  it("fills the service with what it lists", async () => {
    const file = join(folder, "seed.json");
    writeFileSync(file, JSON.stringify(seed));
    await during(["--seed-file", file], async ({ url }) => {
      const auth = accountAuth({ account: "carol@demo", password: "Carol@12345" });
      const { data } = await createMeetingClient({ baseUrl: url, auth }).searchMeetings();
      expect(data?.map(({ subject, startTime }) => [subject, startTime])).toEqual([
        ["Stand-up", "2030-01-07 08:00"],
        ["Planning", "2030-01-08 09:00"],
        ["Review", "2030-01-08 09:00"],
      ]);
    });
  });

  it("may be a state file, and counts for the first start with another one only", async () => {
    const [old, kept] = [join(folder, "old.json"), join(folder, "kept.json")];
    const service = createMeetingService();
    const { conferenceID } = service.create.meeting();
    writeFileSync(old, service.snapshot());
    const ids = async (running: RunningMock) => {
      const { data } = await clientOf(running).searchMeetings();
      return data?.map((meeting) => meeting.conferenceID);
    };
    const first = await during(["--seed-file", old, "--state-file", kept], async (running) => {
      expect(await ids(running)).toEqual([conferenceID]);
      await clientOf(running).cancelMeeting({ conferenceID });
    });
    expect(first.stderr).toBe("");
    const again = await during(["--seed-file", old, "--state-file", kept], async (running) =>
      expect(await ids(running)).toEqual([]),
    );
    expect(again.stderr).toBe(`Note: ${kept} holds a state already, which counts; ${old} is not read.\n`);
    expect(readFileSync(old, "utf8")).toBe(service.snapshot());
  });

  it.each([
    ["no JSON", "{", "is not JSON"],
    ["an unknown list", '{"user":[]}', 'has a member "user"; known ones are clock, users'],
    ["no list", '{"users":{}}', "users: is no list"],
    ["a wrong value", '{"meetings":[{},{"length":3}]}', "meetings[1]: length must be >= 15"],
    [
      "a mistyped member of a user",
      '{"users":[{"acount":"carol"}]}',
      'users[0]: "acount" is no member of a user; known ones are id',
    ],
    ["a value of another kind", '{"users":[{"name":1}]}', "users[0]: name of a user is text, not a number."],
    [
      "a mistyped member of a terminal",
      '{"terminals":[{},{"nme":"x"}]}',
      'terminals[1]: "nme" is no member of a terminal',
    ],
    [
      "a mistyped setting of a meeting",
      '{"meetings":[{"subjet":"x"}]}',
      'meetings[0]: "subjet" is no member of a meeting; known',
    ],
    [
      "a start in the API's own form",
      '{"series":[{"startTime":"x"}]}',
      'series[0]: "startTime" is no member of a series; known ones are owner, start,',
    ],
    [
      "a mistyped member of a participant",
      '{"meetings":[{"participants":[{},{"usr":"alice"}]}]}',
      'meetings[0]: participants[1]: "usr" is no member of a participant; known ones are user',
    ],
    [
      "no participant",
      '{"meetings":[{"participants":["alice"]}]}',
      "meetings[0]: participants[0]: What describes a participant is an object",
    ],
    ["a clock that is none", '{"clock":"soon"}', "clock must be a Date, milliseconds since 1970, or a text such as"],
    ["an unknown owner", '{"meetings":[{"owner":"nobody"}]}', 'meetings[0]: There is no user "nobody"'],
    [
      "a time that is none",
      '{"meetings":[{"start":"soon"}]}',
      "meetings[0]: start must be a Date, milliseconds since 1970, or a text such as",
    ],
    ["a damaged state", '{"format":"huaweicloud-meeting state"}', "was written by another version"],
  ])("with %s is refused with a word on it", async (_, content, message) => {
    const file = join(folder, "seed.json");
    writeFileSync(file, content);
    const { status, stdout, stderr } = await refused("--seed-file", file, "--state-file", join(folder, "state.json"));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(`${file} ${message}`);
    expect(existsSync(join(folder, "state.json"))).toBe(false);
  });

  it("that is not there is refused", async () => {
    expect(await refused("--seed-file", join(folder, "seed.json"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("ENOENT"),
    });
  });
});

describe("faults", () => {
  it("hit the operations they name, as often as they say", async () => {
    await during(
      ["--fault", "searchMeetings:503x1", "--fault", "createMeeting:dropx1", "--latency", "1"],
      async (running) => {
        const client = clientOf(running);
        await expect(client.searchMeetings()).rejects.toMatchObject({ status: 503 });
        await expect(client.createMeeting({ body: { mediaTypes: "Voice" } })).rejects.toThrow();
        await expect(client.searchMeetings()).resolves.toMatchObject({ count: 1 });
      },
    );
  });

  it.each([
    [["--fault", "createMeting:503"], 'there is no operation "createMeting"'],
    [["--latency", "-1"], "--latency"],
    [["--latency", "soon"], '--latency must be a number from 0 to 3600000, not "soon".'],
    [["--seed", "x"], "--seed must be a number"],
  ])("%j is refused with a word on it, and status 2", async (args, message) => {
    const { status, stderr } = await refused(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

it("without the command, options are refused with a word on it", async () => {
  const { status, stdout, stderr } = await run(process.execPath, [cli, "--port", "4011"], root);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain('A command is missing. Did you mean "huaweicloud-meeting mock --port 4011"?');
});

it.each([[], ["--help"]])("tells how it is used: %j", async (...args) => {
  const { status, stdout } = await run(process.execPath, [cli, ...args], root);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("--port <number>") });
});

it("--seed gives the same identifiers each time", async () => {
  const ids: unknown[] = [];
  for (let time = 0; time < 2; time++) {
    await during(["--seed", "7"], async (running) => {
      const [meeting] = await clientOf(running).createMeeting({ body: { mediaTypes: "Voice" } });
      ids.push(meeting?.conferenceID);
    });
  }
  expect(ids[0]).toBe(ids[1]);
});

describe("the log", () => {
  it("has a line for each call, with nothing secret in it", async () => {
    const { stdout } = await during(["--fault", "cancelMeeting:drop"], async (running) => {
      await clientOf(running).searchMeetings({ searchKey: "hidden-key" });
      const url = `${running.url}/v1/mmc/management/conferences`;
      await fetch(`${url}?conferenceID=hidden-id`, { method: "DELETE" }).catch(() => {});
      await fetch(`${running.url}/v1/nothing?token=hidden-token`, { headers: { "X-Access-Token": "hidden-header" } });
    });
    const lines = stdout.split("\n").filter((line) => /^\d\d:/.test(line));
    expect(lines.map((line) => line.replace(/\d+ ms$/, "N ms").slice(10))).toEqual([
      "POST    createToken  200  N ms",
      "GET     searchMeetings  200  N ms",
      "DELETE  cancelMeeting  dropped  N ms",
      "GET     /v1/nothing  404  N ms",
    ]);
    for (const text of ["hidden", "\u001b"]) expect(stdout).not.toContain(text);
  });

  it("has a line for what happens on a WebSocket, without tokens", async () => {
    let meeting = "";
    const { stdout } = await during([], async (running) => {
      const client = clientOf(running);
      const [created] = await client.createMeeting({ body: { mediaTypes: "Voice" } });
      const { conferenceID = "", passwordEntry = [] } = created ?? {};
      meeting = conferenceID;
      const password = passwordEntry.find(({ conferenceRole }) => conferenceRole === "chair")?.password ?? "";
      const control = await client.control({ conferenceID, password });
      const { webSocketToken = "" } = await control.createWebSocketToken();
      const { data } = await client.createConfToken({ conferenceID, "X-Password": password, "X-Login-Type": 1 });
      const followed = await connect(addressOf(running, conferenceID, webSocketToken));
      await followed.ask("Subscribe", { subscribeType: ["ConfDynamicInfoNotify"], confToken: data.token });
      await control.lockMeeting({ body: { isLock: 1 } });
      await control.stopMeeting();
      expect(await followed.closed).toEqual([1000, "The meeting has ended."]);
    });
    const lines = stdout.split("\n").filter((line) => line.includes("SOCKET"));
    expect(lines.map((line) => line.slice(10))).toEqual(
      [
        "connected",
        "subscribed to ConfDynamicInfoNotify",
        "pushed ConfDynamicInfoNotify (in full) to 1 client",
        "pushed ConfDynamicInfoNotify (in full) to 1 client",
        "closed: The meeting has ended.",
      ].map((text) => `SOCKET  ${meeting}  ${text}`),
    );
    expect(stdout).not.toMatch(/cnr|stb/);
  });

  it("has a line for each attempt to post an event, with nothing secret in it", async () => {
    const receiver = await serveReceiver(noStart);
    const { stdout } = await during([], async (running) => {
      const admin = clientOf(running);
      let printed = "";
      running.child.stdout?.on("data", (text) => {
        printed += text;
      });
      const url = `${receiver}/hidden-path?key=hidden-query`;
      await subscribe(admin, { subscriberId: "hidden-id", subscriberKey: "hidden-key", url });
      await admin.createMeeting({ body: { mediaTypes: "Voice" } });
      await vi.waitFor(() => expect(printed).toContain("again in"));
    });
    const lines = stdout.split("\n").filter((line) => line.includes("EVENT"));
    expect(
      lines.map((line) =>
        line
          .replace(/\d+ ms/, "N ms")
          .replace(/:\d{4,5} /, ":PORT ")
          .slice(10),
      ),
    ).toEqual([
      "EVENT   meeting.verify to 127.0.0.1:PORT  200  N ms",
      "EVENT   meeting.create to 127.0.0.1:PORT  200  N ms",
      "EVENT   meeting.started to 127.0.0.1:PORT  500  N ms  again in 30 s",
    ]);
    for (const text of ["hidden", "\u001b"]) expect(stdout).not.toContain(text);
  });

  it("tells of an attempt to post an event what comes next", () => {
    const push = { subscriberId: "s", url: "https://r.test/x", at: 0, body: "", milliseconds: 1, delivered: false };
    const line = (given: Pick<Push, "event" | "attempt"> & Partial<Push>) =>
      pushLine({ ...push, ...given }, new Date(2030, 0, 7, 8, 9, 10), false).slice(10);
    expect([
      line({ event: "meeting.verify", attempt: 1, status: 404, problem: "status 404" }),
      line({ event: "meeting.end", attempt: 4, problem: "no answer: ECONNREFUSED", next: 1_800_000 }),
      line({ event: "meeting.end", attempt: 51, status: 500, problem: "status 500" }),
      line({ event: "meeting.end", attempt: 2, status: 200, delivered: true }),
    ]).toEqual([
      "EVENT   meeting.verify to r.test  404  1 ms  not switched on: status 404",
      "EVENT   meeting.end to r.test, attempt 4  no answer: ECONNREFUSED  1 ms  again in 30 min",
      "EVENT   meeting.end to r.test, attempt 51  500  1 ms  given up",
      "EVENT   meeting.end to r.test, attempt 2  200  1 ms",
    ]);
  });

  it("is silent with --quiet", async () => {
    const { stdout } = await during(["--quiet"], (running) => clientOf(running).searchMeetings());
    expect(stdout).not.toContain("searchMeetings");
  });

  it("is in colour where that is wanted", () => {
    const call = { method: "GET", path: "/", operation: undefined, milliseconds: 1.4 };
    const line = (status: number | undefined) => logLine({ ...call, status }, new Date(2030, 0, 7, 8, 9, 10), true);
    expect([200, 404, 503, undefined].map((status) => line(status).split("\u001b")[3])).toEqual([
      "[32m200",
      "[33m404",
      "[31m503",
      "[31mdropped",
    ]);
  });
});

describe("when it is told to stop", () => {
  it("says so to those who follow a meeting, who find the meeting again after a restart", async () => {
    const file = join(folder, "state.json");
    const service = createMeetingService();
    const { conferenceID } = service.create.meeting({ held: true });
    const [token, another] = [issue(service, conferenceID), issue(service, conferenceID)];
    writeFileSync(file, service.snapshot());
    let closed: Promise<[number, string]> | undefined;
    await during(["--state-file", file], async (running) => {
      const followed = await connect(addressOf(running, conferenceID, token));
      closed = followed.closed;
    });
    expect(await closed).toEqual([1001, "The service ends."]);
    await during(["--state-file", file], async (running) => {
      await (await connect(addressOf(running, conferenceID, another))).ask("HeartBeat");
      expect((await (await connect(addressOf(running, conferenceID, token))).closed)[0]).toBe(1008);
    });
  });

  it("answers what it is answering, and takes nothing new", async () => {
    await during(["--latency", "300"], async ({ url, child, ended }) => {
      const response = fetch(`${url}/v1/mmc/management/conferences`);
      await new Promise((resolve) => setTimeout(resolve, 150));
      child.kill("SIGTERM");
      expect((await response).status).toBe(401);
      expect(await ended).toMatchObject({ status: 0, stderr: "" });
    });
  });

  it("does not wait for ever", async () => {
    await during(["--latency", "600000"], async ({ url, child, ended }) => {
      const response = fetch(`${url}/v1/mmc/management/conferences`);
      await new Promise((resolve) => setTimeout(resolve, 150));
      child.kill("SIGINT");
      await expect(response).rejects.toThrow(TypeError);
      expect(await ended).toMatchObject({ status: 0, stderr: "" });
    });
  });
});

it("warns when other machines can reach it", async () => {
  const { stderr } = await during(["--host", "0.0.0.0"], async () => {});
  expect(stderr).toContain("whoever reaches 0.0.0.0 can use this service");
});
