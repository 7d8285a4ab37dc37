import { beforeEach, describe, expect, it } from "vitest";
import type { ConfConfigInfo, ConferenceInfo, MeetingPage, ProlongRequest } from "../../generated/types.ts";
import type { Enterprise, MeetingService, Participant } from "../../src/mock/index.ts";
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
  succeed,
} from "../support/service.ts";

const path = "/v1/mmc/control/conferences";
const notHeld = [400, "MMC.111072005"];
const over = [400, "MMC.111072006"];
const unknown = [400, "MMC.111070005"];

let service: MeetingService;
let enterprise: Enterprise;
let alice: string;
beforeEach(async () => {
  service = startService();
  enterprise = known(service.state.enterprises.get("demo-corp"));
  alice = await signIn(service, "alice");
});

const query = ({ conferenceID }: ConferenceInfo) => ({ conferenceID: known(conferenceID) });
const setClock = (time: string) => service.clock.set(new Date(`2030-01-07T${time}:10Z`));

async function extend(meeting: ConferenceInfo, controlToken: string | undefined, body: Partial<ProlongRequest>) {
  return outcome(await send(service, "PUT", `${path}/duration`, { query: query(meeting), controlToken, body }));
}

async function stop(meeting: ConferenceInfo, controlToken: string | undefined) {
  return outcome(await send(service, "PUT", `${path}/stop`, { query: query(meeting), controlToken }));
}

async function look(meeting: ConferenceInfo) {
  const parts = { token: alice, query: query(meeting) };
  return outcome(await send(service, "GET", "/v1/mmc/management/conferences/confDetail", parts));
}

async function startAgain(meeting: ConferenceInfo) {
  const body = { conferenceID: meeting.conferenceID, password: password(meeting, "chair") };
  return outcome(await send(service, "POST", "/v1/mmc/management/conferences/start", { token: alice, body }));
}

/** Scheduled for 01:00 to 02:00, and started on time. */
async function holdAtOne(confConfigInfo: ConfConfigInfo = {}): Promise<ConferenceInfo> {
  const meeting = await createMeeting(service, alice, { startTime: "2030-01-07 01:00", length: 60, confConfigInfo });
  setClock("01:00");
  await start(service, alice, meeting);
  return meeting;
}

describe("extending once", () => {
  it.each([
    [{ auto: 0, duration: 40 } as const, "02:40"],
    [{ auto: 0 } as const, "02:15"],
  ])("by %o moves the end to %s, and the meeting goes on until then", async (body, end) => {
    const meeting = await holdAtOne();
    expect(await extend(meeting, await control(service, meeting), body)).toEqual([200]);
    expect(await showMeeting(service, alice, meeting)).toMatchObject({
      startTime: "2030-01-07 01:00",
      endTime: `2030-01-07 ${end}`,
    });
    setClock("02:14");
    expect((await showMeeting(service, alice, meeting)).conferenceState).toBe("Created");
    setClock("02:41");
    expect(await look(meeting)).toEqual(unknown);
  });

  it("adds up", async () => {
    const meeting = await holdAtOne();
    const token = await control(service, meeting);
    await extend(meeting, token, { auto: 0, duration: 10 });
    await extend(meeting, token, { auto: 0, duration: 20 });
    expect((await showMeeting(service, alice, meeting)).endTime).toBe("2030-01-07 02:30");
  });

  it("moves one sub-meeting of a series, not the others", async () => {
    const series = await createSeries(service, alice);
    await start(service, alice, series);
    await extend(series, await control(service, series), { auto: 0, duration: 40 });
    const { subConfs } = await showMeeting(service, alice, series);
    expect(subConfs?.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
      ["2030-01-07 00:00", "2030-01-07 01:10"],
      ["2030-01-09 08:00", "2030-01-09 08:30"],
      ["2030-01-10 08:00", "2030-01-10 08:30"],
    ]);
  });

  const once = { auto: 0, duration: 40 } as const;
  it("is refused, and moves nothing, with another meeting's token, an expired one or none", async () => {
    const meeting = await createMeeting(service, alice, { length: 120 });
    const other = await createMeeting(service, alice, { length: 120 });
    const [token, otherToken] = [await control(service, meeting), await control(service, other)];
    const before = remembered(service);
    expect(await extend(meeting, otherToken, once)).toEqual([403, "MMC.111070002"]);
    expect(await extend(meeting, undefined, once)).toEqual([401, "MMC.118000000"]);
    service.clock.advance({ minutes: 31 });
    expect(await extend(meeting, token, once)).toEqual([401, "MMC.118000000"]);
    expect(remembered(service)).toEqual(before);
  });

  it("is refused when the meeting is not held, or is over", async () => {
    const meeting = await holdAtOne();
    setClock("01:50");
    const token = await control(service, meeting);
    // Ended by a host elsewhere: the reservation stays until two o'clock.
    delete stored(service, meeting).holding;
    expect(await extend(meeting, token, once)).toEqual(notHeld);
    setClock("02:05");
    expect(await extend(meeting, token, once)).toEqual(over);
  });
});

