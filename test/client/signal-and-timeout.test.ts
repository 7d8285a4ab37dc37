import { describe, expect, test, vi } from "vitest";
import { createMeetingClient, isMeetingTimeoutError, tokenAuth } from "../../src/index.ts";
import { failureOf, issueToken, latch, openBench, openServer, silence, transports } from "../support/client.ts";

describe.each(transports)("%s", (transport) => {
  test("a caller who gives up leaves the shared sign-in to the others", async () => {
    const { connect, count } = await openBench(transport);
    const { opened, open } = latch();
    const meeting = connect({
      gate: (operation, forward) => (operation === "createAppIdToken" ? opened.then(forward) : forward()),
    });
    const [first, third] = [new AbortController(), new AbortController()];
    const calls = [
      failureOf(meeting.searchMeetings({}, { signal: first.signal })),
      meeting.searchMeetings(),
      failureOf(meeting.searchMeetings({}, { signal: third.signal })),
    ] as const;
    await vi.waitFor(() => expect(count("createAppIdToken")).toBe(1));
    // The one who began the sign-in goes, and one who joined it.
    first.abort();
    third.abort();
    expect(await calls[0]).toBe(first.signal.reason);
    expect(await calls[2]).toBe(third.signal.reason);
    open();
    expect(await calls[1]).toMatchObject({ count: 0 });
    expect(count("createAppIdToken")).toBe(1);
    expect(count("searchMeetings")).toBe(1);
  });

  test("a caller who gives up during a renewal leaves it to the others", async () => {
    const { connect, service, count } = await openBench(transport);
    const { opened, open } = latch();
    const meeting = connect({
      gate: (operation, forward) => (operation === "updateToken" ? opened.then(forward) : forward()),
    });
    await meeting.searchMeetings();
    service.state.tokens.values().next().value!.expiresAt = 0;
    const impatient = new AbortController();
    const left = failureOf(meeting.searchMeetings({}, { signal: impatient.signal }));
    const patient = meeting.searchMeetings();
    await vi.waitFor(() => expect(count("updateToken")).toBe(1));
    impatient.abort();
    expect(await left).toBe(impatient.signal.reason);
    open();
    await patient;
    expect(count("updateToken")).toBe(1);
  });

  test("a signal ends a call on its way, with the caller's own reason", async () => {
    const { connect, service, count } = await openBench(transport);
    issueToken(service, "token");
    const controller = new AbortController();
    const meeting = connect({ auth: tokenAuth("token"), gate: (_operation, _forward, request) => silence(request) });
    const call = failureOf(meeting.searchMeetings({}, { signal: controller.signal }));
    await vi.waitFor(() => expect(count("searchMeetings")).toBe(1));
    const reason = new Error("the user closed the page");
    controller.abort(reason);
    expect(await call).toBe(reason);
  });
});

test("a signal that was aborted before the call lets nothing begin, not even a sign-in", async () => {
  const { connect, sent } = await openBench();
  const signal = AbortSignal.abort();
  const token = vi.fn(() => Promise.reject(new Error("nobody is there to hear of it")));
  const error = await failureOf(connect({ auth: tokenAuth(token) }).searchMeetings({}, { signal }));
  expect(error).toBe(signal.reason);
  expect(error).toMatchObject({ name: "AbortError" });
  expect(token).not.toHaveBeenCalled();
  expect(sent).toHaveLength(0);
});

