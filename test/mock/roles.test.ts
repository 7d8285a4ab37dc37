import { beforeEach, describe, expect, it } from "vitest";
import type { AuthToken, ConferenceInfo, MeetingPage } from "../../generated/types.ts";
import type { MeetingService } from "../../src/mock/index.ts";
import {
  createMeeting,
  createSeries,
  known,
  nonce,
  outcome,
  password,
  remembered,
  send,
  showMeeting,
  signature,
  signIn,
  startService,
  stored,
  succeed,
} from "../support/service.ts";

const conferences = "/v1/mmc/management/conferences";
const series = "/v1/mmc/management/cycleconferences";
const codes = "/v1/usg/dcs/corp/vision/activecode";

let service: MeetingService;
let admin: string;
let alice: string;
let bob: string;
beforeEach(async () => {
  service = startService();
  [admin, alice, bob] = [await signIn(service), await signIn(service, "alice"), await signIn(service, "bob")];
});

const scheduled = { startTime: "2030-01-07 09:00" };
const query = ({ conferenceID }: ConferenceInfo) => ({ conferenceID: known(conferenceID) });
const cycleParams = { cycle: "Day", startDate: "2030-02-01", endDate: "2030-02-02", preRemindDays: 1 };

/** Signs in by the service provider's app: as its administrator, as an enterprise's, or as an enterprise's user. */
async function signInBySp(corpId = "", userId = ""): Promise<string> {
  const body = { appId: "demo-sp-app-id", corpId, userId, expireTime: 0, nonce, clientType: 72 };
  const headers = { Authorization: signature(`demo-sp-app-id:${corpId}:${userId}:0:${nonce}`, "demo-sp-app-key") };
  return (await succeed<AuthToken>(service, "POST", "/v2/usg/acs/auth/appauth", { headers, body })).accessToken;
}

/** Token of the administrator of another enterprise. */
async function signInElsewhere(): Promise<string> {
  const enterprise = known(service.state.enterprises.get("demo-corp"));
  const user = known([...service.state.users.values()].find(({ account }) => account === "demo"));
  service.state.enterprises.set("other", { ...enterprise, id: "other", name: "Other" });
  service.state.users.set("other-admin", { ...user, id: "other-admin", corpId: "other", account: "other-admin" });
  return signInBySp("other");
}

/** Every way to change a meeting or a series, as somebody else might try it. */
async function attempts(meeting: ConferenceInfo, cycle: ConferenceInfo) {
  const cycleSubConfID = known(cycle.subConfs?.[0]?.cycleSubConfID);
  const sub = { cycleSubConfID, mediaTypes: "Voice", startTime: "2030-01-09 10:00", length: 30 };
  const subPath = `${conferences}/cyclesubconf`;
  const change = { mediaTypes: "Voice", cycleParams };
  return [
    ["cancelMeeting", "DELETE", conferences, { query: query(meeting) }],
    ["updateRecurringSubMeeting", "PUT", subPath, { query: query(cycle), body: sub }],
    [
      "cancelRecurringSubMeeting",
      "DELETE",
      subPath,
      { query: query(cycle), body: { cycleSubConfIDs: [cycleSubConfID] } },
    ],
    ["updateRecurringMeeting", "PUT", series, { query: query(cycle), body: change }],
    ["cancelRecurringMeeting", "DELETE", series, { query: query(cycle) }],
  ] as const;
}

