import { describe, expect, test, vi } from "vitest";
import { type OperationId, type OperationRow, operationTable } from "../../generated/operations.ts";
import { MeetingError, tokenAuth } from "../../src/index.ts";
import { callAny } from "../support/any-call.ts";
import { failureOf, holdMeeting, openBench, silence, transports } from "../support/client.ts";
import { calls, clientWith, dropped, type End, fine, status, unreached } from "../support/failing.ts";

const warning = "It is not known whether it took effect";
const gone = status(400, {}, { error_code: "MMC.111070005", error_msg: "conf not exist" });
const silent: End = (request) => silence(request);
const conferenceID = "912345678";

/** What a cancellation fails with whose requests end in this way. */
async function cancel(ends: [End, ...End[]], options: { timeout?: number } = {}): Promise<MeetingError> {
  const error = await failureOf(clientWith(ends, options).meeting.cancelMeeting({ conferenceID }));
  expect(error).toBeInstanceOf(MeetingError);
  return error as MeetingError;
}

describe.each(transports)("%s", (transport) => {
  test.each(["before-headers", "in-body"] as const)(
    "a cancellation whose answer was lost %s, and which then finds no meeting, may have been the one",
    async (drop) => {
      const { connect, service, count } = await openBench(transport);
      const meeting = connect({ retry: { delay: 1 } });
      const { conferenceID } = service.create.meeting({ owner: "alice" });
      service.faults.add({ operation: "cancelMeeting", count: 1, fault: { drop } });
      const error = await failureOf(meeting.cancelMeeting({ conferenceID }));
      expect(error).toMatchObject({ name: "MeetingApiError", code: "MMC.111070005", ambiguous: true });
      expect(String(error)).toContain(warning);
      expect(count("cancelMeeting")).toBe(2);
      expect(service.state.meetings.size).toBe(0);
    },
  );

  test("a cancellation that finds no meeting at once is a plain refusal", async () => {
    const { connect } = await openBench(transport);
    const error = await failureOf(connect().cancelMeeting({ conferenceID }));
    expect(error).toMatchObject({ code: "MMC.111070005", ambiguous: false });
    expect(String(error)).not.toContain(warning);
  });
});

describe("what may have taken effect in an earlier attempt is told", () => {
  test.each<{ later: string; ends: [End, ...End[]] }>([
    { later: "a refusal", ends: [dropped, gone] },
    { later: "a refusal after 502", ends: [status(502), gone] },
    { later: "a refusal at last", ends: [dropped, status(429), gone] },
    { later: "no connection", ends: [dropped, unreached("ECONNREFUSED")] },
    { later: "throttling that takes too long", ends: [dropped, status(429, { "Retry-After": "3600" })] },
    { later: "the refusal of two tokens", ends: [dropped, status(401)] },
    { later: "an answer that cannot be read", ends: [dropped, async () => new Response("OK")] },
  ])("after $later", async ({ ends }) => {
    const error = await failureOf(calls.updateRecurringMeeting(clientWith(ends).meeting));
    expect(error).toMatchObject({ ambiguous: true });
    expect(String(error)).toContain(warning);
  });

  test("after no answer at all", async () => {
    expect(await cancel([dropped, silent], { timeout: 60 })).toMatchObject({
      name: "MeetingTimeoutError",
      ambiguous: true,
    });
  });

  test("after a sign-in that failed meanwhile", async () => {
    const token = vi.fn().mockResolvedValueOnce("old").mockRejectedValue(new Error("nobody signs in here"));
    const { meeting } = clientWith([dropped, status(401)], { auth: tokenAuth(token) });
    const error = await failureOf(meeting.cancelMeeting({ conferenceID }));
    expect(error).toMatchObject({ operation: "cancelMeeting", status: 401, ambiguous: true });
    expect(token).toHaveBeenCalledTimes(2);
  });

  test("but a sign-in that failed is told where nothing can have taken effect", async () => {
    const reason = new Error("nobody signs in here");
    const token = vi.fn().mockResolvedValueOnce("old").mockRejectedValue(reason);
    const { meeting } = clientWith([status(401)], { auth: tokenAuth(token) });
    expect(await failureOf(meeting.cancelMeeting({ conferenceID }))).toBe(reason);
  });

  test("by a control session whose token is refused meanwhile", async () => {
    const { connect, service } = await openBench();
    const meeting = connect({ retry: { delay: 1 } });
    const control = await meeting.control(await holdMeeting(meeting));
    service.faults.add({ operation: "stopMeeting", count: 1, fault: { drop: "before-headers" } });
    service.faults.add({ operation: "stopMeeting", count: 1, fault: { status: 401 } });
    const error = await failureOf(control.stopMeeting());
    expect(error).toMatchObject({ operation: "stopMeeting", ambiguous: true });
    expect(String(error)).toContain(warning);
  });
});

