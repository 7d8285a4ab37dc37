import { beforeEach, describe, expect, it } from "vitest";
import type { ConferenceInfo, CycleSubConf, RecurringMeetingRequest } from "../../../generated/types.ts";
import type { MeetingService } from "../../../src/mock/index.ts";
import {
  control,
  createMeeting,
  createSeries,
  known,
  outcome,
  password,
  remembered,
  send,
  showMeeting,
  signIn,
  start,
  startService,
  stored,
} from "../../support/service.ts";

const path = "/v1/mmc/management/cycleconferences";
const subPath = "/v1/mmc/management/conferences/cyclesubconf";
const notFound = [400, "MMC.111070005"];
const started = [400, "MMC.111071065"];
const beingHeld = [400, "MMC.111071067"];

let service: MeetingService;
let alice: string;
let series: ConferenceInfo;
beforeEach(async () => {
  service = startService();
  alice = await signIn(service, "alice");
  // On the 8th, 9th and 10th of January, 08:00 to 08:30 UTC.
  series = await createSeries(service, alice, { subject: "Planning" });
});

const query = ({ conferenceID }: ConferenceInfo) => ({ conferenceID: known(conferenceID) });
const subConfs = async () => known((await showMeeting(service, alice, series)).subConfs);
const starts = (list: CycleSubConf[] | undefined) => list?.map(({ startTime }) => startTime);
const idOf = (index: number) => known(series.subConfs?.[index]?.cycleSubConfID);

function update(settings: Partial<RecurringMeetingRequest> = {}, meeting = series) {
  const cycleParams = { cycle: "Day", startDate: "2030-02-01", endDate: "2030-02-02", preRemindDays: 1 };
  const body = { mediaTypes: "HDVideo", startTime: "2030-01-07 08:00", cycleParams, ...settings };
  return send<ConferenceInfo[]>(service, "PUT", path, { token: alice, query: query(meeting), body });
}

async function change(index: number, settings: object = {}) {
  const moved = { mediaTypes: "HDVideo", startTime: "2030-01-12 10:30", length: 45 };
  const body = { cycleSubConfID: idOf(index), ...moved, ...settings };
  return outcome(await send(service, "PUT", subPath, { token: alice, query: query(series), body }));
}

async function cancel(parts: Record<string, string> = {}) {
  return outcome(await send(service, "DELETE", path, { token: alice, query: { ...query(series), ...parts } }));
}

async function cancelSome(cycleSubConfIDs: string[], parts: Record<string, string> = {}) {
  const sent = { token: alice, query: { ...query(series), ...parts }, body: { cycleSubConfIDs } };
  return outcome(await send(service, "DELETE", subPath, sent));
}

const startWith = async (text: string) => {
  const body = { conferenceID: series.conferenceID, password: text };
  return outcome(await send(service, "POST", "/v1/mmc/management/conferences/start", { token: alice, body }));
};

