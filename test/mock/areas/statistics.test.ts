import { beforeEach, describe, expect, it } from "vitest";
import { known, nonce, signature, succeed } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

// A Monday morning in Beijing, whose days count.
const today = { timeUnit: "D", startTime: "2030-01-07", endTime: "2030-01-07" } as const;

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const meetings = (period: object) =>
  scene.admin.searchStatisticConferenceInfo({ ...today, category: "conference_info", ...period });

async function hold(wishes: object = {}): Promise<string> {
  const [meeting] = await scene.alice.createMeeting({ body: { mediaTypes: "Voice", length: 60, ...wishes } });
  return known(meeting?.conferenceID);
}

async function stop(conferenceID: string): Promise<void> {
  const password = known(scene.service.state.meetings.get(conferenceID)?.hostPassword);
  const control = await scene.alice.control({ conferenceID, password });
  await control.stopMeeting();
}

describe("the period", () => {
  it.each([
    ["D", "2030-01-01", "2030-01-31", 31],
    ["D", "2030-02-27", "2030-03-01", 3],
    ["M", "2029-02", "2030-01", 12],
    ["M", "2030-01", "2030-01", 1],
  ] as const)("by %s from %s to %s has so many records: %i", async (timeUnit, startTime, endTime, count) => {
    const { data } = await meetings({ timeUnit, startTime, endTime, limit: 500 });
    expect(data).toHaveLength(count);
    expect([data?.[0]?.time, data?.at(-1)?.time]).toEqual([startTime, endTime]);
  });

  it.each([
    ["D", "2030-01-01", "2030-02-01"],
    ["M", "2029-01", "2030-01"],
    ["D", "2030-01-02", "2030-01-01"],
    ["D", "2030-01", "2030-01"],
    ["M", "2030-01-01", "2030-01-31"],
    ["D", "2030-02-29", "2030-03-01"],
    ["M", "2030-13", "2030-13"],
  ] as const)("by %s from %s to %s is refused by every statistic", async (timeUnit, startTime, endTime) => {
    const period = { timeUnit, startTime, endTime };
    const { admin } = scene;
    const attempts = [
      admin.searchStatisticConferenceInfo({ ...period, category: "conference_info" }),
      admin.searchStatisticConferenceParticipant({ ...period, category: "user_participate_info" }),
      admin.searchStatisticResourceInfo({ ...period, category: "used_live_info" }),
      admin.searchStatisticUserInfo({ ...period, category: "user_login_info" }),
    ];
    for (const attempt of attempts) {
      await expect(attempt).rejects.toMatchObject({ status: 400, code: "MBI.104000013" });
    }
  });

  it("in hours is a single day, by day", async () => {
    const category = "conference_hourly_info";
    await hold();
    const { data, count } = await meetings({ category, limit: 500 });
    expect(count).toBe(24);
    expect(data?.[8]).toEqual({ time: "08", conf24hCount: "1", conf24hAttendeeCount: "0" });
    for (const other of [{ endTime: "2030-01-08" }, { timeUnit: "M", startTime: "2030-01", endTime: "2030-01" }]) {
      await expect(meetings({ category, ...other })).rejects.toMatchObject({ code: "MBI.104000013" });
    }
  });

  it("is paged; past the end comes the last page", async () => {
    const month = { startTime: "2030-01-01", endTime: "2030-01-31" };
    expect(await meetings(month)).toMatchObject({ offset: 0, limit: 20, count: 31 });
    const { data, offset } = await meetings({ ...month, offset: 99 });
    expect([offset, data?.length]).toEqual([20, 11]);
  });
});

describe("meetings", () => {
  it("count on the day of the enterprise's time zone on which they began, also while they are held", async () => {
    const days = { startTime: "2030-01-07", endTime: "2030-01-08" };
    scene.service.clock.set(Date.UTC(2030, 0, 7, 15, 50));
    await hold();
    scene.service.clock.advance({ minutes: 20 });
    const { data } = await meetings(days);
    expect(data?.map(({ confCount, confDuration }) => [confCount, confDuration])).toEqual([
      ["1", "1200"],
      ["0", "0"],
    ]);
  });

  it("tell how many were in them at once, those in bought rooms aside", async () => {
    const { data: rooms } = await scene.alice.searchMemberVmr({ searchKey: "Design room" });
    const inRoom = await hold({ vmrFlag: 1, vmrID: rooms?.[0]?.id });
    const others = [await hold(), await hold()];
    const who = { name: "Dan", phone: "+8613800000099" };
    scene.service.join(inRoom, who);
    for (const conferenceID of others) {
      const [dan] = [scene.service.join(conferenceID, who), scene.service.join(conferenceID, who)];
      scene.service.clock.advance({ minutes: 1 });
      scene.service.leave(conferenceID, known(dan).pid);
    }
    const { data } = await meetings({});
    expect(data?.[0]).toMatchObject({ attendeeCount: "5", confConcurrentUsedCount: "3" });
  });

  it("are those of one's own enterprise", async () => {
    const conferenceID = await hold();
    await stop(conferenceID);
    for (const { meeting } of scene.service.state.pastMeetings.values()) meeting.corpId = "other";
    expect((await meetings({})).data?.[0]).toMatchObject({ confCount: "0" });
  });
});

