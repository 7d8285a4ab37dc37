import { describe, expect, test } from "vitest";
import { accountAuth, isMeetingApiError, type MeetingAuth, tokenAuth } from "../../src/index.ts";
import { alice, failureOf, openBench, transports } from "../support/client.ts";

const wrongPassword = { account: "demo", password: "Wr0ng-passw0rd" };

describe.each(transports)("%s", (transport) => {
  test("nothing is sent before the first call, and no sign-in before a call that needs a token", async () => {
    const { connect, sent } = await openBench(transport);
    const meeting = connect();
    expect(sent).toHaveLength(0);
    await failureOf(meeting.checkToken({ body: { token: "unknown", needGenNewToken: false } }));
    expect(sent.map(({ operation }) => operation)).toEqual(["checkToken"]);
    await meeting.searchMeetings();
    await meeting.searchMeetings();
    const operations = sent.slice(1).map(({ operation }) => operation);
    expect(operations).toEqual(["createAppIdToken", "searchMeetings", "searchMeetings"]);
  });

  test("100 concurrent first calls cause one sign-in", async () => {
    const { connect, count, sent } = await openBench(transport);
    const meeting = connect();
    await Promise.all(Array.from({ length: 100 }, () => meeting.searchMeetings()));
    expect(count("createAppIdToken")).toBe(1);
    expect(count("searchMeetings")).toBe(100);
    expect(sent).toHaveLength(101);
  });

  test("concurrent first calls of different operations, by method and by http, share the sign-in as well", async () => {
    const { connect, count } = await openBench(transport);
    const meeting = connect({ auth: accountAuth({ account: "demo", password: "Demo@12345" }) });
    await Promise.all([
      meeting.searchMeetings(),
      meeting.searchVisionActiveCode(),
      meeting.createMeeting({ body: { mediaTypes: "Voice" } }),
      meeting.http.GET("/v1/mmc/management/conferences"),
    ]);
    expect(count("createToken")).toBe(1);
  });

  test("when the sign-in of 100 concurrent calls is refused all get its error, and the next call tries again", async () => {
    const { connect, count, service, sent } = await openBench(transport);
    const meeting = connect({ auth: accountAuth(wrongPassword) });
    const calls = Array.from({ length: 100 }, () => failureOf(meeting.searchMeetings()));
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ operation: "createToken", code: "USG.206010000" });
    }
    expect(sent).toHaveLength(1);
    const user = [...service.state.users.values()].find(({ account }) => account === wrongPassword.account)!;
    user.password = wrongPassword.password;
    await meeting.searchMeetings();
    expect(count("createToken")).toBe(2);
  });

  test("when the sign-in of 100 concurrent calls gets no answer all get the error, and the next call tries again", async () => {
    const { connect, count } = await openBench(transport);
    let broken = true;
    const meeting = connect({ gate: (_, forward) => (broken ? Promise.reject(new TypeError("broken")) : forward()) });
    const calls = Array.from({ length: 100 }, () => failureOf(meeting.searchMeetings()));
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ name: "MeetingNetworkError", operation: "createAppIdToken" });
    }
    expect(count("createAppIdToken")).toBe(1);
    broken = false;
    await meeting.searchMeetings();
    expect(count("createAppIdToken")).toBe(2);
  });

  test("a sign-in is not repeated after a refusal that another one would get as well", async () => {
    const { connect, count } = await openBench(transport);
    const error = await failureOf(connect({ auth: accountAuth(wrongPassword) }).searchMeetings());
    expect(isMeetingApiError(error) && error.retryable).toBe(false);
    expect(count("createToken")).toBe(1);
  });
});

test("clients of two services that share one way to sign in each sign in to their own", async () => {
  const [first, second] = [await openBench("over HTTP"), await openBench("over HTTP")];
  const auth = alice();
  // Their tokens shall differ although both services begin with the same state.
  await first.connect({ auth }).searchMeetings();
  await Promise.all([first.connect({ auth }).searchMeetings(), second.connect({ auth }).searchMeetings()]);
  expect(first.count("createAppIdToken")).toBe(2);
  expect(second.count("createAppIdToken")).toBe(1);
  const refused = [...first.sent, ...second.sent].filter(({ operation }) => operation === "updateToken");
  expect(refused).toHaveLength(0);
});

test("a way to sign in of one's own can be given", async () => {
  const { connect, sent } = await openBench();
  const auth: MeetingAuth = {
    async signIn(operations, now) {
      expect(Object.keys(operations)).toEqual(
        expect.arrayContaining(["createAppIdToken", "createToken", "updateToken"]),
      );
      return { accessToken: "own-token", expiresAt: now() + 3600_000 };
    },
  };
  await failureOf(connect({ auth }).searchMeetings());
  expect(sent[0]?.headers.get("X-Access-Token")).toBe("own-token");
});

test.each([
  ["without a way to sign in", undefined],
  ["with what is no way to sign in", { appId: "demo-app-id", appKey: "demo-app-key" } as never],
])("%s a call that needs a token is a TypeError that says what to pass", async (_, auth) => {
  const { connect, sent } = await openBench();
  const error = await failureOf(connect({ auth }).searchMeetings());
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toMatch(/searchMeetings.*"auth".*createMeetingClient/);
  expect(sent).toHaveLength(0);
});

test("a token that the call itself brings is left alone, and its refusal is final", async () => {
  const { connect, sent } = await openBench();
  const meeting = connect({ auth: tokenAuth("client-token") });
  const error = await failureOf(meeting.searchMeetings({}, { headers: { "X-Access-Token": "own-token" } }));
  expect(error).toMatchObject({ status: 401, operation: "searchMeetings" });
  expect(sent.map(({ headers }) => headers.get("X-Access-Token"))).toEqual(["own-token"]);
});