describe("a sub-meeting", () => {
  it.each([0, 1, 2])("number %i is moved alone", async (index) => {
    expect(await change(index)).toEqual([200]);
    const after = await subConfs();
    expect(after).toHaveLength(3);
    for (const sub of known(series.subConfs)) {
      const now = after.find(({ cycleSubConfID }) => cycleSubConfID === sub.cycleSubConfID);
      if (sub.cycleSubConfID !== idOf(index)) expect(now).toEqual(sub);
      else expect(now).toMatchObject({ startTime: "2030-01-12 10:30", endTime: "2030-01-12 11:15" });
    }
  });

  it("that is moved takes its place in the order, and the series begins with the first", async () => {
    await change(0);
    const { startTime, cycleSubConfID } = await showMeeting(service, alice, series);
    expect([startTime, cycleSubConfID]).toEqual(["2030-01-09 08:00", idOf(1)]);
    expect(starts(await subConfs())).toEqual(["2030-01-09 08:00", "2030-01-10 08:00", "2030-01-12 10:30"]);
  });

  it("gets settings of its own", async () => {
    const own = {
      isAutoRecord: 1,
      recordAuthType: 0,
      description: "Moved",
      confConfigInfo: { enableWaitingRoom: true },
    };
    await change(1, { mediaTypes: "Voice", startTime: "2030-01-09 08:00", length: 30, ...own });
    const [first, second, third] = await subConfs();
    expect(second).toMatchObject({ mediaType: "Voice", startTime: "2030-01-09 08:00", ...own });
    expect([first, third]).toEqual([series.subConfs?.[0], series.subConfs?.[2]]);
  });

  it("decides by its own settings whether a guest may start it", async () => {
    const guest = password(series, "general");
    expect(await startWith(guest)).toEqual([400, "MMC.111072070"]);
    await change(0, { startTime: "2030-01-08 08:00", confConfigInfo: { allowGuestStartConf: true } });
    expect(await startWith(guest)).toEqual([200]);
  });

  it("must start in the future", async () => {
    for (const startTime of ["2030-01-06 23:59", "2029-01-08 08:00"]) {
      expect(await change(0, { startTime })).toEqual([400, "MMC.111071119"]);
    }
    expect(await subConfs()).toEqual(series.subConfs);
  });

  it.each([0, 1, 2])("number %i is cancelled alone", async (index) => {
    expect(await cancelSome([idOf(index)])).toEqual([200]);
    expect(await subConfs()).toEqual(series.subConfs?.toSpliced(index, 1));
  });

  it("is cancelled together with others, or none of them is", async () => {
    expect(await cancelSome([idOf(0), "unknown"])).toEqual(notFound);
    expect(await subConfs()).toEqual(series.subConfs);
    expect(await cancelSome([idOf(0), idOf(2)])).toEqual([200]);
    expect(await subConfs()).toEqual([series.subConfs?.[1]]);
  });

  it.each([[undefined], [[]]])("is not cancelled by the list %o", async (list) => {
    const sent = { token: alice, query: query(series), body: { cycleSubConfIDs: list } };
    expect(outcome(await send(service, "DELETE", subPath, sent))).toEqual([400, "MMC.111071016"]);
    expect(await subConfs()).toEqual(series.subConfs);
  });

  it("that is the last one removes the series", async () => {
    for (const index of [1, 0, 2]) expect(await cancelSome([idOf(index)])).toEqual([200]);
    expect(await cancel()).toEqual(notFound);
    expect(service.state.meetings.size).toBe(0);
  });

  it("is gone from the series after its end; after the last one the series is gone", async () => {
    service.clock.set(Date.UTC(2030, 0, 9, 8, 31));
    alice = await signIn(service, "alice");
    expect(await subConfs()).toEqual([series.subConfs?.[2]]);
    service.clock.set(Date.UTC(2030, 0, 10, 8, 31));
    alice = await signIn(service, "alice");
    expect(outcome(await update())).toEqual(notFound);
  });
});

