import { beforeEach, describe, expect, it } from "vitest";
import type { InviteRequest } from "../../../generated/types.ts";
import { call, end, gather, hold, leaders, namesThere, seen } from "../../support/held.ts";
import { known, remembered } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const waitingRoom = { confConfigInfo: { enableWaitingRoom: true } };
const refusal = (code: string, status = 400) => ({ code, status });

async function invitedNames({ control }: Awaited<ReturnType<typeof hold>>) {
  return (await control.showRealTimeInfoOfMeeting()).attendees?.map(({ name }) => name);
}

describe("inviting", () => {
  it("finds a user of the enterprise by their account, and calls their own number where none is given", async () => {
    const held = await hold(scene);
    const bob = known([...scene.service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "bob"));
    await held.control.inviteParticipant({
      body: { attendees: [{ accountId: "bob", name: "Bob", phone: "", type: "normal" }] },
    });
    const { attendees, participants } = await held.control.showRealTimeInfoOfMeeting();
    expect(attendees).toEqual([{ accountID: "bob", userUUID: bob.id, name: "Bob", phone: bob.number }]);
    expect(participants).toMatchObject([{ phone: bob.number }]);
  });

  it("does not call anybody twice who is there already", async () => {
    const held = await gather(scene);
    await call(held);
    expect(await namesThere(held)).toEqual(["Hana", "Ann", "Ben"]);
    expect(await invitedNames(held)).toEqual(["Hana", "Ann", "Ben"]);
  });

  it("calls somebody again who was disconnected", async () => {
    const held = await gather(scene);
    await held.control.hangUp({ body: { bulkHangUpParticipants: [held.ann.pid] } });
    const again = await call(held);
    expect(again.pid).not.toBe(held.ann.pid);
    expect(await namesThere(held)).toEqual(["Hana", "Ben", "Ann"]);
    expect(await invitedNames(held)).toEqual(["Hana", "Ann", "Ben"]);
  });

  it("is refused, and calls nobody, when not all of them find room", async () => {
    const held = await hold(scene, { concurrentParticipants: 2 });
    const before = remembered(scene.service);
    const attendees = ["+1", "+2", "+3"].map((phone) => ({ name: phone, phone, type: "normal" as const }));
    await expect(held.control.inviteParticipant({ body: { attendees } })).rejects.toMatchObject(
      refusal("MMC.111072101"),
    );
    expect(remembered(scene.service)).toEqual(before);
    await held.control.inviteParticipant({ body: { attendees: attendees.slice(1) } });
    expect(await namesThere(held)).toEqual(["+2", "+3"]);
  });

  it("as host takes the role from the present one", async () => {
    const held = await gather(scene);
    const ida = await call(held, { name: "Ida", phone: "+991115", role: 1 });
    expect(await leaders(held)).toEqual({ chairID: ida.pid, coHosts: [] });
  });

  it("gets people into a locked meeting", async () => {
    const held = await hold(scene);
    await held.control.lockMeeting({ body: { isLock: 1 } });
    await call(held);
    expect(await namesThere(held)).toEqual(["Ann"]);
  });

  it.each([
    ["nobody", [], "MMC.111072017"],
    ["no number", [{ name: "Ann", phone: "", type: "normal" }], "MMC.111072031"],
    ["a number of letters", [{ name: "Ann", phone: "ann", type: "normal" }], "MMC.111072033"],
    ["an empty name", [{ name: "", phone: "+991111", type: "normal" }], "MMC.111072046"],
    ["a number left out", [{ name: "Ann", type: "normal" }], "MMC.111072031"],
    ["a name left out", [{ phone: "+991111", type: "normal" }], "MMC.111072046"],
    ["a name of the wrong type", [{ name: 1, phone: "+991111", type: "normal" }], "MMC.111072034"],
  ])("with %s is refused", async (_what, attendees, code) => {
    const { control } = await hold(scene);
    const body = { attendees } as InviteRequest;
    await expect(control.inviteParticipant({ body })).rejects.toMatchObject(refusal(code));
  });

  it.each(["+8613800000000", "01012345678", "sip:+991111@example.com", "991111*1#"])("takes %s", async (phone) => {
    const held = await hold(scene);
    expect(await call(held, { phone })).toMatchObject({ phone });
  });
});

