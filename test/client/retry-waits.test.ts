import { describe, expect, test, vi } from "vitest";
import { isMeetingApiError, type MeetingClientOptions } from "../../src/index.ts";
import { failureOf, latch, silence } from "../support/client.ts";
import { clientWith, dropped, type End, fine, status } from "../support/failing.ts";

const longest = 10_000;
const day = 24 * 3600_000;

/** The first wait of a call that fails in this way; it is told, but not lived through. */
async function waitAfter(end: End, options: Partial<MeetingClientOptions> = {}): Promise<number | undefined> {
  const controller = new AbortController();
  const { meeting, retries } = clientWith([end], { ...options, hooks: { onRetry: () => controller.abort() } });
  await failureOf(meeting.searchMeetings({}, { signal: controller.signal }));
  return retries[0]?.delay;
}

function expectBetween(value: number | undefined, [low, high]: [number, number]): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}

describe("the waits between the attempts", () => {
  test.each([status(503), status(429), dropped])(
    "double, and are cut by a random part of up to a half",
    async (end) => {
      const { meeting, retries } = clientWith([end], { retry: { limit: 6, delay: 2 } });
      await failureOf(meeting.searchMeetings());
      expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6]);
      for (const { attempt, delay } of retries) expectBetween(delay, [2 ** attempt / 2, 2 ** attempt]);
    },
  );

  test("begin with 300 ms", async () => {
    const waits = await Promise.all(Array.from({ length: 50 }, () => waitAfter(dropped, { retry: undefined })));
    for (const wait of waits) expectBetween(wait, [150, 300]);
    expect(Math.max(...(waits as number[]))).toBeGreaterThan(200);
  });

  test("differ between callers who failed at the same time", async () => {
    const waits = await Promise.all(Array.from({ length: 50 }, () => waitAfter(dropped)));
    expect(new Set(waits).size).toBe(50);
  });

  test("do not grow beyond ten seconds", async () => {
    expectBetween(await waitAfter(dropped, { retry: { delay: 60_000 } }), [longest / 2, longest]);
  });

  test("are lived through", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { opened, open } = latch();
      const options = { retry: { delay: 4000 }, hooks: { onRetry: open } };
      const { meeting, requests, retries } = clientWith([dropped, fine], options);
      const call = meeting.searchMeetings();
      await opened;
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(Math.floor(retries[0]!.delay) - 1);
      expect(requests).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(2);
      await call;
      expect(requests).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what the service asks for", () => {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const at = (time: number) => new Date(time).toUTCString();
  const window = (text: string) => ({ "X-APIG-Ratelimit-Api": text });

  test.each<{ asks: string; headers: Record<string, string>; seconds: number }>([
    { asks: "seconds", headers: { "Retry-After": "7" }, seconds: 7 },
    { asks: "no time at all", headers: { "Retry-After": "0" }, seconds: 0 },
    { asks: "a date", headers: { Date: at(now), "Retry-After": at(now + 9000) }, seconds: 9 },
    {
      asks: "a date by a clock that is a day ahead",
      headers: { Date: at(now + day), "Retry-After": at(now + day + 9000) },
      seconds: 9,
    },
    { asks: "a date that has passed", headers: { Date: at(now), "Retry-After": at(now - 9000) }, seconds: 0 },
    { asks: "something else", headers: { "Retry-After": "soon" }, seconds: 0 },
    { asks: "a second that is used up", headers: window("remain:0,limit:5,time:1 second"), seconds: 1 },
    { asks: "a minute that is used up", headers: window("remain:0,limit:100,time:1 minute"), seconds: 60 },
    { asks: "an hour that is used up", headers: window("remain:0,limit:100,time:2 hour"), seconds: 7200 },
    { asks: "a day that is used up", headers: window("remain:0,limit:100,time:1 day"), seconds: 86_400 },
    { asks: "a minute with something left", headers: window("remain:10,limit:100,time:1 minute"), seconds: 0 },
    {
      asks: "several limits",
      headers: {
        "X-APIG-Ratelimit-Api": "remain:0,limit:100,time:1 minute",
        "X-APIG-Ratelimit-User": "remain:0,limit:9,time:3 minute",
        "X-APIG-Ratelimit-App": "remain:1,limit:9,time:1 day",
      },
      seconds: 180,
    },
    {
      asks: "a wait and a limit",
      headers: { "Retry-After": "2", ...window("remain:0,limit:100,time:1 minute") },
      seconds: 2,
    },
  ])("is waited for before the wait of one's own: $asks", async ({ headers, seconds }) => {
    const patient = { timeout: 10 * day };
    for (const code of [429, 503]) {
      expectBetween(await waitAfter(status(code, headers), patient), [seconds * 1000 + 0.5, seconds * 1000 + 1]);
    }
  });

  test.each<{ limit: string; headers: Record<string, string>; timeout?: number; seconds: number }>([
    { limit: "the default limit", headers: { "Retry-After": "30" }, seconds: 30 },
    { limit: "the call's limit", headers: { "Retry-After": "1" }, timeout: 900, seconds: 1 },
    { limit: "the default limit", headers: window("remain:0,limit:100,time:1 minute"), seconds: 60 },
    // Timers cannot wait for longer than 24 days, and end at once instead.
    { limit: "a timer", headers: { "Retry-After": "3000000" }, timeout: Infinity, seconds: 3_000_000 },
    { limit: "a timer", headers: window("remain:0,limit:1,time:30 day"), timeout: Infinity, seconds: 2_592_000 },
  ])("is told at once where $limit is too short for it", async ({ headers, timeout, seconds }) => {
    const { meeting, requests, retries } = clientWith([status(429, headers), fine], { timeout });
    const error = await failureOf(meeting.searchMeetings());
    expect(error).toMatchObject({ name: "MeetingApiError", status: 429, retryAfter: seconds, retryable: true });
    expect(requests).toHaveLength(1);
    expect(retries).toHaveLength(0);
  });

  test("is told where the call must not be repeated", async () => {
    const { meeting, requests } = clientWith([status(503, { "Retry-After": "0" })]);
    const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "HDVideo" } }));
    expect(error).toMatchObject({ status: 503, retryAfter: 0, ambiguous: true });
    expect(requests).toHaveLength(1);
  });
});