describe("a modified series", () => {
  it("gets new sub-meetings, and keeps its ID, its passwords and its links", async () => {
    const { status, body } = await update();
    expect(status).toBe(200);
    const [after] = body;
    expect(starts(after?.subConfs)).toEqual(["2030-02-01 08:00", "2030-02-02 08:00"]);
    const ids = (list: CycleSubConf[] = []) => list.map(({ cycleSubConfID }) => cycleSubConfID);
    expect(ids(after?.subConfs).filter((id) => ids(series.subConfs).includes(id))).toEqual([]);
    const { conferenceID, passwordEntry, chairJoinUri, guestJoinUri } = series;
    expect(after).toMatchObject({ conferenceID, passwordEntry, chairJoinUri, guestJoinUri });
    expect(after).toEqual({ ...(await showMeeting(service, alice, series)), role: undefined });
  });

  it("falls back to the defaults where there are any, and keeps what has none", async () => {
    const own = { length: 45, timeZoneID: "26", language: "en-US", recordType: 2, encryptMode: 1 } as const;
    series = await createSeries(service, alice, {
      ...own,
      subject: "Planning",
      confConfigInfo: { guestPwd: "271905", prolongLength: 20 },
    });
    service.clock.advance({ hours: 3, minutes: 20 });
    const [after] = (await update({ startTime: undefined, confConfigInfo: { isAutoMute: true } })).body;
    // Half an hour from the present time of day on.
    expect(after).toMatchObject({ startTime: "2030-02-01 03:20", endTime: "2030-02-01 03:50" });
    expect(after).toMatchObject({ language: "zh-CN", recordType: 0 });
    expect(after).toMatchObject({ subject: "Planning", timeZoneID: "26" });
    expect(after?.confConfigInfo).toMatchObject({ prolongLength: 20, isAutoMute: true });
    expect(password(known(after), "general")).toBe("271905");
    expect(stored(service, series).settings.encryptMode).toBe(1);
  });

  it("gets what is sent", async () => {
    const sent = { subject: "Review", length: 60, startTime: "2030-01-01 10:15", mediaTypes: "Voice" } as const;
    const [after] = (await update({ ...sent, confConfigInfo: { guestPwd: "271905" } })).body;
    expect(after).toMatchObject({ subject: "Review", mediaTypes: "Voice" });
    expect(after).toMatchObject({ startTime: "2030-02-01 10:15", endTime: "2030-02-01 11:15" });
    expect(password(known(after), "general")).toBe("271905");
    expect(password(known(after), "chair")).toBe(password(series, "chair"));
  });

  it("forgets what had been changed in single sub-meetings", async () => {
    await change(1, { description: "Moved", mediaTypes: "Voice" });
    await cancelSome([idOf(2)]);
    await update();
    for (const sub of await subConfs()) {
      expect(sub.mediaType).toBe(series.subConfs?.[0]?.mediaType);
      expect(sub.description).toBeUndefined();
    }
  });

  it("cannot get a guest password that is the host's", async () => {
    const guestPwd = password(series, "chair");
    expect(outcome(await update({ confConfigInfo: { guestPwd } }))).toEqual([400, "MMC.111071105"]);
    expect(await startWith(guestPwd)).toEqual([200]);
  });

  it("has at most fifty sub-meetings; the end date is pulled in", async () => {
    const cycleParams = { cycle: "Day", startDate: "2030-02-01", endDate: "2030-12-31", preRemindDays: 1 } as const;
    const [after] = (await update({ cycleParams })).body;
    expect(after?.subConfs).toHaveLength(50);
    expect(after?.subConfs?.at(-1)?.startTime).toBe("2030-03-22 08:00");
    expect(after?.cycleParams?.endDate).toBe("2030-03-22");
  });

  it("cannot move into a cloud meeting room", async () => {
    expect(outcome(await update({ vmrFlag: 1 }))).toEqual([400, "MMC.111071114"]);
    expect(outcome(await update({ vmrID: "5b4d0f5a1cfc40b3b0a1d3e2c6c0b7aa" }))).toEqual([400, "MMC.111071113"]);
    expect((await update({ vmrFlag: 0, vmrID: "" })).status).toBe(200);
  });

  it("is not a meeting of one date", async () => {
    const meeting = await createMeeting(service, alice, { startTime: "2030-01-08 09:00" });
    expect(outcome(await update({}, meeting))).toEqual(notFound);
  });
});

describe("a series that is being held", () => {
  beforeEach(() => start(service, alice, series));

  it("holds the sub-meeting that is due, or else the next one", async () => {
    expect(stored(service, series).holding?.occurrenceId).toBe(idOf(0));
    series = await createSeries(service, alice);
    service.clock.set(Date.UTC(2030, 0, 9, 8, 10));
    alice = await signIn(service, "alice");
    await start(service, alice, series);
    expect(stored(service, series).holding?.occurrenceId).toBe(idOf(1));
  });

  it("cannot be modified, nor can the sub-meeting; the others can", async () => {
    const before = remembered(service);
    expect(outcome(await update())).toEqual(started);
    expect(await change(0)).toEqual(started);
    expect(remembered(service)).toEqual(before);
    expect(await change(1)).toEqual([200]);
  });

  it("is cancelled only with type=1", async () => {
    const before = remembered(service);
    expect(await cancel()).toEqual(beingHeld);
    expect(remembered(service)).toEqual(before);
    expect(await cancel({ type: "1" })).toEqual([200]);
    expect(await cancel()).toEqual(notFound);
  });

  it("loses the sub-meeting only with type=1, which ends it; the others without", async () => {
    const controlToken = await control(service, series);
    expect(await cancelSome([idOf(0), idOf(1)])).toEqual(beingHeld);
    expect(await cancelSome([idOf(2)])).toEqual([200]);
    expect((await showMeeting(service, alice, series)).conferenceState).toBe("Created");
    expect(await cancelSome([idOf(0)], { type: "1" })).toEqual([200]);
    expect((await showMeeting(service, alice, series)).conferenceState).toBe("Schedule");
    expect(starts(await subConfs())).toEqual(["2030-01-09 08:00"]);
    const parts = { query: query(series), controlToken };
    const reply = await send(service, "GET", "/v1/mmc/control/conferences/realTimeInfo", parts);
    expect(reply.status).not.toBe(200);
  });
});