describe("an ordinary user", () => {
  it("cannot change other users' meetings", async () => {
    const list = await attempts(await createMeeting(service, alice, scheduled), await createSeries(service, alice));
    const before = remembered(service);
    for (const [name, method, path, parts] of list) {
      const reply = await send(service, method, path, { ...parts, token: bob });
      expect([name, ...outcome(reply)]).toEqual([name, 403, "MMC.111070002"]);
    }
    expect(remembered(service)).toEqual(before);
  });

  it("cannot change meetings to which they are invited either", async () => {
    const attendees = [{ accountId: "bob", appId: "demo-app-id" }];
    const meeting = await createMeeting(service, alice, { ...scheduled, attendees });
    const reply = await send(service, "DELETE", conferences, { token: bob, query: query(meeting) });
    expect(outcome(reply)).toEqual([403, "MMC.111070002"]);
  });

  it("cannot see other users' meetings", async () => {
    const meeting = await createMeeting(service, alice, scheduled);
    const reply = await send(service, "GET", `${conferences}/confDetail`, { token: bob, query: query(meeting) });
    expect(outcome(reply)).toEqual([403, "MMC.111070010"]);
  });

  it("lists their own meetings and those they are invited to, whatever else they ask for", async () => {
    await createMeeting(service, alice, { ...scheduled, subject: "alice's" });
    await createMeeting(service, bob, { ...scheduled, subject: "bob's" });
    const bobsId = stored(service, await createMeeting(service, bob, { subject: "bob's second" })).ownerId;
    const bobsAccount = known(service.state.users.get(bobsId)).account;
    const invitations = [{ accountId: "bob", appId: "demo-app-id" }, { userUUID: bobsId }, { accountId: bobsAccount }];
    for (const attendee of invitations)
      await createMeeting(service, alice, { subject: "shared", attendees: [attendee] });
    const list = async (parts: Record<string, string>) => {
      const { data } = await succeed<MeetingPage>(service, "GET", conferences, { token: bob, query: parts });
      return data?.map(({ subject }) => subject).sort();
    };
    const expected = ["bob's", "bob's second", "shared", "shared", "shared"];
    expect(await list({})).toEqual(expected);
    expect(await list({ queryAll: "true" })).toEqual(expected);
    const adminsId = known([...service.state.users.values()].find(({ account }) => account === "demo")).id;
    expect(await list({ userUUID: adminsId })).toEqual(expected);
  });
});

describe("an invited guest", () => {
  it("gets the guest password and link, but not the host's", async () => {
    const attendees = [{ accountId: "bob", appId: "demo-app-id" }];
    const meeting = await createMeeting(service, alice, { ...scheduled, attendees });
    const { data } = await succeed<MeetingPage>(service, "GET", conferences, { token: bob });
    const shown = await showMeeting(service, bob, meeting);
    for (const view of [shown, known(data?.[0])]) {
      expect(view.passwordEntry).toEqual([{ conferenceRole: "general", password: password(meeting, "general") }]);
      expect(view.guestJoinUri).toBe(meeting.guestJoinUri);
      const text = JSON.stringify(view);
      expect(text).not.toContain(password(meeting, "chair"));
      expect(text).not.toContain(known(meeting.chairJoinUri));
    }
    expect(shown.role).toBe("general");
    expect((await showMeeting(service, alice, meeting)).role).toBe("chair");
  });
});

describe("a user who is invited as host", () => {
  it("sees the host's password and link as well, but cannot change the meeting", async () => {
    const attendees = [{ accountId: "bob", appId: "demo-app-id", role: 1 as const }];
    const meeting = await createMeeting(service, alice, { ...scheduled, attendees });
    const shown = await showMeeting(service, bob, meeting);
    expect(shown).toMatchObject({ role: "chair", chairJoinUri: meeting.chairJoinUri });
    expect(password(shown, "chair")).toBe(password(meeting, "chair"));
    const reply = await send(service, "DELETE", conferences, { token: bob, query: query(meeting) });
    expect(outcome(reply)).toEqual([403, "MMC.111070002"]);
  });
});

describe("a user of another enterprise", () => {
  it("with the same user ID as somebody who is invited sees nothing of the meeting", async () => {
    await signInElsewhere();
    const token = await signInBySp("other", "bob");
    const attendees = [{ accountId: "bob", appId: "demo-app-id" }];
    const meeting = await createMeeting(service, alice, { ...scheduled, attendees });
    const reply = await send(service, "GET", `${conferences}/confDetail`, { token, query: query(meeting) });
    expect(outcome(reply)).toEqual([403, "MMC.111070010"]);
    expect(await succeed<MeetingPage>(service, "GET", conferences, { token })).toMatchObject({ count: 0 });
  });
});

