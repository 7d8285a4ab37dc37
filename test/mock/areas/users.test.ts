import { beforeEach, describe, expect, it } from "vitest";
import { operationTable, type SearchUsersInput } from "../../../generated/operations.ts";
import type { UserRequest } from "../../../generated/types.ts";
import { lastNotice, signInByPassword, userNamed } from "../../support/people.ts";
import { known, send, signIn } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const carol: UserRequest = {
  name: "Carol Wu",
  account: "carol@demo",
  thirdAccount: "carol",
  email: "carol@example.com",
};
const add = (wishes: Partial<UserRequest> = {}) => scene.admin.addUser({ body: { ...carol, ...wishes } });
const bobNow = () => scene.admin.showUserDetail({ account: "bob@demo" });

describe("adding a user", () => {
  it.each([
    ["an account of digits", { account: "12345" }],
    ["an account with other signs", { account: "carol wu" }],
    ["a dot after the @", { account: "carol@demo.corp" }],
    ["neither number nor address", { email: "" }],
    ["a number without its country calling code", { phone: "13800000009" }],
    ["an unknown department", { deptCode: "nowhere" }],
  ])("refuses %s", async (_what, wishes) => {
    await expect(add(wishes)).rejects.toMatchObject({ status: 400, code: "USG.000000003" });
    expect(scene.service.state.users.size).toBe(4);
  });

  it.each([
    ["an account of whatever enterprise", { account: "demo-sp" }, "USG.201040001"],
    ["an account of a terminal", { account: "demo-ideahub" }, "USG.201040001"],
    ["a user ID of the app", { thirdAccount: "bob" }, "USG.201040001"],
    ["a mobile number of somebody", { phone: "+8613800000002" }, "USG.206010065"],
    ["an e-mail address of somebody", { email: "bob@demo-corp.example" }, "USG.206010066"],
  ])("refuses %s a second time", async (_what, wishes, code) => {
    await expect(add(wishes)).rejects.toMatchObject({ code });
  });

  it.each(["onlyletters", "carol@demo", "omed@lorac", "Blank 2031"])("refuses the weak password %s", async (pwd) => {
    await expect(add({ pwd })).rejects.toMatchObject({ code: "USG.201040016" });
  });

  it("needs an address where the enterprise has SMS switched off", async () => {
    Object.assign(known(scene.service.state.enterprises.get("demo-corp")), { services: { enableSMS: false } });
    const phone = "+8613800000009";
    await expect(add({ email: "", phone })).rejects.toMatchObject({ code: "USG.000000003" });
    await add({ phone });
  });

  it("sends account and password unless told not to, and never answers the password", async () => {
    const { service } = scene;
    const added = await add({ phone: "+8613800000009" });
    const [account = "", password = ""] = lastNotice(service, "carol@example.com", "new account").split(" ");
    expect(service.state.outbox.map(({ by }) => by)).toEqual(["email", "sms"]);
    expect(JSON.stringify(added)).not.toContain(password);
    expect((await signInByPassword(service, account, password)).user.userId).toBe(added.id);
    await add({ account: "dave@demo", thirdAccount: "", email: "dave@example.com", sendNotify: "0" });
    expect(service.state.outbox).toHaveLength(2);
  });

  it("may let the user begin disabled", async () => {
    await add({ status: 1, pwd: "First#2031" });
    const refused = { status: 412, code: "USG.206010007" };
    await expect(signInByPassword(scene.service, "carol@demo", "First#2031")).rejects.toMatchObject(refused);
    await scene.admin.batchUpdateUserStatus({ value: 0, body: ["carol@demo"] });
    expect((await signInByPassword(scene.service, "carol@demo", "First#2031")).user.thirdAccount).toBe("carol");
  });

  it("ends when all user accounts are taken, and goes on when one becomes free", async () => {
    const accounts = { type: "SOFT", count: 4, expiresAt: scene.service.clock.now() + 60_000, disabled: false };
    known(scene.service.state.enterprises.get("demo-corp")).resources = [accounts as never];
    await add();
    const dave = { account: "dave@demo", thirdAccount: "dave", email: "dave@example.com" };
    await expect(add(dave)).rejects.toMatchObject({ code: "USG.201040005" });
    await scene.admin.batchDeleteUsers({ body: ["carol@demo"] });
    await add(dave);
  });
});

