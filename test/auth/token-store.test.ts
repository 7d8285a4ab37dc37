import { afterEach, describe, expect, test, vi } from "vitest";
import { accountAuth, appIdAuth, type MeetingAuth, proxyAuth, type TokenStore, tokenAuth } from "../../src/index.ts";
import { alice, appId, appKey, failureOf, issueToken, openBench, silence } from "../support/client.ts";

const minute = 60_000;

afterEach(() => vi.useRealTimers());

/** A store in memory, and what is in it. */
function mapStore() {
  const values = new Map<string, string>();
  const lifetimes = new Map<string, number>();
  const store: TokenStore = {
    get: (key) => values.get(key),
    set: (key, value, ttl) => {
      values.set(key, value);
      lifetimes.set(key, ttl);
    },
    delete: (key) => values.delete(key),
  };
  const tokenKeys = () => [...values.keys()].filter((key) => !key.endsWith("/claim"));
  return { store, values, lifetimes, tokenKeys };
}

describe("two clients with one store", () => {
  test("share one sign-in, one after the other", async () => {
    const { connect, count } = await openBench();
    const tokenStore = new Map<string, string>();
    await connect({ tokenStore }).searchMeetings();
    await connect({ tokenStore }).searchMeetings();
    expect(count("createAppIdToken")).toBe(1);
  });

  test("share one sign-in when they start at the same moment", async () => {
    const { connect, count } = await openBench();
    const { store: tokenStore } = mapStore();
    const clients = Array.from({ length: 20 }, () => connect({ tokenStore }));
    await Promise.all(clients.map((meeting) => meeting.searchMeetings()));
    expect(count("createAppIdToken")).toBe(1);
    expect(count("searchMeetings")).toBe(20);
  });

  test("share one renewal", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { connect, count, service } = await openBench();
    const { store: tokenStore } = mapStore();
    const clients = Array.from({ length: 5 }, () => connect({ tokenStore }));
    const everyone = () => Promise.all(clients.map((meeting) => meeting.searchMeetings()));
    await everyone();
    vi.setSystemTime([...service.state.tokens.values()][0]!.expiresAt - minute);
    await everyone();
    await vi.waitFor(() => expect(service.state.tokens.size).toBe(2));
    vi.setSystemTime(Date.now() + 2 * minute);
    await everyone();
    expect(count("updateToken")).toBe(1);
    expect(count("createAppIdToken")).toBe(1);
  });

  test("share one replacement of a token that the service refuses", async () => {
    const { connect, count, service } = await openBench();
    const { store: tokenStore } = mapStore();
    const clients = Array.from({ length: 5 }, () => connect({ tokenStore }));
    const everyone = () => Promise.all(clients.map((meeting) => meeting.searchMeetings()));
    await everyone();
    service.state.tokens.clear();
    await everyone();
    expect(count("createAppIdToken")).toBe(2);
    expect(count("searchMeetings")).toBe(15);
  });

  test("sign out for each other", async () => {
    const { connect, service, count } = await openBench();
    const { store: tokenStore, values } = mapStore();
    const [first, second, third] = [1, 2, 3].map(() => connect({ tokenStore }));
    await first!.searchMeetings();
    await second!.searchMeetings();
    await third!.signOut();
    expect(count("deleteToken")).toBe(1);
    expect(service.state.tokens.size).toBe(0);
    expect(values.size).toBe(0);
    await first!.searchMeetings();
    await second!.searchMeetings();
    expect(count("createAppIdToken")).toBe(2);
  });

  test("wait for each other no longer than a few seconds", async () => {
    const { connect, count } = await openBench();
    const { store: tokenStore } = mapStore();
    const stuck = connect({
      tokenStore,
      gate: (operation, forward, request) => (operation === "createAppIdToken" ? silence(request) : forward()),
    });
    const controller = new AbortController();
    const left = failureOf(stuck.searchMeetings({}, { signal: controller.signal }));
    await vi.waitFor(() => expect(count("createAppIdToken")).toBe(1));
    await connect({ tokenStore }).searchMeetings();
    expect(count("createAppIdToken")).toBe(2);
    controller.abort();
    expect(await left).toBe(controller.signal.reason);
  });

  test("go on when the one that signs in is refused", async () => {
    const { connect, count } = await openBench();
    const { store: tokenStore, values } = mapStore();
    let refusals = 1;
    const clients = [1, 2, 3].map(() =>
      connect({
        tokenStore,
        gate: async (operation, forward) => {
          const refused = operation === "createAppIdToken" && refusals-- > 0;
          return refused ? Response.json({ error_code: "USG.206010025" }, { status: 401 }) : forward();
        },
      }),
    );
    const outcomes = await Promise.allSettled(clients.map((meeting) => meeting.searchMeetings()));
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(count("createAppIdToken")).toBeLessThanOrEqual(3);
    expect([...values.keys()].filter((key) => key.endsWith("/claim"))).toEqual([]);
  });
});

