import { beforeEach, describe, expect, it } from "vitest";
import { accountAuth, appIdAuth, createMeetingClient, type MeetingAuth, type MeetingClient } from "../../src/index.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { known, startOfTest, startService } from "../support/service.ts";

const hour = 3600_000;

let service: MeetingService;
beforeEach(() => {
  service = startService();
});

function client(auth?: MeetingAuth): MeetingClient {
  return createMeetingClient({ baseUrl: "https://service.test", auth, fetch: service.fetch });
}

function app(userId?: string): MeetingClient {
  return client(appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key", userId }));
}

describe("a user that was made", () => {
  it("can sign in by password, or by an app", async () => {
    service.create.user({ name: "Carol", account: "carol@demo", password: "Carol@12345", thirdAccount: "carol" });
    for (const auth of [
      accountAuth({ account: "carol@demo", password: "Carol@12345" }),
      appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key", userId: "carol" }),
    ]) {
      const [meeting] = await client(auth).createMeeting({ body: { mediaTypes: "Voice" } });
      expect(meeting?.scheduserName).toBe("Carol");
    }
  });

  it("does not take the account of another one", () => {
    expect(() => service.create.user({ account: "alice@demo" })).toThrow('account "alice@demo"');
    expect(() => service.create.user({ thirdAccount: "bob" })).toThrow('thirdAccount "bob"');
    expect(service.create.user().account).not.toBe(service.create.user().account);
  });
});

describe("a meeting that was made", () => {
  it("is scheduled for the next full hour, by the administrator", async () => {
    const { conferenceID } = service.create.meeting({ subject: "Planning" });
    const { conferenceData } = await app().showMeetingDetail({ conferenceID });
    expect(conferenceData).toMatchObject({
      subject: "Planning",
      startTime: "2030-01-07 01:00",
      conferenceState: "Schedule",
      scheduserName: "Demo Administrator",
    });
  });

  it.each(["alice", "alice@demo"])("belongs to the owner named: %s", async (owner) => {
    const { conferenceID } = service.create.meeting({ owner, start: startOfTest + hour });
    const { data } = await app("alice").searchMeetings();
    expect(data?.map((meeting) => meeting.conferenceID)).toEqual([conferenceID]);
  });

  it("is held at once, with those who are in it", async () => {
    const { conferenceID, hostPassword } = service.create.meeting({
      owner: "alice",
      participants: [{ user: "alice" }, { name: "Zoe", phone: "+8613800000001", mute: 1 }],
    });
    const control = await app("alice").control({ conferenceID, password: hostPassword });
    const { participants, confInfo } = await control.showRealTimeInfoOfMeeting();
    expect(participants?.map(({ name, mute }) => [name, mute])).toEqual([
      ["Alice Chen", 0],
      ["Zoe", 1],
    ]);
    expect(confInfo?.chairID).toBe(participants?.[0]?.pid);
  });

  it("can have begun in the past", () => {
    const { holding, occurrences } = service.create.meeting({ held: true, start: startOfTest - hour, length: 120 });
    expect([holding?.occurrenceId, occurrences[0]?.start]).toEqual([occurrences[0]?.id, startOfTest - hour]);
  });

  it.each([
    ["a value that the description does not allow", { length: 3 }, "length"],
    ["an unknown owner", { owner: "nobody" }, '"nobody"'],
    ["an owner who is nobody", { owner: { thirdAccount: undefined } }, "There is no user without an ID."],
    ["a mistyped setting", { subjct: "x" }, '"subjct" is no member of a meeting; known ones are owner, start,'],
    ["a start in the API's own form", { startTime: "2030-01-07 09:00" }, '"startTime" is no member of a meeting'],
    ["a text in another form as start", { start: "2030-01-07 09:00" }, 'not "2030-01-07 09:00".'],
    ["an invalid start", { start: new Date("soon") }, "start must be a Date,"],
    ["a start that is no number", { start: Number.NaN }, "not NaN."],
    ["a start of another kind", { start: {} }, "start must be a Date,"],
    ["what is no object", "Planning", 'an object such as { subject: "Planning" }, not text.'],
    ["a value of another kind", { held: "yes" }, "held of a meeting is true or false, not text."],
    ["participants who are none", { participants: "alice" }, "participants of a meeting is a list, not text."],
    ["a participant who is a text", { participants: ["alice"] }, "participants[0]: What describes a participant is"],
    ["a mistyped participant", { participants: [{}, { usr: "alice" }] }, 'participants[1]: "usr" is no member of a'],
    ["an unknown participant", { participants: [{ user: "nobody" }] }, 'participants[0]: There is no user "nobody".'],
  ])("refuses %s", (_, given, word) => {
    expect(() => service.create.meeting(given as never)).toThrow(word);
    expect(() => service.create.meeting(given as never)).toThrow(TypeError);
    expect(service.state.meetings.size).toBe(0);
  });

  it.each([
    "2030-01-07T09:00:00Z",
    "2030-01-07T10:00+01:00",
    new Date(startOfTest + 9 * hour - 10_000),
    startOfTest + 9 * hour - 10_000,
  ])("starts when it is told: %s", async (start) => {
    service.create.meeting({ start });
    const { data } = await app().searchMeetings();
    expect(data?.map(({ startTime }) => startTime)).toEqual(["2030-01-07 09:00"]);
  });

  it("takes what is undefined for what is not given", () => {
    expect(() => service.create.meeting({ subject: undefined, owner: undefined, held: undefined })).not.toThrow();
  });
});

describe("a series that was made", () => {
  it("has three days from tomorrow on", async () => {
    const { conferenceID } = service.create.series({ owner: "bob" });
    const { conferenceData } = await app("bob").showMeetingDetail({ conferenceID });
    expect(conferenceData?.subConfs?.map(({ startTime }) => startTime)).toEqual([
      "2030-01-08 01:00",
      "2030-01-09 01:00",
      "2030-01-10 01:00",
    ]);
  });

  it("follows the rule given", () => {
    const cycleParams = { cycle: "Week", point: [1], startDate: "2030-01-14", endDate: "2030-01-31", preRemindDays: 1 };
    const { occurrences } = service.create.series({ cycleParams, start: Date.UTC(2030, 0, 7, 8) } as never);
    expect(occurrences.map(({ start }) => new Date(start).toISOString().slice(0, 16))).toEqual([
      "2030-01-14T08:00",
      "2030-01-21T08:00",
      "2030-01-28T08:00",
    ]);
  });
});

it.each([
  ["user", { nme: "Carol" }, '"nme" is no member of a user; known ones are id,'],
  ["user", { password: 5 }, "password of a user is text, not a number."],
  ["user", null, 'an object such as { name: "Carol" }, not null.'],
  ["terminal", { nme: "Room 7" }, '"nme" is no member of a terminal'],
  ["series", { startTime: "x" }, '"startTime" is no member of a series'],
  ["series", { start: "soon" }, "start must be a Date,"],
] as const)("the factory of a %s refuses %j", (kind, given, word) => {
  expect(() => service.create[kind](given as never)).toThrow(word);
});

it("a terminal that was made can be given a new code", async () => {
  const { account, activeCode } = service.create.terminal({ name: "Room 7" });
  await app().resetVisionActiveCode({ account, body: {} });
  expect(service.state.terminals.get(account)).toMatchObject({
    name: "Room 7",
    activeCode: expect.not.stringMatching(activeCode),
  });
});

describe("joining and leaving", () => {
  it("begins the meeting with the first one, and shows in the history", () => {
    const { conferenceID } = service.create.meeting({ owner: "alice" });
    const alice = service.join(conferenceID, { user: "alice" });
    const guest = service.join(conferenceID);
    expect([alice.role, guest.role, guest.name]).toEqual(["chair", "general", "Guest"]);
    service.clock.advance({ minutes: 5 });
    service.leave(conferenceID, guest.pid);
    const { participants, stays } = known(service.state.meetings.get(conferenceID)?.holding);
    expect(participants).toEqual([alice]);
    expect(
      stays.map(({ joinTime, leftTime }) =>
        leftTime === undefined ? undefined : Math.round((leftTime - (joinTime ?? 0)) / 60_000),
      ),
    ).toEqual([undefined, 5]);
  });

  it("needs a meeting, and somebody in it", () => {
    const { conferenceID } = service.create.meeting();
    expect(() => service.join("900000000")).toThrow("no meeting 900000000");
    expect(() => service.leave(conferenceID, "nobody")).toThrow("no participant nobody");
    service.clock.advance({ days: 1 });
    expect(() => service.join(conferenceID)).toThrow(`no meeting ${conferenceID}`);
  });

  it.each([
    ["alice", 'What describes a participant is an object such as { user: "alice" }, not text.'],
    [{ usr: "alice" }, '"usr" is no member of a participant; known ones are user, pid,'],
  ])("takes nobody for a guest by mistake: %j", (who, message) => {
    const { conferenceID } = service.create.meeting();
    expect(() => service.join(conferenceID, who as never)).toThrow(message);
    expect(service.state.meetings.get(conferenceID)?.holding).toBeUndefined();
  });
});

describe("a service that begins", () => {
  it("hands out the same identifiers for the same seed", async () => {
    const ids = (seed: number) => {
      service = createMeetingService({ seed, clock: startOfTest });
      return [service.create.meeting().conferenceID, service.create.user().id, service.create.series().guestLink];
    };
    expect(ids(7)).toEqual(ids(7));
    expect(ids(7)).not.toEqual(ids(8));
  });

  it("hands out the same identifiers, whatever was read and refused between", async () => {
    const id = async (calls: number) => {
      service = startService();
      for (let call = 0; call < calls; call++)
        await client()
          .searchMeetings()
          .catch(() => {});
      return service.create.meeting().conferenceID;
    };
    expect(await id(3)).toBe(await id(0));
  });

  it("has a clock that begins where it is told, and runs", () => {
    for (const clock of [startOfTest, new Date(startOfTest), { at: startOfTest }]) {
      const passed = createMeetingService({ clock }).clock.now() - startOfTest;
      expect(passed).toBeGreaterThanOrEqual(0);
      expect(passed).toBeLessThan(60_000);
    }
  });

  it("has a clock that only the test moves, if it is told so", async () => {
    const { clock } = createMeetingService({ clock: { at: startOfTest, runs: false } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.now()).toBe(startOfTest);
    clock.advance({ days: 1, minutes: -1 });
    expect(clock.now()).toBe(startOfTest + 24 * hour - 60_000);
    clock.set(new Date(startOfTest));
    expect(clock.now()).toBe(startOfTest);
  });

  const right = "A clock is set to a valid Date or to milliseconds since 1970, not to ";
  const noTimes: [unknown, string][] = [
    [new Date("tomorrow"), `${right}Invalid Date.`],
    ["2027-01-04", `${right}"2027-01-04".`],
    [null, `${right}null.`],
    [Number.NaN, `${right}NaN.`],
    [9e15, `${right}9000000000000000.`],
  ];

  it.each<[unknown, string]>([
    ...noTimes,
    [{ at: "2027-01-04" }, `${right}"2027-01-04".`],
    [{ at: startOfTest, run: false }, '"run" is no member of a clock; known ones are at, runs.'],
    [{ runs: "no" }, 'runs of a clock is true or false, not "no".'],
  ])("refuses a clock that is none: %j", (clock, message) => {
    expect(() => createMeetingService({ clock: clock as never })).toThrow(new TypeError(message));
  });

  it.each(noTimes)("sets no clock to %s", (time, message) => {
    const { clock } = createMeetingService({ clock: { at: startOfTest, runs: false } });
    expect(() => clock.set(time as never)).toThrow(new TypeError(message));
    expect(clock.now()).toBe(startOfTest);
  });

  it.each([
    [{ minute: 31 }, '"minute" is no member of a step of a clock; known ones are days, hours, minutes, seconds.'],
    [5, "A clock is moved by an object such as { minutes: 5 }, not by 5."],
    [undefined, "not by undefined."],
    [{ minutes: Number.NaN }, "minutes of a step of a clock is a number, not NaN."],
    [{ minutes: "31" }, 'minutes of a step of a clock is a number, not "31".'],
    [{ days: 1e9 }, right],
  ])("moves no clock by %j", (step, message) => {
    const { clock } = createMeetingService({ clock: { at: startOfTest, runs: false } });
    expect(() => clock.advance(step as never)).toThrow(message);
    expect(() => clock.advance(step as never)).toThrow(TypeError);
    expect(clock.now()).toBe(startOfTest);
  });
});
