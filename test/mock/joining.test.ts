import { beforeEach, describe, expect, it } from "vitest";
import { type Joining, join, leave } from "../../src/mock/meetings/presence.ts";
import { Random } from "../../src/mock/state/random.ts";
import { type HeldMeeting, hold, holdWebinar, leaders, namesThere } from "../support/held.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";

let scene: Scene;
let random: Random;
beforeEach(() => {
  scene = newScene();
  random = new Random(2);
});

const enter = ({ holding }: HeldMeeting, who: Joining) => join(holding, who, memory());
const go = ({ holding }: HeldMeeting, pid: string) => leave(holding, pid, memory());
const memory = () => ({ state: scene.service.state, clock: scene.service.clock, random });

const waiting = ({ holding }: HeldMeeting) => holding.waiting.map(({ name }) => name);
const refusal = (code: string) => expect.objectContaining({ code });

/** A user of the demo enterprise as they join. */
function user(thirdAccount: string): Joining {
  const found = [...scene.service.state.users.values()].find((candidate) => candidate.thirdAccount === thirdAccount);
  const { id: userId, name } = known(found);
  return { userId, name };
}
const stranger: Joining = { name: "Sam", phone: "+441" };

describe("whoever joins", () => {
  it("is in the meeting under their own number until they leave, and may come twice", async () => {
    const held = await hold(scene);
    const [first, second] = [enter(held, user("bob")), enter(held, user("bob"))];
    expect(first.phone).toBe(scene.service.state.users.get(known(first.userId))?.number);
    expect(await namesThere(held)).toEqual(["Bob Li", "Bob Li"]);
    go(held, first.pid);
    const { participants } = await held.control.showRealTimeInfoOfMeeting();
    expect(participants?.map(({ pid }) => pid)).toEqual([second.pid]);
  });

  it("is host if they scheduled the meeting, unless there is a host", async () => {
    const held = await hold(scene);
    const sam = enter(held, { ...stranger, role: "chair" });
    enter(held, user("alice"));
    expect(await leaders(held)).toMatchObject({ chairID: sam.pid });
    go(held, sam.pid);
    const alice = enter(held, user("alice"));
    expect(await leaders(held)).toMatchObject({ chairID: alice.pid });
  });

  it.each([
    ["user", { accountId: "bob", appId: "demo-app-id" }, () => user("bob")],
    ["number", { name: "Sam", phone: "+441" }, () => stranger],
  ])("is host if they are invited so by %s, unless there is a host", async (_by, attendee, who) => {
    const held = await hold(scene, { attendees: [{ ...attendee, role: 1 }] });
    const first = enter(held, who());
    enter(held, user("alice"));
    expect(await leaders(held)).toMatchObject({ chairID: first.pid });
    go(held, first.pid);
    const alice = enter(held, user("alice"));
    enter(held, who());
    expect(await leaders(held)).toMatchObject({ chairID: alice.pid });
  });

  it("is muted where the meeting says so of their kind of client, the host never", async () => {
    const soft = await hold(scene, { confConfigInfo: { isAutoMute: true } });
    const hard = await hold(scene, { confConfigInfo: { isHardTerminalAutoMute: true } });
    for (const [held, expected] of [
      [soft, [1, 0, 0]],
      [hard, [0, 1, 0]],
    ] as const) {
      const people = [stranger, { ...stranger, type: "terminal" } as const, { ...stranger, role: "chair" } as const];
      expect(people.map((who) => enter(held, who).mute)).toEqual(expected);
    }
  });

  it("has no picture in a voice meeting", async () => {
    expect(enter(await hold(scene, { mediaTypes: "Voice" }), stranger).video).toBe(0);
    expect(enter(await hold(scene), stranger).video).toBe(1);
  });
});

describe("a locked meeting", () => {
  it("keeps guests out, not the host, and disturbs nobody in it", async () => {
    const held = await hold(scene);
    enter(held, stranger);
    await held.control.lockMeeting({ body: { isLock: 1 } });
    expect(() => enter(held, user("bob"))).toThrow(refusal("MMC.111072050"));
    enter(held, user("alice"));
    expect(await namesThere(held)).toEqual(["Sam", "Alice Chen"]);
    await held.control.updateStartedConfConfig({ body: { isLock: 0 } });
    enter(held, user("bob"));
  });
});

