import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { summaryOf } from "../../../src/mock/meetings/control.ts";
import { actionInLanguage } from "../../../src/mock/records/control-words.ts";
import { contracts } from "../../../src/validation/contract.ts";
import type { Course } from "../../support/records.ts";
import { always, enter, holdAndEnd, holdingOf, idOf, past, quit } from "../../support/records.ts";
import { known, startOfTest } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const minute = 60_000;
const attendees = [{ accountId: "bob", appId: "demo-app-id", name: "Bob Li", phone: "+99112" }];

let scene: Scene;
beforeEach(() => {
  // Time passes only where a test says so.
  vi.useFakeTimers({ toFake: ["Date"] });
  scene = newScene();
});
afterEach(() => {
  vi.useRealTimers();
});

const hold = (subject: string, course: Course = {}) =>
  holdAndEnd(scene, { ...course, settings: { subject, ...course.settings } });

async function subjects(input: Parameters<Scene["alice"]["searchHisMeetings"]>[0], client = scene.alice) {
  return (await client.searchHisMeetings(input)).data?.map(({ subject }) => subject);
}

/** A meeting that was held twice. */
async function heldTwice(): Promise<string> {
  const { service, alice } = scene;
  const [meeting] = await alice.createMeeting({ body: { mediaTypes: "HDVideo", startTime: "2030-01-07 00:01" } });
  const conferenceID = known(meeting?.conferenceID);
  const { hostPassword: password } = known(service.state.meetings.get(conferenceID));
  for (let round = 0; round < 2; round += 1) {
    await alice.startMeeting({ body: { conferenceID, password } });
    service.clock.advance({ minutes: 5 });
    await (await alice.control({ conferenceID, password })).stopMeeting();
  }
  return conferenceID;
}

describe("the history", () => {
  it("begins when a meeting ends", async () => {
    const { conferenceID, control } = await scene.held();
    expect(await scene.alice.searchHisMeetings(always)).toMatchObject({ count: 0, data: [] });
    await control.stopMeeting();
    expect((await scene.alice.searchHisMeetings(always)).data).toMatchObject([{ conferenceID }]);
  });

  it("tells the real start and end, and nothing to join by", async () => {
    await hold("Review", { minutes: 10 });
    const [info] = (await scene.alice.searchHisMeetings(always)).data ?? [];
    expect(info).toMatchObject({ startTime: "2030-01-07 00:00", endTime: "2030-01-07 00:10" });
    for (const name of ["passwordEntry", "chairJoinUri", "guestJoinUri"]) expect(info).not.toHaveProperty(name);
  });

  it("ends a meeting at its time, however much later somebody asks", async () => {
    await scene.alice.createMeeting({ body: { mediaTypes: "HDVideo", length: 30 } });
    scene.service.clock.advance({ days: 3 });
    expect((await scene.alice.searchHisMeetings(always)).data).toMatchObject([{ endTime: "2030-01-07 00:30" }]);
  });

  it("has a record for every time that a meeting was held", async () => {
    const conferenceID = await heldTwice();
    const { data = [] } = await scene.alice.searchHisMeetings(always);
    expect(data.map((info) => info.conferenceID)).toEqual([conferenceID, conferenceID]);
    expect(new Set(data.map(({ confUUID }) => confUUID)).size).toBe(2);
  });

  it("keeps meetings for six months", async () => {
    const { confUUID } = await past(scene);
    scene.service.clock.set(new Date("2030-07-07T00:00:00Z"));
    expect(await scene.alice.searchHisMeetings(always)).toMatchObject({ count: 1 });
    scene.service.clock.set(new Date("2030-07-08T00:00:00Z"));
    expect(await scene.alice.searchHisMeetings(always)).toMatchObject({ count: 0 });
    await expect(scene.alice.showHisMeetingDetail({ confUUID })).rejects.toMatchObject({ code: "MMC.111070005" });
  });

  it("keeps what users leave behind who are deleted", async () => {
    await hold("Farewell");
    await scene.admin.batchDeleteUsers({ accountType: 1, body: ["alice"] });
    const { data } = await scene.admin.searchHisMeetings({ ...always, queryAll: true });
    expect(data).toMatchObject([{ subject: "Farewell", scheduserName: "Alice Chen" }]);
  });

  it("forgets who was deleted with the last of their meetings, of which statistics can tell no more", async () => {
    const { service, admin } = scene;
    await holdAndEnd(scene);
    await admin.batchDeleteUsers({ accountType: 1, body: ["alice", "bob"] });
    expect([...service.state.formerUsers.values()].map(({ name }) => name)).toEqual(["Alice Chen"]);
    service.clock.advance({ days: 3 * 365 });
    const { conferenceID } = service.create.meeting({ held: true });
    service.clock.advance({ hours: 1 });
    await admin.searchMeetings();
    expect([...service.state.pastMeetings.values()].map(({ meeting }) => meeting.conferenceID)).toEqual([conferenceID]);
    expect(service.state.formerUsers.size).toBe(0);
  });
});

