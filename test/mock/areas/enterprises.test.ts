import { beforeEach, describe, expect, it } from "vitest";
import type { EnterpriseRequest } from "../../../generated/types.ts";
import { accountAuth, appIdAuth, createMeetingClient, type MeetingAuth } from "../../../src/index.ts";
import { known, remembered } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const adminInfo = { account: "carol@harbour", name: "Carol", pwd: "Tide-table-26", email: "carol@harbour.example" };
const harbour: EnterpriseRequest = { basicInfo: { name: "Harbour Logistics" }, adminInfo };
const expireDate = Date.UTC(2031, 0, 1);

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const add = async (wishes: Partial<EnterpriseRequest> = {}) =>
  known((await scene.sp.addCorp({ body: { ...harbour, ...wishes } })).value);

const client = (auth: MeetingAuth) =>
  createMeetingClient({ baseUrl: "https://service.test", auth, fetch: scene.service.fetch });

/** Signs in by the service provider's app. */
function bySp(corpId: string, userId?: string) {
  const { spAppId: appId, spAppKey: appKey } = scene.service.credentials;
  return client(appIdAuth({ appId, appKey, multiEnterprise: true, corpId, userId }));
}

const carol = () => client(accountAuth({ account: adminInfo.account, password: adminInfo.pwd }));

const grants = (...types: ("SOFT" | "CONF_CALL" | "IDEA_HUB")[]) => ({
  resInfo: { resource: types.map((type) => ({ type, count: 2, expireDate })) },
});

describe("a new enterprise", () => {
  it("lets its administrator sign in by password, and through the provider's app", async () => {
    const id = await add();
    expect(await carol().showCorpBasicInfo()).toMatchObject({ id, adminName: "Carol" });
    expect(await bySp(id).showCorpBasicInfo()).toMatchObject({ id, account: adminInfo.account });
  });

  it("is not to be seen by other enterprises, nor sees them", async () => {
    await scene.alice.createMeeting({ body: { mediaTypes: "Voice" } });
    await add(grants("CONF_CALL"));
    expect(await carol().searchMeetings({ queryAll: true })).toMatchObject({ count: 0 });
    await carol().createMeeting({ body: { mediaTypes: "Voice" } });
    expect(await scene.admin.searchMeetings({ queryAll: true })).toMatchObject({ count: 1 });
  });

  it("holds meetings once it has concurrent participants, and no more when these are disabled", async () => {
    const id = await add();
    const body = { mediaTypes: "Voice" } as const;
    await expect(carol().createMeeting({ body })).rejects.toMatchObject({ code: "MMC.111071060" });
    const resource = { id: "calls", type: "CONF_CALL", count: 5, expireDate } as const;
    await scene.sp.addResource({ corp_id: id, body: [resource] });
    expect(await carol().createMeeting({ body })).toHaveLength(1);
    await scene.sp.updateResource({ corp_id: id, body: [{ id: "calls", isDisabled: true }] });
    await expect(carol().createMeeting({ body })).rejects.toMatchObject({ code: "MMC.111071060" });
  });

  it("has as many users as it was granted accounts, its administrator among them", async () => {
    const id = await add(grants("SOFT"));
    await bySp(id, "dan").searchMeetings();
    await expect(bySp(id, "eve").searchMeetings()).rejects.toMatchObject({ code: "USG.206010070" });
    await bySp(id, "dan").searchMeetings();
    expect((await carol().showCorpResource()).teSoftCount).toMatchObject({ sumCount: 2, usedCount: 2 });
  });

  it("keeps its particulars, with what the description says where something is left out", async () => {
    const id = await add({ basicInfo: { name: "Harbour", phone: "+8613800000031", fax: "" } });
    const { basicInfo } = await scene.sp.showCorp({ id });
    const empty = { fax: null, email: null, address: null, description: null };
    expect(basicInfo).toEqual({
      ...empty,
      name: "Harbour",
      phone: "+8613800000031",
      country: "chinaPR",
      spId: "demo-sp",
    });
    expect(scene.service.state.enterprises.get(id)?.locale).toMatchObject({ language: "zh-CN", timeZoneId: "56" });
  });

  it.each<[string, Partial<EnterpriseRequest>, string]>([
    ["an account that somebody has", { adminInfo: { ...adminInfo, account: "demo" } }, "USG.201040001"],
    ["an account that a terminal has", { adminInfo: { ...adminInfo, account: "demo-ideahub" } }, "USG.201040001"],
    [
      "an account with a dot behind the @",
      { adminInfo: { ...adminInfo, account: "carol@harbour.example" } },
      "USG.000000003",
    ],
    ["a password of one kind of characters", { adminInfo: { ...adminInfo, pwd: "tidetable" } }, "USG.201040016"],
    ["a password with unknown characters", { adminInfo: { ...adminInfo, pwd: "Tide-täble-26" } }, "USG.201040016"],
    ["the account as password", { adminInfo: { ...adminInfo, pwd: "carol@harbour" } }, "USG.201040016"],
    ["the account backwards as password", { adminInfo: { ...adminInfo, pwd: "ruobrah@lorac" } }, "USG.201040016"],
    ["an administrator who cannot be reached", { adminInfo: { ...adminInfo, email: "" } }, "USG.000000003"],
    ["an unknown group", { groupId: "nowhere" }, "USG.000000003"],
    [
      "more than the provider has",
      { resInfo: { resource: [{ type: "LIVE", count: 5, expireDate }] } },
      "USG.000000003",
    ],
  ])("is not created with %s, and nothing is left of the attempt", async (_what, wishes, code) => {
    await scene.sp.searchCorp();
    const before = remembered(scene.service);
    await expect(add(wishes)).rejects.toMatchObject({ status: 400, code });
    expect(remembered(scene.service)).toEqual(before);
  });

  it("is refused when the provider has as many as it may have", async () => {
    scene.service.state.provider.mostEnterprises = 1;
    await expect(add()).rejects.toMatchObject({ code: "USG.000000003" });
  });

  it("may give a mobile number alone where the service sends text messages", async () => {
    scene.service.state.provider.enableSMS = true;
    const { email: _email, ...withoutEmail } = adminInfo;
    const id = await add({ adminInfo: { ...withoutEmail, phone: "+8613800000032" } });
    const { adminInfo: shown } = await scene.sp.showCorp({ id });
    expect(shown).toMatchObject({ phone: "+8613800000032", country: "chinaPR", email: null });
  });
});