test("a call that is ended while the service works on it fails with an AbortError where no reason was given", async () => {
  const controller = new AbortController();
  const url = await openServer(() => controller.abort());
  const meeting = createMeetingClient({ baseUrl: url, auth: tokenAuth("token") });
  const error = await failureOf(meeting.searchMeetings({}, { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortError" });
});

test("a call that was ended before its token is refused begins no renewal", async () => {
  const { connect } = await openBench();
  const { opened, open } = latch();
  const token = vi.fn().mockReturnValueOnce("old-token").mockRejectedValue(new Error("nobody is there to hear of it"));
  // A fetch that does not listen to signals.
  const gate = vi.fn(async () => {
    await opened;
    return Response.json({}, { status: 401 });
  });
  const controller = new AbortController();
  const call = failureOf(connect({ auth: tokenAuth(token), gate }).searchMeetings({}, { signal: controller.signal }));
  await vi.waitFor(() => expect(gate).toHaveBeenCalledTimes(1));
  controller.abort();
  open();
  expect(await call).toBe(controller.signal.reason);
  expect(token).toHaveBeenCalledTimes(1);
});

test("a sign-in that fails when all its callers have gone is forgotten, and the next call tries again", async () => {
  const { connect, service, count } = await openBench();
  issueToken(service, "token-at-last");
  const { opened, open } = latch();
  const token = vi.fn(async () => {
    await opened;
    if (token.mock.calls.length === 1) throw new Error("nobody is there to hear of it");
    return "token-at-last";
  });
  const meeting = connect({ auth: tokenAuth(token) });
  const controller = new AbortController();
  const gone = failureOf(meeting.searchMeetings({}, { signal: controller.signal }));
  await vi.waitFor(() => expect(token).toHaveBeenCalledTimes(1));
  controller.abort();
  expect(await gone).toBe(controller.signal.reason);
  open();
  await new Promise(setImmediate);
  await meeting.searchMeetings();
  expect(count("searchMeetings")).toBe(1);
});

describe("a call without an answer", () => {
  const client = (timeout?: number) =>
    createMeetingClient({ baseUrl: "http://meeting.test", auth: tokenAuth("token"), timeout, fetch: silence });

  test("fails with a MeetingTimeoutError that names operation and limit, and warns that it may have taken effect", async () => {
    const error = await failureOf(client().createMeeting({ body: { mediaTypes: "Voice" } }, { timeout: 5 }));
    expect(isMeetingTimeoutError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "createMeeting", timeout: 5 });
    expect(String(error)).toMatch(/createMeeting.*5 ms.*took effect/);
  });

  test("keeps to the client's limit where it has none of its own", async () => {
    expect(await failureOf(client(6).searchMeetings())).toMatchObject({ name: "MeetingTimeoutError", timeout: 6 });
  });

  test("keeps to its own limit before that of the client", async () => {
    const error = await failureOf(client(60_000).searchMeetings({}, { timeout: 7 }));
    expect(error).toMatchObject({ name: "MeetingTimeoutError", timeout: 7 });
  });

  test("is told from one that the caller gave up", async () => {
    const signal = AbortSignal.timeout(5);
    expect(await failureOf(client().searchMeetings({}, { signal }))).toBe(signal.reason);
  });
});

test.each([2 ** 31 - 1, 2 ** 31, Infinity])("a limit of %d ms does not end a call at once", async (timeout) => {
  const fetch = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return Response.json({ data: [] });
  };
  const meeting = createMeetingClient({ baseUrl: "http://meeting.test", auth: tokenAuth("token"), timeout, fetch });
  expect(await meeting.searchMeetings()).toEqual({ data: [] });
});

test("the limit of a call covers the sign-in that it waits for, and leaves that to the others", async () => {
  const { connect, count } = await openBench();
  const { opened, open } = latch();
  const meeting = connect({
    gate: (operation, forward) => (operation === "createAppIdToken" ? opened.then(forward) : forward()),
  });
  const patient = meeting.searchMeetings();
  const error = await failureOf(meeting.searchMeetings({}, { timeout: 5 }));
  expect(error).toMatchObject({ name: "MeetingTimeoutError", operation: "searchMeetings", timeout: 5 });
  open();
  expect(await patient).toMatchObject({ count: 0 });
  expect(count("createAppIdToken")).toBe(1);
});

test("a sign-in without an answer ends with the client's limit, and the next call tries again", async () => {
  const { connect, count } = await openBench();
  let silent = true;
  const meeting = connect({
    // The second sign-in has to succeed within it, on a slow machine too.
    timeout: 1000,
    gate: (_, forward, request) => (silent ? silence(request) : forward()),
  });
  const error = await failureOf(meeting.searchMeetings({}, { timeout: 30_000 }));
  expect(error).toMatchObject({ name: "MeetingTimeoutError", operation: "createAppIdToken", timeout: 1000 });
  silent = false;
  await meeting.searchMeetings({}, { timeout: 30_000 });
  expect(count("createAppIdToken")).toBe(2);
});

test("an answer that stops half-way is a MeetingTimeoutError as well", async () => {
  const url = await openServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write('{"count":');
  });
  const meeting = createMeetingClient({ baseUrl: url, auth: tokenAuth("token"), timeout: 300 });
  expect(await failureOf(meeting.searchMeetings())).toMatchObject({
    name: "MeetingTimeoutError",
    operation: "searchMeetings",
    timeout: 300,
  });
});
