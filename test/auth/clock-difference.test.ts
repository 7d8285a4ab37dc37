import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { accountAuth } from "../../src/index.ts";
import { alice, holdMeeting, openBench, transports } from "../support/client.ts";

const ways = [
  { way: "an App ID", auth: alice },
  { way: "an account", auth: () => accountAuth({ account: "demo", password: "Demo@12345" }) },
];
const differences = [
  { difference: "a day ahead", days: 1 },
  { difference: "a day behind", days: -1 },
  { difference: "a year ahead", days: 365 },
];

// The machine's clock stands still; only the service's is moved.
beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

describe.each(transports)("%s, with the service's clock", (transport) => {
  describe.each(differences)("$difference", ({ days }) => {
    test.each(ways)("$way signs in, and the token is kept", async ({ auth }) => {
      const { connect, service, count, sent } = await openBench(transport);
      service.clock.advance({ days });
      const meeting = connect({ auth: auth() });
      await meeting.searchMeetings();
      const signIns = sent.length - 1;
      await meeting.searchMeetings();
      await meeting.searchMeetings();
      expect(sent).toHaveLength(signIns + 3);
      expect(count("updateToken")).toBe(0);
    });

    test("a signature that the difference made invalid is made anew once", async () => {
      const { connect, service, count } = await openBench(transport);
      service.clock.advance({ days });
      const meeting = connect();
      await Promise.all(Array.from({ length: 20 }, () => meeting.searchMeetings()));
      expect(count("createAppIdToken")).toBe(days > 0 ? 2 : 1);
    });

    test("a token is renewed before it expires by the service's clock", async () => {
      const { connect, service, sent } = await openBench(transport);
      service.clock.advance({ days });
      const meeting = connect();
      await meeting.searchMeetings();
      const before = sent.length;
      vi.setSystemTime(Date.now() + 12 * 3600_000 - 60_000);
      await meeting.searchMeetings();
      expect(sent.slice(before).map(({ operation }) => operation)).toEqual(["updateToken", "searchMeetings"]);
    });

    test("a control token is kept", async () => {
      const { connect, service, count } = await openBench(transport);
      service.clock.advance({ days });
      const meeting = connect();
      const control = await meeting.control(await holdMeeting(meeting));
      await control.showRealTimeInfoOfMeeting();
      await control.prolongMeeting({ body: { auto: 0 } });
      expect(count("createConfToken")).toBe(1);
    });
  });
});

test("the machine's own clock counts when the service does not tell the time", async () => {
  const { connect, count } = await openBench();
  const meeting = connect({
    gate: async (_, forward) => {
      const { status, body } = await forward();
      return new Response(body, { status });
    },
  });
  await meeting.searchMeetings();
  await meeting.searchMeetings();
  vi.setSystemTime(Date.now() + 12 * 3600_000 - 60_000);
  await meeting.searchMeetings();
  expect(count("createAppIdToken")).toBe(1);
  expect(count("updateToken")).toBe(1);
});

test("an answer that does not tell the time leaves the difference as it was learnt", async () => {
  const { connect, service, count } = await openBench();
  service.clock.advance({ days: -1 });
  let tells = true;
  const meeting = connect({
    gate: async (_, forward) => {
      const answer = await forward();
      return tells ? answer : new Response(answer.body, { status: answer.status });
    },
  });
  await meeting.searchMeetings();
  tells = false;
  await meeting.searchMeetings();
  await meeting.searchMeetings();
  expect(count("updateToken")).toBe(0);
});

test("a clock that is set right again is noticed", async () => {
  const { connect, service, count } = await openBench();
  service.clock.advance({ days: 1 });
  const meeting = connect();
  await meeting.searchMeetings();
  service.clock.set(Date.now());
  await meeting.searchMeetings();
  await meeting.searchMeetings();
  expect(count("updateToken")).toBe(0);
  expect(count("searchMeetings")).toBe(3);
});
