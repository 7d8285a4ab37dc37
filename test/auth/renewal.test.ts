import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { accountAuth, type ResponseEvent } from "../../src/index.ts";
import type { MeetingService } from "../../src/mock/index.ts";
import { administrator, background, failureOf, type Gate, latch, openBench, transports } from "../support/client.ts";

const minute = 60_000;

// Client and service see the same time; the tests move it for both.
beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** Tells when the client has so many renewals behind it. */
function watchRenewals() {
  let count = 0;
  const onResponse = ({ operation }: ResponseEvent) => {
    if (operation === "updateToken") count += 1;
  };
  const renewed = async (times: number) => {
    await vi.waitFor(() => expect(count).toBe(times));
    await background();
  };
  return { hooks: { onResponse }, renewed };
}

describe.each(transports)("%s", (transport) => {
  test("a token is renewed before it expires, with the refresh token that came with it", async () => {
    const { connect, service, sent } = await openBench(transport);
    const { hooks, renewed } = watchRenewals();
    const meeting = connect({ hooks });
    await meeting.searchMeetings();
    const first = onlyToken(service);
    vi.setSystemTime(first.expiresAt - minute);
    await meeting.searchMeetings();

    await renewed(1);
    await meeting.searchMeetings();

    const [refresh] = sent.filter(({ operation }) => operation === "updateToken");
    expect(refresh).toMatchObject({ operation: "updateToken", body: "" });
    expect(refresh?.headers.get("X-Access-Token")).toBe(first.refreshToken);
    const second = [...service.state.tokens.values()].at(-1)!;
    expect(second.value).not.toBe(first.value);
    const calls = sent.filter(({ operation }) => operation === "searchMeetings");
    const used = [first.value, first.value, second.value];
    expect(calls.map(({ headers }) => headers.get("X-Access-Token"))).toEqual(used);
    expect(sent).toHaveLength(5);
  });

  test("the renewed token is renewed with its own refresh token", async () => {
    const { connect, service, sent } = await openBench(transport);
    const { hooks, renewed } = watchRenewals();
    const meeting = connect({ auth: accountAuth({ account: "demo", password: "Demo@12345" }), hooks });
    for (let day = 0; day < 5; day++) {
      await meeting.searchMeetings();
      await renewed(day);
      vi.setSystemTime([...service.state.tokens.values()].at(-1)!.expiresAt - minute);
    }
    const operations = sent.map(({ operation }) => operation).filter((operation) => operation !== "searchMeetings");
    expect(operations).toEqual(["createToken", "updateToken", "updateToken", "updateToken", "updateToken"]);
  });

  test("a token is kept for as long as there is plenty of time left", async () => {
    const { connect, service, count } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    vi.setSystemTime(onlyToken(service).expiresAt - 60 * minute);
    await meeting.searchMeetings();
    expect(count("updateToken")).toBe(0);
    expect(count("createAppIdToken")).toBe(1);
  });

  test("100 concurrent calls share one renewal", async () => {
    const { connect, service, count } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    vi.setSystemTime(onlyToken(service).expiresAt - minute);
    await Promise.all(Array.from({ length: 100 }, () => meeting.searchMeetings()));
    expect(count("updateToken")).toBe(1);
    expect(count("createAppIdToken")).toBe(1);
    expect(count("searchMeetings")).toBe(101);
  });

  test("when the refresh token is no longer accepted the client signs in anew", async () => {
    const { connect, service, sent } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    vi.setSystemTime(onlyToken(service).refreshExpiresAt + minute);
    await meeting.searchMeetings();
    const operations = sent.slice(2).map(({ operation }) => operation);
    expect(operations).toEqual(["updateToken", "createAppIdToken", "searchMeetings"]);
  });

  test("a token that the service refuses is renewed once, and the call repeated once with the same body", async () => {
    const { connect, service, sent } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    onlyToken(service).expiresAt = 0;
    await meeting.createMeeting({ body: { mediaTypes: "HDVideo", subject: "Größe 会议 😀" } });

    const [refused, refresh, repeated] = sent.slice(2);
    expect([refused, refresh, repeated].map((request) => request?.operation)).toEqual([
      "createMeeting",
      "updateToken",
      "createMeeting",
    ]);
    expect(repeated).toMatchObject({ url: refused!.url, body: refused!.body });
    const [before, after] = [new Map(refused!.headers), new Map(repeated!.headers)];
    expect(after.get("x-access-token")).not.toBe(before.get("x-access-token"));
    expect(after.set("x-access-token", "any")).toEqual(before.set("x-access-token", "any"));
    expect(sent).toHaveLength(5);
    expect([...service.state.meetings.values()].map(({ settings }) => settings.subject)).toEqual(["Größe 会议 😀"]);
  });

  test("a call that is refused again with the new token is not repeated further", async () => {
    const { connect, count } = await openBench(transport);
    const refusal = { error_code: "MMC.118000001", error_msg: "no" };
    const meeting = connect({
      gate: async (operation, forward) =>
        operation === "searchMeetings" ? Response.json(refusal, { status: 401 }) : forward(),
    });
    const error = await failureOf(meeting.searchMeetings());
    expect(error).toMatchObject({ name: "MeetingApiError", operation: "searchMeetings", status: 401 });
    expect(count("searchMeetings")).toBe(2);
    expect(count("createAppIdToken") + count("updateToken")).toBe(2);
  });

  test("a refusal for another reason than the token is not repeated", async () => {
    const { connect, count } = await openBench(transport);
    const body = { devName: "Lobby", devType: "idea-hub", emailAddr: "it@example.com" } as const;
    const error = await failureOf(connect().createVisionActiveCode({ body }));
    expect(error).toMatchObject({ status: 403 });
    expect(count("createVisionActiveCode")).toBe(1);
    expect(count("createAppIdToken")).toBe(1);
  });

  test("concurrent calls whose token is refused share one renewal and are each repeated once", async () => {
    const { connect, service, count } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    onlyToken(service).expiresAt = 0;
    await Promise.all(Array.from({ length: 20 }, () => meeting.searchMeetings()));
    expect(count("updateToken")).toBe(1);
    expect(count("searchMeetings")).toBe(1 + 2 * 20);
  });

  test("after signing out the next call signs in again", async () => {
    const { connect, service } = await openBench(transport);
    const meeting = connect();
    await meeting.deleteToken();
    expect(service.state.tokens.size).toBe(0);
    await meeting.searchMeetings();
    expect(service.state.tokens.size).toBe(1);
  });
});