describe("attendance", () => {
  it("is told by user, by terminal and by kind of device, of past and present meetings alike", async () => {
    const conferenceID = await hold();
    const bob = known([...scene.service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "bob"));
    const people = [
      scene.service.join(conferenceID, { name: "Bob", phone: bob.number, deptName: "Sales" }),
      scene.service.join(conferenceID, { name: "Hub", phone: "demo-ideahub", deviceType: "IdeaHub" }),
      scene.service.join(conferenceID, { name: "Guest", phone: "+8613800000099" }),
    ];
    scene.service.clock.advance({ minutes: 2 });
    for (const participant of people) scene.service.leave(conferenceID, participant.pid);
    const asked = async (category: "user_participate_info") =>
      (await scene.admin.searchStatisticConferenceParticipant({ ...today, category })).data;
    const all = async () => [
      await asked("user_participate_info"),
      await asked("hard_terminal_participate_info" as never),
      await asked("participant_type_info" as never),
    ];
    const [users, terminals, devices] = await all();
    expect(users).toMatchObject([{ confUserName: "Bob Li", confUserDeptName: "Sales", confUserDuration: "120" }]);
    expect(terminals).toMatchObject([{ confHardTerminalName: "Lobby IdeaHub", confHardTerminalCount: "1" }]);
    expect(devices?.map(({ deviceType, deviceAttendanceCount }) => [deviceType, deviceAttendanceCount])).toEqual([
      ["Soft client", "2"],
      ["IdeaHub", "1"],
    ]);
    await stop(conferenceID);
    expect(await all()).toEqual([users, terminals, devices]);
  });
});

describe("resources", () => {
  const asked = async (category: "used_record_info" | "used_live_info" | "used_pstn_info", period = {}) =>
    (await scene.admin.searchStatisticResourceInfo({ ...today, ...period, category })).data;

  it("show recording space as it grew", async () => {
    const conferenceID = await hold();
    const holding = known(scene.service.state.meetings.get(conferenceID)?.holding);
    const start = scene.service.clock.now();
    holding.recordings = [{ start, end: start + 2 * 3600_000 }];
    const days = { startTime: "2030-01-06", endTime: "2030-01-08" };
    const sizes = (await asked("used_record_info", days))?.map(({ recordUsedSize }) => Number(recordUsedSize));
    expect(sizes?.[0]).toBe(0);
    expect(sizes?.[1]).toBeGreaterThan(0);
    expect(sizes?.[2]).toBe(sizes?.[1]);
    expect((await scene.admin.showOrgRes()).usedRecStorage).toBe(sizes?.[1]);
  });

  it("show live streams and the minutes of calls to phones", async () => {
    const conferenceID = await hold();
    known(scene.service.state.meetings.get(conferenceID)?.holding).streaming = true;
    const alice = known([...scene.service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "alice"));
    scene.service.join(conferenceID, { name: "Alice", phone: alice.number });
    scene.service.join(conferenceID, { name: "Guest", phone: "+8613800000099" });
    scene.service.clock.advance({ minutes: 3 });
    expect(await asked("used_live_info")).toEqual([{ time: "2030-01-07", livePortUsedCount: "1" }]);
    expect(await asked("used_pstn_info")).toEqual([{ time: "2030-01-07", pstnUsedDuration: "3" }]);
    expect((await scene.admin.showOrgRes()).usedLiveCount).toBe(1);
  });
});

describe("users", () => {
  const days = { timeUnit: "D", startTime: "2030-01-07", endTime: "2030-01-08" } as const;

  const signIn = async (userId: string, clientType: number) => {
    const { appId, appKey } = scene.service.credentials;
    const headers = { Authorization: signature(`${appId}:${userId}:0:${nonce}`, appKey) };
    const body = { appId, userId, nonce, expireTime: 0, clientType };
    await succeed(scene.service, "POST", "/v2/usg/acs/auth/appauth", { headers, body });
  };

  it("count once a day for each kind of client, and as activated from their first sign-in on", async () => {
    for (const clientType of [52, 52, 50]) await signIn("alice", clientType);
    await signIn("bob", 50);
    scene.service.clock.advance({ days: 1 });
    await signIn("bob", 52);
    await signIn("", 72);
    const asked = async (category: "user_login_info" | "user_activate_info" | "user_login_device_info") =>
      (await scene.admin.searchStatisticUserInfo({ ...days, category })).data;
    expect(await asked("user_login_info")).toEqual([
      { time: "2030-01-07", userLoginCount: "2", userPCLoginCount: "1", userMobileLoginCount: "2" },
      { time: "2030-01-08", userLoginCount: "2", userPCLoginCount: "1", userMobileLoginCount: "0" },
    ]);
    expect((await asked("user_activate_info"))?.map(({ userActivatedCount }) => userActivatedCount)).toEqual([
      "2",
      "3",
    ]);
    const devices = await asked("user_login_device_info");
    expect(
      devices?.map(({ time, userLoginDevicesName, userLoginDevicesCount }) => [
        time?.slice(-1),
        userLoginDevicesName,
        userLoginDevicesCount,
      ]),
    ).toEqual([
      ["7", "PC", "1"],
      ["7", "Mobile", "2"],
      ["8", "PC", "1"],
      ["8", "Server", "1"],
    ]);
  });

  it("stay activated when the day of their first sign-in is long past, of which nothing else is kept", async () => {
    const { clock, state } = scene.service;
    for (let day = 0; day < 3; day++) {
      await signIn("alice", 52);
      clock.advance({ days: 1 });
    }
    clock.advance({ days: 3 * 365 });
    await signIn("bob", 52);
    expect([...state.signInDays.values()].map(({ at }) => new Date(at).getUTCFullYear())).toEqual([2030, 2033]);
    const period = { timeUnit: "M", startTime: "2033-01", endTime: "2033-01" } as const;
    const { data } = await scene.admin.searchStatisticUserInfo({ ...period, category: "user_activate_info" });
    expect(data).toEqual([{ time: "2033-01", userActivatedCount: "3" }]);
  });
});

it("need the flagship edition", async () => {
  known(scene.service.state.enterprises.get("demo-corp")).edition = 6;
  await expect(meetings({})).rejects.toMatchObject({ status: 400, code: "MBI.000000004" });
});