describe("who sees what", () => {
  beforeEach(async () => {
    await hold("alice's own");
    await hold("with bob", { settings: { attendees } });
    await hold("admin's own", { by: scene.admin });
  });

  it("lists what ordinary users scheduled or were invited to", async () => {
    expect(await subjects({ ...always, queryAll: true })).toEqual(["with bob", "alice's own"]);
    expect(await subjects(always, scene.bob)).toEqual(["with bob"]);
  });

  it("lists everything to administrators only with queryAll", async () => {
    expect(await subjects(always, scene.admin)).toEqual(["admin's own"]);
    const all = await subjects({ ...always, queryAll: true }, scene.admin);
    expect(all).toEqual(["admin's own", "with bob", "alice's own"]);
  });

  it("does not list meetings that somebody merely joined", async () => {
    const during: Course["during"] = (holding) =>
      enter(scene.service, holding, "Bob Li", { userId: idOf(scene.service, "bob") });
    await hold("by ID", { during });
    expect(await subjects(always, scene.bob)).toEqual(["with bob"]);
  });

  it("shows administrators every meeting, and the invited only theirs", async () => {
    const [withBob, own] = (await scene.alice.searchHisMeetings(always)).data ?? [];
    const show = (client: Scene["bob"], confUUID = "") => client.showHisMeetingDetail({ confUUID });
    expect(await show(scene.admin, own?.confUUID)).toMatchObject({ conferenceData: { role: "chair" } });
    expect(await show(scene.bob, withBob?.confUUID)).toMatchObject({ conferenceData: { role: "general" } });
    await expect(show(scene.bob, own?.confUUID)).rejects.toMatchObject({ status: 403, code: "MMC.111070010" });
  });
});

describe("searching the history", () => {
  it("takes the meetings that started in the period", async () => {
    await hold("first");
    await hold("second");
    const second = startOfTest + 10 * minute;
    expect(await subjects({ startDate: startOfTest, endDate: second - minute })).toEqual(["first"]);
    expect(await subjects({ startDate: second - minute, endDate: second + minute })).toEqual(["second"]);
    expect(await subjects({ startDate: second + minute, endDate: always.endDate })).toEqual([]);
  });

  it("looks into subjects, names of schedulers and meeting IDs", async () => {
    const { conferenceID } = await hold("Budget", { by: scene.bob, settings: { attendees: [{ accountId: "alice" }] } });
    await hold("Review");
    expect(await subjects({ ...always, searchKey: "view" })).toEqual(["Review"]);
    expect(await subjects({ ...always, searchKey: "Bob" })).toEqual(["Budget"]);
    expect(await subjects({ ...always, searchKey: conferenceID })).toEqual(["Budget"]);
    expect(await subjects({ ...always, searchKey: "nothing" })).toEqual([]);
  });

  it.each([
    ["ASC_StartTIME", ["1", "2 recorded", "3", "4 recorded"]],
    ["DSC_StartTIME", ["4 recorded", "3", "2 recorded", "1"]],
    ["ASC_RecordTYPE", ["1", "3", "2 recorded", "4 recorded"]],
    ["DSC_RecordTYPE", ["4 recorded", "2 recorded", "3", "1"]],
  ] as const)("sorts by %s", async (sortType, expected) => {
    await hold("1");
    await hold("2 recorded", { recorded: true });
    await hold("3");
    await hold("4 recorded", { recorded: true });
    expect(await subjects({ ...always, sortType })).toEqual(expected);
  });

  it("pages, and is empty behind the end", async () => {
    for (const subject of ["1", "2", "3"]) await hold(subject);
    expect(await subjects({ ...always, offset: 1, limit: 1 })).toEqual(["2"]);
    expect(await subjects({ ...always, offset: -5, limit: 1 })).toEqual(["3"]);
    expect(await scene.alice.searchHisMeetings({ ...always, offset: 3 })).toMatchObject({ count: 3, data: [] });
  });
});

