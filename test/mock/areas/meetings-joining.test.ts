import { beforeEach, describe, expect, it } from "vitest";
import type { ConfConfigInfo, MeetingRequest } from "../../../generated/types.ts";
import { call, hold } from "../../support/held.ts";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const attendees = [{ accountId: "bob", appId: "demo-app-id", name: "Bob Li" }];

async function schedule(confConfigInfo: ConfConfigInfo = {}, settings: Partial<MeetingRequest> = {}) {
  const body = { mediaTypes: "HDVideo", startTime: "2030-01-07 09:00", confConfigInfo, ...settings } as const;
  const [meeting] = await scene.alice.createMeeting({ body });
  return known(scene.service.state.meetings.get(known(meeting?.conferenceID)));
}

const anonymously = (conferenceID: string, password: string) =>
  scene.anyone.createAnonymousAuthRandom({ conferenceID, "X-Password": password });

function refused(call: Promise<unknown>, code: string) {
  return expect(call).rejects.toMatchObject({ code });
}

describe("joining without an account", () => {
  it("takes either password, and tells which one it was", async () => {
    const { conferenceID, guestPassword, hostPassword } = await schedule();
    const { random: guest } = await anonymously(conferenceID, guestPassword);
    const { random: host } = await anonymously(conferenceID, hostPassword);
    const { joinRandoms } = scene.service.state;
    expect([guest, host].map((random) => joinRandoms.get(known(random))?.role)).toEqual(["general", "chair"]);
    expect(guest).toMatch(/^\d{15}$/);
  });

  it("needs a password in a meeting with a fixed ID, even where guests need none", async () => {
    const { ownerId } = await schedule();
    const { id: vmrID } = known([...scene.service.state.rooms.values()].find((room) => room.ownerId === ownerId));
    const free = await schedule({ isGuestFreePwd: true, vmrIDType: 1 }, { vmrFlag: 1, vmrID });
    await anonymously(free.conferenceID, "");
    const fixed = await schedule({ isGuestFreePwd: true }, { vmrFlag: 1, vmrID, startTime: "2030-01-07 12:00" });
    await refused(anonymously(fixed.conferenceID, ""), "MMC.111070004");
  });

  it("is locked for a while after five wrong passwords in a row", async () => {
    const { conferenceID, guestPassword } = await schedule();
    for (let i = 0; i < 4; i += 1) await refused(anonymously(conferenceID, "x"), "MMC.111070004");
    await anonymously(conferenceID, guestPassword);
    for (let i = 0; i < 5; i += 1) await refused(anonymously(conferenceID, "x"), "MMC.111070004");
    await refused(anonymously(conferenceID, guestPassword), "MMC.111071052");
    scene.service.clock.advance({ minutes: 5 });
    await anonymously(conferenceID, guestPassword);
  });

  it("is not possible where only users or those invited may join, or when the meeting is over", async () => {
    const forUsers = await schedule({ callInRestriction: 2 });
    await refused(anonymously(forUsers.conferenceID, forUsers.guestPassword), "MMC.111071074");
    const forInvited = await schedule({ callInRestriction: 3 });
    await refused(anonymously(forInvited.conferenceID, forInvited.guestPassword), "MMC.111071075");
    await scene.alice.cancelMeeting({ conferenceID: forUsers.conferenceID });
    await refused(anonymously(forUsers.conferenceID, forUsers.guestPassword), "MMC.111070005");
  });

  it("needs no password where guests are free of it", async () => {
    const { conferenceID } = await schedule({ isGuestFreePwd: true });
    const { random } = await anonymously(conferenceID, "");
    expect(scene.service.state.joinRandoms.get(known(random))?.role).toBe("general");
  });
});

