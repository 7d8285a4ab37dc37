import { beforeEach, describe, expect, it } from "vitest";
import type { MeetingRequest, MemberVmr } from "../../../generated/types.ts";
import { known, remembered } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const corp_id = "demo-corp";
const vmr10 = "ff808081699b56d40169c410d5080179";
const expireDate = Date.UTC(2031, 0, 1);

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

/** Buys rooms for the enterprise; none of them is held by anybody. */
async function buy(count: number): Promise<string[]> {
  await scene.sp.addResource({ corp_id, body: [{ id: "bought", type: "VMR", typeId: vmr10, count, expireDate }] });
  const { data = [] } = await scene.admin.searchCorpVmr({ limit: 500, status: 2 });
  return data.filter(({ vmrPkgParties }) => vmrPkgParties === 10).map(({ id }) => known(id));
}

const assign = (account: string, body: string[]) => scene.admin.associateVmr({ account, body });
const takeBack = (account: string, body: string[]) => scene.admin.disassociateVmr({ account, body });

async function own(user: Scene["alice"], searchKey: string): Promise<MemberVmr & { id: string }> {
  const room = known((await user.searchMemberVmr({ searchKey })).data?.[0]);
  return { ...room, id: known(room.id) };
}

async function meet(user: Scene["alice"], vmrID: string, wishes: Partial<MeetingRequest> = {}) {
  const body = { mediaTypes: "Voice", vmrFlag: 1, vmrID, startTime: "2030-01-08 08:00", ...wishes } as const;
  return known((await user.createMeeting({ body }))[0]);
}

describe("assigning rooms", () => {
  it("gives a terminal its rooms, which the administrator sees as a device's", async () => {
    const [room = ""] = await buy(1);
    await assign("demo-ideahub", [room]);
    const { data } = await scene.admin.searchCorpVmr({ searchKey: "Lobby" });
    expect(data).toMatchObject([{ id: room, device: { id: "demo-ideahub", mark: "Lobby IdeaHub" }, status: 0 }]);
    expect(data?.[0]).not.toHaveProperty("member");
    await takeBack("demo-ideahub", [room]);
    expect(await scene.admin.searchCorpVmr({ searchKey: room })).toMatchObject({ data: [{ status: 2 }] });
  });

  it("reads the account as its kind says", async () => {
    const [room = ""] = await buy(1);
    const attempt = (account: string, accountType: 0 | 1) =>
      scene.admin.associateVmr({ account, accountType, body: [room] });
    await expect(attempt("bob", 0)).rejects.toMatchObject({ code: "USG.201040000" });
    await expect(attempt("bob@demo", 1)).rejects.toMatchObject({ code: "USG.201040000" });
    await expect(attempt("demo-ideahub", 1)).rejects.toMatchObject({ code: "USG.201040000" });
    await expect(attempt("demo-sp", 0)).rejects.toMatchObject({ code: "USG.201040000" });
    await attempt("bob", 1);
    await attempt("bob@demo", 0);
  });

  it("stops at 32 rooms for one account", async () => {
    const rooms = await buy(33);
    await assign("bob@demo", rooms.slice(0, 31));
    await expect(assign("bob@demo", rooms.slice(31))).rejects.toMatchObject({ code: "USG.000000003" });
    await assign("bob@demo", rooms.slice(31, 32));
    await assign("bob@demo", rooms.slice(0, 32));
    await expect(assign("bob@demo", rooms.slice(32))).rejects.toMatchObject({ code: "USG.000000003" });
    expect(await scene.bob.searchMemberVmr({ specialVmr: true })).toMatchObject({ count: 32 });
  });

  it("assigns, takes back and deletes nothing when one of the list is not to be had", async () => {
    const [free = ""] = await buy(1);
    const held = await own(scene.alice, "Design room");
    const personal = await own(scene.bob, "Bob Li");
    const before = remembered(scene.service);
    for (const bad of [held.id, personal.id, "unknown"]) {
      const list = [free, bad];
      await expect(assign("bob@demo", list)).rejects.toMatchObject({ code: "USG.000000003" });
      await expect(takeBack("bob@demo", list)).rejects.toMatchObject({ code: "USG.000000003" });
      await expect(scene.admin.deleteCorpVmr({ body: list })).rejects.toMatchObject({ code: "USG.000000003" });
    }
    expect(remembered(scene.service)).toEqual(before);
  });

  it("knows no rooms of another enterprise", async () => {
    const [room = ""] = await buy(1);
    known(scene.service.state.rooms.get(room)).corpId = "other";
    await expect(assign("bob@demo", [room])).rejects.toMatchObject({ code: "USG.000000003" });
    expect(await scene.admin.searchCorpVmr({ searchKey: room })).toMatchObject({ count: 0 });
  });

  it("finds a room free whose holder was deleted", async () => {
    const room = await own(scene.alice, "Design room");
    const { users } = scene.service.state;
    const alice = known([...users.values()].find(({ thirdAccount }) => thirdAccount === "alice"));
    users.delete(alice.id);
    await assign("bob@demo", [room.id]);
    expect((await own(scene.bob, "Design room")).id).toBe(room.id);
  });
});