describe("the end of the time", () => {
  const ann: Participant = { pid: "p1", name: "Ann", phone: "+99111", role: "general", video: 1, mute: 0, hand: 0 };
  const enter = (meeting: ConferenceInfo) => known(stored(service, meeting).holding).participants.push(ann);
  const leave = (meeting: ConferenceInfo) => known(stored(service, meeting).holding).participants.pop();

  it("ends a meeting with nobody in it", async () => {
    const meeting = await holdAtOne();
    setClock("01:59");
    expect(await look(meeting)).toEqual([200]);
    setClock("02:01");
    expect(await look(meeting)).toEqual(unknown);
  });

  it("is put off by 15 minutes each time while somebody is in the meeting", async () => {
    const meeting = await holdAtOne();
    enter(meeting);
    setClock("02:01");
    expect(await showMeeting(service, alice, meeting)).toMatchObject({
      conferenceState: "Created",
      endTime: "2030-01-07 02:15",
    });
    setClock("02:50");
    expect((await showMeeting(service, alice, meeting)).endTime).toBe("2030-01-07 03:00");
    leave(meeting);
    setClock("02:59");
    expect(await look(meeting)).toEqual([200]);
    setClock("03:01");
    expect(await look(meeting)).toEqual(unknown);
  });

  it("is put off by the length that the meeting was created with", async () => {
    const meeting = await holdAtOne({ prolongLength: 25 });
    enter(meeting);
    setClock("02:01");
    expect((await showMeeting(service, alice, meeting)).endTime).toBe("2030-01-07 02:25");
  });

  it("is final for a meeting without automatic extension", async () => {
    const meeting = await holdAtOne({ prolongLength: 0 });
    enter(meeting);
    setClock("02:01");
    expect(await look(meeting)).toEqual(unknown);
  });

  it.each([
    [{ auto: 1, duration: 20 } as const, "02:20"],
    [{ auto: 1 } as const, "02:15"],
  ])("is put off after %o until %s, not before its time", async (body, end) => {
    const meeting = await holdAtOne({ prolongLength: 0 });
    enter(meeting);
    expect(await extend(meeting, await control(service, meeting), body)).toEqual([200]);
    expect((await showMeeting(service, alice, meeting)).endTime).toBe("2030-01-07 02:00");
    setClock("02:01");
    expect((await showMeeting(service, alice, meeting)).endTime).toBe(`2030-01-07 ${end}`);
  });
});

describe("stopping", () => {
  const listed = async () => {
    const { data } = await succeed<MeetingPage>(service, "GET", "/v1/mmc/management/conferences", { token: alice });
    return data?.map(({ conferenceID, conferenceState }) => [conferenceID, conferenceState]);
  };

  it("keeps the reservation in the list until the scheduled end", async () => {
    const meeting = await holdAtOne();
    expect(await stop(meeting, await control(service, meeting))).toEqual([200]);
    expect(await listed()).toEqual([[meeting.conferenceID, "Schedule"]]);
    setClock("02:01");
    expect(await listed()).toEqual([]);
  });

  it("lets the meeting be held again until the scheduled end, and not after", async () => {
    const meeting = await holdAtOne();
    await stop(meeting, await control(service, meeting));
    setClock("01:30");
    expect(await startAgain(meeting)).toEqual([200]);
    await stop(meeting, await control(service, meeting));
    setClock("02:01");
    expect(await startAgain(meeting)).toEqual(unknown);
  });

  it("removes the meeting where the enterprise does not keep reservations", async () => {
    enterprise.retainsReservations = false;
    const meeting = await holdAtOne();
    await stop(meeting, await control(service, meeting));
    expect(await listed()).toEqual([]);
    expect(await startAgain(meeting)).toEqual(unknown);
  });

  it("takes only the sub-meeting that was held out of a series where reservations are not kept", async () => {
    enterprise.retainsReservations = false;
    const series = await createSeries(service, alice);
    await start(service, alice, series);
    await stop(series, await control(service, series));
    const { subConfs } = await showMeeting(service, alice, series);
    expect(subConfs).toEqual(series.subConfs?.slice(1));
  });

  it.each([true, false])("is refused the second time (reservations kept: %s)", async (retained) => {
    enterprise.retainsReservations = retained;
    const meeting = await holdAtOne();
    const token = await control(service, meeting);
    await stop(meeting, token);
    expect(await stop(meeting, token)).toEqual(notHeld);
  });

  it("is refused when the time of the meeting is over", async () => {
    const meeting = await holdAtOne();
    setClock("01:50");
    const token = await control(service, meeting);
    setClock("02:05");
    expect(await stop(meeting, token)).toEqual(notHeld);
  });

  it("spends the control token", async () => {
    const meeting = await holdAtOne();
    const token = await control(service, meeting);
    await stop(meeting, token);
    await startAgain(meeting);
    expect(await stop(meeting, token)).toEqual([401, "MMC.118000000"]);
    expect((await showMeeting(service, alice, meeting)).conferenceState).toBe("Created");
  });

  it("is refused with another meeting's token, with a wrong one, and for a meeting that is not held", async () => {
    const meeting = await holdAtOne();
    const token = await control(service, meeting);
    const other = await control(service, await createMeeting(service, alice));
    const before = remembered(service);
    expect(await stop(meeting, other)).toEqual([403, "MMC.111070002"]);
    expect(await stop(meeting, "stb0")).toEqual([401, "MMC.118000000"]);
    expect(remembered(service)).toEqual(before);
    delete stored(service, meeting).holding;
    expect(await stop(meeting, token)).toEqual(notHeld);
  });
});
