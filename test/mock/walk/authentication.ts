import { expect } from "vitest";
import type { SsoConfig } from "../../../generated/types.ts";
import { signInByPassword, stranger, userNamed } from "../../support/people.ts";
import { known, nonce, signature } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

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

const byApp = (userId: string, signed = userId) => ({
  Authorization: signature(`demo-app-id:${signed}:0:${nonce}`, "demo-app-key"),
  body: { appId: "demo-app-id", userId, expireTime: 0, nonce, clientType: 72 as const },
});

async function tokenOf({ service, alice }: Scene) {
  await alice.showMyInfo();
  return known([...service.state.tokens.values()].at(-1));
}

export const authentication: AreaWalks<"authentication"> = {
  createAppIdToken: {
    async success({ service, anyone }) {
      const { accessToken, user } = await anyone.createAppIdToken(byApp("alice"));
      expect(user).toMatchObject({ name: "Alice Chen", nameEn: "Alice Chen", isBindPhone: true });
      expect(service.state.tokens.get(accessToken)?.userId).toBe(userNamed(service, "alice").id);
    },
    refused: { by: ({ anyone }) => anyone.createAppIdToken(byApp("alice", "bob")), code: "USG.206010025" },
    invalid: ({ anyone }) => anyone.createAppIdToken({ ...byApp("alice"), body: {} as never }),
  },
  createToken: {
    async success({ service, anyone }) {
      const Authorization = `Basic ${btoa("demo:Demo@12345")}`;
      const { accessToken } = await anyone.createToken({ Authorization, body: { account: "demo", clientType: 72 } });
      expect(service.state.tokens.has(accessToken)).toBe(true);
    },
    refused: { by: ({ service }) => signInByPassword(service, "demo", "wrong"), code: "USG.206010000" },
    invalid: ({ anyone }) =>
      anyone.createToken({ Authorization: `Basic ${btoa("demo:Demo@12345")}`, body: { account: "demo" } as never }),
  },
  updateToken: {
    async success(scene) {
      const { refreshToken } = await tokenOf(scene);
      const renewed = await scene.anyone.updateToken({ "X-Access-Token": refreshToken });
      expect(scene.service.state.tokens.has(renewed.accessToken)).toBe(true);
    },
    refused: { by: ({ anyone }) => anyone.updateToken({ "X-Access-Token": "unknown" }), code: "USG.206020000" },
    invalid: undefined,
  },
  deleteToken: {
    async success(scene) {
      const { value } = await tokenOf(scene);
      await scene.alice.deleteToken();
      expect(scene.service.state.tokens.has(value)).toBe(false);
    },
    refused: { by: ({ service }) => stranger(service).deleteToken(), code: "USG.000000004" },
    invalid: undefined,
  },
  checkToken: {
    async success(scene) {
      const { value } = await tokenOf(scene);
      const checked = await scene.anyone.checkToken({ body: { token: value, needGenNewToken: false } });
      expect(checked).toMatchObject({ accessToken: value, user: { thirdAccount: "alice" } });
    },
    refused: {
      by: ({ anyone }) => anyone.checkToken({ body: { token: "unknown", needGenNewToken: false } }),
      code: "USG.000000004",
    },
    invalid: ({ anyone }) => anyone.checkToken({ body: {} as never }),
  },
  createProxyToken: {
    async success({ service, anyone }) {
      const { weLinkAccount: account, weLinkPassword: pwd } = service.credentials;
      const { user, proxyToken, accessToken } = await anyone.createProxyToken({
        body: { authServerType: "workplace", authType: "AccountAndPwd", account, pwd, clientType: 72 },
      });
      expect(user).toMatchObject({ thirdAccount: "alice" });
      expect(proxyToken?.accessToken).not.toBe("");
      expect(service.state.tokens.has(accessToken)).toBe(true);
    },
    refused: {
      by: ({ anyone }) =>
        anyone.createProxyToken({
          body: {
            ...{ authServerType: "oauth2", authType: "AuthCode", clientType: 72 },
            ...{ domain: "demo.example.com", credential: "code" },
          },
        }),
      code: "USG.206010023",
    },
    invalid: ({ anyone }) =>
      anyone.createProxyToken({ body: { authServerType: "other", authType: "AuthCode", clientType: 72 } as never }),
  },
  createPortalRefNonce: {
    async success({ service, alice }) {
      const { nonce: portal = "" } = await alice.createPortalRefNonce();
      expect(service.state.portalNonces.get(portal)?.userId).toBe(userNamed(service, "alice").id);
    },
    refused: { by: ({ service }) => stranger(service).createPortalRefNonce(), code: "USG.000000004" },
    invalid: undefined,
  },
  showSsoConfig: {
    async success({ admin }) {
      expect(await admin.showSsoConfig()).toEqual({ enableSSO: false });
      await admin.setSsoConfig({ body: sso });
      expect(await admin.showSsoConfig()).toEqual(sso);
    },
    refused: { by: ({ alice }) => alice.showSsoConfig(), code: "USG.000000004" },
    invalid: undefined,
  },
  setSsoConfig: {
    async success({ service, admin, anyone }) {
      await admin.setSsoConfig({ body: sso });
      const expiresAt = service.clock.now() + 60_000;
      service.state.ssoCodes.set("code", { corpId: "demo-corp", account: "bob", expiresAt });
      const { user } = await anyone.createProxyToken({
        body: {
          ...{ authServerType: "oauth2", authType: "AuthCode", clientType: 72 },
          ...{ domain: sso.domain, credential: "code" },
        },
      });
      expect(user).toMatchObject({ ucloginAccount: "bob@demo" });
    },
    refused: { by: ({ admin }) => admin.setSsoConfig({ body: { ...sso, clientId: "" } }), code: "USG.000000003" },
    invalid: ({ admin }) => admin.setSsoConfig({ body: { enableSSO: "yes" as never } }),
  },
};
