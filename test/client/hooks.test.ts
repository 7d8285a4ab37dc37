import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { CallEvent, MeetingHooks, ResponseEvent, RetryEvent, SignInEvent } from "../../src/index.ts";
import { appIdAuth, isMeetingApiError, tokenAuth } from "../../src/index.ts";
import { appId, failureOf, latch, openBench, silence, transports } from "../support/client.ts";
import { clientWith, dropped, fine, status } from "../support/failing.ts";

type Told =
  | { hook: "onRequest"; event: CallEvent }
  | { hook: "onResponse"; event: ResponseEvent }
  | { hook: "onRetry"; event: RetryEvent }
  | { hook: "onSignIn"; event: SignInEvent };

/** Hooks that keep what they are told, in order. */
function listen() {
  const told: Told[] = [];
  const hooks: Required<MeetingHooks> = {
    onRequest: (event) => void told.push({ hook: "onRequest", event }),
    onResponse: (event) => void told.push({ hook: "onResponse", event }),
    onRetry: (event) => void told.push({ hook: "onRetry", event }),
    onSignIn: (event) => void told.push({ hook: "onSignIn", event }),
  };
  const order = () =>
    told.map(({ hook, event }) => ("operation" in event ? `${hook} ${event.operation} ${event.attempt}` : hook));
  const responses = () => told.flatMap(({ hook, event }) => (hook === "onResponse" ? [event] : []));
  return { told, hooks, order, responses };
}

describe.each(transports)("%s", (transport) => {
  test("the hooks hear of a sign-in, of a call and of its repetition, in the order in which they happen", async () => {
    const { connect, service } = await openBench(transport);
    const { told, hooks, order } = listen();
    service.faults.add({ operation: "createAppIdToken", count: 1, fault: { rateLimit: { retryAfter: 0 } } });
    service.faults.add({ operation: "searchMeetings", count: 1, fault: { status: 503 } });
    await connect({ hooks, retry: { delay: 1 } }).searchMeetings();
    expect(order()).toEqual([
      "onRequest createAppIdToken 1",
      "onResponse createAppIdToken 1",
      "onRetry createAppIdToken 1",
      "onRequest createAppIdToken 2",
      "onResponse createAppIdToken 2",
      "onSignIn",
      "onRequest searchMeetings 1",
      "onResponse searchMeetings 1",
      "onRetry searchMeetings 1",
      "onRequest searchMeetings 2",
      "onResponse searchMeetings 2",
    ]);
    const numbers = told.map(({ event }) => ("call" in event ? event.call : undefined));
    const [signIn, call] = [numbers[0]!, numbers[6]!];
    expect(numbers).toEqual([...Array(5).fill(signIn), undefined, ...Array(5).fill(call)]);
    expect(call).not.toBe(signIn);
  });

  test("an answer is told with status, request ID and duration, and its error where it is one", async () => {
    const { connect, service } = await openBench(transport);
    const { hooks, responses } = listen();
    const meeting = connect({ hooks });
    await meeting.searchMeetings();
    const error = await failureOf(meeting.cancelMeeting({ conferenceID: "900000000" }));
    service.faults.add({ operation: "createMeeting", fault: { drop: "before-headers" } });
    const lost = await failureOf(meeting.createMeeting({ body: { mediaTypes: "HDVideo" } }));
    const [, found, refused, unanswered] = responses();
    expect(found).toMatchObject({ status: 200, error: undefined, requestId: expect.stringMatching(/^\w{32}$/) });
    expect(refused).toMatchObject({ status: 400, requestId: (error as { requestId?: string }).requestId });
    expect(refused?.error).toBe(error);
    expect(unanswered).toMatchObject({ status: undefined, requestId: undefined });
    expect(unanswered?.error).toBe(lost);
    for (const { duration } of responses()) expect(duration).toBeGreaterThanOrEqual(0);
  });

  test("a renewal of the token is told as a call and as the reason to repeat, and is no sign-in", async () => {
    const { connect, service } = await openBench(transport);
    const { told, hooks, order } = listen();
    const meeting = connect({ hooks });
    await meeting.searchMeetings();
    for (const token of service.state.tokens.values()) token.expiresAt = 0;
    told.splice(0);
    await meeting.searchMeetings();
    expect(order()).toEqual([
      "onRequest searchMeetings 1",
      "onResponse searchMeetings 1",
      "onRequest updateToken 1",
      "onResponse updateToken 1",
      "onRetry searchMeetings 1",
      "onRequest searchMeetings 2",
      "onResponse searchMeetings 2",
    ]);
    const [retry] = told.flatMap(({ hook, event }) => (hook === "onRetry" ? [event] : []));
    expect(retry).toMatchObject({ delay: 0, error: { status: 401 } });
  });

  test("concurrent calls are told apart by their numbers", async () => {
    const { connect } = await openBench(transport);
    const { told, hooks } = listen();
    const meeting = connect({ hooks });
    await Promise.all(Array.from({ length: 20 }, () => meeting.searchMeetings()));
    const events = told.flatMap(({ hook, event }) =>
      "operation" in event && event.operation === "searchMeetings" ? [`${event.call} ${hook}`] : [],
    );
    const numbers = new Set(events.map((event) => event.split(" ")[0]));
    expect(numbers.size).toBe(20);
    expect([...events].sort()).toEqual(
      [...numbers].flatMap((number) => [`${number} onRequest`, `${number} onResponse`]).sort(),
    );
  });

  test("a sign-in that is refused is told with its error", async () => {
    const { connect } = await openBench(transport);
    const { told, hooks } = listen();
    const error = await failureOf(connect({ hooks, auth: appIdAuth({ appId, appKey: "wrong-key" }) }).searchMeetings());
    expect(isMeetingApiError(error)).toBe(true);
    expect(told.at(-1)).toEqual({ hook: "onSignIn", event: { error, duration: expect.any(Number) } });
    expect(told.map(({ hook }) => hook)).toEqual(["onRequest", "onResponse", "onSignIn"]);
  });
});