describe("nothing is told to be unknown", () => {
  test.each<{ when: string; ends: [End, ...End[]] }>([
    { when: "no attempt reached the service", ends: [unreached("ENOTFOUND")] },
    { when: "the service refused", ends: [gone] },
    { when: "the service refused at last", ends: [unreached("ECONNREFUSED"), status(429), gone] },
    { when: "the gateway throttled every attempt", ends: [status(429)] },
  ])("when $when", async ({ ends }) => {
    const error = await cancel(ends);
    expect(error.ambiguous).toBe(false);
    expect(String(error)).not.toContain(warning);
  });

  test("when a call waits for a sign-in until its time is over", async () => {
    const auth = tokenAuth(() => new Promise<string>(() => {}));
    const { meeting } = clientWith([fine], { auth, timeout: 20 });
    const error = await failureOf(meeting.cancelMeeting({ conferenceID }));
    expect(error).toMatchObject({ name: "MeetingTimeoutError", ambiguous: false });
  });

  test("when a call fails with the renewal of its token", async () => {
    const { connect, service, count } = await openBench();
    const meeting = connect({ retry: { delay: 1 } });
    await meeting.searchMeetings();
    service.state.tokens.clear();
    service.faults.add({ operation: ["updateToken", "createAppIdToken"], fault: { drop: "before-headers" } });
    const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "HDVideo" } }));
    expect(error).toMatchObject({ operation: "createAppIdToken", ambiguous: false });
    expect(count("createMeeting")).toBe(1);
  });
});

test("a cancellation that succeeds in the second attempt is a success, however the first one ended", async () => {
  for (const end of [dropped, status(502), status(429)]) {
    const { meeting, requests } = clientWith([end, fine]);
    await meeting.cancelMeeting({ conferenceID });
    expect(requests).toHaveLength(2);
  }
});

describe("over every operation of the API", () => {
  const rows = Object.entries(operationTable) as [OperationId, OperationRow][];

  test.each<{ failure: string; ends: [End, ...End[]]; timeout?: number }>([
    { failure: "a dropped connection", ends: [dropped] },
    { failure: "500", ends: [status(500)] },
    { failure: "503", ends: [status(503)] },
    { failure: "a dropped connection and then a refusal", ends: [dropped, status(400)] },
    { failure: "silence", ends: [silent], timeout: 10 },
  ])("$failure leaves the effect unknown exactly where there can be one", async ({ ends, timeout }) => {
    const errors = await Promise.all(
      rows.map(async ([operation, row]) => {
        const { meeting } = clientWith(ends, { timeout });
        return [operation, (await failureOf(callAny(meeting, operation, row))) as MeetingError] as const;
      }),
    );
    const unknown = errors.filter(([, error]) => error.ambiguous).map(([operation]) => operation);
    expect(unknown).toEqual(rows.filter(([, { safe }]) => !safe).map(([operation]) => operation));
    for (const [operation, error] of errors) {
      expect(error.operation).toBe(operation);
      expect(error.message.includes(warning), operation).toBe(error.ambiguous);
    }
  });

  test("no GET changes anything, and the others that change nothing are known", () => {
    const harmless = rows.filter(([, { safe, method }]) => safe && method !== "GET").map(([operation]) => operation);
    expect(rows.filter(([, { safe, method }]) => !safe && method === "GET")).toEqual([]);
    expect(harmless.sort()).toEqual([
      "batchShowUserDetails",
      "checkToken",
      "createAppIdToken",
      "createProxyToken",
      "createToken",
      "listNetworkQuality",
      "showDeviceStatus",
      "showRecordInfo",
      "updateToken",
    ]);
  });
});

test("a call of each kind that was carried out is no error", async () => {
  for (const call of Object.values(calls)) await call(clientWith([fine]).meeting);
});
