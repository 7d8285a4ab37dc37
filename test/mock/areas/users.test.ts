import { beforeEach, describe, expect, it } from "vitest";
import { operationTable, type SearchUsersInput } from "../../../generated/operations.ts";
import type { UserRequest } from "../../../generated/types.ts";
import { lastNotice, png, signInByPassword, userNamed } from "../../support/people.ts";
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
});

describe("a new mobile number or e-mail address", () => {
  const present = "+8613800000001";
  const next = "+8613800000042";
  const sendCode = async (contact: string) => {
    await scene.alice.sendVeriCodeForUpdateUserInfo({ body: { contact } });
    return lastNotice(scene.service, contact, "verification code");
  };
  const verify = (contact: string, verificationCode: string) =>
    scene.alice.checkVeriCodeForUpdateUserInfo({ body: { contact, verificationCode } });
  const update = (contact: string, verificationCode: string) =>
    scene.alice.updateContact({ body: { contact, verificationCode } });

  it("takes the place of the one of its kind", async () => {
    await verify(present, await sendCode(present));
    await update(next, await sendCode(next));
    expect(await scene.alice.showMyInfo()).toMatchObject({ phone: next, email: "alice@demo-corp.example" });
    // The next change needs proof once more.
    await expect(update(present, await sendCode(present))).rejects.toMatchObject({ code: "USG.201040042" });
  });

  it("needs codes that are less than a minute old", async () => {
    const code = await sendCode(present);
    scene.service.clock.advance({ minutes: 1 });
    await expect(verify(present, code)).rejects.toMatchObject({ status: 400, code: "USG.206060014" });
    await verify(present, await sendCode(present));
    const late = await sendCode(next);
    scene.service.clock.advance({ minutes: 1 });
    await expect(update(next, late)).rejects.toMatchObject({ code: "USG.206060014" });
    await update(next, await sendCode(next));
  });

  it("needs the code that went to it, and proof of a present one", async () => {
    await expect(verify(next, await sendCode(next))).rejects.toMatchObject({ code: "USG.206060014" });
    await verify("alice@demo-corp.example", await sendCode("alice@demo-corp.example"));
    await expect(update(next, await sendCode(present))).rejects.toMatchObject({ code: "USG.206060014" });
  });

  it("is checked five times a minute, right or wrong", async () => {
    const code = await sendCode(present);
    for (let attempt = 1; attempt <= 5; attempt++) {
      await expect(verify(present, "wrong")).rejects.toMatchObject({ code: "USG.206060014" });
    }
    await expect(verify(present, code)).rejects.toMatchObject({ code: "USG.206060015" });
    scene.service.clock.advance({ minutes: 1 });
    await verify(present, await sendCode(present));
  });

  it("is barred for a while after several wrong codes", async () => {
    await verify(present, await sendCode(present));
    const code = await sendCode(next);
    for (let attempt = 1; attempt <= 5; attempt++) {
      await expect(update(next, "wrong")).rejects.toMatchObject({ code: "USG.206060014" });
    }
    await expect(update(next, code)).rejects.toMatchObject({ code: "USG.206060015" });
    scene.service.clock.advance({ minutes: 5 });
    await verify(present, await sendCode(present));
    await update(next, await sendCode(next));
  });

  it("is neither somebody else's nor something else", async () => {
    await expect(sendCode("bob@demo-corp.example")).rejects.toMatchObject({ code: "USG.206010066" });
    await expect(sendCode("13800000042")).rejects.toMatchObject({ code: "USG.000000003" });
  });
});

describe("a profile image", () => {
  async function upload(file: Blob) {
    const token = await signIn(scene.service, "alice");
    const body = new FormData();
    body.append("file", file);
    const url = `https://service.test${operationTable.setProfileImage.path}`;
    const { status, headers } = await scene.service.fetch(
      new Request(url, { method: "POST", body, headers: { "X-Access-Token": token } }),
    );
    return { status, etag: headers.get("ETag") };
  }

  it("is answered with an ETag that only another picture changes", async () => {
    const first = await upload(png(64, 64));
    expect(first).toEqual({ status: 200, etag: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await upload(png(64, 64))).toEqual(first);
    expect((await upload(png(64, 65))).etag).not.toBe(first.etag);
  });

  it.each([
    ["4096 × 4096 pixels", png(4096, 4096), 200],
    ["one pixel more", png(4096, 4097), 413],
    ["10 MB", new Blob([png(1, 1), new Uint8Array(10 * 1024 * 1024 - 33)]), 200],
    ["one byte more", new Blob([png(1, 1), new Uint8Array(10 * 1024 * 1024 - 32)]), 413],
    ["a text", new Blob(["This is a text and no picture at all."]), 415],
    ["nothing", new Blob([]), 415],
    ["a GIF", new Blob([Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 8, 0, 8, 0])]), 200],
    ["a BMP", new Blob([Uint8Array.from([0x42, 0x4d, ...Array(16).fill(0), 8, 0, 0, 0, 8, 0, 0, 0])]), 200],
    ["a JPEG", new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8])]), 200],
    ["a JPEG that ends early", new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])]), 415],
  ])("of %s is set, or refused as described", async (_what, file, status) => {
    expect((await upload(file)).status).toBe(status);
    expect(userNamed(scene.service, "alice").picture === undefined).toBe(status !== 200);
  });

  it("shows in what a sign-in tells about the user", async () => {
    const { etag } = await upload(png(64, 64));
    const token = await signIn(scene.service, "alice");
    const checked = await scene.anyone.checkToken({ body: { token, needGenNewToken: false } });
    expect(checked.user.headPictureUrl).toContain(etag);
  });
});
