import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operationTable } from "../../generated/operations.ts";
import { checkLive, type LiveReport } from "../../scripts/check/live/check-live.ts";
import { optionsFrom } from "../../scripts/check/live/environment.ts";
import { leftOut, planOf } from "../../scripts/check/live/plan.ts";
import { showReport } from "../../scripts/check/live/show-report.ts";
import { unknownIn } from "../../scripts/check/live/unknown.ts";
import { accountAuth } from "../../src/index.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { contractOf } from "../../src/validation/contract.ts";
import { description } from "../../src/validation/document.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tests change answers wherever they like.
type Anything = any;
type Change = (body: Anything) => Anything;

const secret = "Zhang.San@example.com";

async function check(service: MeetingService, changes: Record<string, Change> = {}, sent: Request[] = []) {
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request.clone());
    const response = await service.fetch(request);
    const change = changes[`${request.method} ${new URL(request.url).pathname}`];
    if (!change) return response;
    const changed = change(JSON.parse(await response.text()));
    if (changed instanceof Response) return changed;
    return new Response(JSON.stringify(changed), { status: response.status });
  };
  const auth = accountAuth({ account: "demo", password: "Demo@12345" });
  return checkLive({ baseUrl: "http://meeting.test", auth, fetch, retry: 0 }, service.clock.now());
}

function filledService(): MeetingService {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  service.create.meeting({ owner: "demo", subject: secret, participants: [{ user: "alice" }] });
  service.create.user({ name: secret, account: "zhang" });
  return service;
}

const base = "/v1/mmc/management/conferences";

describe("the plan", () => {
  const planned = planOf(0).map(({ operation }) => operation);
  const marked = Object.values(description.paths).flatMap((item) =>
    Object.values(item).filter((operation) => (operation as { "x-safe"?: boolean })["x-safe"]),
  );
  const harmless = new Set([
    ...Object.entries(operationTable)
      .filter(([, { method }]) => method === "GET")
      .map(([id]) => id),
    ...marked.map(({ operationId }) => operationId),
  ]);

  it("calls nothing but what reads", () => {
    expect(planned.filter((operation) => !harmless.has(operation))).toEqual([]);
  });

  it("calls every operation that reads, or says why not", () => {
    expect([...planned, ...Object.keys(leftOut)].sort()).toEqual([...harmless].sort());
  });
});

describe("what later calls need", () => {
  const kept = planOf(0).flatMap(({ operation, gives = {} }) =>
    Object.entries(gives).map(([name, place]) => [operation, name, place] as const),
  );

  it.each(kept)("%s gives as %s what its answers have: %s", (operation, _, place) => {
    const schema = contractOf(operation).answer(200)?.schema;
    const answer = place
      .split("/")
      .reduceRight<unknown>((value, step) => (step === "*" ? [value] : { [step]: value }), "");
    expect(unknownIn([schema!], answer).filter(({ kind }) => kind === "unknown property")).toEqual([]);
  });

  it("is given by an earlier call", () => {
    const given = new Set<string>();
    for (const { operation, needs = {}, gives = {} } of planOf(0)) {
      for (const name of Object.values(needs)) expect([operation, given.has(name)]).toEqual([operation, true]);
      for (const name of Object.keys(gives)) given.add(name);
    }
  });
});

describe("a service that answers as described", () => {
  let report: LiveReport;
  const sent: Request[] = [];
  beforeAll(async () => {
    report = await check(filledService(), {}, sent);
  });

  it("has no differences", () => {
    expect(report.differences).toEqual([]);
    expect(showReport(report)).toContain("No answer differs from the description.");
  });

  it.each(["showMeetingDetail", "showOnlineMeetingDetail", "showUserDetail", "showCorpAdmin"] as OperationId[])(
    "is asked for what a list led to: %s",
    (operation) => {
      expect(report.calls).toContainEqual({ operation, outcome: "answered", status: 200 });
    },
  );

  it("is left as it was", () => {
    const writing = sent.filter(({ method }) => method === "PUT" || method === "DELETE" || method === "PATCH");
    expect(writing).toEqual([]);
  });
});

