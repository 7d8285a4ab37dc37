import { describe, expect, test, vi } from "vitest";
import { type OperationId, type OperationRow, operationTable } from "../../generated/operations.ts";
import { createMeetingClient, type MeetingClientOptions, tokenAuth } from "../../src/index.ts";
import { callAny } from "../support/any-call.ts";
import { failureOf, openBench, transports, unusedAddress } from "../support/client.ts";
import { calls, clientWith, dropped, type End, fine, status, unreached } from "../support/failing.ts";

const repeated = 3;
const once = 1;

/** How often a call is made whose requests all fail in this way. */
const failures: { failure: string; end: End; idempotent: number; other: number }[] = [
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"].map(
    (code) => ({ failure: code, end: unreached(code), idempotent: repeated, other: repeated }),
  ),
  ...["ECONNRESET", "EPIPE", "ETIMEDOUT"].map((code) => ({
    failure: code,
    end: unreached(code),
    idempotent: repeated,
    other: once,
  })),
  { failure: "a dropped connection", end: dropped, idempotent: repeated, other: once },
  { failure: "429", end: status(429), idempotent: repeated, other: repeated },
  ...[502, 503, 504].map((code) => ({ failure: `${code}`, end: status(code), idempotent: repeated, other: once })),
  ...[400, 401, 403, 404, 408, 409, 412, 413, 423, 500, 501, 505].map((code) => ({
    failure: `${code}`,
    end: status(code),
    idempotent: once,
    other: once,
  })),
];

describe.each(Object.entries(calls))("%s", (operation, call) => {
  const { idempotent } = operationTable[operation as OperationId];

  test.each(failures)("is made as often as it may be after $failure", async ({ end, ...times }) => {
    const { meeting, requests, retries } = clientWith([end]);
    expect(await failureOf(call(meeting))).toMatchObject({ operation });
    expect(requests).toHaveLength(idempotent ? times.idempotent : times.other);
    expect(retries).toHaveLength(requests.length - 1);
  });
});

test("a call that succeeds in the end is a success", async () => {
  const { meeting, requests } = clientWith([dropped, status(503), status(200, {}, { count: 7 })]);
  expect(await meeting.searchMeetings()).toEqual({ count: 7 });
  expect(requests).toHaveLength(3);
});

test("a repetition is the same request again", async () => {
  const texts: string[] = [];
  const read: End = async (request) => {
    texts.push(`${request.method} ${request.url} ${JSON.stringify([...request.headers])} ${await request.text()}`);
    return status(texts.length < 3 ? 429 : 200)(request);
  };
  await calls.updateRecurringMeeting(clientWith([read]).meeting);
  expect(texts).toHaveLength(3);
  expect(new Set(texts).size).toBe(1);
});

test("a call that fails differently later on fails with the latest error", async () => {
  const { meeting, requests } = clientWith([status(503), unreached("ECONNREFUSED"), status(404)]);
  expect(await failureOf(meeting.searchMeetings())).toMatchObject({ name: "MeetingApiError", status: 404 });
  expect(requests).toHaveLength(3);
});

describe("over every operation of the API", () => {
  const rows = Object.entries(operationTable) as [OperationId, OperationRow][];

  test("a connection that is dropped after the effect leads to a second call exactly where two do no harm", async () => {
    const { connect, service, sent } = await openBench();
    let before = Infinity;
    // What the service says to the second call is of no concern here.
    const refuse = status(400);
    const meeting = connect({
      retry: { delay: 1 },
      gate: (_, forward, request) => (sent.length > before + 1 ? refuse(request) : forward()),
    });
    await meeting.searchMeetings();
    const twice: string[] = [];
    for (const [operation, row] of rows) {
      const fault = service.faults.add({ operation, count: 1, fault: { drop: "before-headers" } });
      before = sent.length;
      expect(await failureOf(callAny(meeting, operation, row))).toMatchObject({ operation });
      expect(fault.hits, operation).toBe(1);
      const made = sent.slice(before).map((request) => request.operation);
      if (made.length > 1) twice.push(operation);
      expect(made, operation).toEqual(made.length > 1 ? [operation, operation] : [operation]);
    }
    expect(twice).toEqual(rows.filter(([, { idempotent }]) => idempotent).map(([operation]) => operation));
  });

  test("no POST counts as one that does no harm, and the PUTs that do are known", () => {
    const harmful = rows.filter(([, { idempotent }]) => !idempotent);
    expect(rows.filter(([, { method, idempotent }]) => method === "POST" && idempotent)).toEqual([]);
    expect(
      harmful
        .filter(([, { method }]) => method !== "POST")
        .map(([operation]) => operation)
        .sort(),
    ).toEqual(["prolongMeeting", "resetAppKey", "resetVisionActiveCode", "updateToken"]);
  });
});