describe("what is stored", () => {
  test("is the token as JSON text, for as long as it holds, and nothing else remains", async () => {
    const { connect, service } = await openBench();
    const { store: tokenStore, values, lifetimes, tokenKeys } = mapStore();
    await connect({ tokenStore }).searchMeetings();
    const [key] = tokenKeys();
    const [token] = service.state.tokens.values();
    expect([...values.keys()]).toEqual([key]);
    expect(JSON.parse(values.get(key!)!)).toEqual({
      accessToken: token!.value,
      refreshToken: token!.refreshToken,
      expiresAt: Math.floor(token!.expiresAt / 1000) * 1000,
    });
    expect(lifetimes.get(key!)! / 3600_000).toBeCloseTo(12, 1);
  });

  const same = () => appIdAuth({ appId, appKey, userId: "alice" });
  const others: Record<string, MeetingAuth> = {
    "another user": appIdAuth({ appId, appKey, userId: "bob" }),
    "no user": appIdAuth({ appId, appKey }),
    "another enterprise": appIdAuth({ appId, appKey, corpId: "demo-corp", userId: "alice" }),
    "another app": appIdAuth({ appId: "demo-sp-app-id", appKey, userId: "alice" }),
    "another app key": appIdAuth({ appId, appKey: "another-key", userId: "alice" }),
    "a user whose name looks like a path": appIdAuth({ appId, appKey, userId: "/alice" }),
    "half a character": appIdAuth({ appId, appKey, userId: "alice\ud83d" }),
    "an account": accountAuth({ account: "alice", password: appKey }),
    "an account's other password": accountAuth({ account: "alice", password: "other-password" }),
    "another account": accountAuth({ account: "bob", password: appKey }),
    "a WeLink account": proxyAuth({ account: "alice", password: appKey }),
  };

  test("has a key per identity, in which no secret stands", async () => {
    const identities = await Promise.all([same(), ...Object.values(others)].map((auth) => auth.identity?.()));
    expect(new Set(identities).size).toBe(identities.length);
    expect(await same().identity?.()).toBe(identities[0]);
    expect(identities[0]).toMatch(/^app\/demo-app-id\/\/alice\/[0-9a-f]{32}$/);
    for (const identity of identities) {
      expect(identity).toMatch(/^[\x21-\x7e]+$/);
      expect(identity).not.toMatch(/demo-app-key|another-key|other-password/);
    }
  });

  test("is of no use to who does not know the secret", async () => {
    const { connect, service } = await openBench();
    const { store: tokenStore } = mapStore();
    await connect({ tokenStore, auth: accountAuth({ account: "demo", password: "Demo@12345" }) }).searchMeetings();
    const intruder = connect({ tokenStore, auth: accountAuth({ account: "demo", password: "Demo@1234" }) });
    expect(await failureOf(intruder.searchMeetings())).toMatchObject({ operation: "createToken", status: 401 });
    expect(service.state.tokens.size).toBe(1);
  });

  test("is kept apart for each service", async () => {
    const [first, second] = [await openBench("over HTTP"), await openBench("over HTTP")];
    const { store: tokenStore, tokenKeys } = mapStore();
    await first.connect({ tokenStore }).searchMeetings();
    await second.connect({ tokenStore }).searchMeetings();
    expect(first.count("createAppIdToken") + second.count("createAppIdToken")).toBe(2);
    expect(tokenKeys()).toHaveLength(2);
  });

  test.each([
    { kind: "tokens from elsewhere", auth: tokenAuth("given-token") },
    { kind: "a sign-in of one's own without a name", auth: { signIn: async () => ({ accessToken: "given-token" }) } },
  ])("is nothing for $kind", async ({ auth }) => {
    const { connect, service } = await openBench();
    issueToken(service, "given-token");
    const { store: tokenStore, values } = mapStore();
    await connect({ tokenStore, auth }).searchMeetings();
    expect(values.size).toBe(0);
  });

  test("is a token of a sign-in of one's own under its name", async () => {
    const { connect, service } = await openBench();
    issueToken(service, "vault-token");
    const { store: tokenStore, lifetimes, tokenKeys } = mapStore();
    const signIn = vi.fn(async () => ({ accessToken: "vault-token" }));
    const auth: MeetingAuth = { identity: async () => "vault/alice", signIn };
    await connect({ tokenStore, auth }).searchMeetings();
    await connect({ tokenStore, auth }).searchMeetings();
    expect(signIn).toHaveBeenCalledTimes(1);
    expect(tokenKeys()).toEqual(["huaweicloud-meeting/http://meeting.test/vault/alice"]);
    expect(lifetimes.get(tokenKeys()[0]!)).toBe(12 * 3600_000);
  });

  test("is the newest token, also when the client that stored it has signed out and in", async () => {
    const { connect, count, service } = await openBench();
    const { store: tokenStore, values, tokenKeys } = mapStore();
    const meeting = connect({ tokenStore });
    await meeting.searchMeetings();
    await meeting.signOut();
    expect(values.size).toBe(0);
    await meeting.searchMeetings();
    expect(JSON.parse(values.get(tokenKeys()[0]!)!).accessToken).toBe([...service.state.tokens.keys()][0]);
    await connect({ tokenStore }).searchMeetings();
    expect(count("createAppIdToken")).toBe(2);
  });
});