describe("searching users", () => {
  const accounts = async (input: SearchUsersInput) =>
    (await scene.admin.searchUsers(input)).data?.map(({ userAccount }) => userAccount);

  it("looks into name, number, address, account and third-party ID, in upper or lower case", async () => {
    await add({ phone: "+8613800000077" });
    for (const searchKey of ["wu", "00077", "CAROL@EXAMPLE", "carol@de", "carol"]) {
      expect(await accounts({ searchKey })).toEqual(["carol@demo"]);
    }
    expect(await accounts({ searchKey: "nobody" })).toEqual([]);
  });

  it("narrows by department, rank and state", async () => {
    await scene.admin.addDepartment({ body: { deptCode: "A", deptName: "A" } });
    await scene.admin.addDepartment({ body: { deptCode: "A1", deptName: "A1", parentDeptCode: "A" } });
    await add({ deptCode: "A1", status: 1 });
    userNamed(scene.service, "bob").deptCode = "A";
    userNamed(scene.service, "alice").role = "administrator";
    expect(await accounts({ deptCode: "A" })).toEqual(["bob@demo", "carol@demo"]);
    expect(await accounts({ deptCode: "A", enableSubDept: false })).toEqual(["bob@demo"]);
    expect(await accounts({ adminType: 1 })).toEqual(["alice@demo"]);
    expect(await accounts({ adminType: 2 })).toEqual(["bob@demo", "carol@demo"]);
    expect(await accounts({ status: 1 })).toEqual(["carol@demo"]);
    expect(await accounts({ status: 0, deptCode: "A" })).toEqual(["bob@demo"]);
  });

  it("sorts by what it is told", async () => {
    userNamed(scene.service, "bob").sortLevel = 5;
    userNamed(scene.service, "alice").sortLevel = 50;
    expect(await accounts({ sortField: "sortLevel" })).toEqual(["bob@demo", "alice@demo", "demo"]);
    expect(await accounts({ sortField: "sortLevel", isAsc: false })).toEqual(["demo", "alice@demo", "bob@demo"]);
  });

  it("lists terminals only when asked for their types, and those not activated only on top of that", async () => {
    expect(await accounts({})).not.toContain("demo-ideahub");
    expect(await accounts({ userType: [13] })).toEqual(["demo-ideahub"]);
    expect(await accounts({ userType: [2, 12, 14] })).toHaveLength(3);
    const { activeCode } = await scene.admin.resetVisionActiveCode({ account: "demo-ideahub", body: {} });
    expect(await accounts({ userType: [13] })).toEqual([]);
    const { data } = await scene.admin.searchUsers({ userType: [13], containsUnActive: true });
    expect(data).toMatchObject([{ userAccount: "demo-ideahub", activeCode }]);
    await scene.admin.createVisionActiveCode({
      body: { devName: "Hub", devType: "idea-hub", emailAddr: "a@b.example" },
    });
    expect(await accounts({ userType: [13] })).toEqual([]);
    const all = await scene.admin.searchUsers({ userType: [13], containsUnActive: true });
    expect(all.data?.map(({ name }) => name)).toEqual(["Lobby IdeaHub", "Hub"]);
  });

  it("pages, and past the end comes the last page", async () => {
    expect(await scene.admin.searchUsers({ offset: 1, limit: 1 })).toMatchObject({ offset: 1, limit: 1, count: 3 });
    expect(await scene.admin.searchUsers({ offset: 50, limit: 2 })).toMatchObject({ offset: 2, data: { length: 1 } });
  });

  it("keeps to the own enterprise", async () => {
    expect(await accounts({ searchKey: "demo-sp" })).toEqual([]);
  });
});

describe("changing a user", () => {
  const change = (body: object) =>
    scene.admin.updateUser({ account: "bob@demo", body: { email: "bob@x.example", ...body } });

  it("puts back to the default what has one and is left out, and keeps the rest", async () => {
    await scene.admin.addDepartment({ body: { deptCode: "A", deptName: "A" } });
    await change({ deptCode: "A", sortLevel: 7, hidePhone: true, title: "Lead", vmrId: "912992632" });
    expect(await bobNow()).toMatchObject({ deptCode: "A", sortLevel: 7, hidePhone: true, title: "Lead" });
    const changed = await change({});
    expect(changed).toMatchObject({
      deptCode: "1",
      sortLevel: 10_000,
      hidePhone: false,
      title: "Lead",
      name: "Bob Li",
    });
    expect(changed.phone).toBe("+8613800000002");
    expect(changed.vmrList?.[0]?.vmrId).not.toBe("912992632");
    expect(await bobNow()).toEqual(changed);
  });

  it("refuses contacts and meeting IDs of somebody else, and changes nothing then", async () => {
    const before = await bobNow();
    const vmrId = known((await scene.alice.showMyInfo()).vmrList?.[0]?.vmrId);
    await expect(change({ name: "Other", vmrId })).rejects.toMatchObject({ code: "USG.000000003" });
    await expect(change({ phone: "+8613800000001" })).rejects.toMatchObject({ code: "USG.206010065" });
    await expect(change({ email: "alice@demo-corp.example" })).rejects.toMatchObject({ code: "USG.206010066" });
    expect(await bobNow()).toEqual(before);
  });

  it("is for terminals as well", async () => {
    const changed = await scene.admin.updateUser({ account: "demo-ideahub", body: { name: "Atrium" } });
    expect(changed).toMatchObject({ name: "Atrium", userType: 13 });
    const { data } = await scene.alice.searchCorpDir({ searchKey: "atrium" });
    expect(data).toHaveLength(1);
  });
});

