import { describe, expect, test, vi } from "vitest";
import { tokenAuth } from "../../src/index.ts";
import { failureOf, issueToken, latch, openBench, transports } from "../support/client.ts";

describe.each(transports)("%s", (transport) => {
  test("a token that was given is used, without signing in", async () => {
    const { connect, service, sent } = await openBench(transport);
    issueToken(service, "given-token");
    const meeting = connect({ auth: tokenAuth("given-token") });
    await meeting.searchMeetings();
    await meeting.searchMeetings();
    expect(sent.map(({ headers }) => headers.get("X-Access-Token"))).toEqual(["given-token", "given-token"]);
  });

  test("a function is asked when a token is first needed, once for all concurrent calls", async () => {
    const { connect, service, count } = await openBench(transport);
    issueToken(service, "fetched-token");
    const { opened, open } = latch();
    const token = vi.fn(() => opened.then(() => "fetched-token"));
    const meeting = connect({ auth: tokenAuth(token) });
    expect(token).not.toHaveBeenCalled();
    const calls = Array.from({ length: 100 }, () => meeting.searchMeetings());
    open();
    await Promise.all(calls);
    expect(token).toHaveBeenCalledTimes(1);
    expect(count("searchMeetings")).toBe(100);
  });

  test("a function is asked again when the service refuses what it returned", async () => {
    const { connect, service, sent } = await openBench(transport);
    issueToken(service, "second-token");
    const token = vi.fn().mockReturnValueOnce("first-token").mockReturnValueOnce("second-token");
    const meeting = connect({ auth: tokenAuth(token) });
    await meeting.searchMeetings();
    await meeting.searchMeetings();
    expect(token).toHaveBeenCalledTimes(2);
    const used = ["first-token", "second-token", "second-token"];
    expect(sent.map(({ headers }) => headers.get("X-Access-Token"))).toEqual(used);
  });

  test.each([
    { kind: "a fixed token", auth: () => tokenAuth("old-token") },
    { kind: "a function that returns the same token again", auth: () => tokenAuth(() => "old-token") },
  ])("$kind that has expired fails the call with the service's refusal, which is not repeated", async ({ auth }) => {
    const { connect, service, sent } = await openBench(transport);
    issueToken(service, "old-token");
    service.clock.advance({ hours: 2 });
    const error = await failureOf(connect({ auth: auth() }).searchMeetings());
    expect(error).toMatchObject({ operation: "searchMeetings", status: 401, code: "MMC.118000001" });
    expect(sent).toHaveLength(1);
  });
});

test.each([
  { what: "an error", thrown: new Error("the vault is sealed") },
  { what: "a text", thrown: "the vault is sealed" },
])("$what that the function throws reaches the caller as it is, and the next call asks again", async ({ thrown }) => {
  const { connect, service, count } = await openBench();
  issueToken(service, "token-at-last");
  const token = vi.fn().mockRejectedValueOnce(thrown).mockResolvedValueOnce("token-at-last");
  const meeting = connect({ auth: tokenAuth(token) });
  expect(await failureOf(meeting.searchMeetings())).toBe(thrown);
  expect(count("searchMeetings")).toBe(0);
  await meeting.searchMeetings();
  expect(token).toHaveBeenCalledTimes(2);
});

test("a function that never returns fails the calls that wait for it, and the next call asks anew", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const { connect, service } = await openBench();
    issueToken(service, "token-at-last");
    const token = vi
      .fn()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValueOnce("token-at-last");
    const meeting = connect({ auth: tokenAuth(token), timeout: 90_000 });
    const calls = [meeting.searchMeetings(), meeting.searchMeetings()].map(failureOf);
    await vi.advanceTimersByTimeAsync(30_000);
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ name: "MeetingTimeoutError", operation: "tokenAuth", timeout: 30_000 });
    }
    await meeting.searchMeetings();
    expect(token).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

test("an error that the function throws at once reaches the caller as well", async () => {
  const { connect } = await openBench();
  const thrown = new Error("no token file");
  const auth = tokenAuth(() => {
    throw thrown;
  });
  expect(await failureOf(connect({ auth }).searchMeetings())).toBe(thrown);
});

test("an error that the function throws after a refusal reaches the caller", async () => {
  const { connect } = await openBench();
  const thrown = new Error("no further token");
  const auth = tokenAuth(vi.fn().mockReturnValueOnce("old-token").mockRejectedValueOnce(thrown));
  expect(await failureOf(connect({ auth }).searchMeetings())).toBe(thrown);
});

test.each([["", undefined, null, 5]].flat())("a token that is no text (%j) is refused at once", (token) => {
  expect(() => tokenAuth(token as never)).toThrow(TypeError);
  expect(() => tokenAuth(token as never)).toThrow("token");
});

test.each(["", undefined])("a function that returns no token (%j) is a TypeError before any request", async (token) => {
  const { connect, sent } = await openBench();
  const error = await failureOf(connect({ auth: tokenAuth(() => token as never) }).searchMeetings());
  expect(error).toBeInstanceOf(TypeError);
  expect(sent).toHaveLength(0);
});
