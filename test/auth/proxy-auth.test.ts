import { describe, expect, test, vi } from "vitest";
import { isMeetingApiError, proxyAuth } from "../../src/index.ts";
import { failureOf, issueToken, openBench, printed, type TestClientOptions } from "../support/client.ts";

const weLink = { account: "alice.chen@demo", password: "Welink@2026" };

/** A client whose sign-ins are answered here, one after the other. */
async function stubbed(auth: TestClientOptions["auth"], answers: Response[]) {
  const bench = await openBench();
  issueToken(bench.service, "proxy-token");
  const meeting = bench.connect({
    auth,
    gate: async (operation, forward) => (operation === "createProxyToken" ? answers.shift()! : forward()),
  });
  const signIns = () => bench.sent.filter(({ operation }) => operation === "createProxyToken");
  return { ...bench, meeting, signIns };
}

function signedIn(): Response {
  const expireTime = Math.floor(Date.now() / 1000) + 3600;
  return Response.json({ accessToken: "proxy-token", expireTime, refreshToken: "refresh-proxy-token", user: {} });
}

test("a WeLink account and its password sign in", async () => {
  const { meeting, signIns, sent } = await stubbed(proxyAuth(weLink), [signedIn()]);
  await meeting.searchMeetings();
  await meeting.searchMeetings();
  expect(signIns().map(({ body }) => JSON.parse(body))).toEqual([
    {
      authServerType: "workplace",
      authType: "AccountAndPwd",
      account: "alice.chen@demo",
      pwd: "Welink@2026",
      clientType: 72,
    },
  ]);
  expect(sent.at(-1)?.headers.get("X-Access-Token")).toBe("proxy-token");
});

test("a code from the enterprise's own sign-in service signs in", async () => {
  const auth = proxyAuth({ domain: "demo.example.com", code: "b609c27b4a5a440a" });
  const { meeting, signIns } = await stubbed(auth, [signedIn()]);
  await meeting.searchMeetings();
  expect(JSON.parse(signIns()[0]!.body)).toEqual({
    authServerType: "oauth2",
    authType: "AuthCode",
    domain: "demo.example.com",
    credential: "b609c27b4a5a440a",
    clientType: 72,
  });
});

test("a function is asked for a code with every sign-in", async () => {
  const code = vi.fn().mockResolvedValueOnce("code-1").mockReturnValueOnce("code-2");
  const auth = proxyAuth({ domain: "demo.example.com", code });
  const { meeting, signIns } = await stubbed(auth, [signedIn(), signedIn()]);
  await meeting.searchMeetings();
  await meeting.signOut();
  await failureOf(meeting.searchMeetings());
  expect(signIns().map(({ body }) => JSON.parse(body).credential)).toEqual(["code-1", "code-2"]);
});

test("what the function throws reaches the caller as it is", async () => {
  const thrown = new Error("nobody at the screen");
  const auth = proxyAuth({ domain: "demo.example.com", code: () => Promise.reject(thrown) });
  const { meeting, sent } = await stubbed(auth, []);
  expect(await failureOf(meeting.searchMeetings())).toBe(thrown);
  expect(sent).toHaveLength(0);
});

test("a function that returns no code is a TypeError before any request", async () => {
  const { meeting, sent } = await stubbed(proxyAuth({ domain: "demo.example.com", code: () => "" }), []);
  expect(await failureOf(meeting.searchMeetings())).toBeInstanceOf(TypeError);
  expect(sent).toHaveLength(0);
});

test("a refusal names the cause, and shows no password", async () => {
  const refusal = { error_code: "USG.206010000", error_msg: `no such user or password ${weLink.password}` };
  const { meeting } = await stubbed(proxyAuth(weLink), [Response.json(refusal, { status: 401 })]);
  const error = await failureOf(meeting.searchMeetings());
  expect(error).toMatchObject({ operation: "createProxyToken", status: 401, code: "USG.206010000" });
  expect(isMeetingApiError(error) && error.message).toMatch(/password/);
  expect(printed(error)).not.toContain(weLink.password);
});

describe("options are refused at once, and not shown,", () => {
  test.each([
    { missing: "account", options: undefined },
    { missing: "account", options: { password: "s3cret-pass" } },
    { missing: "password", options: { account: "alice" } },
    { missing: "password", options: { account: "alice", password: 12345678 } },
    { missing: "domain", options: { domain: "", code: "s3cret-code" } },
    { missing: "code", options: { domain: "demo.example.com" } },
    { missing: "code", options: { domain: "demo.example.com", code: 12345678 } },
  ])("without a usable $missing: $options", ({ missing, options }) => {
    const attempt = () => proxyAuth(options as never);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(`"${missing}"`);
    expect(attempt).not.toThrow(/s3cret|12345678/);
  });
});