describe("inviting a terminal by a password", () => {
  const scan = (conferenceID: string, pwd: string) => ({ callNum: "+991119", confID: conferenceID, pwd });

  it("works with either password, and with the host's into a locked meeting too", async () => {
    const { conferenceID, control, meeting, holding } = await hold(scene);
    await control.lockMeeting({ body: { isLock: 1 } });
    await scene.anyone.inviteWithPwd({ conferenceID, body: scan(conferenceID, meeting.hostPassword) });
    expect(holding.participants).toHaveLength(1);
  });

  it("is refused for two different meeting IDs, an unknown meeting, and one that is not held", async () => {
    const { conferenceID, control, meeting } = await hold(scene);
    const attempt = (query: string, body: object) =>
      scene.anyone.inviteWithPwd({ conferenceID: query, body: body as never });
    const right = scan(conferenceID, meeting.guestPassword);
    await expect(attempt(conferenceID, { ...right, confID: "912345678" })).rejects.toMatchObject(
      refusal("MMC.111071061"),
    );
    await expect(attempt("912345678", { ...right, confID: "912345678" })).rejects.toMatchObject(
      refusal("MMC.111072065"),
    );
    await control.stopMeeting();
    await expect(attempt(conferenceID, right)).rejects.toMatchObject(refusal("MMC.111072005"));
  });
});

describe("disconnecting and removing", () => {
  it("disconnects nobody when one of them is not there", async () => {
    const held = await gather(scene);
    const pids = [held.ann.pid, "nobody"];
    await expect(held.control.hangUp({ body: { bulkHangUpParticipants: pids } })).rejects.toMatchObject(
      refusal("MMC.111072008"),
    );
    expect(await namesThere(held)).toEqual(["Hana", "Ann", "Ben"]);
  });

  it("takes off the list who never came, by number alone", async () => {
    const held = await hold(scene, { attendees: [{ name: "Ann", phone: "+991111" }] });
    await held.control.deleteAttendees({ body: { bulkDelAttendInfo: [{ number: "+991111" }] } });
    expect(await invitedNames(held)).toEqual([]);
  });

  it("is refused by number alone for somebody who has joined", async () => {
    const held = await gather(scene);
    const bulkDelAttendInfo = [{ number: held.ann.phone }];
    await expect(held.control.deleteAttendees({ body: { bulkDelAttendInfo } })).rejects.toMatchObject(
      refusal("MMC.111071061"),
    );
    expect(await invitedNames(held)).toEqual(["Hana", "Ann", "Ben"]);
  });

  it("disconnects one of two devices with the same number", async () => {
    const held = await gather(scene);
    held.holding.participants.push({ ...held.ann, pid: "second", name: "Ann's phone" });
    const attendee = { number: held.ann.phone, participantID: held.ann.pid };
    await held.control.deleteAttendees({ body: { bulkDelAttendInfo: [attendee] } });
    expect(await namesThere(held)).toEqual(["Hana", "Ben", "Ann's phone"]);
  });

  it("hides the meeting from a user who was invited to it", async () => {
    const held = await hold(scene, { attendees: [{ accountId: "bob", appId: "demo-app-id" }] });
    const { conferenceID } = held;
    await scene.bob.showMeetingDetail({ conferenceID });
    const [bob] = held.holding.attendees;
    await held.control.deleteAttendees({ body: { bulkDelAttendInfo: [{ number: known(bob?.phone) }] } });
    await expect(scene.bob.showMeetingDetail({ conferenceID })).rejects.toMatchObject({ code: "MMC.111070010" });
    expect((await end(scene.service, held)).meeting.settings.attendees).toEqual([]);
  });

  it("concerns what is being held, not the invitation to a later time", async () => {
    const held = await hold(scene, { attendees: [{ name: "Ann", phone: "+991111" }] });
    await held.control.deleteAttendees({ body: { bulkDelAttendInfo: [{ number: "+991111" }] } });
    await held.control.stopMeeting();
    const { data } = await scene.alice.showMeetingDetail({ conferenceID: held.conferenceID });
    expect(data?.data?.map(({ name }) => name)).toEqual(["Ann"]);
  });
});