describe("a past meeting of a series", () => {
  it("is shown as the sub-meeting that was held", async () => {
    const { service, alice } = scene;
    const cycleParams = { cycle: "Day", startDate: "2030-01-08", endDate: "2030-01-10", preRemindDays: 1 } as const;
    const body = { mediaTypes: "HDVideo", startTime: "2030-01-07 08:00", cycleParams } as const;
    const [series] = await alice.createRecurringMeeting({ body });
    const conferenceID = known(series?.conferenceID);
    const { hostPassword: password } = known(service.state.meetings.get(conferenceID));
    await alice.startMeeting({ body: { conferenceID, password } });
    await (await alice.control({ conferenceID, password })).stopMeeting();
    const { data } = await alice.searchHisMeetings(always);
    expect(data).toMatchObject([{ confType: "CYCLE", cycleSubConfID: series?.subConfs?.[0]?.cycleSubConfID }]);
    expect(data?.[0]?.subConfs).toHaveLength(1);
  });
});

describe("attendance", () => {
  it("has a record for every stay, found by name, number or department", async () => {
    const { service } = scene;
    const { confUUID } = await past(scene, {
      during(holding) {
        const pid = enter(service, holding, "Alice Chen", { deptName: "Research" });
        service.clock.advance({ minutes: 1 });
        enter(service, holding, "Bob", { phone: "+8613" });
        quit(service, holding, pid);
      },
    });
    const found = async (searchKey?: string) => {
      const { data } = await scene.alice.searchAttendanceRecordsOfHisMeeting({ confUUID, searchKey });
      return data?.map(({ displayName }) => displayName);
    };
    expect(await found()).toEqual(["Alice Chen", "Bob"]);
    expect(await found("Bob")).toEqual(["Bob"]);
    expect(await found("+8613")).toEqual(["Bob"]);
    expect(await found("Research")).toEqual(["Alice Chen"]);
    const { data } = await scene.alice.searchAttendanceRecordsOfHisMeeting({ confUUID });
    const spans = data?.map(({ joinTime = 0, leftTime = 0 }) => Math.round((leftTime - joinTime) / minute));
    expect(spans).toEqual([1, 10]);
  });

  it("names the department of users", async () => {
    const { service } = scene;
    const userId = known([...service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "bob")).id;
    const { confUUID } = await past(scene, { during: (holding) => enter(service, holding, "Bob Li", { userId }) });
    const { data } = await scene.alice.searchAttendanceRecordsOfHisMeeting({ confUUID });
    expect(data).toMatchObject([{ displayName: "Bob Li", deptName: "Demo Enterprise" }]);
  });

  it.each([
    ["zh-CN", "软终端", "视频"],
    ["en-US", "Soft client", "Video"],
  ] as const)("is told in %s", async (language, deviceType, mediaType) => {
    const { confUUID } = await past(scene, { during: (holding) => enter(scene.service, holding, "Bob") });
    const input = { confUUID, "Accept-Language": language };
    const { data } = await scene.alice.searchAttendanceRecordsOfHisMeeting(input);
    expect(data).toMatchObject([{ deviceType, mediaType }]);
  });
});

describe("the control log", () => {
  it("has words for all that is done to meetings, in both languages", async () => {
    const controls = contracts.filter(({ security, method }) => security === "conferenceToken" && method !== "GET");
    expect(controls.length).toBeGreaterThan(30);
    for (const { id } of controls) {
      const summary = summaryOf(id);
      expect(actionInLanguage(summary, "en-US")).toBe(summary);
      expect(actionInLanguage(summary, "zh-CN"), id).toMatch(/^[\u4e00-\u9fff、]+$/);
    }
  });

  it("is paged in the order of time, and told in the language", async () => {
    const { confUUID } = await past(scene, {
      async during(_holding, control) {
        await control.lockMeeting({ body: { isLock: 1 } });
        await control.muteMeeting({ body: { isMute: 1 } });
      },
    });
    const { data } = await scene.alice.searchCtlRecordsOfHisMeeting({ confUUID, offset: 1, limit: 2 });
    expect(data).toMatchObject([
      {
        operateCode: "全场静音或取消静音",
        operateSource: "会议系统",
        operateResult: "成功",
        detail: "isMute: 1",
      },
      { operateCode: "结束会议", operateResult: "成功" },
    ]);
  });

  it("belongs to one holding", async () => {
    const { conferenceID } = await scene.held();
    const { confUUID } = holdingOf(scene.service, conferenceID);
    const log = scene.alice.searchCtlRecordsOfHisMeeting({ confUUID });
    await expect(log).rejects.toMatchObject({ code: "MMC.111070005" });
  });
});
