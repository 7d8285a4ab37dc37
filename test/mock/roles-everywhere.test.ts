import { beforeAll, describe, expect, it } from "vitest";
import type { AuthToken } from "../../generated/types.ts";
import type { MeetingService } from "../../src/mock/index.ts";
import { type Contract, contracts } from "../../src/validation/contract.ts";
import {
  type ErrorBody,
  nonce,
  outcome,
  type Parts,
  remembered,
  send,
  signature,
  signIn,
  startService,
  succeed,
} from "../support/service.ts";

// Nothing here is carried out, so one service serves all.
let service: MeetingService;
let tokens: Record<"admin" | "alice" | "sp", string>;
beforeAll(async () => {
  service = startService();
  tokens = { admin: await signIn(service), alice: await signIn(service, "alice"), sp: await signInSp() };
});

async function signInSp(): Promise<string> {
  const { spAppId: appId, spAppKey } = service.credentials;
  const body = { appId, corpId: "", userId: "", expireTime: 0, nonce, clientType: 72 };
  const headers = { Authorization: signature(`${appId}:::0:${nonce}`, spAppKey) };
  return (await succeed<AuthToken>(service, "POST", "/v2/usg/acs/auth/appauth", { headers, body })).accessToken;
}

/** Sends a request that must be refused, in the body that the description has for it, without effect. */
async function expectRefusal(contract: Contract, parts: Parts, status: number, code: string | undefined) {
  const before = remembered(service);
  // Parameters and body are missing or wrong, which is looked at only after the token and the role.
  const path = contract.path.replaceAll(/\{\w+\}/g, "x");
  const reply = await send(service, contract.method, path, { ...parts, text: contract.body && "{" });
  expect(outcome(reply)).toEqual([status, code]);
  const described = contract.answer(status);
  expect(described?.schema).toBeDefined();
  expect(described?.check(reply.body)).toBeUndefined();
  expectOwnRequestId(reply.body, reply.headers.get("X-Request-Id"));
  expect(remembered(service)).toEqual(before);
}

// What is here has one code for tokens and roles, and all its codes have the same status.
const isMetrics = ({ path }: Contract) => path.startsWith("/v1/metrics/");

// Not every area tells it in the body too.
function expectOwnRequestId({ request_id }: ErrorBody, header: string | null): void {
  expect(header).toMatch(/^[0-9a-f]{32}$/);
  if (request_id !== undefined) expect(request_id).toBe(header);
}

describe("without its token", () => {
  const guarded = contracts.filter(({ security }) => security !== undefined);

  it.each(guarded)("$id is refused", async (contract) => {
    const code = isMetrics(contract) ? "MBI.000000004" : contract.codes[contract.security ?? ""];
    expect(code).toBeDefined();
    await expectRefusal(contract, {}, isMetrics(contract) ? 400 : 401, code);
  });

  it("is every operation refused but these, which are for people who are not signed in or prove it otherwise", () => {
    const open = contracts.filter(({ security }) => security === undefined);
    expect(open.map(({ id }) => id).sort()).toEqual([
      "checkSlideVerifyCode",
      "checkToken",
      "checkVerifyCode",
      "createAnonymousAuthRandom",
      "createConfToken",
      "createProxyToken",
      "inviteWithPwd",
      "listNetworkQuality",
      "sendSlideVerifyCode",
      "sendVeriCodeForChangePwd",
      "showMgmtSiteStatus",
      "showRegionInfoOfMeeting",
    ]);
  });
});

describe("without the role that it needs", () => {
  // Who lacks a role: the others of those who sign in with an app.
  const lacking = {
    administrator: ["alice", "sp"],
    "sp-administrator": ["alice", "admin"],
    "any-administrator": ["alice"],
  } as const;
  const privileged = contracts.filter(({ requiredRole }) => requiredRole !== undefined);

  it.each(privileged)("$id is refused to $requiredRole's others", async (contract) => {
    const status = isMetrics(contract) ? 400 : 403;
    for (const name of lacking[contract.requiredRole as keyof typeof lacking]) {
      await expectRefusal(contract, { token: tokens[name] }, status, contract.codes.forbidden);
    }
  });

  it("is no operation refused that has no access token to tell the role from", () => {
    expect(new Set(privileged.map(({ security }) => security))).toEqual(new Set(["accessToken"]));
  });
});