test("an event names operation, method and path as they are described, without what was put into them", async () => {
  const { told, hooks } = listen();
  const { meeting } = clientWith([fine], { hooks });
  await meeting.showUserDetail({ account: "zhang.san" });
  const { call, ...event } = told.find(({ hook }) => hook === "onRequest")!.event as CallEvent;
  expect(call).toEqual(expect.any(Number));
  expect(event).toEqual({
    operation: "showUserDetail",
    method: "GET",
    path: "/v1/usg/dcs/corp/member/{account}",
    attempt: 1,
  });
});

test("a repetition is told with the reason and the wait before it", async () => {
  const { meeting, retries } = clientWith([dropped, status(429, { "Retry-After": "0" }), fine]);
  await meeting.searchMeetings();
  expect(retries).toMatchObject([
    { attempt: 1, error: { name: "MeetingNetworkError" }, delay: expect.any(Number) },
    { attempt: 2, error: { name: "MeetingApiError", status: 429 }, delay: expect.any(Number) },
  ]);
});

describe("an attempt without an answer is told as well, when", () => {
  test("the caller gives up", async () => {
    const { hooks, responses } = listen();
    const controller = new AbortController();
    const { meeting } = clientWith([silence], {
      hooks: { ...hooks, onRequest: () => void setImmediate(() => controller.abort(new Error("enough"))) },
    });
    await failureOf(meeting.searchMeetings({}, { signal: controller.signal }));
    expect(responses()).toMatchObject([{ status: undefined, attempt: 1 }]);
    expect(responses()[0]?.error).toBe(controller.signal.reason);
  });

  test("its time is over", async () => {
    const { hooks, responses } = listen();
    const { meeting } = clientWith([silence], { hooks, timeout: 10 });
    await failureOf(meeting.searchMeetings());
    expect(responses()).toMatchObject([{ status: undefined, error: { name: "TimeoutError" } }]);
  });
});

describe("hooks that fail harm nothing:", () => {
  const boom = () => {
    throw new Error("the log is full");
  };
  const all = (hook: () => never): MeetingHooks => ({
    onRequest: hook,
    onResponse: hook,
    onRetry: hook,
    onSignIn: hook,
  });

  test.each<{ hooks: string; given: MeetingHooks }>([
    { hooks: "those that throw", given: all(boom) },
    { hooks: "those that reject", given: all((async () => boom()) as never) },
    { hooks: "those that reject later", given: all((() => new Promise((_, no) => setTimeout(no, 1))) as never) },
    { hooks: "those that never end", given: all((() => new Promise(() => {})) as never) },
    { hooks: "those that are no functions", given: all("log" as never) },
  ])("$hooks", async ({ given }) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => void process.off("unhandledRejection", unhandled));
    const { connect, service } = await openBench();
    service.faults.add({ operation: "searchMeetings", count: 1, fault: { status: 503 } });
    expect(await connect({ hooks: given, retry: { delay: 1 } }).searchMeetings()).toMatchObject({ count: 0 });
    const failing = clientWith([status(400)], { hooks: given, auth: tokenAuth("token") });
    expect(await failureOf(failing.meeting.searchMeetings())).toMatchObject({ status: 400 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test("hooks are not waited for", async () => {
  const { opened, open } = latch();
  const onRequest = vi.fn(() => opened);
  const { meeting } = clientWith([fine], { hooks: { onRequest: onRequest as never } });
  await meeting.searchMeetings();
  expect(onRequest).toHaveBeenCalledTimes(1);
  open();
});
