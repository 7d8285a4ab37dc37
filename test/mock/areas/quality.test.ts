import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { QosParticipantInfo } from "../../../generated/types.ts";
import { always, enter, holdAndEnd, holdingOf, idOf } from "../../support/records.ts";
import { known, outcome, send, signIn, startOfTest } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const minute = 60_000;

let scene: Scene;
beforeEach(() => {
  // Time passes only where a test says so.
  vi.useFakeTimers({ toFake: ["Date"] });
  scene = newScene();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Thresholds for streams, the same for each measure and way. */
const streams = (value: number) => {
  const both = { receiving: value, sending: value };
  return {
    latency: both,
    jitter: both,
    packetLoss: { receiving: Math.min(value, 100), sending: Math.min(value, 100) },
  };
};
const cpu = (client: number, system = client) => ({ clientCpuMax: { cpu: client }, systemCpuMax: { cpu: system } });

/** A meeting that is being held, with somebody in it. */
async function held() {
  const { conferenceID, control } = await scene.held();
  const holding = holdingOf(scene.service, conferenceID);
  const participantID = enter(scene.service, holding, "Bob Li", { userId: idOf(scene.service, "bob") });
  return { conferenceID, control, holding, confUUID: holding.confUUID, participantID };
}

const outOfRange = "MBI.104000002";

describe("thresholds", () => {
  it("are the default ones until others are set, and both are shown", async () => {
    const latency = async () => (await scene.admin.showQosThreshold({ thresholdType: "VIDEO" })).latency;
    const byDefault = { receivingDefault: 800, sendingDefault: 800 };
    expect(await latency()).toEqual({ receiving: 800, sending: 800, ...byDefault });
    await scene.admin.setQosThreshold({ thresholdType: "VIDEO", body: { ...streams(20), latency: { sending: 70 } } });
    expect(await latency()).toEqual({ receiving: 800, sending: 70, ...byDefault });
    expect((await scene.admin.showQosThreshold({ thresholdType: "AUDIO" })).latency?.sending).toBe(800);
  });

  it("need all measures of their kind, whatever else the body holds", async () => {
    const set = (thresholdType: "CPU" | "SCREEN", body: object) =>
      scene.admin.setQosThreshold({ thresholdType, body: body as ReturnType<typeof cpu> });
    await expect(set("SCREEN", cpu(50))).rejects.toMatchObject({ status: 400, code: "MBI.104000001" });
    await expect(set("CPU", { clientCpuMax: { cpu: 1 } })).rejects.toMatchObject({ code: "MBI.104000001" });
    expect(await set("CPU", { ...cpu(50), ...streams(1) })).toEqual({ code: "0", message: "OK" });
    expect(Object.keys(await scene.admin.showQosThreshold({ thresholdType: "CPU" }))).toEqual(Object.keys(cpu(0)));
  });

  it.each([
    ["without a type", "GET", {}, undefined, "MBI.104000015"],
    ["of an unknown type", "GET", { thresholdType: "audio" }, undefined, "MBI.104000014"],
    ["with nothing", "POST", { thresholdType: "AUDIO" }, {}, "MBI.104000001"],
    ["out of range", "POST", { thresholdType: "AUDIO" }, streams(10_001), outOfRange],
    ["out of range for the CPU", "POST", { thresholdType: "CPU" }, cpu(101), outOfRange],
    // What is sent for the other kind is right, and must not hide what is wrong here.
    ["out of range beside the other kind", "POST", { thresholdType: "CPU" }, { ...streams(1), ...cpu(-1) }, outOfRange],
    ["no number beside it", "POST", { thresholdType: "VIDEO" }, { ...cpu(1), ...streams("20ms" as never) }, outOfRange],
    ["no object beside it", "POST", { thresholdType: "VIDEO" }, { ...cpu(1), ...streams(1), jitter: 5 }, outOfRange],
  ])("%s are refused", async (_how, method, query, body, code) => {
    const token = await signIn(scene.service);
    const parts = { token, query: query as Record<string, string>, body };
    const reply = await send(scene.service, method, "/v1/metrics/conference/threshold", parts);
    expect(outcome(reply)).toEqual([400, code]);
  });
});

describe("refusals have codes of their own", () => {
  it.each([
    ["conferences/history", { startDate: "x", endDate: "1" }, "MBI.104000003"],
    ["conferences/history", { startDate: "1" }, "MBI.104000001"],
    ["conferences/online", { limit: "501" }, "MBI.104000002"],
    ["conferences/online", { searchKey: 'a"b' }, "MBI.104000010"],
    ["conference/participants", { confUUID: "1", confType: "now" }, "MBI.104000004"],
    ["conference/participants", { confUUID: "1", confType: "history" }, "MBI.104000008"],
    [
      "conference/participant/qos",
      { confUUID: "1", confType: "online", participantID: "1", qosType: "x" },
      "MBI.104000005",
    ],
  ])("%s with %o", async (path, query, code) => {
    const token = await signIn(scene.service);
    const reply = await send(scene.service, "GET", `/v1/metrics/${path}`, {
      token,
      query: query as Record<string, string>,
    });
    expect(outcome(reply)).toEqual([400, code]);
  });
});

describe("a meeting", () => {
  it("moves from those being held to the past ones, with its real end", async () => {
    const { control, confUUID, holding } = await held();
    const online = await scene.admin.searchQosOnlineMeetings();
    expect(online.data).toMatchObject([{ confUUID, startTime: holding.start, endTime: holding.end, duration: 0 }]);
    scene.service.clock.advance({ minutes: 7 });
    await control.stopMeeting();
    expect(await scene.admin.searchQosOnlineMeetings()).toMatchObject({ count: 0 });
    const [past] = (await scene.admin.searchQosHistoryMeetings(always)).data ?? [];
    expect(past).toMatchObject({ confUUID, duration: 7, participants: 1 });
    const find = (confType: "online" | "history") => scene.admin.searchQosParticipants({ confUUID, confType });
    await expect(find("online")).rejects.toMatchObject({ code: "MBI.104000007" });
    expect((await find("history")).data).toMatchObject([{ displayName: "Bob Li", leftTime: past?.endTime }]);
  });

  it("is found by subject, scheduler and ID, in the period in which it started, for 45 days", async () => {
    const { conferenceID } = await holdAndEnd(scene, { settings: { subject: "Review" } });
    const count = async (input: object) => {
      // No token lives as long as the time that passes here.
      const { admin } = newScene(undefined, scene.service);
      return (await admin.searchQosHistoryMeetings({ ...always, ...input })).count;
    };
    for (const searchKey of ["view", "Alice", conferenceID]) expect(await count({ searchKey })).toBe(1);
    expect(await count({ searchKey: "Bob" })).toBe(0);
    expect(await count({ startDate: startOfTest + minute })).toBe(0);
    expect(await count({ endDate: startOfTest - minute })).toBe(0);
    scene.service.clock.advance({ days: 44 });
    expect(await count({})).toBe(1);
    scene.service.clock.advance({ days: 2 });
    expect(await count({})).toBe(0);
  });

  it("is listed latest start first; an offset behind the end leads to the last page", async () => {
    for (const subject of ["1", "2", "3"]) await holdAndEnd(scene, { settings: { subject } });
    const page = async (offset: number) => {
      const { data } = await scene.admin.searchQosHistoryMeetings({ ...always, offset, limit: 2 });
      return data?.map(({ subject }) => subject);
    };
    expect(await page(0)).toEqual(["3", "2"]);
    expect(await page(8)).toEqual(["1"]);
  });
});

describe("participants", () => {
  const list = async (confUUID: string, searchKey?: string): Promise<QosParticipantInfo[]> =>
    (await scene.admin.searchQosParticipants({ confUUID, confType: "online", searchKey })).data ?? [];

  it("are told with their role and user, and found by name", async () => {
    const { confUUID, holding } = await held();
    enter(scene.service, holding, "Alice Chen", { role: "chair" });
    expect((await list(confUUID)).map(({ displayName, role }) => [displayName, role])).toEqual([
      ["Bob Li", "guest"],
      ["Alice Chen", "host"],
    ]);
    expect(await list(confUUID, "Bob")).toMatchObject([{ userUUID: idOf(scene.service, "bob"), existQos: false }]);
  });

  it("have the same measurements at every call, one every five seconds", async () => {
    const { confUUID, participantID, holding } = await held();
    const measure = async () => {
      const input = { confUUID, participantID, confType: "online", qosType: "video" } as const;
      return (await scene.admin.searchQosParticipantDetail(input)).qos?.send;
    };
    scene.service.clock.advance({ minutes: 1 });
    const first = await measure();
    scene.service.clock.advance({ minutes: 1 });
    const second = await measure();
    for (const name of ["bitrate", "latency", "resolution", "frame"] as const) {
      expect(first?.[name]).toHaveLength(12);
      expect(second?.[name]).toHaveLength(24);
      expect(second?.[name]?.slice(0, 12)).toEqual(first?.[name]);
    }
    const joined = known(holding.stays[0]?.joinTime);
    expect(first?.latency?.[0]?.time).toBe(new Date(joined + 5000).toISOString());
    const other = enter(scene.service, holding, "Alice Chen");
    scene.service.clock.advance({ minutes: 1 });
    const input = { confUUID, participantID: other, confType: "online", qosType: "video" } as const;
    const values = (await scene.admin.searchQosParticipantDetail(input)).qos?.send?.latency?.map(({ value }) => value);
    expect(values).not.toEqual(first?.latency?.map(({ value }) => value));
  });

  it("have an alarm exactly for the kind whose threshold is crossed", async () => {
    const { confUUID } = await held();
    await scene.admin.setQosThreshold({ thresholdType: "SCREEN", body: streams(0) });
    await scene.admin.setQosThreshold({ thresholdType: "CPU", body: cpu(100, 1) });
    scene.service.clock.advance({ minutes: 1 });
    expect(await list(confUUID)).toMatchObject([
      {
        alarm: "YES",
        screenAlarmSend: "YES",
        screenAlarmRec: "YES",
        cpuAlarm: "YES",
        audioAlarmSend: "NO",
        videoAlarmRec: "NO",
      },
    ]);
    expect((await scene.admin.searchQosOnlineMeetings()).data).toMatchObject([
      { alarm: "YES", screenAlarm: "YES", cpuAlarm: "YES", audioAlarm: "NO", videoAlarm: "NO" },
    ]);
  });

  it("are judged by the thresholds of the moment, not by later ones", async () => {
    const { confUUID, participantID } = await held();
    scene.service.clock.advance({ minutes: 1 });
    await scene.admin.setQosThreshold({ thresholdType: "AUDIO", body: streams(0) });
    scene.service.clock.advance({ minutes: 1 });
    await scene.admin.setQosThreshold({ thresholdType: "AUDIO", body: streams(800) });
    scene.service.clock.advance({ minutes: 1 });
    const input = { confUUID, participantID, confType: "online", qosType: "audio" } as const;
    const { qos, user } = await scene.admin.searchQosParticipantDetail(input);
    const alarms = qos?.send?.latency?.map(({ alarm, threshold }) => [alarm, threshold]) ?? [];
    const times = (value: unknown, count: number) => Array.from({ length: count }, () => value);
    expect(alarms.slice(0, 11)).toEqual(times([false, 800], 11));
    expect(alarms.slice(13, 23)).toEqual(times([true, 0], 10));
    expect(alarms.slice(25)).toEqual(times([false, 800], 11));
    expect(user).toMatchObject({ audioAlarmSend: "YES", videoAlarmSend: "NO" });
  });

  it("who take part by voice alone have nothing measured of pictures", async () => {
    const { confUUID, holding } = await held();
    const participantID = enter(scene.service, holding, "Caller", { video: 0 });
    await scene.admin.setQosThreshold({ thresholdType: "VIDEO", body: streams(0) });
    scene.service.clock.advance({ minutes: 1 });
    const input = { confUUID, participantID, confType: "online" } as const;
    const video = await scene.admin.searchQosParticipantDetail({ ...input, qosType: "video" });
    expect(video.qos?.receive?.latency).toEqual([]);
    expect(video.user?.videoAlarmRec).toBe("NO");
    const load = await scene.admin.searchQosParticipantDetail({ ...input, qosType: "cpu" });
    expect(load.qos?.cpu?.client_cpu_max).toHaveLength(12);
    expect(load.qos).not.toHaveProperty("send");
  });
});

describe("network quality", () => {
  async function inControl() {
    const { conferenceID, confUUID, holding, control } = await held();
    const confToken = known([...scene.service.state.controlTokens.keys()][0]);
    return { input: { conferenceid: conferenceID, confuuid: confUUID, confToken }, holding, control };
  }

  it("goes by who sends what in the meeting", async () => {
    const { input, holding } = await inControl();
    const muted = enter(scene.service, holding, "Alice Chen", { mute: 1, video: 0 });
    const { qosList = [] } = await scene.anyone.listNetworkQuality(input);
    const counts = qosList.map(({ videoQos, audioQos }) =>
      [videoQos?.upList, videoQos?.downList, audioQos?.upList, audioQos?.downList].map((list) => list?.length),
    );
    expect(counts).toEqual([
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ]);
    expect(qosList[1]).toMatchObject({ participantID: muted, bandWidthUp: 0 });
    expect(qosList[1]?.videoQos?.downList?.[0]?.codecUserId).toBe(qosList[0]?.participantID);
  });

  it("is told of those who are asked for, and says when somebody is not there", async () => {
    const { input, holding } = await inControl();
    const pid = enter(scene.service, holding, "Alice Chen");
    const ask = (...pids: string[]) =>
      scene.anyone.listNetworkQuality({ ...input, body: { users: pids.map((each) => ({ pid: each })) } });
    expect(await ask(pid)).toMatchObject({ returnCode: 0, qosList: [{ participantID: pid }] });
    const { returnCode, qosList } = await ask("unknown", pid);
    expect(returnCode).toBe(111072008);
    expect(qosList).toHaveLength(1);
  });

  it("needs the token of this holding, and the meeting to be held", async () => {
    const { input, control } = await inControl();
    const ask = (other: Partial<typeof input>) => scene.anyone.listNetworkQuality({ ...input, ...other });
    await expect(ask({ conferenceid: "900000000" })).rejects.toMatchObject({ status: 401, code: "MMC.118000000" });
    await expect(ask({ confuuid: "another" })).rejects.toMatchObject({ status: 400, code: "MMC.111072005" });
    await control.stopMeeting();
    await expect(ask({})).rejects.toMatchObject({ status: 400 });
  });
});
