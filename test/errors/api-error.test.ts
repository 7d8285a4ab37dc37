import { afterEach, describe, expect, test, vi } from "vitest";
import { errorMeanings, errorRemedies } from "../../generated/facts.ts";
import { createMeetingClient, MeetingApiError, MeetingError, tokenAuth } from "../../src/index.ts";
import { failureOf, openBench, printed, transports } from "../support/client.ts";

/** The error of a call that gets this answer. */
async function errorOf(status: number, body: unknown, headers: Record<string, string> = {}): Promise<MeetingApiError> {
  const fetch = async () => Response.json(body, { status, headers });
  const meeting = createMeetingClient({ baseUrl: "http://meeting.test", auth: tokenAuth("token"), fetch });
  const error = await failureOf(meeting.cancelMeeting({ conferenceID: "912345678" }));
  expect(error).toBeInstanceOf(MeetingApiError);
  return error as MeetingApiError;
}

const refusal = { error_code: "MMC.111070005", error_msg: "conf not exist", request_id: "from-the-body" };

describe("an error of the service", () => {
  test("tells operation, status, code, meaning and request ID", async () => {
    const error = await errorOf(400, refusal, { "X-Request-Id": "from-the-header" });
    expect(error).toBeInstanceOf(MeetingError);
    expect(error).toMatchObject({
      name: "MeetingApiError",
      operation: "cancelMeeting",
      status: 400,
      code: "MMC.111070005",
      meaning: "The meeting does not exist.",
      requestId: "from-the-body",
      retryable: false,
      retryAfter: undefined,
    });
  });

  test("has all of that in its message, with the service's own words", async () => {
    const { message } = await errorOf(400, refusal);
    for (const part of ["cancelMeeting", "400", "MMC.111070005", "The meeting does not exist.", "conf not exist"]) {
      expect(message).toContain(part);
    }
    expect(message).toContain("from-the-body");
  });

  test("has the request ID of the header where the body has none", async () => {
    const { request_id: _, ...body } = refusal;
    expect(await errorOf(400, body, { "X-Request-Id": "from-the-header" })).toHaveProperty(
      "requestId",
      "from-the-header",
    );
    expect(await errorOf(400, body)).toHaveProperty("requestId", undefined);
  });

  test.each(["ABC.123456789", "toString", "__proto__"])(
    "keeps the unknown code %s, without a meaning",
    async (code) => {
      const error = await errorOf(400, { error_code: code, error_msg: "something new" });
      expect(error).toMatchObject({ code, meaning: undefined });
      expect(error.message).toContain(`${code}: something new`);
    },
  );

  test("knows the meaning of every known code, and what to do about some", async () => {
    for (const [code, meaning] of Object.entries(errorMeanings)) {
      const error = await errorOf(400, { error_code: code, error_msg: "x" });
      expect(error.meaning).toBe(meaning);
      expect(error.message).toContain(meaning);
    }
    for (const [code, remedy] of Object.entries(errorRemedies)) {
      expect((await errorOf(400, { error_code: code })).message).toContain(remedy);
    }
  });

  test("does not say the same twice when the service's words are the meaning", async () => {
    const { message } = await errorOf(400, { ...refusal, error_msg: "The meeting does not exist." });
    expect(message.split("The meeting does not exist.")).toHaveLength(2);
  });

  test("keeps the answer at hand, and out of what is printed", async () => {
    const error = await errorOf(400, refusal, { "X-Apig-Latency": "12" });
    expect(error.response.status).toBe(400);
    expect(error.response.headers.get("X-Apig-Latency")).toBe("12");
    expect(Object.keys(error)).not.toContain("response");
    expect(printed(error)).not.toContain("X-Apig-Latency".toLowerCase());
  });

  test("survives JSON with what matters", async () => {
    expect(JSON.parse(JSON.stringify(await errorOf(400, refusal)))).toMatchObject({
      name: "MeetingApiError",
      operation: "cancelMeeting",
      status: 400,
      code: "MMC.111070005",
    });
  });
});

describe("retryable", () => {
  test.each([429, 502, 503, 504])("is true for status %i", async (status) => {
    expect((await errorOf(status, {})).retryable).toBe(true);
  });

  // After 500 nobody knows whether the request took effect.
  test.each([400, 401, 403, 404, 412, 423, 500, 501])("is false for status %i", async (status) => {
    expect((await errorOf(status, {})).retryable).toBe(false);
  });
});

describe("retryAfter", () => {
  const now = Date.UTC(2030, 0, 7, 12, 0, 0);
  const at = (time: number) => new Date(time).toUTCString();
  afterEach(() => vi.useRealTimers());

  test.each([
    { header: "120", seconds: 120 },
    { header: "0", seconds: 0 },
    { header: at(now + 90_000), seconds: 90 },
    { header: at(now - 90_000), seconds: 0 },
    { header: "soon", seconds: undefined },
    { header: "", seconds: undefined },
  ])("is $seconds seconds for the header '$header'", async ({ header, seconds }) => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    expect((await errorOf(429, {}, { "Retry-After": header })).retryAfter).toBe(seconds);
  });

  test("is undefined without the header", async () => {
    expect((await errorOf(429, {})).retryAfter).toBeUndefined();
  });

  test("counts from the service's own time where the header is a date", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    const day = 24 * 3600_000;
    const headers = { Date: at(now + day), "Retry-After": at(now + day + 90_000) };
    expect((await errorOf(429, {}, headers)).retryAfter).toBe(90);
  });
});

describe.each(transports)("%s, a meeting that does not exist", (transport) => {
  const conferenceID = "900000000";

  test("is one clear error for every operation that looks for it", async () => {
    const { connect } = await openBench(transport);
    const meeting = connect();
    const calls = {
      showMeetingDetail: meeting.showMeetingDetail({ conferenceID }),
      cancelMeeting: meeting.cancelMeeting({ conferenceID }),
      cancelRecurringMeeting: meeting.cancelRecurringMeeting({ conferenceID }),
      startMeeting: meeting.startMeeting({ body: { conferenceID, password: "123456" } }),
    };
    for (const [operation, call] of Object.entries(calls)) {
      const error = await failureOf(call);
      expect(error).toMatchObject({ name: "MeetingApiError", operation, status: 400, code: "MMC.111070005" });
      expect(String(error)).toContain("The meeting does not exist.");
    }
  });

  test("cannot be controlled", async () => {
    const { connect } = await openBench(transport);
    const error = await failureOf(connect().control({ conferenceID, password: "123456" }));
    expect(error).toMatchObject({ name: "MeetingApiError", operation: "createConfToken", code: "MMC.111072065" });
  });

  test("leaves the request ID for the vendor's support", async () => {
    const { connect } = await openBench(transport);
    const options = { headers: { "X-Request-Id": "3d1aeb8cafbb" } };
    const error = await failureOf(connect().showMeetingDetail({ conferenceID }, options));
    expect(error).toHaveProperty("requestId", "3d1aeb8cafbb");
    expect(String(error)).toContain("3d1aeb8cafbb");
  });
});
