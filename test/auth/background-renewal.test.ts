import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MeetingAuth } from "../../src/index.ts";
import {
  background,
  failureOf,
  issueToken,
  latch,
  openBench,
  type TestClientOptions,
  unreachable,
} from "../support/client.ts";

const [second, minute] = [1000, 60_000];

// Client and service see the same time; the tests move it for both.
beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** A client that has signed in. */
async function signedIn(options: TestClientOptions = {}) {
  const bench = await openBench();
  const meeting = bench.connect(options);
  await meeting.searchMeetings();
  bench.sent.splice(0);
  const [token] = bench.service.state.tokens.values();
  const renewals = () => bench.count("updateToken") + bench.count("createAppIdToken");
  return { ...bench, meeting, token: token!, renewals };
}

describe("a call near the end of the token", () => {
  test("does not wait for the renewal", async () => {
    const { opened, open } = latch();
    const { meeting, token, sent, service, count } = await signedIn({
      gate: (operation, forward) => (operation === "updateToken" ? opened.then(forward) : forward()),
    });
    vi.setSystemTime(token.expiresAt - 4 * minute);
    await meeting.searchMeetings();
    await meeting.searchMeetings();
    expect(count("updateToken")).toBe(1);
    open();
    await vi.waitFor(() => expect(service.state.tokens.size).toBe(2));
    await meeting.searchMeetings();
    const used = sent.filter(({ operation }) => operation === "searchMeetings");
    const renewed = [...service.state.tokens.keys()].at(-1);
    expect(used.map(({ headers }) => headers.get("X-Access-Token"))).toEqual([token.value, token.value, renewed]);
  });

  test("hears nothing of a renewal that fails, and does not try it again at once", async () => {
    let broken = false;
    const { meeting, token, renewals, count } = await signedIn({
      retry: 0,
      gate: (operation, forward) =>
        broken && operation !== "searchMeetings" ? Promise.reject(unreachable()) : forward(),
    });
    broken = true;
    vi.setSystemTime(token.expiresAt - 4 * minute);
    for (let call = 0; call < 10; call++) await meeting.searchMeetings();
    expect(renewals()).toBe(1);
    await background();
    vi.setSystemTime(token.expiresAt - 2 * minute);
    for (let call = 0; call < 10; call++) await meeting.searchMeetings();
    expect(renewals()).toBe(2);
    await background();

    // In the end the token is over, and with it the silence.
    vi.setSystemTime(token.expiresAt + second);
    expect(await failureOf(meeting.searchMeetings())).toMatchObject({ name: "MeetingNetworkError" });
    expect(renewals()).toBe(3);
    broken = false;
    await meeting.searchMeetings();
    expect(count("searchMeetings")).toBe(21);
    expect(renewals()).toBe(4);
  });

  test("signs in anew in the background when the refresh token is refused", async () => {
    const { meeting, token, sent, count } = await signedIn();
    token.refreshExpiresAt = 0;
    vi.setSystemTime(token.expiresAt - 4 * minute);
    await meeting.searchMeetings();
    await vi.waitFor(() => expect(count("createAppIdToken")).toBe(1));
    await meeting.searchMeetings();
    expect(sent.map(({ operation }) => operation).filter((operation) => operation !== "searchMeetings")).toEqual([
      "updateToken",
      "createAppIdToken",
    ]);
  });

  test("waits in the last seconds, as the token could be over on arrival", async () => {
    const { meeting, token, sent } = await signedIn();
    vi.setSystemTime(token.expiresAt - 5 * second);
    await meeting.searchMeetings();
    expect(sent.map(({ operation }) => operation)).toEqual(["updateToken", "searchMeetings"]);
  });
});

describe("1,000 concurrent calls", () => {
  const thousand = (call: () => Promise<unknown>) => Promise.all(Array.from({ length: 1000 }, call));

  test("share one sign-in when they are the first", async () => {
    const { connect, count } = await openBench();
    const meeting = connect();
    await thousand(() => meeting.searchMeetings());
    expect(count("createAppIdToken")).toBe(1);
    expect(count("searchMeetings")).toBe(1000);
  });

  test.each([
    { when: "near the end of the token", left: minute },
    { when: "after the end of the token", left: -minute },
  ])("share one renewal $when", async ({ left }) => {
    const { meeting, token, renewals, count } = await signedIn();
    vi.setSystemTime(token.expiresAt - left);
    await thousand(() => meeting.searchMeetings());
    expect(renewals()).toBe(1);
    expect(count("searchMeetings")).toBe(1000);
  });

  test("share one renewal while the end of the token passes", async () => {
    const { meeting, token, renewals, count } = await signedIn();
    vi.setSystemTime(token.expiresAt - minute);
    await Promise.all([
      thousand(() => meeting.searchMeetings()),
      Promise.resolve().then(() => vi.setSystemTime(token.expiresAt + second)),
    ]);
    await thousand(() => meeting.searchMeetings());
    expect(renewals()).toBe(1);
    expect(count("searchMeetings")).toBeGreaterThanOrEqual(2000);
  });

  test("share one renewal when the service refuses their token", async () => {
    const { meeting, token, renewals, count } = await signedIn();
    token.expiresAt = 0;
    await thousand(() => meeting.searchMeetings());
    expect(renewals()).toBe(1);
    expect(count("searchMeetings")).toBe(2000);
  });
});

test("a token with a short life is not renewed with every call", async () => {
  const { connect, service } = await openBench();
  let signIns = 0;
  const signIn = vi.fn<MeetingAuth["signIn"]>(async (_, now) => {
    const accessToken = `token-${++signIns}`;
    issueToken(service, accessToken);
    return { accessToken, expiresAt: now() + 2 * minute };
  });
  const meeting = connect({ auth: { signIn } });
  for (let call = 0; call < 10; call++) await meeting.searchMeetings();
  expect(signIn).toHaveBeenCalledTimes(1);
  vi.setSystemTime(Date.now() + 2 * minute);
  await meeting.searchMeetings();
  expect(signIn).toHaveBeenCalledTimes(2);
});

test.each([
  { tells: "a time that has passed", expiresAt: 1000 },
  { tells: "no number", expiresAt: Number.NaN },
])("a new token whose end is $tells is used until the service refuses it", async ({ expiresAt }) => {
  const { connect, service } = await openBench();
  issueToken(service, "the-token");
  const signIn = vi.fn(async () => ({ accessToken: "the-token", expiresAt }));
  const meeting = connect({ auth: { signIn } });
  for (let call = 0; call < 5; call++) await meeting.searchMeetings();
  expect(signIn).toHaveBeenCalledTimes(1);
});
