import { beforeEach, describe, expect, it } from "vitest";
import type { ConferenceInfo, ConfTokenResult, RealTimeInfo } from "../../../generated/types.ts";
import type { MeetingService } from "../../../src/mock/index.ts";
import {
  control,
  createMeeting,
  known,
  outcome,
  password,
  remembered,
  send,
  signIn,
  start,
  startService,
  stored,
  succeed,
} from "../../support/service.ts";

const path = "/v1/mmc/control/conferences";
const wrong = [400, "MMC.111072065"];
const notHeld = [400, "MMC.111072005"];
const refused = [401, "MMC.118000000"];

let service: MeetingService;
let alice: string;
beforeEach(async () => {
  service = startService();
  alice = await signIn(service, "alice");
});

// Held for three hours, so that only the control token ends in these tests.
const hold = (settings = {}) => createMeeting(service, alice, { length: 180, ...settings });
const query = ({ conferenceID }: ConferenceInfo) => ({ conferenceID: known(conferenceID) });

function obtain(meeting: ConferenceInfo, secret = password(meeting, "chair"), controlToken?: string) {
  const headers = { "X-Password": secret, "X-Login-Type": "1" };
  return send<ConfTokenResult>(service, "GET", `${path}/token`, { query: query(meeting), headers, controlToken });
}

/** A call that any live control token of the meeting may make. */
async function use(meeting: ConferenceInfo, controlToken: string | undefined) {
  return outcome(await send(service, "GET", `${path}/realTimeInfo`, { query: query(meeting), controlToken }));
}

describe("a control token", () => {
  it("is given to whoever has the host password, and tells its end in milliseconds", async () => {
    const meeting = await hold();
    const { status, body } = await obtain(meeting);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ role: 1, confTokenExpireTime: 1800, orgID: "demo-corp" });
    expect(body.data?.userID).toBe(meeting.userUUID);
    const left = known(body.data?.expireTime) - service.clock.now();
    expect(left).toBeGreaterThan(29 * 60_000);
    expect(left).toBeLessThanOrEqual(30 * 60_000);
    expect(await use(meeting, body.data?.token)).toEqual([200]);
  });

  it("is not given for the guest password, a wrong one, or an unknown meeting; the answers do not differ", async () => {
    const meeting = await hold();
    const other = await hold();
    const before = remembered(service);
    const replies = [
      await obtain(meeting, password(meeting, "general")),
      await obtain(meeting, password(other, "chair")),
      await obtain({ ...meeting, conferenceID: "900000000" }),
    ];
    for (const reply of replies) {
      expect(outcome(reply)).toEqual(wrong);
      expect(reply.body).toEqual(replies[0]?.body);
    }
    expect(remembered(service)).toEqual(before);
  });

  it("is given only while the meeting is held", async () => {
    const meeting = await createMeeting(service, alice, { startTime: "2030-01-07 09:00" });
    expect(outcome(await obtain(meeting))).toEqual(notHeld);
    await start(service, alice, meeting);
    expect(outcome(await obtain(meeting))).toEqual([200]);
    service.clock.advance({ minutes: 31 });
    expect(outcome(await obtain(meeting))).toEqual(notHeld);
  });

  it("is not given anew, nor kept alive, for a meeting that is over for good", async () => {
    const meeting = await createMeeting(service, alice, { length: 20 });
    const token = await control(service, meeting);
    service.clock.advance({ minutes: 21 });
    expect(outcome(await obtain(meeting))).toEqual(wrong);
    expect(outcome(await obtain(meeting, undefined, token))).toEqual([400, "MMC.111072006"]);
  });

  it("lives for thirty minutes by the service's clock", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    service.clock.advance({ minutes: 29 });
    expect(await use(meeting, token)).toEqual([200]);
    service.clock.advance({ minutes: 2 });
    expect(await use(meeting, token)).toEqual(refused);
  });

  it("serves no other meeting", async () => {
    const meeting = await hold();
    const other = await hold();
    expect(await use(other, await control(service, meeting))).toEqual([403, "MMC.111070002"]);
  });

  it("is accepted raw and in its Basic base64 form, and in no other", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    expect(await use(meeting, `Basic ${btoa(token)}`)).toEqual([200]);
    for (const value of [undefined, "", btoa(token), `Basic ${token}`, "Basic %%%", `${token}0`, alice]) {
      expect(await use(meeting, value)).toEqual(refused);
    }
  });
});

