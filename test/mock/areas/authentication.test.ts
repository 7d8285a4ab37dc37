import { beforeEach, describe, expect, it } from "vitest";
import type { AuthToken } from "../../../generated/types.ts";
import type { MeetingService, User } from "../../../src/mock/index.ts";
import {
  type ErrorBody,
  known,
  nonce,
  outcome,
  type Reply,
  remembered,
  send,
  signature,
  startOfTest,
  startService,
} from "../../support/service.ts";

let service: MeetingService;
beforeEach(() => {
  service = startService();
});

const now = Math.floor(startOfTest / 1000);
const later = now + 600;

describe("sign-in with an App ID", () => {
  // Signs the text with the key and sends the fields; what is not given is as in a correct sign-in.
  function signIn(fields: object, signed: string, { key = "demo-app-key", access = "" } = {}) {
    const body = { appId: "demo-app-id", expireTime: later, nonce, clientType: 72, ...fields };
    const headers = { Authorization: signature(signed, key) + access };
    return send<AuthToken>(service, "POST", "/v2/usg/acs/auth/appauth", { headers, body });
  }
  const sp = { appId: "demo-sp-app-id" };
  const spKey = { key: "demo-sp-app-key" };

  it("knows a user of a single enterprise by the signed user ID", async () => {
    const { status, body } = await signIn({ userId: "alice" }, `demo-app-id:alice:${later}:${nonce}`);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ thirdAccount: "alice", name: "Alice Chen", companyId: "demo-corp" });
    expect(body.user).toMatchObject({ userType: 2, adminType: 2, appId: "demo-app-id" });
  });

  it("tells of the user's provider, and says null where there is nothing", async () => {
    const { body } = await signIn({ userId: "alice" }, `demo-app-id:alice:${later}:${nonce}`);
    expect(body.user).toMatchObject({ spId: service.state.provider.id, visionAccount: null, password: null });
  });

  it.each([[{}], [{ userId: "" }]])("takes the default administrator for %o", async (fields) => {
    const { status, body } = await signIn(fields, `demo-app-id::${later}:${nonce}`);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ ucloginAccount: "demo", adminType: 0, companyId: "demo-corp" });
  });

  it("takes the App ID in the second part of the header", async () => {
    const access = `,access=${btoa("demo-app-id")}`;
    expect((await signIn({}, `demo-app-id::${later}:${nonce}`, { access })).status).toBe(200);
  });

  it.each([
    ["the SP administrator", {}, "demo-sp-app-id:::", { userType: 1, companyId: "" }],
    ["an enterprise's administrator", { corpId: "demo-corp" }, "demo-sp-app-id:demo-corp::", { adminType: 0 }],
    [
      "an enterprise's user",
      { corpId: "demo-corp", userId: "bob" },
      "demo-sp-app-id:demo-corp:bob:",
      { thirdAccount: "bob", adminType: 2, companyId: "demo-corp" },
    ],
  ])("lets an app of several enterprises sign in %s", async (_who, fields, signed, user) => {
    const { status, body } = await signIn({ ...sp, ...fields }, `${signed}${later}:${nonce}`, spKey);
    expect(status).toBe(200);
    expect(body.user).toMatchObject(user);
  });

  const wrong: [string, object, string, { key?: string; access?: string }?][] = [
    ["the key of another app", {}, `demo-app-id::${later}:${nonce}`, spKey],
    ["an unknown App ID", { appId: "other" }, `other::${later}:${nonce}`],
    ["a user ID that was not signed", { userId: "alice" }, `demo-app-id::${later}:${nonce}`],
    ["another user ID than the signed one", { userId: "bob" }, `demo-app-id:alice:${later}:${nonce}`],
    ["a signed user ID that was not sent", {}, `demo-app-id:alice:${later}:${nonce}`],
    ["another nonce than the signed one", {}, `demo-app-id::${later}:${nonce.replace("0", "1")}`],
    ["a later end than the signed one", {}, `demo-app-id::${later - 1}:${nonce}`],
    ["the App ID of another app in the header", {}, `demo-app-id::${later}:${nonce}`, { access: ",access=b3RoZXI=" }],
    ["an enterprise ID in single-enterprise mode", { corpId: "demo-corp" }, `demo-app-id::${later}:${nonce}`],
    ["an enterprise ID that is even signed", { corpId: "demo-corp" }, `demo-app-id:demo-corp::${later}:${nonce}`],
    ["an SP app in the single-enterprise form", sp, `demo-sp-app-id::${later}:${nonce}`, spKey],
    [
      "an enterprise ID of an SP app that was not signed",
      { ...sp, corpId: "demo-corp" },
      `demo-sp-app-id:::${later}:${nonce}`,
      spKey,
    ],
    ["an unknown enterprise", { ...sp, corpId: "other" }, `demo-sp-app-id:other::${later}:${nonce}`, spKey],
    ["an SP app's user without enterprise", { ...sp, userId: "bob" }, `demo-sp-app-id::bob:${later}:${nonce}`, spKey],
  ];
  it.each(wrong)("refuses %s", async (_what, fields, signed, options) => {
    const before = remembered(service);
    expect(outcome(await signIn(fields, signed, options))).toEqual([401, "USG.206010025"]);
    expect(remembered(service)).toEqual(before);
  });

  it.each([["Basic ZGVtbzpEZW1vQDEyMzQ1"], ["HMAC-SHA256 signature="], ["demo-app-key"]])(
    "refuses the header %j",
    async (Authorization) => {
      const body = { appId: "demo-app-id", expireTime: later, nonce, clientType: 72 };
      const reply = await send(service, "POST", "/v2/usg/acs/auth/appauth", { headers: { Authorization }, body });
      expect(outcome(reply)).toEqual([401, "USG.206010025"]);
    },
  );

  it.each([
    [31, [400, "USG.000000003"]],
    [32, [200]],
    [64, [200]],
    [65, [400, "USG.000000003"]],
  ])("answers a nonce of %i characters with %j", async (length, expected) => {
    const text = "n".repeat(length);
    expect(outcome(await signIn({ nonce: text }, `demo-app-id::${later}:${text}`))).toEqual(expected);
  });

  it.each([
    ["just past", now - 1, [401, "USG.206010057"]],
    ["long past", 1, [401, "USG.206010057"]],
    ["a minute ahead", now + 60, [200]],
    ["0, which never ends", 0, [200]],
  ])("judges an expireTime that is %s", async (_what, expireTime, expected) => {
    expect(outcome(await signIn({ expireTime }, `demo-app-id::${expireTime}:${nonce}`))).toEqual(expected);
  });

  it("judges expireTime by its own clock", async () => {
    service.clock.advance({ minutes: 11 });
    expect(outcome(await signIn({}, `demo-app-id::${later}:${nonce}`))).toEqual([401, "USG.206010057"]);
  });

  it("returns the client type, and refuses one that there is not", async () => {
    const signed = `demo-app-id::${later}:${nonce}`;
    expect((await signIn({ clientType: 52 }, signed)).body.clientType).toBe(52);
    expect(outcome(await signIn({ clientType: 7 }, signed))).toEqual([400, "USG.000000003"]);
    expect(outcome(await signIn({ clientType: "72" }, signed))).toEqual([400, "USG.000000003"]);
  });

  it("registers a user ID that it does not know, once", async () => {
    const fields = { userId: "carol", userName: "Carol Wu" };
    const first = await signIn(fields, `demo-app-id:carol:${later}:${nonce}`);
    const second = await signIn(fields, `demo-app-id:carol:${later}:${nonce}`);
    expect(first.body.user).toMatchObject({ thirdAccount: "carol", name: "Carol Wu", adminType: 2 });
    expect(second.body.user.userId).toBe(first.body.user.userId);
  });

  it("writes what it says of the user to the directory, each time, and nothing of whom no ID names", async () => {
    const profile = { userName: "Alice Wu", userEmail: "alice.wu@example.com", userPhone: "+8613800000088" };
    const fields = { userId: "alice", ...profile };
    const { body } = await signIn(fields, `demo-app-id:alice:${later}:${nonce}`);
    expect(body.user.name).toBe("Alice Wu");
    await signIn({ userId: "alice", userPhone: "" }, `demo-app-id:alice:${later}:${nonce}`);
    await signIn({ userName: "Somebody" }, `demo-app-id::${later}:${nonce}`);
    expect(userNamed("demo").name).toBe("Demo Administrator");
    const [name, email, phone] = Object.values(profile);
    expect(userNamed("alice")).toMatchObject({ name, email, phone });
  });

  it("leaves out what is somebody else's, and departments that there are not", async () => {
    const { deptCode, email } = userNamed("alice");
    const bobs = "bob.li@example.com";
    userNamed("bob").email = bobs;
    const fields = { userId: "alice", userName: "Alice Wu", userEmail: bobs, deptCode: "none" };
    const { status } = await signIn(fields, `demo-app-id:alice:${later}:${nonce}`);
    expect(status).toBe(200);
    expect(userNamed("alice")).toMatchObject({ name: "Alice Wu", deptCode, email });
  });

  it("turns away a disabled user with 412", async () => {
    userNamed("alice").disabled = true;
    const reply = await signIn({ userId: "alice" }, `demo-app-id:alice:${later}:${nonce}`);
    expect(outcome(reply)).toEqual([412, "USG.206010007"]);
    expect(service.state.tokens.size).toBe(0);
  });
});