describe("an administrator", () => {
  it("sees and changes every meeting of the enterprise", async () => {
    const meeting = await createMeeting(service, alice, scheduled);
    const cycle = await createSeries(service, bob);
    expect(password(await showMeeting(service, admin, meeting), "chair")).toBe(password(meeting, "chair"));
    for (const [name, method, path, parts] of await attempts(meeting, cycle)) {
      const reply = await send(service, method, path, { ...parts, token: admin });
      expect([name, ...outcome(reply)]).toEqual([name, 200]);
    }
    expect(service.state.meetings.size).toBe(0);
  });

  it("lists their own meetings, on request everybody's or one user's", async () => {
    await createMeeting(service, admin, { subject: "admin's" });
    const { ownerId } = stored(service, await createMeeting(service, alice, { subject: "alice's" }));
    await createMeeting(service, bob, { subject: "bob's" });
    const list = async (parts: Record<string, string>) => {
      const { data } = await succeed<MeetingPage>(service, "GET", conferences, { token: admin, query: parts });
      return data?.map(({ subject }) => subject).sort();
    };
    expect(await list({})).toEqual(["admin's"]);
    expect(await list({ queryAll: "false" })).toEqual(["admin's"]);
    expect(await list({ queryAll: "true" })).toEqual(["admin's", "alice's", "bob's"]);
    expect(await list({ userUUID: ownerId })).toEqual(["alice's"]);
  });

  it("of another enterprise sees and changes nothing", async () => {
    const stranger = await signInElsewhere();
    const meeting = await createMeeting(service, alice, scheduled);
    const list = await attempts(meeting, await createSeries(service, alice));
    const before = remembered(service);
    for (const [, method, path, parts] of list) {
      expect(outcome(await send(service, method, path, { ...parts, token: stranger }))).toEqual([403, "MMC.111070002"]);
    }
    const detail = await send(service, "GET", `${conferences}/confDetail`, { token: stranger, query: query(meeting) });
    expect(outcome(detail)).toEqual([403, "MMC.111070010"]);
    const page = { token: stranger, query: { queryAll: "true" } };
    expect(await succeed<MeetingPage>(service, "GET", conferences, page)).toMatchObject({ count: 0 });
    expect(remembered(service)).toEqual(before);
  });
});

describe("activation codes", () => {
  const body = { devName: "Room 1", devType: "idea-hub", emailAddr: "it@example.com" };

  it("of another enterprise are neither found nor deleted, nor are its terminals reset", async () => {
    await succeed(service, "POST", codes, { token: admin, body });
    const [id] = [...service.state.codes.keys()];
    const token = await signInElsewhere();
    const before = remembered(service);
    expect(await succeed(service, "GET", codes, { token })).toMatchObject({ count: 0, data: [] });
    expect(outcome(await send(service, "DELETE", codes, { token, body: [id] }))).toEqual([400, "USG.201050012"]);
    const reset = await send(service, "PUT", `${codes}/demo-ideahub/reset`, { token, body: {} });
    expect(outcome(reset)).toEqual([400, "USG.201040000"]);
    expect(remembered(service)).toEqual(before);
  });
});

describe("a service provider's administrator", () => {
  it("belongs to no enterprise, and so cannot create meetings", async () => {
    const token = await signInBySp();
    const before = remembered(service);
    for (const [path, body] of [
      [conferences, { mediaTypes: "Voice" }],
      [series, { mediaTypes: "Voice", cycleParams }],
    ] as const) {
      expect(outcome(await send(service, "POST", path, { token, body }))).toEqual([403, "MMC.111070002"]);
    }
    expect(remembered(service)).toEqual(before);
  });
});
