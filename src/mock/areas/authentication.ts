import type { AreaOperations } from "../../../generated/operations.ts";
import type { AppIdTokenRequest, AuthToken } from "../../../generated/types.ts";
import { base64 } from "../../auth/encoding.ts";
import { signAppId } from "../../auth/signature.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { Refusal } from "../engine/refusal.ts";
import { addMember } from "../members/membership.ts";
import { signInElsewhere } from "../members/sign-in-elsewhere.ts";
import type { MockService } from "../mock-service.ts";
import { holderOf } from "../people/accounts.ts";
import { departmentOf } from "../people/departments.ts";
import { admit, locked } from "../people/sign-in-limit.ts";
import { replaceSsoConfig, ssoConfigOf } from "../people/sso.ts";
import { toAuthToken } from "../people/views.ts";
import { isLocked } from "../state/attempts.ts";
import type { App, User } from "../state/state.ts";

// Nothing tells how long one is good for; after a day nobody waits for it.
const portalNonceLifetime = 24 * 3600_000;

/** Signing in, renewing and ending access tokens. */
export const authentication: Behaviours<AreaOperations["authentication"]> = {
  async createAppIdToken({ input }, service) {
    const app = await verifiedApp(input.Authorization, input.body, service);
    const user = appUser(app, input.body, service);
    return issue(user, input.body.clientType, app.id, service);
  },

  createToken({ input }, service) {
    const user = verifiedUser(input.Authorization, input.body.account, service);
    if (input.body.createTokenType === 1) return withoutToken(user, service);
    return issue(user, input.body.clientType, undefined, service);
  },

  updateToken({ input }, service) {
    const token = service.tokens.findByRefreshToken(input["X-Access-Token"]);
    if (!token) throw new Refusal("USG.206020000");
    const user = service.userOf(token.userId);
    if (user.disabled) throw new Refusal("USG.206020000");
    service.tokens.spendRefreshToken(token);
    return issue(user, token.clientType, token.appId, service);
  },

  deleteToken({ token }, service) {
    service.tokens.end(token);
  },

  checkToken({ input }, service) {
    const token = service.tokens.find(input.body.token);
    if (!token) throw new Refusal("USG.000000004");
    const user = service.userOf(token.userId);
    const shown = input.body.needGenNewToken ? service.tokens.issue(user, token.clientType, token.appId) : token;
    const answer = toAuthToken(shown, user, service);
    return input.body.needAccountInfo === false ? { ...answer, user: { ucloginAccount: user.account } } : answer;
  },

  createProxyToken({ input: { body } }, service) {
    const { user, proxyToken } = signInElsewhere(body, service);
    checkedState(user, service);
    if (body.createTokenType === 1) return withoutToken(user, service);
    return { ...issue(user, body.clientType, undefined, service), proxyToken };
  },

  createPortalRefNonce({ user }, service) {
    const createdAt = service.clock.now();
    const { portalNonces } = service.state;
    for (const [old, { createdAt: at }] of portalNonces)
      if (at < createdAt - portalNonceLifetime) portalNonces.delete(old);
    const nonce = `${createdAt}${service.random.token()}`;
    portalNonces.set(nonce, { userId: user.id, createdAt });
    return { nonce };
  },

  showSsoConfig({ user }, service) {
    return ssoConfigOf(enterpriseIdOf(user), service);
  },

  setSsoConfig({ input: { body }, user }, service) {
    replaceSsoConfig(enterpriseIdOf(user), body, service);
  },
};

async function verifiedApp(authorization: string, body: AppIdTokenRequest, service: MockService): Promise<App> {
  const app = service.state.apps.get(body.appId);
  const refused = new Refusal("USG.206010025");
  if (!app || app.disabled) throw refused;
  const expected = await signAppId({ ...body, multiEnterprise: app.corpId === undefined }, app.key);
  // The second part of the header, the App ID once more, may be left out.
  if (![expected, expected.split(",")[0]].includes(authorization)) throw refused;
  // The signature of a single enterprise's app does not cover an enterprise ID.
  if (app.corpId !== undefined && body.corpId) throw refused;
  if (body.expireTime !== 0 && body.expireTime * 1000 < service.clock.now()) throw new Refusal("USG.206010057");
  return app;
}

function appUser(app: App, body: AppIdTokenRequest, service: MockService): User {
  const users = [...service.state.users.values()];
  const corpId = app.corpId ?? (body.corpId || undefined);
  if (corpId !== undefined && !service.state.enterprises.has(corpId)) throw new Refusal("USG.206010025");
  if (body.userId && corpId === undefined) throw new Refusal("USG.206010025");
  const known = body.userId
    ? users.find((user) => user.corpId === corpId && user.thirdAccount === body.userId)
    : users.find((user) => user.corpId === corpId && user.role === firstRole(corpId));
  const user = checkedState(known ?? register(body, corpId, service), service);
  const told = toldOf(user, body, service);
  if (Object.keys(told).length > 0) Object.assign(user, told, { updateTime: service.clock.now() });
  return user;
}

// Who signs in where no user is named. A service provider has no default administrator.
function firstRole(corpId: string | undefined): User["role"] {
  return corpId === undefined ? "administrator" : "default administrator";
}

// What the app says of a user. What belongs to somebody else or does not exist is left out, and keeps nobody out.
function toldOf(user: User, body: AppIdTokenRequest, service: MockService): Partial<User> {
  const { userId, userName, userEmail, userPhone, deptCode } = body;
  if (!userId || user.corpId === undefined) return {};
  return {
    ...(userName && { name: userName }),
    ...(userEmail && !holderOf(userEmail, service, user) && { email: userEmail }),
    ...(userPhone && !holderOf(userPhone, service, user) && { phone: userPhone }),
    ...(deptCode && departmentOf(user.corpId, deptCode, service) && { deptCode }),
  };
}

// A user ID that the enterprise does not know yet becomes a new user.
function register({ userId: thirdAccount }: AppIdTokenRequest, corpId: string | undefined, service: MockService): User {
  if (corpId === undefined || !thirdAccount) throw new Refusal("USG.206010058");
  if (service.state.enterprises.get(corpId)?.opensAccounts === false) throw new Refusal("USG.206010030");
  return addMember({ corpId, thirdAccount, name: thirdAccount }, service, "USG.206010070");
}

function verifiedUser(authorization: string, account: string, service: MockService): User {
  const refused = new Refusal("USG.206010000");
  const user = [...service.state.users.values()].find((candidate) => candidate.account === account);
  if (!user?.password) throw refused;
  admit(user, authorization === `Basic ${base64(`${account}:${user.password}`)}`, refused.code, service);
  return checkedState(user, service);
}

function checkedState(user: User, service: MockService): User {
  if (user.disabled) throw new Refusal("USG.206010007");
  if (isLocked(user.signInAttempts, service.clock.now())) throw locked();
  return user;
}

function issue(user: User, clientType: number, appId: string | undefined, service: MockService): AuthToken {
  return toAuthToken(service.tokens.issue(user, clientType, appId), user, service);
}

function withoutToken(user: User, service: MockService): AuthToken {
  const now = service.clock.now();
  const none = { value: "", refreshToken: "", userId: user.id, appId: undefined, clientType: 72 };
  const answer = toAuthToken({ ...none, createdAt: now, expiresAt: now, refreshExpiresAt: now }, user, service);
  return { ...answer, validPeriod: 0, refreshValidPeriod: 0 };
}
