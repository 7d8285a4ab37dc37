import { beforeEach, describe, expect, it } from "vitest";
import type { AuthToken } from "../../generated/types.ts";
import type { MeetingService } from "../../src/mock/index.ts";
import {
  nonce,
  outcome,
  type Reply,
  remembered,
  send,
  signature,
  startOfTest,
  startService,
} from "../support/service.ts";

let service: MeetingService;
beforeEach(() => {
  service = startService();
});

const hour = 3600;

async function signIn(userId = "alice", clientType = 72): Promise<AuthToken> {
  const body = { appId: "demo-app-id", userId, expireTime: 0, nonce, clientType };
  const headers = { Authorization: signature(`demo-app-id:${userId}:0:${nonce}`, "demo-app-key") };
  return (await send<AuthToken>(service, "POST", "/v2/usg/acs/auth/appauth", { headers, body })).body;
}

/** A call that any live access token may make. */
async function use(token: string | undefined): Promise<[number, string?]> {
  return outcome(await send(service, "GET", "/v1/mmc/management/conferences", { token }));
}

function renew(token: string | undefined): Promise<Reply<AuthToken>> {
  return send(service, "PUT", "/v1/usg/acs/token", { token });
}

function signOut(token: string): Promise<Reply<unknown>> {
  return send(service, "DELETE", "/v1/usg/acs/token", { token });
}

function check(token: string, wishes: object = {}): Promise<Reply<AuthToken>> {
  const body = { token, needGenNewToken: false, ...wishes };
  return send(service, "POST", "/v1/usg/acs/token/validate", { body });
}

const refused = [401, "MMC.118000001"];

describe("an access token", () => {
  it("tells its times: seconds for the ends, milliseconds for the creation", async () => {
    const token = await signIn();
    expect(Math.abs((token.createTime ?? 0) - startOfTest)).toBeLessThan(30_000);
    expect(token.refreshCreateTime).toBe(token.createTime);
    const created = Math.floor((token.createTime ?? 0) / 1000);
    expect(token.expireTime).toBe(created + token.validPeriod);
    expect(token.refreshExpireTime).toBe(created + (token.refreshValidPeriod ?? 0));
    expect(token.validPeriod).toBeGreaterThanOrEqual(12 * hour);
    expect(token.validPeriod).toBeLessThanOrEqual(24 * hour);
    expect(token.refreshValidPeriod).toBe(30 * 24 * hour);
    expect(token.tokenType).toBe(0);
  });

  it("lives until its end by the service's clock, and not longer", async () => {
    const { accessToken, expireTime } = await signIn();
    expect(await use(accessToken)).toEqual([200]);
    service.clock.set((expireTime - 60) * 1000);
    expect(await use(accessToken)).toEqual([200]);
    service.clock.set((expireTime + 1) * 1000);
    expect(await use(accessToken)).toEqual(refused);
  });

  it("is refused when it is missing, unknown, or a refresh token", async () => {
    const { refreshToken } = await signIn();
    expect(await use(undefined)).toEqual(refused);
    expect(await use("cnr0000000000000000000000000000000000000")).toEqual(refused);
    expect(await use(refreshToken)).toEqual(refused);
  });
});

describe("renewal", () => {
  it("gives a new pair of tokens for the same user and kind of client", async () => {
    const old = await signIn("alice", 52);
    const { status, body } = await renew(old.refreshToken);
    expect(status).toBe(200);
    expect(body.accessToken).not.toBe(old.accessToken);
    expect(body.refreshToken).not.toBe(old.refreshToken);
    expect(body.user).toEqual(old.user);
    expect(body.clientType).toBe(52);
    expect(await use(body.accessToken)).toEqual([200]);
  });

  it("spends the refresh token, and its successor works", async () => {
    const { refreshToken } = await signIn();
    const second = (await renew(refreshToken)).body.refreshToken;
    expect(outcome(await renew(refreshToken))).toEqual([401, "USG.206020000"]);
    expect((await renew(second)).status).toBe(200);
  });

  it("works after the access token has expired, for thirty days", async () => {
    const { refreshToken, refreshExpireTime = 0 } = await signIn();
    const { refreshToken: other } = await signIn();
    service.clock.set((refreshExpireTime - 60) * 1000);
    const { body } = await renew(refreshToken);
    expect(await use(body.accessToken)).toEqual([200]);
    service.clock.set((refreshExpireTime + 1) * 1000);
    expect(outcome(await renew(other))).toEqual([401, "USG.206020000"]);
  });

  it.each(["access token", "unknown token", "no token"])("refuses an attempt with %s", async (what) => {
    const { accessToken } = await signIn();
    const sent = { "access token": accessToken, "unknown token": "cnr0", "no token": undefined }[what];
    const before = remembered(service);
    expect(outcome(await renew(sent))).toEqual([401, "USG.206020000"]);
    expect(remembered(service)).toEqual(before);
    expect(await use(accessToken)).toEqual([200]);
  });
});

