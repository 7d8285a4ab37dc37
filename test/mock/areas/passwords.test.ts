import { beforeEach, describe, expect, it } from "vitest";
import { forgottenCode, lastNotice, signInByPassword, solvePuzzle, userNamed } from "../../support/people.ts";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const present = "Demo@12345";
const change = (newPwd: string, oldPwd = present, account = "demo") =>
  scene.admin.updatePwd({ body: { account, oldPwd, newPwd } });

describe("changing the password", () => {
  it.each([
    ["of one class only", "abcdefgh", "USG.206030008"],
    ["with a character three times in a row", "Winter##111", "USG.206030010"],
    ["with the account in it", "Winter-DEMO-1", "USG.206030012"],
    ["with the account backwards in it", "Winter-omeD-1", "USG.206030012"],
    ["too short", "Wint#1", "USG.206030007"],
    ["too long", `Winter#${"12".repeat(13)}`, "USG.206030007"],
    ["with a sign of no class", "Winter 2031é", "USG.206030014"],
  ])("refuses one %s", async (_what, newPwd, code) => {
    await expect(change(newPwd)).rejects.toMatchObject({ status: 400, code });
    expect(userNamed(scene.service, "demo").password).toBe(present);
  });

  it("refuses one that differs from the present one in a single character", async () => {
    await change("Winter#2031");
    scene.service.clock.advance({ minutes: 5 });
    await expect(change("Winter#2032", "Winter#2031")).rejects.toMatchObject({ code: "USG.206030013" });
    await expect(change("Winter#20312", "Winter#2031")).rejects.toMatchObject({ code: "USG.206030013" });
    await change("Winter#2042", "Winter#2031");
  });

  it("refuses those used of late", async () => {
    await change("Winter#2031");
    scene.service.clock.advance({ minutes: 5 });
    await change("Spring%1302", "Winter#2031");
    scene.service.clock.advance({ minutes: 5 });
    await expect(change("Winter#2031", "Spring%1302")).rejects.toMatchObject({ code: "USG.206030009" });
  });

  it("has the next change wait for five minutes", async () => {
    await change("Winter#2031");
    scene.service.clock.advance({ minutes: 4 });
    await expect(change("Spring%1302", "Winter#2031")).rejects.toMatchObject({ code: "USG.206030011" });
    scene.service.clock.advance({ minutes: 1 });
    await change("Spring%1302", "Winter#2031");
  });

  it("is for the own account only", async () => {
    await expect(change("Winter#2031", present, "bob@demo")).rejects.toMatchObject({ code: "USG.206030016" });
  });

  it("locks the account after several wrong passwords, for signing in as well", async () => {
    const wrong = { status: 400, code: "USG.206030006" };
    for (let attempt = 1; attempt <= 5; attempt++) {
      await expect(change("Winter#2031", "wrong")).rejects.toMatchObject(wrong);
    }
    await expect(change("Winter#2031")).rejects.toMatchObject({ status: 403, code: "USG.206030015" });
    await expect(signInByPassword(scene.service, "demo", present)).rejects.toMatchObject({ status: 423 });
    scene.service.clock.advance({ seconds: 61 });
    await change("Winter#2031");
  });
});

describe("the reset by an administrator", () => {
  const reset = (account: string) => scene.admin.resetPwdByAdmin({ body: { account } });

  it("gives a password that must be changed, and can be at once", async () => {
    const { service, bob } = scene;
    await reset("bob@demo");
    const password = lastNotice(service, "bob@demo-corp.example", "new password");
    await bob.updatePwd({ body: { account: "bob@demo", oldPwd: password, newPwd: "Winter#2031" } });
    expect((await signInByPassword(service, "bob@demo", "Winter#2031")).firstLogin).toBe(false);
  });

  it("does not know users of elsewhere, and needs an address or a number to send to", async () => {
    await expect(reset("demo-sp")).rejects.toMatchObject({ code: "USG.206030000" });
    Object.assign(userNamed(scene.service, "bob"), { email: "", phone: "" });
    await expect(reset("bob@demo")).rejects.toMatchObject({ code: "USG.206030005" });
    expect(scene.service.state.outbox).toEqual([]);
  });
});

const phone = "+8613800000002";
const asked = { user: phone, clientType: 0, checkType: 1 } as const;

describe("the puzzle captcha", () => {
  async function solve(wishes: object = {}, from = 0) {
    const { service, anyone } = scene;
    const { token = "" } = await anyone.sendSlideVerifyCode({ body: asked });
    const pointX = known(service.state.puzzles.get(token)).pointX + from;
    const body = { ...asked, token, pointX, slideTime: 900, ...wishes };
    return { body, ...(await anyone.checkSlideVerifyCode({ body })) };
  }

  it("takes a place that is nearly right", async () => {
    expect((await solve({}, 5)).expire).toBe(60);
    await expect(solve({}, 6)).rejects.toMatchObject({ code: "USG.206060014" });
  });

  it.each([
    ["somebody else's", { user: "bob@demo" }, "USG.206060010"],
    ["an unknown", { token: "unknown" }, "USG.206060010"],
    ["another client's", { clientType: 5 }, "USG.206060011"],
    ["a sign-in's", { checkType: undefined }, "USG.206060011"],
  ])("refuses the solution of %s puzzle", async (_whose, wishes, code) => {
    await expect(solve(wishes)).rejects.toMatchObject({ status: 400, code });
  });

  it("can be tried once, and for a minute", async () => {
    const { body } = await solve();
    await expect(scene.anyone.checkSlideVerifyCode({ body })).rejects.toMatchObject({ code: "USG.206060010" });
    const { token = "" } = await scene.anyone.sendSlideVerifyCode({ body: asked });
    const { pointX } = known(scene.service.state.puzzles.get(token));
    scene.service.clock.advance({ seconds: 60 });
    const late = scene.anyone.checkSlideVerifyCode({ body: { ...body, token, pointX } });
    await expect(late).rejects.toMatchObject({ code: "USG.206060010" });
  });
});