describe("renaming", () => {
  it("changes the name of somebody who has not joined yet", async () => {
    const held = await hold(scene, { attendees: [{ name: "Ann", phone: "+991111" }] });
    await held.control.renameParticipant({ body: { number: "+991111", newName: "Annette" } });
    expect(await invitedNames(held)).toEqual(["Annette"]);
  });

  it("takes names of 96 characters, and no longer ones", async () => {
    const held = await gather(scene);
    const rename = (newName: string) => {
      const { phone: number, pid: participantID } = held.ann;
      return held.control.renameParticipant({ body: { number, participantID, newName } });
    };
    await rename("x".repeat(96));
    await expect(rename("x".repeat(97))).rejects.toMatchObject(refusal("MMC.111072047"));
    expect(await seen(held, held.ann)).toMatchObject({ name: "x".repeat(96) });
  });

  it("is refused where number and ID belong to different people, or to nobody", async () => {
    const held = await gather(scene);
    const attempts = [
      { number: held.ben.phone, participantID: held.ann.pid },
      { number: "+999", participantID: "nobody" },
      { number: "+999" },
    ];
    for (const who of attempts) {
      await expect(held.control.renameParticipant({ body: { ...who, newName: "X" } })).rejects.toMatchObject(
        refusal("MMC.111072008"),
      );
    }
    expect(await namesThere(held)).toEqual(["Hana", "Ann", "Ben"]);
  });
});

describe("leading", () => {
  it("makes a co-host with a raised hand a host without", async () => {
    const held = await gather(scene);
    const { pid: participantID } = held.ann;
    await held.control.setCohost({ participantID, body: { isCohost: 1 } });
    await held.control.hand({ participantID, body: { handsState: 1 } });
    const chairmanPwd = held.meeting.hostPassword;
    await held.control.setRole({ participantID, body: { applyChair: 1, chairmanPwd } });
    expect(await leaders(held)).toEqual({ chairID: participantID, coHosts: [] });
    expect(await seen(held, held.ann)).toMatchObject({ hand: 0 });
  });

  it("needs the host password only to take the role", async () => {
    const held = await gather(scene);
    const take = held.control.setRole({ participantID: held.ann.pid, body: { applyChair: 1 } });
    await expect(take).rejects.toMatchObject(refusal("MMC.111072018", 403));
    await held.control.setRole({ participantID: held.hana.pid, body: { applyChair: 0 } });
    expect(await leaders(held)).toEqual({ coHosts: [] });
  });

  it.each([
    ["host from a telephone", "mobile", "setRole", "MMC.111072072"],
    ["host from outside the cloud", "outside", "setRole", "MMC.111072074"],
    ["co-host from a telephone", "mobile", "setCohost", "MMC.111072106"],
  ] as const)("as %s is refused", async (_what, type, operation, code) => {
    const { control, meeting, ...held } = await hold(scene);
    const { pid: participantID } = await call({ control, meeting, ...held }, { type });
    const attempts = {
      setRole: () => control.setRole({ participantID, body: { applyChair: 1, chairmanPwd: meeting.hostPassword } }),
      setCohost: () => control.setCohost({ participantID, body: { isCohost: 1 } }),
    };
    await expect(attempts[operation]()).rejects.toMatchObject(refusal(code));
  });

  it("is not for the audience", async () => {
    const held = await gather(scene);
    held.ann.role = "audience";
    const appoint = held.control.setCohost({ participantID: held.ann.pid, body: { isCohost: 1 } });
    await expect(appoint).rejects.toMatchObject(refusal("MMC.111072108"));
  });
});