test("a call that is refused late uses the token that others have renewed meanwhile", async () => {
  const { connect, service, count } = await openBench();
  const { opened, open } = latch();
  const meeting = connect({
    // The answer to the slow call is held back until the others are done.
    gate: async (operation, forward) => {
      const answer = await forward();
      if (operation === "showMeetingDetail") await opened;
      return answer;
    },
  });
  await meeting.searchMeetings();
  onlyToken(service).expiresAt = 0;
  const slow = failureOf(meeting.showMeetingDetail({ conferenceID: "900000000" }));
  await vi.waitFor(() => expect(count("showMeetingDetail")).toBe(1));
  await meeting.searchMeetings();
  open();
  expect(await slow).toMatchObject({ code: "MMC.111070005" });
  expect(count("showMeetingDetail")).toBe(2);
  expect(count("updateToken")).toBe(1);
  expect(count("createAppIdToken")).toBe(1);
});

test("a renewal that gets no answer fails its calls, and the next call succeeds", async () => {
  const { connect, service } = await openBench();
  let broken = false;
  const meeting = connect({ gate: (_, forward) => (broken ? Promise.reject(new TypeError("broken")) : forward()) });
  await meeting.searchMeetings();
  vi.setSystemTime(onlyToken(service).expiresAt);
  broken = true;
  const errors = await Promise.all([failureOf(meeting.searchMeetings()), failureOf(meeting.searchMeetings())]);
  for (const error of errors) expect(error).toMatchObject({ name: "MeetingNetworkError" });
  broken = false;
  await meeting.searchMeetings();
});

function onlyToken({ state }: MeetingService) {
  const [token] = state.tokens.values();
  return token!;
}

describe("a refusal that may be about the token or about who calls", () => {
  // As quality data and statistics say both.
  const gate: Gate = async (operation, forward) => {
    const response = await forward();
    if (operation !== "showQosThreshold" || response.ok) return response;
    return Response.json({ error_code: "MBI.000000004", error_msg: "Illegal request." }, { status: 400 });
  };

  test("replaces a token that is not accepted any more", async () => {
    const { connect, service, count } = await openBench();
    const meeting = connect({ auth: administrator(), gate });
    await meeting.showQosThreshold({ thresholdType: "AUDIO" });
    service.state.tokens.clear();
    await meeting.showQosThreshold({ thresholdType: "AUDIO" });
    expect([count("checkToken"), count("createAppIdToken"), count("showQosThreshold")]).toEqual([1, 2, 3]);
  });

  test("leaves a token alone that is accepted", async () => {
    const { connect, count } = await openBench();
    const error = await failureOf(connect({ gate }).showQosThreshold({ thresholdType: "AUDIO" }));
    expect(error).toMatchObject({ status: 400, code: "MBI.000000004", operation: "showQosThreshold" });
    expect([count("checkToken"), count("createAppIdToken"), count("showQosThreshold")]).toEqual([1, 1, 1]);
  });

  test("is told when nobody can say which", async () => {
    const { connect, count } = await openBench();
    const meeting = connect({
      gate: (operation, forward, request) =>
        operation === "checkToken" ? Promise.reject(new TypeError("down")) : gate(operation, forward, request),
    });
    const error = await failureOf(meeting.showQosThreshold({ thresholdType: "AUDIO" }));
    expect(error).toMatchObject({ code: "MBI.000000004" });
    expect(count("createAppIdToken")).toBe(1);
  });
});