describe("a meeting in a room", () => {
  it("has the room's number, passwords and links", async () => {
    const room = await own(scene.alice, "Design room");
    expect(await meet(scene.alice, room.id)).toMatchObject({
      vmrConferenceID: room.vmrId,
      chairJoinUri: room.chairJoinUrl,
      guestJoinUri: room.gustJoinUrl,
      passwordEntry: [
        { conferenceRole: "chair", password: room.chairPwd },
        { conferenceRole: "general", password: room.gustPwd },
      ],
    });
  });

  it("follows a change of the room's passwords until it is held", async () => {
    const room = await own(scene.alice, "Design room");
    const [waiting, held] = [await meet(scene.alice, room.id), await meet(scene.alice, room.id, { startTime: "" })];
    await scene.alice.updateMemberVmr({ id: room.id, body: { chairPwd: "604417" } });
    const { meetings } = scene.service.state;
    expect(meetings.get(known(waiting.conferenceID))?.hostPassword).toBe("604417");
    expect(meetings.get(known(held.conferenceID))?.hostPassword).toBe(room.chairPwd);
  });

  it("with a random ID has passwords and links of its own", async () => {
    const room = await own(scene.alice, "Design room");
    const meeting = await meet(scene.alice, room.id, { confConfigInfo: { vmrIDType: 1 } });
    expect(meeting.guestJoinUri).not.toBe(room.gustJoinUrl);
    expect(JSON.stringify(meeting.passwordEntry)).not.toContain(room.chairPwd);
  });

  it("is refused where the room was taken back, is disabled or has expired", async () => {
    const [room = ""] = await buy(1);
    await assign("bob@demo", [room]);
    await meet(scene.bob, room);
    const refused = () => expect(meet(scene.bob, room)).rejects.toMatchObject({ code: "MMC.111070006" });
    await scene.sp.updateResource({ corp_id, body: [{ id: "bought", isDisabled: true }] });
    await refused();
    const soon = scene.service.clock.now() + 1000;
    await scene.sp.updateResource({ corp_id, body: [{ id: "bought", isDisabled: false, expireDate: soon }] });
    await meet(scene.bob, room);
    scene.service.clock.advance({ seconds: 2 });
    await refused();
    await scene.sp.updateResource({ corp_id, body: [{ id: "bought", expireDate }] });
    await takeBack("bob@demo", [room]);
    await refused();
  });

  it("needs no concurrent participants, one with a personal meeting ID does", async () => {
    const { data = [] } = await scene.sp.searchResource({ corp_id, type: "CONF_CALL" });
    await scene.sp.deleteResource({ corp_id, body: data.map(({ id }) => known(id)) });
    await meet(scene.alice, (await own(scene.alice, "Design room")).id);
    const personal = meet(scene.alice, (await own(scene.alice, "Alice Chen")).id);
    await expect(personal).rejects.toMatchObject({ code: "MMC.111071060" });
  });
});

describe("one's own rooms", () => {
  it("are nobody else's to change", async () => {
    const { id } = await own(scene.alice, "Design room");
    const attempt = scene.bob.updateMemberVmr({ id, body: { vmrName: "Bob's" } });
    await expect(attempt).rejects.toMatchObject({ code: "USG.000000003" });
    expect(await own(scene.alice, "Design room")).toMatchObject({ id });
  });

  it("include a personal meeting ID from the first sign-in on, always the same", async () => {
    const { state } = scene.service;
    for (const [id, room] of state.rooms) if (room.name === "Bob Li") state.rooms.delete(id);
    const first = await scene.bob.searchMemberVmr();
    expect(first.data).toMatchObject([{ vmrMode: 0, vmrName: "Bob Li" }]);
    expect(first.data?.[0]).not.toHaveProperty("vmrPkgId");
    expect(await scene.bob.searchMemberVmr()).toEqual(first);
  });

  it("compare a new password with the other one as it is or becomes", async () => {
    const { id } = await own(scene.alice, "Design room");
    const change = (body: object) => scene.alice.updateMemberVmr({ id, body });
    await change({ gustPwd: "1111", chairPwd: "2222" });
    await expect(change({ gustPwd: "2222" })).rejects.toMatchObject({ code: "USG.201080006" });
    await expect(change({ gustPwd: "3333", chairPwd: "3333" })).rejects.toMatchObject({ code: "USG.201080006" });
    await change({ gustPwd: "2222", chairPwd: "1111" });
    expect(await own(scene.alice, "Design room")).toMatchObject({ gustPwd: "2222", chairPwd: "1111" });
  });
});

it("deleting the last room of a resource ends the resource", async () => {
  const rooms = await buy(2);
  await scene.admin.deleteCorpVmr({ body: rooms.slice(0, 1) });
  expect(await scene.sp.searchResource({ corp_id, searchKey: "bought" })).toMatchObject({ data: [{ count: 1 }] });
  await scene.admin.deleteCorpVmr({ body: rooms.slice(1) });
  expect(await scene.sp.searchResource({ corp_id, searchKey: "bought" })).toMatchObject({ count: 0 });
});