test("a wait of one's own that does not fit into the limit is not begun either", async () => {
  const { meeting, requests } = clientWith([status(503)], { retry: { delay: 9000 }, timeout: 4000 });
  expect(isMeetingApiError(await failureOf(meeting.searchMeetings()))).toBe(true);
  expect(requests).toHaveLength(1);
});

describe("during a wait", () => {
  const long = { retry: { delay: 20_000 } };

  test("a caller who gives up hears their own reason, and nothing more is sent", async () => {
    const controller = new AbortController();
    const reason = new Error("the user closed the page");
    const { opened, open } = latch();
    const { meeting, requests } = clientWith([dropped], { ...long, hooks: { onRetry: open } });
    const call = failureOf(meeting.cancelMeeting({ conferenceID: "912345678" }, { signal: controller.signal }));
    await opened;
    await new Promise(setImmediate);
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test("a caller who gives up just before it begins hears their reason as well", async () => {
    const controller = new AbortController();
    const { meeting } = clientWith([dropped], { ...long, hooks: { onRetry: () => controller.abort() } });
    const error = await failureOf(meeting.searchMeetings({}, { signal: controller.signal }));
    expect(error).toBe(controller.signal.reason);
  });

  test("the limit ends the call, which may have taken effect before", async () => {
    // Holds everything up for so long that the limit passes before the wait does.
    const onRetry = () => {
      const end = performance.now() + 60;
      while (performance.now() < end);
    };
    const options = { retry: { delay: 30 }, timeout: 50, hooks: { onRetry } };
    const { meeting, requests } = clientWith([dropped, fine], options);
    const error = await failureOf(meeting.cancelMeeting({ conferenceID: "912345678" }));
    expect(error).toMatchObject({ name: "MeetingTimeoutError", timeout: 50, ambiguous: true });
    expect(requests).toHaveLength(1);
  });
});

test("the limit covers all attempts together", async () => {
  const { meeting, requests } = clientWith([dropped, (request) => silence(request)], { timeout: 60 });
  expect(await failureOf(meeting.searchMeetings())).toMatchObject({ name: "MeetingTimeoutError", timeout: 60 });
  expect(requests).toHaveLength(2);
});