describe("the way back from a forgotten password", () => {
  const sendCode = async (user = phone, token?: string) => {
    const solved = token ?? (await solvePuzzle(scene.service, scene.anyone, user));
    return scene.anyone.sendVeriCodeForChangePwd({ body: { user, token: solved } });
  };
  const check = (code: string, user = phone) => scene.anyone.checkVerifyCode({ body: { user, code } });
  const reset = (token: string, user = phone, newPwd = "Spring#2031") =>
    scene.anyone.resetPwd({ "X-Access-Token": token, body: { user, newPwd } });

  it("ends with a password that counts, and opens a locked account", async () => {
    const { service, anyone } = scene;
    userNamed(service, "bob").signInAttempts.lockedUntil = service.clock.now() + 3600_000;
    const { token = "" } = await check(await forgottenCode(service, anyone, phone));
    await reset(token);
    expect((await signInByPassword(service, "bob@demo", "Spring#2031")).firstLogin).toBe(false);
    await expect(reset(token)).rejects.toMatchObject({ status: 401, code: "USG.206020000" });
  });

  it("masks where the code went", async () => {
    expect(await sendCode()).toEqual({ expire: 180, bindPhone: "+86138****0002", bindEmail: null });
    const byAddress = await sendCode("alice@demo-corp.example");
    expect(byAddress).toEqual({ expire: 180, bindPhone: null, bindEmail: "al****ce@demo-corp.example" });
  });

  it("asks for the token of a puzzle that this user solved, once", async () => {
    const token = await solvePuzzle(scene.service, scene.anyone, phone);
    await expect(sendCode("bob@demo", token)).rejects.toMatchObject({ code: "USG.206060010" });
    await sendCode(phone, token);
    scene.service.clock.advance({ seconds: 30 });
    await expect(sendCode(phone, token)).rejects.toMatchObject({ code: "USG.206060010" });
  });

  it("does not know everybody", async () => {
    await expect(sendCode("+8613999999999")).rejects.toMatchObject({ code: "USG.206030000" });
  });

  it("sends the next code after 180 seconds, and ten a day", async () => {
    const { clock } = scene.service;
    await sendCode();
    clock.advance({ seconds: 179 });
    await expect(sendCode()).rejects.toMatchObject({ code: "USG.206030004" });
    for (let sent = 1; sent < 10; sent++) {
      clock.advance({ seconds: 180 });
      await sendCode();
    }
    clock.advance({ seconds: 180 });
    await expect(sendCode()).rejects.toMatchObject({ code: "USG.206030018" });
    clock.advance({ hours: 24 });
    await sendCode();
  });

  it("takes a code once, under the name it was sent to, and for 180 seconds", async () => {
    const { service, anyone } = scene;
    const code = await forgottenCode(service, anyone, phone);
    await expect(check(code, "bob@demo")).rejects.toMatchObject({ code: "USG.206030001" });
    await check(code);
    await expect(check(code)).rejects.toMatchObject({ code: "USG.206030001" });
    service.clock.advance({ seconds: 180 });
    const late = await forgottenCode(service, anyone, phone);
    service.clock.advance({ seconds: 180 });
    await expect(check(late)).rejects.toMatchObject({ code: "USG.206030002" });
  });

  it("is barred for a while after too many wrong codes", async () => {
    const { service, anyone } = scene;
    const code = await forgottenCode(service, anyone, phone);
    for (let attempt = 1; attempt <= 4; attempt++) {
      await expect(check("wrong")).rejects.toMatchObject({ status: 400, code: "USG.206030001" });
    }
    const barred = { status: 423, code: "USG.206030019" };
    await expect(check("wrong")).rejects.toMatchObject(barred);
    await expect(check(code)).rejects.toMatchObject(barred);
    service.clock.advance({ seconds: 180 });
    await expect(sendCode()).rejects.toMatchObject({ status: 423, code: "USG.206060008" });
    service.clock.advance({ minutes: 5 });
    await check(await forgottenCode(service, anyone, phone));
  });

  it("holds the new password to the rules, and lets the user try again", async () => {
    const { service, anyone } = scene;
    const { token = "" } = await check(await forgottenCode(service, anyone, phone));
    await expect(reset(token, phone, "bob@demo#1")).rejects.toMatchObject({ code: "USG.206030012" });
    await expect(reset(token, "bob@demo")).rejects.toMatchObject({ code: "USG.206020000" });
    await reset(token);
    service.clock.advance({ seconds: 180 });
    const { token: late = "" } = await check(await forgottenCode(service, anyone, phone));
    service.clock.advance({ seconds: 180 });
    await expect(reset(late)).rejects.toMatchObject({ code: "USG.206020000" });
  });
});