describe("the option retry", () => {
  type Retry = MeetingClientOptions["retry"];
  const times = async (client: Retry, call?: Retry) => {
    const { meeting, requests } = clientWith([status(503)], { retry: client });
    await failureOf(meeting.searchMeetings({}, { retry: call }));
    return requests.length;
  };

  test.each<{ retry: Retry; made: number }>([
    { retry: 0, made: 1 },
    { retry: { limit: 0 }, made: 1 },
    { retry: { limit: 1, delay: 1 }, made: 2 },
    { retry: { delay: 1 }, made: 3 },
    { retry: { limit: undefined, delay: 1 }, made: 3 },
    { retry: { limit: 5, delay: 0 }, made: 6 },
    { retry: { limit: Number.NaN, delay: 1 }, made: 1 },
  ])("$retry lets a call be made $made times", async ({ retry, made }) => {
    expect(await times(retry)).toBe(made);
    expect(await times(undefined, retry)).toBe(made);
  });

  test("of a call goes before that of the client", async () => {
    expect(await times({ limit: 5, delay: 1 }, 0)).toBe(1);
    expect(await times(0, { limit: 1, delay: 1 })).toBe(2);
  });

  test("as a number says how often", async () => {
    const { meeting, requests } = clientWith([unreached("ECONNREFUSED"), fine], { retry: 1 });
    await meeting.createMeeting({ body: { mediaTypes: "HDVideo" } });
    expect(requests).toHaveLength(2);
  });

  test("at 0 leaves the new token for a refused one", async () => {
    const token = vi.fn().mockReturnValueOnce("old").mockReturnValue("new");
    const { meeting, requests } = clientWith([status(401), fine], { retry: 0, auth: tokenAuth(token) });
    await meeting.searchMeetings();
    expect(requests.map(({ headers }) => headers.get("X-Access-Token"))).toEqual(["old", "new"]);
  });
});

describe.each(transports)("%s", (transport) => {
  test("a creation whose answer is lost is not repeated, and there is one meeting", async () => {
    const { connect, service, count } = await openBench(transport);
    service.faults.add({ operation: "createMeeting", fault: { drop: "in-body" } });
    const error = await failureOf(connect({ retry: { delay: 1 } }).createMeeting({ body: { mediaTypes: "HDVideo" } }));
    expect(error).toMatchObject({ name: "MeetingNetworkError", reached: true, ambiguous: true });
    expect(count("createMeeting")).toBe(1);
    expect(service.state.meetings.size).toBe(1);
  });

  test("a creation that the gateway throttled is repeated, and there is one meeting", async () => {
    const { connect, service, count } = await openBench(transport);
    service.faults.add({ operation: "createMeeting", count: 2, fault: { rateLimit: { retryAfter: 0 } } });
    await connect({ retry: { delay: 1 } }).createMeeting({ body: { mediaTypes: "HDVideo" } });
    expect(count("createMeeting")).toBe(3);
    expect(service.state.meetings.size).toBe(1);
  });

  test("a sign-in that does not come through is repeated for itself, and not once more by the calls", async () => {
    const { connect, count } = await openBench(transport);
    const meeting = connect({ retry: { delay: 1 }, gate: unreached("ECONNREFUSED") as never });
    const [first, second] = [failureOf(meeting.searchMeetings()), failureOf(meeting.searchMeetings())];
    expect(await first).toMatchObject({ operation: "createAppIdToken", reached: false });
    expect(await second).toBe(await first);
    expect(count("createAppIdToken")).toBe(3);
    expect(count("searchMeetings")).toBe(0);
  });
});

test.each(["read", "write"])(
  "a creation whose route was lost in a %s is not repeated: it may have arrived",
  async (syscall) => {
    const lost: End = async () => {
      const cause = Object.assign(new Error(`${syscall} EHOSTUNREACH`), { code: "EHOSTUNREACH", syscall });
      throw new TypeError("fetch failed", { cause });
    };
    const { meeting, requests } = clientWith([lost]);
    const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "HDVideo" } }));
    expect(error).toMatchObject({ name: "MeetingNetworkError", reached: true, ambiguous: true });
    expect(requests).toHaveLength(1);
  },
);

test("a creation is repeated where nobody listens", async () => {
  const attempts: number[] = [];
  const meeting = createMeetingClient({
    baseUrl: await unusedAddress(),
    auth: tokenAuth("token"),
    retry: { delay: 1 },
    hooks: { onRequest: ({ attempt }) => void attempts.push(attempt) },
  });
  const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "HDVideo" } }));
  expect(error).toMatchObject({ name: "MeetingNetworkError", reached: false, ambiguous: false });
  expect(attempts).toEqual([1, 2, 3]);
});