describe("signing out", () => {
  it("ends the token and its refresh token, and no other of the user", async () => {
    const token = await signIn();
    const other = await signIn();
    expect((await signOut(token.accessToken)).status).toBe(200);
    expect(await use(token.accessToken)).toEqual(refused);
    expect(outcome(await renew(token.refreshToken))).toEqual([401, "USG.206020000"]);
    expect(outcome(await signOut(token.accessToken))).toEqual([401, "USG.000000004"]);
    expect(await use(other.accessToken)).toEqual([200]);
  });
});

describe("the number of live tokens", () => {
  async function many(count: number): Promise<AuthToken[]> {
    const tokens: AuthToken[] = [];
    while (tokens.length < count) tokens.push(await signIn());
    return tokens;
  }

  it("is 64 per user for servers; the 65th ends the oldest, with its refresh token", async () => {
    const tokens = await many(64);
    for (const { accessToken } of tokens) expect(await use(accessToken)).toEqual([200]);
    const newest = await signIn();
    expect(await use(tokens[0]?.accessToken)).toEqual(refused);
    expect(outcome(await renew(tokens[0]?.refreshToken))).toEqual([401, "USG.206020000"]);
    for (const { accessToken } of [...tokens.slice(1), newest]) expect(await use(accessToken)).toEqual([200]);
  });

  it("counts each user and each kind of client by itself", async () => {
    const bob = await signIn("bob");
    const phone = await signIn("alice", 50);
    const [first] = await many(64);
    for (const { accessToken } of [bob, phone, first ?? bob]) expect(await use(accessToken)).toEqual([200]);
  });

  it("is one for every other kind of client", async () => {
    const first = await signIn("alice", 52);
    const second = await signIn("alice", 52);
    expect(await use(first.accessToken)).toEqual(refused);
    expect(await use(second.accessToken)).toEqual([200]);
  });

  it("has room again after signing out", async () => {
    const [first, second] = await many(64);
    await signOut(second?.accessToken ?? "");
    await signIn();
    expect(await use(first?.accessToken)).toEqual([200]);
  });
});

describe("checking a token", () => {
  it("tells whose it is, and leaves everything as it was", async () => {
    const token = await signIn();
    const before = remembered(service);
    const { status, body } = await check(token.accessToken);
    expect(status).toBe(200);
    expect(body).toMatchObject({ accessToken: token.accessToken, expireTime: token.expireTime, user: token.user });
    expect(remembered(service)).toEqual(before);
  });

  it("leaves out the user's data on request", async () => {
    const { accessToken, user } = await signIn();
    const { body } = await check(accessToken, { needAccountInfo: false });
    expect(body.user.name).toBeUndefined();
    expect(body.user.ucloginAccount).toBe(user.ucloginAccount);
  });

  it("makes a new token on request", async () => {
    const token = await signIn();
    const { body } = await check(token.accessToken, { needGenNewToken: true });
    expect(body.accessToken).not.toBe(token.accessToken);
    expect(body.user).toEqual(token.user);
    expect(await use(body.accessToken)).toEqual([200]);
  });

  it("refuses one that is unknown, ended or expired, also when a new one is wanted", async () => {
    const ended = await signIn();
    const expired = await signIn();
    await signOut(ended.accessToken);
    service.clock.set((expired.expireTime + 1) * 1000);
    const before = remembered(service);
    for (const token of ["cnr0", "", ended.accessToken, expired.accessToken, expired.refreshToken ?? ""]) {
      expect(outcome(await check(token))).toEqual([401, "USG.000000004"]);
      expect(outcome(await check(token, { needGenNewToken: true }))).toEqual([401, "USG.000000004"]);
    }
    expect(remembered(service)).toEqual(before);
  });
});