describe("sign-in with account and password", () => {
  function signIn(password: string, fields: object = {}, account = "demo"): Promise<Reply<AuthToken>> {
    const headers = { Authorization: `Basic ${Buffer.from(`${account}:${password}`).toString("base64")}` };
    const body = { account: "demo", clientType: 72, ...fields };
    return send(service, "POST", "/v1/usg/acs/auth/account", { headers, body });
  }
  const right = "Demo@12345";

  it("accepts the right password", async () => {
    const { status, body } = await signIn(right);
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ ucloginAccount: "demo", adminType: 0, companyId: "demo-corp" });
    expect(body.accessToken).not.toBe("");
  });

  it("accepts a password beyond ASCII, as UTF-8", async () => {
    userNamed("demo").password = "会议-Grüße-1";
    expect((await signIn("会议-Grüße-1")).status).toBe(200);
  });

  it("only checks when no token is wanted", async () => {
    const { status, body } = await signIn(right, { createTokenType: 1 });
    expect(status).toBe(200);
    expect(body.user.ucloginAccount).toBe("demo");
    expect(service.state.tokens.size).toBe(0);
    expect(outcome(await signIn("wrong", { createTokenType: 1 }))).toEqual([401, "USG.206010000"]);
  });

  it("tells a wrong password, an unknown account and an account without password alike", async () => {
    const answers = [
      await signIn("Demo@12346"),
      await signIn(""),
      await signIn(right, {}, "alice@demo"),
      await signIn(right, { account: "nobody" }, "nobody"),
      await signIn("", { account: "alice@demo" }, "alice@demo"),
      await signIn("undefined", { account: "alice@demo" }, "alice@demo"),
    ];
    for (const answer of answers) expect(outcome(answer)).toEqual([401, "USG.206010000"]);
    expect(new Set(answers.map(({ body }) => (body as Partial<ErrorBody>).error_msg)).size).toBe(1);
    expect(service.state.tokens.size).toBe(0);
  });

  it("locks the account after several failures, also for the right password, and opens it after a while", async () => {
    for (let attempt = 1; attempt <= 5; attempt++) expect((await signIn("wrong")).status).toBe(401);
    expect(outcome(await signIn("wrong"))).toEqual([423, "USG.206030015"]);
    expect(outcome(await signIn(right))).toEqual([423, "USG.206030015"]);
    service.clock.advance({ seconds: 61 });
    expect((await signIn(right)).status).toBe(200);
  });

  it("counts failures anew after a success", async () => {
    for (let attempt = 1; attempt <= 4; attempt++) await signIn("wrong");
    await signIn(right);
    for (let attempt = 1; attempt <= 4; attempt++) await signIn("wrong");
    expect((await signIn(right)).status).toBe(200);
  });

  it("turns away a disabled account with 412, but only with the right password", async () => {
    userNamed("demo").disabled = true;
    expect(outcome(await signIn(right))).toEqual([412, "USG.206010007"]);
    expect(outcome(await signIn("wrong"))).toEqual([401, "USG.206010000"]);
    expect(service.state.tokens.size).toBe(0);
  });
});

function userNamed(name: string): User {
  const users = [...service.state.users.values()];
  return known(users.find(({ account, thirdAccount }) => account === name || thirdAccount === name));
}
