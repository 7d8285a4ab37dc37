import { describe, expect, test } from "vitest";
import { accountAuth, isMeetingApiError } from "../../src/index.ts";
import { failureOf, openBench, printed, transports } from "../support/client.ts";

const demo = { account: "demo", password: "Demo@12345" };

describe.each(transports)("%s", (transport) => {
  test("an account and its password sign in", async () => {
    const bench = await openBench(transport);
    await bench.connect({ auth: accountAuth(demo) }).searchVisionActiveCode();
    const [signIn] = bench.sent;
    // printf '%s' 'demo:Demo@12345' | openssl base64 -A
    expect(signIn?.headers.get("Authorization")).toBe("Basic ZGVtbzpEZW1vQDEyMzQ1");
    expect(JSON.parse(signIn?.body ?? "")).toEqual({ account: "demo", clientType: 72 });
    expect(bench.sent.map(({ operation }) => operation)).toEqual(["createToken", "searchVisionActiveCode"]);
  });

  test("an account and a password outside ASCII count as UTF-8", async () => {
    const bench = await openBench(transport);
    const [account, password] = ["müller@firma", "Pässwort€1"];
    const someone = [...bench.service.state.users.values()].find((user) => user.thirdAccount === "bob")!;
    Object.assign(someone, { account, password });
    await bench.connect({ auth: accountAuth({ account, password }) }).searchMeetings();
    // printf '%s' 'müller@firma:Pässwort€1' | openssl base64 -A
    expect(bench.sent[0]?.headers.get("Authorization")).toBe("Basic bcO8bGxlckBmaXJtYTpQw6Rzc3dvcnTigqwx");
  });

  test("a wrong password is refused, with what to check", async () => {
    const { connect } = await openBench(transport);
    const auth = accountAuth({ ...demo, password: "Wr0ng-passw0rd" });
    const error = await failureOf(connect({ auth }).searchMeetings());
    expect(error).toMatchObject({ operation: "createToken", status: 401, code: "USG.206010000", retryable: false });
    expect(isMeetingApiError(error) && error.message).toMatch(/password/);
    expect(printed(error)).not.toContain("Wr0ng-passw0rd");
  });

  test("a disabled account is told from a locked one", async () => {
    const { connect, service } = await openBench(transport);
    const administrator = [...service.state.users.values()].find((user) => user.account === "demo")!;
    administrator.disabled = true;
    const auth = accountAuth(demo);
    expect(await failureOf(connect({ auth }).searchMeetings())).toMatchObject({ status: 412, code: "USG.206010007" });
    administrator.disabled = false;
    administrator.signInAttempts.lockedUntil = service.clock.now() + 60_000;
    expect(await failureOf(connect({ auth }).searchMeetings())).toMatchObject({ status: 423, code: "USG.206030015" });
  });
});

test.each([
  { missing: "account", options: { account: "", password: "s3cret-pass" } },
  { missing: "account", options: { password: "s3cret-pass" } },
  { missing: "password", options: { account: "demo" } },
  { missing: "password", options: { account: "demo", password: 12345678 } },
])("options without a usable $missing are refused at once, and not shown", ({ missing, options }) => {
  const attempt = () => accountAuth(options as never);
  expect(attempt).toThrow(TypeError);
  expect(attempt).toThrow(missing);
  expect(attempt).not.toThrow(/s3cret|12345678/);
});