describe("a participant who is not there", () => {
  const participantID = "nobody";
  it.each([
    ["setRole", { applyChair: 0 }, 403],
    ["muteParticipant", { isMute: 1 }, 403],
    ["rollcallParticipant", undefined, 403],
    ["broadcastParticipant", undefined, 403],
    ["setCohost", { isCohost: 1 }, 400],
    ["hand", { handsState: 1 }, 400],
    ["inviteShare", { share: 1 }, 400],
  ] as const)("is refused by %s", async (operation, body, status) => {
    const { control } = await gather(scene);
    const attempt = (control[operation] as (input: object) => Promise<unknown>)({ participantID, body });
    await expect(attempt).rejects.toMatchObject(refusal("MMC.111072008", status));
  });
});

describe("a wrong parameter", () => {
  it.each([
    ["record", { body: { isRecord: 5 } }, 403],
    ["muteParticipant", { participantID: "", body: { isMute: 7 } }, 403],
    ["muteParticipant", { participantID: "" }, 403],
    ["setRole", { participantID: "", body: { applyChair: 9 } }, 403],
    ["rollcallParticipant", {}, 403],
    ["broadcastParticipant", {}, 403],
    ["setMmrRecord", { body: { recordType: 5 } }, 400],
    ["setCohost", { participantID: "", body: { isCohost: 7 } }, 400],
  ] as const)("is refused by %s with %o", async (operation, input, status) => {
    const { control } = await hold(scene);
    const attempt = (control[operation] as (input: object) => Promise<unknown>)(input);
    await expect(attempt).rejects.toMatchObject({ status });
  });
});

describe("the waiting room", () => {
  it("keeps whoever was moved there under the same ID, and their attendance in two parts", async () => {
    const held = await gather(scene, waitingRoom);
    const { pid: participantID } = held.ann;
    await held.control.allowWaitingParticipant({ body: { participantID } });
    scene.service.clock.advance({ minutes: 1 });
    await held.control.moveToWaitingRoom({ body: { participantID } });
    scene.service.clock.advance({ minutes: 1 });
    await held.control.allowWaitingParticipant({ body: { participantID } });
    const { holding } = await end(scene.service, held);
    const stays = holding.stays.filter(({ pid }) => pid === participantID);
    expect(stays.map(({ joinTime, leftTime }) => Math.round((known(leftTime) - known(joinTime)) / 60_000))).toEqual([
      1, 0,
    ]);
  });

  it("moves all or nobody", async () => {
    const held = await gather(scene, waitingRoom);
    await held.control.allowWaitingParticipant({ body: { allowAll: true } });
    const move = (...pids: string[]) => held.control.batchMoveToWaitingRoom({ body: { batchParticipants: pids } });
    await expect(move(held.ann.pid, held.hana.pid)).rejects.toMatchObject(refusal("MMC.111112001"));
    await expect(move(held.ann.pid, "nobody")).rejects.toMatchObject(refusal("MMC.111072008"));
    await expect(move()).rejects.toMatchObject(refusal("MMC.111072017"));
    expect(await namesThere(held)).toEqual(["Hana", "Ann", "Ben"]);
  });

  it("is not for telephones: they come straight in, and cannot be moved out", async () => {
    const held = await hold(scene, waitingRoom);
    const phone = await call(held, { type: "mobile" });
    expect(await namesThere(held)).toEqual(["Ann"]);
    await expect(held.control.moveToWaitingRoom({ body: { participantID: phone.pid } })).rejects.toMatchObject(
      refusal("MMC.111112008"),
    );
  });

  it("admits one who waits, not one who is in the meeting, and nobody without a name", async () => {
    const { control, hana } = await gather(scene, waitingRoom);
    const { pid: participantID } = hana;
    await expect(control.allowWaitingParticipant({ body: { participantID } })).rejects.toMatchObject(
      refusal("MMC.111112002"),
    );
    await expect(control.allowWaitingParticipant({ body: {} })).rejects.toMatchObject(refusal("MMC.111071061"));
  });

  it("does not let more in than there is room for", async () => {
    const held = await hold(scene, { ...waitingRoom, concurrentParticipants: 1 });
    await call(held);
    await call(held, { name: "Ben", phone: "+991112" });
    await expect(held.control.allowWaitingParticipant({ body: { allowAll: true } })).rejects.toMatchObject(
      refusal("MMC.111072101"),
    );
    expect(held.holding.waiting).toHaveLength(2);
  });

  it("is left by those who are disconnected or removed", async () => {
    const held = await gather(scene, waitingRoom);
    await held.control.hangUp({ body: { bulkHangUpParticipants: [held.ann.pid] } });
    await held.control.deleteAttendees({ body: { bulkDelAttendInfo: [{ number: held.ben.phone }] } });
    expect(held.holding.waiting).toEqual([]);
  });
});