describe("a store never fails a call:", () => {
  const fail = () => {
    throw new Error("the store is down");
  };
  const reject = () => Promise.reject(new Error("the store is down"));
  const hang = () => new Promise<never>(() => {});
  const none = () => undefined;
  const tokenText = (token: object) => () => JSON.stringify(token);

  test.each<{ store: string; tokenStore: object }>([
    { store: "one that throws", tokenStore: { get: fail, set: fail, delete: fail } },
    { store: "one that rejects", tokenStore: { get: reject, set: reject, delete: reject } },
    { store: "one that hangs", tokenStore: { get: hang, set: hang, delete: hang } },
    { store: "one that hangs when it is to store", tokenStore: { get: none, set: hang, delete: none } },
    { store: "one that rejects what it is to store", tokenStore: { get: none, set: reject, delete: reject } },
    { store: "one that forgets", tokenStore: { get: none, set: none, delete: none } },
    { store: "one that has no methods", tokenStore: {} },
    { store: "one that returns null", tokenStore: { get: () => null, set: none, delete: none } },
    { store: "one that returns a number", tokenStore: { get: () => 5, set: none, delete: none } },
    { store: "one that returns garbage", tokenStore: { get: () => "{garbage", set: none, delete: none } },
    { store: "one that returns half a token", tokenStore: { get: () => '{"accessToken":', set: none, delete: none } },
    { store: "one with an empty token", tokenStore: { get: tokenText({ accessToken: "" }), set: none, delete: none } },
    {
      store: "one with a token that cannot travel",
      tokenStore: { get: tokenText({ accessToken: "令牌\n" }), set: none, delete: none },
    },
    {
      store: "one with a refresh token that is no text",
      tokenStore: { get: tokenText({ accessToken: "a-token", refreshToken: {} }), set: none, delete: none },
    },
    {
      store: "one with a token that has expired",
      tokenStore: { get: tokenText({ accessToken: "a-token", expiresAt: 1000 }), set: none, delete: none },
    },
    {
      store: "one with a token that the service does not know",
      tokenStore: { get: tokenText({ accessToken: "a-token", refreshToken: "b-token" }), set: none, delete: none },
    },
  ])("$store", async ({ tokenStore }) => {
    const { connect, count, service } = await openBench();
    const meeting = connect({ tokenStore: tokenStore as TokenStore });
    await Promise.all([meeting.searchMeetings(), meeting.searchMeetings()]);
    await meeting.searchMeetings();
    expect(count("createAppIdToken")).toBe(1);
    service.state.tokens.clear();
    await meeting.searchMeetings();
    expect(count("createAppIdToken")).toBe(2);
    await meeting.signOut();
    expect(service.state.tokens.size).toBe(0);
  });
});

test("the store returns texts or what they stand for", async () => {
  const { connect, count } = await openBench();
  const { store, values } = mapStore();
  const parsing = {
    ...store,
    get: (key: string) => {
      const value = values.get(key);
      return (value?.startsWith("{") ? JSON.parse(value) : value) as string | undefined;
    },
  };
  await connect({ tokenStore: parsing }).searchMeetings();
  await connect({ tokenStore: parsing }).searchMeetings();
  expect(count("createAppIdToken")).toBe(1);
});

test("a sign-in that signing out overtakes is not stored", async () => {
  const { connect, service } = await openBench();
  const { store: tokenStore, values } = mapStore();
  const meeting = connect({ tokenStore, auth: alice() });
  const call = Promise.allSettled([meeting.searchMeetings()]);
  await vi.waitFor(() => expect(values.size).toBe(1));
  await meeting.signOut();
  await call;
  expect(values.size).toBe(0);
  expect(service.state.tokens.size).toBe(0);
});