describe("keeping a control token alive", () => {
  it("lets its time start anew without looking at the password", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    service.clock.advance({ minutes: 29 });
    const { status, body } = await obtain(meeting, "not looked at", token);
    expect(status).toBe(200);
    expect(body.data?.token).toBe(token);
    service.clock.advance({ minutes: 29 });
    expect(await use(meeting, token)).toEqual([200]);
  });

  it("works with the Basic base64 form", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    const { body } = await obtain(meeting, "not looked at", `Basic ${btoa(token)}`);
    expect(body.data?.token).toBe(token);
  });

  it("after its end takes the password again, and gives a new token", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    service.clock.advance({ minutes: 31 });
    expect(outcome(await obtain(meeting, "wrong", token))).toEqual(wrong);
    const { body } = await obtain(meeting, password(meeting, "chair"), token);
    expect(body.data?.token).not.toBe(token);
    expect(await use(meeting, body.data?.token)).toEqual([200]);
  });

  it("after the meeting was ended and is held anew takes the password again, and gives a new token", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    await send(service, "PUT", `${path}/stop`, { query: query(meeting), controlToken: token });
    await start(service, alice, meeting);
    expect(outcome(await obtain(meeting, "wrong", token))).toEqual(wrong);
    const { status, body } = await obtain(meeting, password(meeting, "chair"), token);
    expect(status).toBe(200);
    expect(body.data?.token).not.toBe(token);
    expect(await use(meeting, body.data?.token)).toEqual([200]);
  });

  it("does not work with another meeting's token", async () => {
    const meeting = await hold();
    const token = await control(service, await hold());
    expect(outcome(await obtain(meeting, "wrong", token))).toEqual(wrong);
  });

  it("is refused after the meeting, and leaves the token as it was", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    service.clock.advance({ minutes: 20 });
    delete stored(service, meeting).holding;
    const before = remembered(service);
    expect(outcome(await obtain(meeting, password(meeting, "chair"), token))).toEqual(notHeld);
    expect(remembered(service)).toEqual(before);
  });
});

describe("wrong passwords in a row", () => {
  const locked = [400, "MMC.111072064"];
  async function fail(meeting: ConferenceInfo, times: number) {
    for (let time = 1; time <= times; time++) expect(outcome(await obtain(meeting, "wrong"))).toEqual(wrong);
  }

  it("lock the meeting for a while, also for the right password, and no other meeting", async () => {
    const meeting = await hold();
    const other = await hold();
    await fail(meeting, 5);
    expect(outcome(await obtain(meeting, "wrong"))).toEqual(locked);
    expect(outcome(await obtain(meeting))).toEqual(locked);
    expect(outcome(await obtain(other))).toEqual([200]);
    service.clock.advance({ minutes: 6 });
    expect(outcome(await obtain(meeting))).toEqual([200]);
  });

  it("do not disturb whoever has a token already", async () => {
    const meeting = await hold();
    const token = await control(service, meeting);
    await fail(meeting, 5);
    expect(await use(meeting, token)).toEqual([200]);
    expect(outcome(await obtain(meeting, "", token))).toEqual([200]);
  });

  it("are counted anew after a right one", async () => {
    const meeting = await hold();
    await fail(meeting, 4);
    await control(service, meeting);
    await fail(meeting, 4);
    expect(outcome(await obtain(meeting))).toEqual([200]);
  });
});

describe("the present picture of a meeting", () => {
  const ann = { name: "Ann", phone: "+99111", video: 1, mute: 0, hand: 0 } as const;

  it("shows who was invited, who is there, and who leads", async () => {
    const meeting = await hold({
      attendees: [{ accountId: "bob", appId: "demo-app-id", name: "Bob", phone: "+99112" }],
    });
    const controlToken = await control(service, meeting);
    const show = () =>
      succeed<RealTimeInfo>(service, "GET", `${path}/realTimeInfo`, { query: query(meeting), controlToken });
    expect(await show()).toEqual({
      attendees: [{ accountID: "bob", name: "Bob", phone: "+99112" }],
      participants: [],
      confInfo: { coHosts: [] },
    });
    known(stored(service, meeting).holding).participants.push(
      { ...ann, pid: "p1", role: "general" },
      { ...ann, pid: "p2", role: "chair", mute: 1 },
    );
    const { attendees, participants, confInfo } = await show();
    expect(attendees).toHaveLength(1);
    expect(participants).toEqual([
      { ...ann, pid: "p1", state: 0 },
      { ...ann, pid: "p2", state: 0, mute: 1 },
    ]);
    expect(confInfo?.chairID).toBe("p2");
  });
});
