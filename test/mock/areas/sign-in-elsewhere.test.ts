import { beforeEach, describe, expect, it } from "vitest";
import type { SsoConfig } from "../../../generated/types.ts";
import { userNamed } from "../../support/people.ts";
import { known, nonce, signature } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const sso: SsoConfig = {
  enableSSO: true,
  domain: "demo.example.com",
  authorizeUrl: "https://sso.demo.example.com/authorize",
  getTokenUrl: "https://sso.demo.example.com/token",
  clientId: "demo-client",
  clientSecret: "demo-secret",
  accFieldName: "sub",
  thirdAccessToken: "access_token",
};

const configure = (changes: Partial<SsoConfig>) => scene.admin.setSsoConfig({ body: { ...sso, ...changes } });

describe("the single sign-on settings", () => {
  it.each(["domain", "authorizeUrl", "getTokenUrl", "clientId", "accFieldName", "thirdAccessToken", "clientSecret"])(
    "need %s, but only when it is switched on",
    async (name) => {
      const missing = configure({ [name]: undefined });
      await expect(missing).rejects.toMatchObject({ status: 400, code: "USG.000000003" });
      await configure({ [name]: undefined, enableSSO: false });
    },
  );

  it("keep the secret only while the addresses stay", async () => {
    await configure({});
    await configure({ clientSecret: "", scope: "openid" });
    expect(await scene.admin.showSsoConfig()).toEqual({ ...sso, scope: "openid" });
    for (const name of ["getTokenUrl", "getUserInfoUrl"]) {
      const moved = configure({ clientSecret: "", [name]: "https://elsewhere.example.com" });
      await expect(moved).rejects.toMatchObject({ code: "USG.000000003" });
    }
  });
});

describe("signing in through the enterprise's own service", () => {
  const signIn = (credential: string, domain = "demo.example.com", more: object = {}) =>
    scene.anyone.createProxyToken({
      body: { authServerType: "oauth2", authType: "AuthCode", clientType: 72, domain, credential, ...more },
    });
  const grant = (code: string, account: string) => {
    const { clock, state } = scene.service;
    state.ssoCodes.set(code, { corpId: "demo-corp", account, expiresAt: clock.now() + 60_000 });
  };

  it("takes a code once, and not for long", async () => {
    await configure({});
    grant("first", "alice");
    grant("second", "alice");
    expect((await signIn("first")).user.ucloginAccount).toBe("alice@demo");
    await expect(signIn("first")).rejects.toMatchObject({ code: "USG.206010022" });
    scene.service.clock.advance({ minutes: 1 });
    await expect(signIn("second")).rejects.toMatchObject({ code: "USG.206010022" });
  });

  it("registers whom the enterprise does not know yet", async () => {
    await configure({});
    grant("code", "carol");
    expect((await signIn("code")).user).toMatchObject({ thirdAccount: "carol", companyId: "demo-corp" });
  });

  it("ends when it is switched off, and is not for other domains", async () => {
    await configure({});
    grant("code", "alice");
    await expect(signIn("code", "other.example.com")).rejects.toMatchObject({ code: "USG.206010023" });
    await configure({ enableSSO: false });
    await expect(signIn("code")).rejects.toMatchObject({ status: 400, code: "USG.206010023" });
  });

  it("refuses types that do not fit each other, and what is missing", async () => {
    await configure({});
    await expect(signIn("code", undefined, { authType: "AccountAndPwd" })).rejects.toMatchObject({
      code: "USG.206010024",
    });
    await expect(signIn("code", "")).rejects.toMatchObject({ code: "USG.000000003" });
  });
});

describe("signing in with a WeLink account", () => {
  const signIn = (pwd = "Welink@12345", more: object = {}) =>
    scene.anyone.createProxyToken({
      body: {
        ...{ authServerType: "workplace", authType: "AccountAndPwd", clientType: 72 },
        ...{ account: "alice@welink", pwd, ...more },
      },
    });

  it("locks after several wrong passwords", async () => {
    for (let attempt = 1; attempt <= 5; attempt++) {
      await expect(signIn("wrong")).rejects.toMatchObject({ status: 401, code: "USG.206010000" });
    }
    await expect(signIn()).rejects.toMatchObject({ status: 423, code: "USG.206030015" });
    scene.service.clock.advance({ seconds: 61 });
    expect((await signIn()).user.name).toBe("Alice Chen");
  });

  it("is not for disabled users, and tells an unknown account like a wrong password", async () => {
    await expect(signIn(undefined, { account: "bob@welink" })).rejects.toMatchObject({ code: "USG.206010000" });
    userNamed(scene.service, "alice").disabled = true;
    await expect(signIn()).rejects.toMatchObject({ status: 412, code: "USG.206010007" });
  });

  it("only checks when no token is wanted", async () => {
    expect((await signIn(undefined, { createTokenType: 1 })).accessToken).toBe("");
    expect(scene.service.state.tokens.size).toBe(0);
  });
});

describe("registering by signing in", () => {
  const register = (userId: string, said: object = {}) =>
    scene.anyone.createAppIdToken({
      Authorization: signature(`demo-app-id:${userId}:0:${nonce}`, "demo-app-key"),
      body: { appId: "demo-app-id", userId, expireTime: 0, nonce, clientType: 72, ...said },
    });
  const enterprise = () => known(scene.service.state.enterprises.get("demo-corp"));

  it("keeps what the app says of the user, without what does not exist or is somebody else's", async () => {
    await scene.admin.addDepartment({ body: { deptCode: "A", deptName: "A" } });
    await register("carol", { userEmail: "carol@example.com", userPhone: "+8613800000001", deptCode: "A" });
    await register("dave", { userEmail: "carol@example.com", userPhone: "+8613800000077", deptCode: "B" });
    const { service } = scene;
    expect(userNamed(service, "carol")).toMatchObject({ email: "carol@example.com", phone: "", deptCode: "A" });
    expect(userNamed(service, "dave")).toMatchObject({ email: "", phone: "+8613800000077", deptCode: "1" });
  });

  it("is refused where the enterprise opens no accounts, or has none left", async () => {
    enterprise().opensAccounts = false;
    await expect(register("carol")).rejects.toMatchObject({ status: 403, code: "USG.206010030" });
    enterprise().opensAccounts = true;
    enterprise().resources = [];
    await expect(register("carol")).rejects.toMatchObject({ code: "USG.206010070" });
    await register("alice");
  });
});