describe("the floor", () => {
  it("passes on to the next one, and is free when its holder leaves", async () => {
    const { control, holding, ann, ben } = await gather(scene);
    await control.rollcallParticipant({ participantID: ann.pid });
    await control.rollcallParticipant({ participantID: ben.pid });
    expect([ann.mute, ben.mute]).toEqual([1, 0]);
    expect(holding.screens.pid).toBe(ben.pid);
    await control.hangUp({ body: { bulkHangUpParticipants: [ben.pid] } });
    expect(holding.screens).toEqual({ mode: "FREE", several: true });
  });
});

describe("the recording of a meeting", () => {
  async function recorded(...minutes: number[]) {
    const held = await hold(scene, { recordType: 2, length: 1440 });
    for (const length of minutes) {
      await held.control.record({ body: { isRecord: 1 } });
      scene.service.clock.advance({ minutes: length });
      await held.control.record({ body: { isRecord: 0 } });
    }
    return (await end(scene.service, held)).confUUID;
  }

  it("has a segment for each start by hand, and a file for each three hours of it", async () => {
    const { data } = await scene.admin.showRecordInfo({ body: { confUUID: await recorded(10, 200) } });
    const files = data?.segmentList?.map(({ manualOrder, segmentOrder, fileList }) => [
      manualOrder,
      segmentOrder,
      known(fileList?.[0]?.duration) / 60,
    ]);
    expect(files).toEqual([
      [1, 1, 10],
      [2, 1, 180],
      [2, 2, 20],
    ]);
  });

  it("can be watched and downloaded at its addresses for an hour, but only a while after the meeting", async () => {
    const confUUID = await recorded(10, 200);
    const file = async () =>
      known((await scene.alice.showRecordInfo({ body: { confUUID } })).data?.segmentList?.[2]?.fileList?.[0]);
    expect(await file()).not.toHaveProperty("downloadUrl");
    scene.service.clock.advance({ minutes: 1 });
    const { playUrl, downloadUrl } = await file();
    const get = async (url = "") => (await scene.service.fetch(new Request(url))).status;
    expect([await get(playUrl), await get(downloadUrl), await get(downloadUrl)]).toEqual([200, 200, 200]);
    expect(await get(downloadUrl?.split("?")[0])).toBe(401);
    scene.service.clock.advance({ hours: 1 });
    expect(await get(downloadUrl)).toBe(401);
  });

  it("is paged by segments", async () => {
    const confUUID = await recorded(1, 2, 3);
    const { data } = await scene.alice.showRecordInfo({ body: { confUUID, segmentOffset: 1, segmentLimit: 1 } });
    expect(data).toMatchObject({ segmentOffset: 1, segmentLimit: 1, segmentCount: 3 });
    expect(data?.segmentList?.map(({ manualOrder }) => manualOrder)).toEqual([2]);
  });

  it("is empty where nothing was recorded, and unknown while the meeting is being held", async () => {
    const { data } = await scene.alice.showRecordInfo({ body: { confUUID: await recorded() } });
    expect(data).toMatchObject({ segmentCount: 0, segmentList: [] });
    const { holding } = await hold(scene);
    await expect(scene.alice.showRecordInfo({ body: { confUUID: holding.confUUID } })).rejects.toMatchObject(
      refusal("MMC.111070005"),
    );
  });
});