describe("joining with an account", () => {
  const ask = (conf_id: string, parts: { "X-Password"?: string; guest_waiting?: 0 | 1 } = {}) =>
    scene.bob.createAuthRandom({ conf_id, guest_waiting: 1, ...parts });

  it("asks for the password, unless the user is invited or guests need none", async () => {
    const { conferenceID, guestPassword } = await schedule();
    expect(await ask(conferenceID)).toMatchObject({ need_password: true, random: "" });
    expect(await ask(conferenceID, { "X-Password": guestPassword })).toMatchObject({ need_password: false });
    const invited = await schedule({}, { attendees });
    expect(await ask(invited.conferenceID)).toMatchObject({ need_password: false });
    const free = await schedule({ isGuestFreePwd: true });
    expect(await ask(free.conferenceID)).toMatchObject({ need_password: false });
  });

  it("before the host is only for clients on which one can wait, and where guests may start", async () => {
    const meeting = await schedule();
    const { conferenceID, guestPassword, hostPassword } = meeting;
    const cannotWait = { "X-Password": guestPassword, guest_waiting: 0 } as const;
    await refused(ask(conferenceID, cannotWait), "MMC.111071058");
    await ask(conferenceID, { ...cannotWait, "X-Password": hostPassword });
    const open = await schedule({ allowGuestStartConf: true });
    await ask(open.conferenceID, { ...cannotWait, "X-Password": open.guestPassword });
    await scene.alice.startMeeting({ body: { conferenceID, password: hostPassword } });
    await ask(conferenceID, cannotWait);
  });

  it("before the meeting starts is for whoever is invited as host", async () => {
    const led = await schedule({}, { attendees: attendees.map((attendee) => ({ ...attendee, role: 1 })) });
    expect(await ask(led.conferenceID, { guest_waiting: 0 })).toMatchObject({ need_password: false });
  });

  it("is for the invited where only they may join", async () => {
    const closed = await schedule({ callInRestriction: 3 });
    await refused(ask(closed.conferenceID, { "X-Password": closed.guestPassword }), "MMC.111071075");
    const invited = await schedule({ callInRestriction: 3 }, { attendees });
    await ask(invited.conferenceID);
    const forUsers = await schedule({ callInRestriction: 2 });
    await ask(forUsers.conferenceID, { "X-Password": forUsers.guestPassword });
  });
});

describe("meetings being held", () => {
  it("are listed with those who were invited before the start", async () => {
    const held = await hold(scene, { attendees });
    await call(held);
    const { data } = await scene.alice.searchOnlineMeetings();
    expect(data).toMatchObject([{ partAttendeeInfo: [{ name: "Bob Li" }], onlineAttendeeAmount: 1 }]);
    expect((await scene.alice.showOnlineMeetingDetail({ conferenceID: held.conferenceID })).data?.count).toBe(2);
  });

  it("are listed to their owners and guests, and all of them to an administrator who asks", async () => {
    const { conferenceID } = await scene.held();
    const [other] = await scene.bob.createMeeting({
      body: { mediaTypes: "HDVideo", attendees: [{ accountId: "alice" }] },
    });
    const ids = async (client: Scene["alice"], queryAll = false) =>
      (await client.searchOnlineMeetings({ queryAll })).data?.map((meeting) => meeting.conferenceID);
    expect(await ids(scene.alice)).toEqual([conferenceID, other?.conferenceID]);
    expect(await ids(scene.bob, true)).toEqual([other?.conferenceID]);
    expect(await ids(scene.admin)).toEqual([]);
    expect(await ids(scene.admin, true)).toEqual([conferenceID, other?.conferenceID]);
  });

  it("show who is there by name, number or third-party account, page by page", async () => {
    const { conferenceID } = await scene.held();
    for (const [name, phone] of [
      ["Ann", "+1"],
      ["Ben", "+22"],
      ["Cid", "+3"],
    ] as const) {
      scene.service.join(conferenceID, { name, phone });
    }
    const names = async (parts: { search_key?: string; offset?: number; limit?: number }) =>
      (await scene.alice.listOnlineConfAttendee({ conf_id: conferenceID, ...parts })).data.map(({ name }) => name);
    expect(await names({})).toEqual(["Ann", "Ben", "Cid"]);
    expect(await names({ search_key: "22" })).toEqual(["Ben"]);
    expect(await names({ offset: 1, limit: 1 })).toEqual(["Ben"]);
    expect(await names({ search_key: "alice" })).toEqual([]);
  });

  it("leave no number behind that nobody has", async () => {
    const { conferenceID } = await scene.held();
    scene.service.join(conferenceID, { phone: "" });
    expect(await scene.alice.checkCallNumberInConf({ call_number: "" })).toEqual({ in_conf: false, conf_id: "" });
  });
});