describe("a disabled user", () => {
  it("is shut out at once, and tokens of before stay ended", async () => {
    const { service, admin } = scene;
    const token = await signIn(service, "bob");
    await admin.batchUpdateUserStatus({ value: 1, accountType: 1, body: ["bob"] });
    const use = async () => (await send(service, "GET", operationTable.showMyInfo.path, { token })).status;
    expect(await use()).toBe(401);
    await admin.batchUpdateUserStatus({ value: 0, accountType: 1, body: ["bob"] });
    expect(await use()).toBe(401);
  });

  it("is one of a list only when all of it exist", async () => {
    const some = scene.admin.batchUpdateUserStatus({ value: 1, body: ["bob@demo", "nobody"] });
    await expect(some).rejects.toMatchObject({ code: "USG.201040000" });
    expect((await bobNow()).status).toBe(0);
  });
});

describe("a deleted user", () => {
  const remove = (...body: string[]) => scene.admin.batchDeleteUsers({ body });

  it("takes meetings along, but stays in the history of those that were held", async () => {
    const { service, alice } = scene;
    const { conferenceID } = await scene.held();
    await alice.createMeeting({ body: { mediaTypes: "Voice", startTime: "2030-01-08 09:00" } });
    const { id } = userNamed(service, "alice");
    await remove("alice@demo");
    expect(service.state.meetings.size).toBe(0);
    expect((await scene.admin.searchMeetings({ queryAll: true })).count).toBe(0);
    const past = [...service.state.pastMeetings.values()];
    expect(past.map(({ meeting }) => [meeting.conferenceID, meeting.ownerId])).toEqual([[conferenceID, id]]);
    expect(service.state.formerUsers.get(id)?.name).toBe("Alice Chen");
  });

  it("leaves account, number and meeting ID to others", async () => {
    const { service } = scene;
    const { vmrList } = await bobNow();
    await remove("bob@demo");
    await add({ account: "bob@demo", thirdAccount: "bob", phone: "+8613800000002" });
    const body = { phone: "+8613800000002", vmrId: vmrList?.[0]?.vmrId };
    await scene.admin.updateUser({ account: "bob@demo", body });
    expect(userNamed(service, "bob").name).toBe("Carol Wu");
  });

  it("is deleted with all of the list, or nobody is", async () => {
    await expect(remove("bob@demo", "nobody")).rejects.toMatchObject({ code: "USG.201040000" });
    await expect(remove("bob@demo", "demo-sp")).rejects.toMatchObject({ code: "USG.201040000" });
    expect((await bobNow()).name).toBe("Bob Li");
    await remove("bob@demo", "alice@demo", "demo-ideahub");
    expect((await scene.admin.searchUsers({ userType: [2, 13], containsUnActive: true })).count).toBe(1);
  });

  it("is deleted before its activation as well, where it is a terminal: with its code", async () => {
    const body = { devName: "Hub", devType: "idea-hub", emailAddr: "a@b.example" } as const;
    await scene.admin.createVisionActiveCode({ body });
    const { data } = await scene.admin.searchUsers({ userType: [13], searchKey: "Hub", containsUnActive: true });
    const account = known(data?.find(({ name }) => name === "Hub")?.userAccount);
    expect(await scene.admin.showUserDetail({ account })).toMatchObject({ name: "Hub", userType: 13 });
    await remove(account);
    expect((await scene.admin.searchVisionActiveCode()).count).toBe(0);
    await expect(remove(account)).rejects.toMatchObject({ code: "USG.201040000" });
  });
});