describe("modifying an enterprise", () => {
  it("leaves alone what is missing or null, and removes what is empty", async () => {
    const id = await add({ basicInfo: { name: "Harbour", fax: "+123456", address: "3 Harbour Road", phone: "+861" } });
    await scene.sp.updateCorp({ id, body: { basicInfo: { fax: "", address: null, phone: "" } } });
    expect((await scene.sp.showCorp({ id })).basicInfo).toMatchObject({
      name: "Harbour",
      fax: null,
      address: "3 Harbour Road",
      phone: null,
      country: null,
    });
  });

  it("sets configurable items anew and keeps the others", async () => {
    const item = (propertyKey: string, propertyValue: string) => ({ propertyKey, propertyValue });
    const id = await add({ propertyInfo: [item("enableClientRecord", "true"), item("other", "1")] });
    await scene.sp.updateCorp({ id, body: { propertyInfo: [item("enableClientRecord", "false")] } });
    const { properties } = known(scene.service.state.enterprises.get(id));
    expect([...properties]).toEqual([
      ["enableClientRecord", "false"],
      ["other", "1"],
    ]);
  });

  it.each([
    ["an administrator's number without its country", { adminInfo: { phone: "+8613800000034" } }],
    ["no name", { basicInfo: { name: "" } }],
    ["an administrator without name", { adminInfo: { name: "" } }],
    ["no e-mail address of the administrator", { adminInfo: { email: "" } }],
    ["a group that is disabled", { groupId: "297e87ec7713734b01771458c2d80000" }],
  ])("refuses %s without effect on the rest", async (_what, body) => {
    const id = await add();
    for (const group of scene.service.state.provider.groups) group.status = 1;
    const before = remembered(scene.service);
    const attempt = scene.sp.updateCorp({ id, body: { propertyInfo: [{ propertyKey: "x" }], ...body } });
    await expect(attempt).rejects.toMatchObject({ code: "USG.000000003" });
    expect(remembered(scene.service)).toEqual(before);
  });
});

describe("searching enterprises", () => {
  it("looks into names, numbers, addresses and accounts, and pages to the last page", async () => {
    const phone = "+8613811112222";
    const id = await add({ basicInfo: { name: "Harbour", phone, email: "office@harbour.example" } });
    for (const searchKey of ["arbou", "11112222", "office@harbour", "carol@harbour.ex", "carol@harbour"]) {
      const { data } = await scene.sp.searchCorp({ searchKey });
      expect([searchKey, data?.map((enterprise) => enterprise.id)]).toEqual([searchKey, [id]]);
    }
    expect(await scene.sp.searchCorp({ searchKey: "nobody" })).toMatchObject({ count: 0, data: [] });
    expect(await scene.sp.searchCorp({ offset: 9, limit: 1 })).toMatchObject({ offset: 1, count: 2, data: [{ id }] });
  });
});

