import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AppIdTokenRequest } from "../../generated/types.ts";
import { type AppIdAuthOptions, appIdAuth, isMeetingApiError, signAppId } from "../../src/index.ts";
import { type Bench, failureOf, openBench, printed, transports } from "../support/client.ts";

const single = { appId: "demo-app-id", appKey: "demo-app-key" };
const provider = { appId: "demo-sp-app-id", appKey: "demo-sp-app-key" };
const corpId = "demo-corp";

/** The five forms: what is sent beside app, time and nonce; what is signed before time and nonce; who it is then. */
const forms: { who: string; options: AppIdAuthOptions; sends: object; signs: string; is: object }[] = [
  {
    who: "a user of a single enterprise",
    options: { ...single, userId: "alice" },
    sends: { userId: "alice" },
    signs: "demo-app-id:alice",
    is: { thirdAccount: "alice", role: "user", corpId },
  },
  {
    who: "the default administrator of a single enterprise",
    options: single,
    sends: {},
    signs: "demo-app-id:",
    is: { role: "default administrator", corpId },
  },
  {
    who: "an SP administrator",
    options: { ...provider, multiEnterprise: true },
    sends: {},
    signs: "demo-sp-app-id::",
    is: { role: "administrator", corpId: undefined },
  },
  {
    who: "an administrator of one of an SP's enterprises",
    options: { ...provider, corpId },
    sends: { corpId },
    signs: "demo-sp-app-id:demo-corp:",
    is: { role: "default administrator", corpId },
  },
  {
    who: "a user of one of an SP's enterprises",
    options: { ...provider, corpId, userId: "bob" },
    sends: { corpId, userId: "bob" },
    signs: "demo-sp-app-id:demo-corp:bob",
    is: { thirdAccount: "bob", role: "user", corpId },
  },
  {
    who: "a new user with a user ID outside ASCII",
    options: { ...single, userId: "张三-müller-😀" },
    sends: { userId: "张三-müller-😀" },
    signs: "demo-app-id:张三-müller-😀",
    is: { thirdAccount: "张三-müller-😀", role: "user", corpId },
  },
];

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

describe.each(transports)("%s", (transport) => {
  test.each(forms)("$who signs in", async ({ options, sends, signs, is }) => {
    const bench = await openBench(transport);
    await bench.connect({ auth: appIdAuth(options) }).searchMeetings();

    const { body, headers } = signInsOf(bench)[0]!;
    expect(body).toEqual({
      ...sends,
      appId: options.appId,
      clientType: 72,
      expireTime: expect.any(Number),
      nonce: expect.stringMatching(/^[\x21-\x7e]{32,64}$/),
    });
    const signature = createHmac("sha256", options.appKey).update(`${signs}:${body.expireTime}:${body.nonce}`);
    const access = Buffer.from(options.appId).toString("base64");
    expect(headers.get("Authorization")).toBe(`HMAC-SHA256 signature=${signature.digest("hex")},access=${access}`);
    expect(headers.get("X-Token-Type")).toBe("LongTicket");
    expect(userOf(bench)).toMatchObject(is);
  });
});

test("a signature can be used for some minutes, and no two have the same nonce", async () => {
  const bench = await openBench();
  await bench.connect().searchMeetings();
  await bench.connect().searchMeetings();
  const [first, second] = signInsOf(bench);
  expect(Number.isInteger(first!.body.expireTime)).toBe(true);
  expect(first!.body.expireTime).toBeGreaterThan(Date.now() / 1000 + 60);
  expect(first!.body.expireTime).toBeLessThanOrEqual(Date.now() / 1000 + 3600);
  expect(second!.body.nonce).not.toBe(first!.body.nonce);
});

test("the profile of a new user reaches the enterprise directory", async () => {
  const bench = await openBench();
  const profile = { userName: "Carol 王", userEmail: "carol@example.com", userPhone: "+8613800000000", deptCode: "1" };
  await bench.connect({ auth: appIdAuth({ ...single, userId: "carol", profile }) }).searchMeetings();
  expect(signInsOf(bench)[0]!.body).toMatchObject(profile);
  expect(userOf(bench)).toMatchObject({ thirdAccount: "carol", name: "Carol 王" });
});

test.each([
  { missing: "appId", options: { appId: "", appKey: "k3y-of-the-app" } },
  { missing: "appKey", options: { appId: "demo-app-id" } },
  { missing: "appKey", options: { appId: "demo-app-id", appKey: Buffer.from("k3y-of-the-app") } },
  { missing: "appId", options: undefined },
  // An empty setting must not make somebody an administrator.
  { missing: "userId", options: { appId: "demo-app-id", appKey: "k3y-of-the-app", userId: 5 } },
  { missing: "userId", options: { appId: "demo-app-id", appKey: "k3y-of-the-app", userId: "" } },
  { missing: "corpId", options: { appId: "demo-app-id", appKey: "k3y-of-the-app", corpId: "" } },
])("options without a usable $missing are refused at once, and not shown", ({ missing, options }) => {
  const attempt = () => appIdAuth(options as never);
  expect(attempt).toThrow(TypeError);
  expect(attempt).toThrow(missing);
  expect(attempt).not.toThrow("k3y");
});

describe.each(transports)("a refused sign-in %s names its cause:", (transport) => {
  test.each([
    { cause: "an app key of another app", options: { ...single, appKey: "wrong-app-key" }, named: /app key/ },
    { cause: "an App ID that nobody has", options: { ...single, appId: "nobody" }, named: /App ID/ },
    {
      cause: "an enterprise ID from a single enterprise's app",
      options: { ...single, corpId },
      named: /enterprise ID/,
    },
  ])("$cause", async ({ options, named }) => {
    const bench = await openBench(transport);
    const error = await failureOf(bench.connect({ auth: appIdAuth(options) }).searchMeetings());
    expect(error).toMatchObject({ operation: "createAppIdToken", status: 401, code: "USG.206010025" });
    expect(isMeetingApiError(error) && error.message).toMatch(named);
    expect(printed(error)).not.toContain(options.appKey);
    expect(bench.count("searchMeetings")).toBe(0);
  });
});

test.each([
  { cause: "a user ID that was not signed", sent: { userId: "alice" }, signed: {}, named: /user ID/ },
  { cause: "an expireTime in the past", sent: {}, signed: { expireTime: 1_600_000_000 }, named: /expireTime/ },
  { cause: "a nonce under 32 characters", sent: {}, signed: { nonce: "x".repeat(31) }, named: /nonce/ },
])("a sign-in that was composed by hand and refused names its cause: $cause", async ({ sent, signed, named }) => {
  const { connect } = await openBench();
  const fields = { appId: single.appId, expireTime: 0, nonce: "x".repeat(32), ...signed };
  const Authorization = await signAppId(fields, single.appKey);
  const body = { ...fields, ...sent, clientType: 72 } as const;
  const error = await failureOf(connect().createAppIdToken({ Authorization, "X-Token-Type": "LongTicket", body }));
  expect(isMeetingApiError(error) && error.message).toMatch(named);
});

function signInsOf({ sent }: Bench): { body: AppIdTokenRequest; headers: Headers }[] {
  return sent
    .filter(({ operation }) => operation === "createAppIdToken")
    .map(({ body, headers }) => ({ body: JSON.parse(body), headers }));
}

/** Whom the last token was issued to. */
function userOf({ service: { state } }: Bench) {
  return state.users.get([...state.tokens.values()].at(-1)!.userId);
}
