import { afterEach, describe, expect, test, vi } from "vitest";
import { background, failureOf, latch, openBench, transports, unreachable } from "../support/client.ts";

afterEach(() => vi.useRealTimers());

describe.each(transports)("%s", (transport) => {
  test("signing out ends the token at the service, and the next call signs in anew", async () => {
    const { connect, service, sent } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    const [token] = service.state.tokens.keys();
    await meeting.signOut();
    expect(service.state.tokens.size).toBe(0);
    expect(sent.at(-1)?.headers.get("X-Access-Token")).toBe(token);
    await meeting.searchMeetings();
    const operations = sent.slice(2).map(({ operation }) => operation);
    expect(operations).toEqual(["deleteToken", "createAppIdToken", "searchMeetings"]);
  });

  test("nothing is sent to sign out when nobody is signed in, nor a second time", async () => {
    const { connect, sent, count } = await openBench(transport);
    const meeting = connect();
    await meeting.signOut();
    expect(sent).toHaveLength(0);
    await meeting.searchMeetings();
    await Promise.all([meeting.signOut(), meeting.signOut()]);
    await meeting.signOut();
    expect(count("deleteToken")).toBe(1);
    await connect({ auth: undefined }).signOut();
  });

  test("a token that has ended already is no failure", async () => {
    const { connect, service } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    service.state.tokens.clear();
    await meeting.signOut();
  });
});

test("a sign-out that fails says so, nobody uses the token any more, and the next sign-out ends it", async () => {
  const { connect, service, count } = await openBench();
  let broken = true;
  const meeting = connect({
    gate: (operation, forward) =>
      broken && operation === "deleteToken" ? Promise.reject(new TypeError("broken")) : forward(),
  });
  await meeting.searchMeetings();
  expect(await failureOf(meeting.signOut())).toMatchObject({ name: "MeetingNetworkError", operation: "deleteToken" });
  await meeting.searchMeetings();
  expect(count("createAppIdToken")).toBe(2);
  broken = false;
  await meeting.signOut();
  expect(service.state.tokens.size).toBe(0);
});

test("options of the call reach it", async () => {
  const { connect, sent } = await openBench();
  const meeting = connect();
  await meeting.searchMeetings();
  await meeting.signOut({ headers: { "X-Trace": "7" } });
  expect(sent.at(-1)?.headers.get("X-Trace")).toBe("7");
  await meeting.searchMeetings();
  const signal = AbortSignal.abort();
  expect(await failureOf(meeting.signOut({ signal }))).toBe(signal.reason);
});

test("a sign-in that is under way leaves no token behind", async () => {
  const { connect, service, count } = await openBench();
  const { opened, open } = latch();
  const meeting = connect({
    gate: async (operation, forward) => {
      const answer = await forward();
      if (operation === "createAppIdToken") await opened;
      return answer;
    },
  });
  const call = Promise.allSettled([meeting.searchMeetings()]);
  await vi.waitFor(() => expect(service.state.tokens.size).toBe(1));
  const signedOut = meeting.signOut();
  open();
  await signedOut;
  await call;
  expect(service.state.tokens.size).toBe(0);
  expect(count("createAppIdToken")).toBe(1);
});

test("a renewal in the background leaves no token behind", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { connect, service } = await openBench();
  const { opened, open } = latch();
  const meeting = connect({
    gate: async (operation, forward) => {
      const answer = await forward();
      if (operation === "updateToken") await opened;
      return answer;
    },
  });
  await meeting.searchMeetings();
  const [token] = service.state.tokens.values();
  vi.setSystemTime(token!.expiresAt - 60_000);
  await meeting.searchMeetings();
  await vi.waitFor(() => expect(service.state.tokens.size).toBe(2));
  const signedOut = meeting.signOut();
  open();
  await signedOut;
  expect(service.state.tokens.size).toBe(0);
});

test("a renewal that fails after the sign-out does not concern the next token", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { connect, service, count } = await openBench();
  const { opened, open } = latch();
  const meeting = connect({
    retry: 0,
    gate: async (operation, forward) => {
      if (operation !== "updateToken") return forward();
      await opened;
      throw unreachable();
    },
  });
  await meeting.searchMeetings();
  const [token] = service.state.tokens.values();
  vi.setSystemTime(token!.expiresAt - 60_000);
  await meeting.searchMeetings();
  await vi.waitFor(() => expect(count("updateToken")).toBe(1));
  const signedOut = meeting.signOut();
  await meeting.searchMeetings();
  open();
  await signedOut;
  vi.setSystemTime(Date.now() + 2 * 60_000);
  await meeting.searchMeetings();
  expect(count("updateToken")).toBe(1);
  expect(count("createAppIdToken")).toBe(2);
});

test("a call that signing out overtakes does not sign in anew", async () => {
  const { connect, service, count } = await openBench();
  const { opened, open } = latch();
  const meeting = connect({
    gate: async (operation, forward) => {
      if (operation === "showMeetingDetail") await opened;
      return forward();
    },
  });
  await meeting.searchMeetings();
  const slow = failureOf(meeting.showMeetingDetail({ conferenceID: "900000000" }));
  await vi.waitFor(() => expect(count("showMeetingDetail")).toBe(1));
  await meeting.signOut();
  open();
  expect(await slow).toMatchObject({ operation: "showMeetingDetail", status: 401 });
  expect(count("createAppIdToken")).toBe(1);
  expect(service.state.tokens.size).toBe(0);
});

describe("signing out waits for a token that is on its way no longer than", () => {
  async function signingIn() {
    const { connect, service, count } = await openBench();
    const { opened, open } = latch();
    const meeting = connect({
      gate: (operation, forward) => (operation === "createAppIdToken" ? opened.then(forward) : forward()),
    });
    const call = meeting.searchMeetings();
    await vi.waitFor(() => expect(count("createAppIdToken")).toBe(1));
    const ended = async () => {
      open();
      await call;
      await meeting.signOut();
      return service.state.tokens.size === 0;
    };
    return { meeting, ended };
  }

  test("the caller's signal says, and the next one ends the token", async () => {
    const { meeting, ended } = await signingIn();
    const impatient = new AbortController();
    const left = failureOf(meeting.signOut({ signal: impatient.signal }));
    await background();
    impatient.abort(new Error("closed"));
    expect(await left).toBe(impatient.signal.reason);
    expect(await ended()).toBe(true);
  });

  test("its time limit says", async () => {
    const { meeting, ended } = await signingIn();
    const error = await failureOf(meeting.signOut({ timeout: 5 }));
    expect(error).toMatchObject({ name: "MeetingTimeoutError", operation: "signOut", timeout: 5 });
    expect(await ended()).toBe(true);
  });
});

test("a call that begins while signing out goes on has a token of its own", async () => {
  const { connect, service } = await openBench();
  const { opened, open } = latch();
  const meeting = connect({
    gate: async (operation, forward) => {
      if (operation === "deleteToken") await opened;
      return forward();
    },
  });
  await meeting.searchMeetings();
  const [old] = service.state.tokens.keys();
  const signedOut = meeting.signOut();
  await meeting.searchMeetings();
  open();
  await signedOut;
  expect(service.state.tokens.size).toBe(1);
  expect(service.state.tokens.has(old!)).toBe(false);
  await meeting.searchMeetings();
});