describe("a meeting that is not open to everybody", () => {
  it("takes users of the enterprise, or those who were invited", async () => {
    const users = await hold(scene, { confConfigInfo: { callInRestriction: 2 } });
    expect(() => enter(users, stranger)).toThrow(refusal("MMC.111071074"));
    enter(users, user("bob"));
    const invited = await hold(scene, {
      confConfigInfo: { callInRestriction: 3 },
      attendees: [{ name: "Sam", phone: "+441" }],
    });
    expect(() => enter(invited, user("bob"))).toThrow(refusal("MMC.111071075"));
    enter(invited, stranger);
    enter(invited, user("alice"));
  });

  it("can be closed and opened while it is held", async () => {
    const held = await hold(scene);
    await held.control.updateStartedConfConfig({ body: { callInRestriction: 3 } });
    expect(() => enter(held, user("bob"))).toThrow(refusal("MMC.111071075"));
    await held.control.updateStartedConfConfig({ body: { callInRestriction: 2 } });
    enter(held, user("bob"));
  });

  it("is full when as many are there as there may be", async () => {
    const held = await hold(scene, { concurrentParticipants: 1 });
    const { pid } = enter(held, stranger);
    expect(() => enter(held, user("bob"))).toThrow(refusal("MMC.111072101"));
    go(held, pid);
    enter(held, user("bob"));
  });
});

describe("a meeting with a waiting room", () => {
  const enableWaitingRoom = { confConfigInfo: { enableWaitingRoom: true } };

  it("lets guests wait, not the host, and counts nobody who waits as there", async () => {
    const held = await hold(scene, enableWaitingRoom);
    const sam = enter(held, stranger);
    enter(held, user("alice"));
    expect(await namesThere(held)).toEqual(["Alice Chen"]);
    expect(waiting(held)).toEqual(["Sam"]);
    expect(held.holding.stays).toHaveLength(1);
    go(held, sam.pid);
    expect(waiting(held)).toEqual([]);
  });

  it("may be so for one date of a series only", async () => {
    const [series] = await scene.alice.createRecurringMeeting({
      body: {
        mediaTypes: "HDVideo",
        startTime: "2030-01-07 08:00",
        cycleParams: { cycle: "Day", startDate: "2030-01-07", endDate: "2030-01-08", preRemindDays: 1 },
      },
    });
    const { conferenceID = "", subConfs = [] } = known(series);
    const [first] = subConfs;
    await scene.alice.updateRecurringSubMeeting({
      conferenceID,
      body: {
        cycleSubConfID: known(first?.cycleSubConfID),
        mediaTypes: "HDVideo",
        startTime: known(first?.startTime),
        length: 30,
        confConfigInfo: { enableWaitingRoom: true },
      },
    });
    const meeting = known(scene.service.state.meetings.get(conferenceID));
    await scene.alice.startMeeting({ body: { conferenceID, password: meeting.hostPassword } });
    enter({ holding: known(meeting.holding) } as HeldMeeting, stranger);
    expect(meeting.holding?.waiting).toHaveLength(1);
  });
});

describe("the audience of a webinar", () => {
  it("waits until the host opens the doors, and is not let in with the waiting room", async () => {
    const held = await holdWebinar(scene);
    enter(held, { ...stranger, role: "audience" });
    await held.control.allowWaitingParticipant({ body: { allowAll: true } });
    expect(waiting(held)).toEqual(["Sam"]);
    await held.control.allowAudienceJoin({ body: { allowAudience: 1 } });
    enter(held, { name: "Vera", role: "audience" });
    expect(await namesThere(held)).toEqual(["Sam", "Vera"]);
  });

  it("may be restricted to users of the enterprise and those who were invited", async () => {
    const held = await holdWebinar(scene);
    await held.control.updateStartedConfConfig({ body: { audienceCallInRestriction: 2 } });
    expect(() => enter(held, { ...stranger, role: "audience" })).toThrow(refusal("MMC.111071077"));
    enter(held, { ...user("bob"), role: "audience" });
    expect(waiting(held)).toEqual(["Bob Li"]);
  });
});

describe("a number to join with", () => {
  it("is not handed out to guests while the meeting is locked", async () => {
    const held = await hold(scene);
    const { conferenceID, meeting, control } = held;
    const ask = (password: string) => scene.anyone.createAnonymousAuthRandom({ conferenceID, "X-Password": password });
    await control.lockMeeting({ body: { isLock: 1 } });
    await expect(ask(meeting.guestPassword)).rejects.toMatchObject({ code: "MMC.111072050" });
    await ask(meeting.hostPassword);
  });
});