describe("a service that answers otherwise", () => {
  let report: LiveReport;
  beforeAll(async () => {
    report = await check(filledService(), {
      [`GET ${base}`]: (page) => ({ ...page, data: page.data.map((one: Anything) => ({ ...one, owner: secret })) }),
      [`GET ${base}/confDetail`]: (detail) => {
        delete detail.conferenceData.conferenceID;
        return detail;
      },
      [`GET ${base}/online`]: (page) => ({
        ...page,
        data: page.data.map((one: Anything) => ({ ...one, subject: 17, conferenceState: secret })),
      }),
      "GET /v1/usg/dcs/member": () =>
        new Response(JSON.stringify({ error_code: "USG.999999999", error_msg: secret }), { status: 418 }),
      "GET /v1/usg/dcs/corp/admin": (page) => ({ ...page, [secret]: { "138 0000 0000": secret } }),
      "GET /v1/usg/dcs/corp/vmr": () => new Response(`<html>${secret}</html>`, { status: 200 }),
    });
  });

  it.each([
    ["an unknown property", { operation: "searchMeetings", kind: "unknown property", at: "/data/*/owner" }],
    [
      "a missing property",
      { operation: "showMeetingDetail", kind: "missing property", at: "/conferenceData/conferenceID" },
    ],
    [
      "another type",
      {
        operation: "searchOnlineMeetings",
        kind: "other type",
        at: "/data/*/subject",
        expected: "string",
        found: "an integer",
      },
    ],
    [
      "an unknown literal",
      {
        operation: "searchOnlineMeetings",
        kind: "unknown literal",
        at: "/data/*/conferenceState",
        found: "a text of 21 characters",
      },
    ],
    ["an undescribed status", { operation: "showMyInfo", kind: "undescribed status", found: "418" }],
    ["an unknown error code", { operation: "showMyInfo", kind: "unknown error code", found: "USG.999999999" }],
    ["a property whose name tells something", { operation: "searchCorpAdmins", kind: "unknown property", at: "/?" }],
    ["what is no JSON", { operation: "searchCorpVmr", kind: "not JSON", expected: "JSON" }],
  ])("is caught with %s", (_, difference) => {
    expect(report.differences).toContainEqual(expect.objectContaining(difference));
    expect(showReport(report)).toContain(difference.kind);
  });

  it("is caught with nothing else", () => {
    expect(report.differences).toHaveLength(8);
  });

  it("gives no value away, as a table or as JSON", () => {
    const printed = showReport(report) + JSON.stringify(report);
    for (const value of [secret, "Zhang", "138 0000", "Demo@12345", 'accessToken":"']) {
      expect(printed).not.toContain(value);
    }
  });
});

describe("the environment", () => {
  const region = { HUAWEICLOUD_MEETING_REGION: "cn-north-4" };

  it.each([
    [{ HUAWEICLOUD_MEETING_APP_ID: "id", HUAWEICLOUD_MEETING_APP_KEY: "key" }],
    [{ HUAWEICLOUD_MEETING_ACCOUNT: "account", HUAWEICLOUD_MEETING_PASSWORD: "password" }],
    [{ HUAWEICLOUD_MEETING_TOKEN: "token" }],
  ])("signs in by %o", (credentials) => {
    expect(optionsFrom({ ...region, ...credentials })).toMatchObject({ region: "cn-north-4", auth: expect.anything() });
  });

  it("is refused without credentials, and without a value in the message", () => {
    expect(() => optionsFrom({ ...region, HUAWEICLOUD_MEETING_ACCOUNT: secret })).toThrow("nothing to sign in with");
    const elsewhere = { HUAWEICLOUD_MEETING_TOKEN: secret, HUAWEICLOUD_MEETING_REGION: secret };
    expect(() => optionsFrom(elsewhere)).toThrow("must be cn-north-4 or ap-southeast-1");
  });
});