describe("deleting an enterprise", () => {
  it("removes all that it had, and nothing of the others", async () => {
    await scene.sp.searchCorp();
    await scene.admin.searchMeetings();
    const before = remembered(scene.service);
    const id = await add(grants("SOFT", "CONF_CALL", "IDEA_HUB"));
    const administrator = carol();
    await administrator.addAppId({ body: { app_name: "CRM" } });
    await administrator.searchMemberVmr();
    await administrator.createVisionActiveCode({
      body: { devName: "Room", devType: "idea-hub", emailAddr: "a@b.example" },
    });
    const [ended] = await administrator.createMeeting({ body: { mediaTypes: "Voice" } });
    const held = await administrator.createMeeting({ body: { mediaTypes: "Voice" } });
    for (const meeting of [ended, ...held]) {
      const conferenceID = known(meeting?.conferenceID);
      const password = known(scene.service.state.meetings.get(conferenceID)?.hostPassword);
      const control = await administrator.control({ conferenceID, password });
      if (meeting === ended) await control.stopMeeting();
      const wrong = scene.anyone.createAnonymousAuthRandom({ conferenceID, "X-Password": "wrong" });
      await expect(wrong).rejects.toThrow();
    }
    await administrator.addToPersonalSpace({ body: { uuid: "42b8e80be5044513ae20edd4ad705272" } });
    await administrator.addDepartment({ body: { deptName: "Sales" } });
    await scene.sp.deleteCorp({ id });
    expect(remembered(scene.service)).toEqual(before);
  });

  it("ends the tokens of its users, and nobody signs in for it any more", async () => {
    const id = await add();
    const administrator = carol();
    await administrator.searchMeetings();
    await scene.sp.deleteCorp({ id });
    await expect(administrator.searchMeetings()).rejects.toMatchObject({ status: 401 });
    await expect(carol().searchMeetings()).rejects.toMatchObject({ code: "USG.206010000" });
    await expect(bySp(id).searchMeetings()).rejects.toMatchObject({ code: "USG.206010025" });
    expect(await add()).not.toBe(id);
  });
});

describe("what an enterprise knows of itself", () => {
  it("closed to new accounts, lets those sign in whom it knows", async () => {
    const { appId, appKey } = scene.service.credentials;
    const signIn = (userId: string) => client(appIdAuth({ appId, appKey, userId })).searchMeetings();
    await scene.admin.updateCorpBasicInfo({ body: { autoUserCreate: false } });
    expect(await scene.admin.showCorpBasicInfo()).toMatchObject({ autoUserCreate: false });
    await expect(signIn("dan")).rejects.toMatchObject({ code: "USG.206010030", status: 403 });
    await signIn("alice");
    await scene.admin.updateCorpBasicInfo({ body: { autoUserCreate: true } });
    await signIn("dan");
  });

  it("tells of today only, and of meetings in bought rooms not as concurrent participants", async () => {
    const { data } = await scene.alice.searchMemberVmr({ searchKey: "Design room" });
    const room = { mediaTypes: "Voice", vmrFlag: 1, vmrID: known(data?.[0]?.id), length: 60 } as const;
    const [meeting] = await scene.alice.createMeeting({ body: room });
    const conferenceID = known(meeting?.conferenceID);
    scene.service.join(conferenceID, { name: "Dan", phone: "+8613800000099" });
    scene.service.clock.advance({ minutes: 20 });
    expect(await scene.admin.showOrgRes()).toMatchObject({
      ...{ usedAccountsCount: 0, confCount: 1, confLength: 20, totalAttendeeCount: 1, activeAttendeeCount: 1 },
    });
    scene.service.clock.advance({ days: 1 });
    expect(await scene.admin.showOrgRes()).toMatchObject({ confCount: 0, confLength: 0, totalAttendeeCount: 0 });
  });

  it("finds its orders by the day on which they expire, by order and by kind of room", async () => {
    const orders = await scene.admin.searchCorpResources({ limit: 100 });
    const soon = { id: "soon", type: "LIVE", count: 1, expireDate: Date.UTC(2030, 1, 1) } as const;
    await scene.sp.addResource({ corp_id: "demo-corp", body: [soon] });
    const ids = async (query: object) =>
      (await scene.admin.searchCorpResources({ limit: 100, ...query })).data?.map(({ id }) => id);
    expect(await ids({ endExpireDate: soon.expireDate + 1, status: 0 })).toEqual(["soon"]);
    expect(await ids({ endExpireDate: soon.expireDate })).toEqual([]);
    expect(await ids({ startExpireDate: soon.expireDate })).not.toContain("soon");
    expect(await ids({ orderId: known(orders.data?.[0]?.orderId) })).toHaveLength(known(orders.count));
    expect(await ids({ type: "VMR", vmrMode: 2 })).toHaveLength(1);
    // The kind of room counts only with the type.
    expect(await ids({ vmrMode: 2 })).toHaveLength(known(orders.count) + 1);
  });

  it("counts what expires within thirty days, and what has expired no more", async () => {
    const soon = { type: "LIVE", count: 1, expireDate: Date.UTC(2030, 1, 1) } as const;
    await scene.sp.addResource({ corp_id: "demo-corp", body: [soon] });
    const live = async () => (await scene.admin.showCorpResource()).liveCount;
    expect(await live()).toEqual({ sumCount: 2, trialCount: 0, expiredCount: 0, expiringCount: 1 });
    scene.service.clock.set(soon.expireDate);
    expect(await live()).toEqual({ sumCount: 1, trialCount: 0, expiredCount: 1, expiringCount: 0 });
  });
});

it("tells a provider the enterprise of a meeting that is over as well", async () => {
  const { conferenceID, control } = await scene.held();
  await control.stopMeeting();
  expect(await scene.sp.showConfOrg({ conferenceID })).toEqual({ orgID: "demo-corp" });
});
