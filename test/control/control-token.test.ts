import { describe, expect, test, vi } from "vitest";
import type { MeetingService } from "../../src/mock/index.ts";
import { type Bench, failureOf, holdMeeting, latch, openBench, silence, transports } from "../support/client.ts";

/** A bench with control of a meeting; what was sent up to here does not count. */
async function controlled({ connect, sent }: Bench) {
  const meeting = connect();
  const held = await holdMeeting(meeting);
  const control = await meeting.control(held);
  sent.splice(0);
  return { meeting, control, ...held };
}

/** Moves the service's clock; the client learns of it with the next answer. */
async function pass(minutes: number, service: MeetingService, meeting: { searchMeetings(): Promise<unknown> }) {
  service.clock.advance({ minutes });
  await meeting.searchMeetings();
}

describe.each(transports)("%s", (transport) => {
  test("a control token is kept alive before its 30 minutes are over, and stays the same", async () => {
    const bench = await openBench(transport);
    const { meeting, control } = await controlled(bench);
    const [token] = bench.service.state.controlTokens.keys();
    for (let round = 0; round < 4; round++) {
      await pass(28, bench.service, meeting);
      await control.showRealTimeInfoOfMeeting();
    }
    const renewals = bench.sent.filter(({ operation }) => operation === "createConfToken");
    expect(renewals).toHaveLength(4);
    for (const { headers } of renewals) expect(headers.get("X-Conference-Authorization")).toBe(token);
    expect([...bench.service.state.controlTokens.keys()]).toEqual([token]);
    // None of the calls was refused and repeated.
    expect(bench.count("showRealTimeInfoOfMeeting")).toBe(4);
  });

  test("a control token with plenty of time left is used as it is", async () => {
    const bench = await openBench(transport);
    const { meeting, control } = await controlled(bench);
    await pass(15, bench.service, meeting);
    await control.showRealTimeInfoOfMeeting();
    expect(bench.count("createConfToken")).toBe(0);
  });

  test("after its expiry control is obtained anew with the password, and the call succeeds", async () => {
    const bench = await openBench(transport);
    const { control, password } = await controlled(bench);
    const [old] = bench.service.state.controlTokens.keys();
    bench.service.clock.advance({ minutes: 31 });
    await control.prolongMeeting({ body: { auto: 0, duration: 40 } });

    const [refused, renewal, repeated] = bench.sent;
    expect(bench.sent.map(({ operation }) => operation)).toEqual([
      "prolongMeeting",
      "createConfToken",
      "prolongMeeting",
    ]);
    expect(renewal?.headers.get("X-Password")).toBe(password);
    expect(refused?.headers.get("X-Conference-Authorization")).toBe(old);
    expect(repeated?.headers.get("X-Conference-Authorization")).not.toBe(old);
    expect(repeated?.body).toBe(refused?.body);
  });

  test("control that was left alone for hours is obtained anew when the time is known", async () => {
    const bench = await openBench(transport);
    const { meeting, control } = await controlled(bench);
    await pass(120, bench.service, meeting);
    await control.stopMeeting();
    expect(bench.count("createConfToken")).toBe(1);
    expect(bench.count("stopMeeting")).toBe(1);
  });

  test("100 concurrent calls share one renewal before the expiry", async () => {
    const bench = await openBench(transport);
    const { meeting, control } = await controlled(bench);
    await pass(28, bench.service, meeting);
    await Promise.all(Array.from({ length: 100 }, () => control.showRealTimeInfoOfMeeting()));
    expect(bench.count("createConfToken")).toBe(1);
    expect(bench.count("showRealTimeInfoOfMeeting")).toBe(100);
  });

  test("concurrent calls whose token is refused share one renewal, and all succeed", async () => {
    const bench = await openBench(transport);
    const { control } = await controlled(bench);
    bench.service.clock.advance({ minutes: 31 });
    await Promise.all(Array.from({ length: 20 }, () => control.showRealTimeInfoOfMeeting()));
    expect(bench.count("createConfToken")).toBe(1);
    expect(bench.count("showRealTimeInfoOfMeeting")).toBe(2 * 20);
  });

  test("a call that is refused again with the new token is not repeated further", async () => {
    const bench = await openBench(transport);
    const refusal = { error_code: "MMC.118000000", error_msg: "no" };
    const meeting = bench.connect({
      gate: async (operation, forward) =>
        operation === "stopMeeting" ? Response.json(refusal, { status: 401 }) : forward(),
    });
    const control = await meeting.control(await holdMeeting(meeting));
    expect(await failureOf(control.stopMeeting())).toMatchObject({ operation: "stopMeeting", status: 401 });
    expect(bench.count("stopMeeting")).toBe(2);
    expect(bench.count("createConfToken")).toBe(2);
  });

  test("when control cannot be obtained anew the call fails with the reason, and a later one tries again", async () => {
    const bench = await openBench(transport);
    const { control, conferenceID } = await controlled(bench);
    const held = bench.service.state.meetings.get(conferenceID)!;
    const { holding } = held;
    delete held.holding;
    bench.service.state.controlTokens.clear();
    const error = await failureOf(control.showRealTimeInfoOfMeeting());
    expect(error).toMatchObject({ operation: "createConfToken", code: "MMC.111072005" });
    held.holding = holding;
    expect(await control.showRealTimeInfoOfMeeting()).toHaveProperty("participants");
  });

  test("a refused keep-alive does not stand in the way of a later call, which needs the password only", async () => {
    const bench = await openBench(transport);
    const refusal = { error_code: "MMC.118000000", error_msg: "unknown token" };
    const meeting = bench.connect({
      gate: async (operation, forward, { headers }) =>
        operation === "createConfToken" && headers.has("X-Conference-Authorization")
          ? Response.json(refusal, { status: 400 })
          : forward(),
    });
    const control = await meeting.control(await holdMeeting(meeting));
    await pass(28, bench.service, meeting);
    await Promise.allSettled([control.showRealTimeInfoOfMeeting()]);
    expect(await control.showRealTimeInfoOfMeeting()).toHaveProperty("participants");
  });

  test("the access token and the control token are renewed apart", async () => {
    const bench = await openBench(transport);
    const { meeting, control } = await controlled(bench);
    for (const token of bench.service.state.tokens.values()) token.expiresAt = 0;
    await control.showRealTimeInfoOfMeeting();
    expect(bench.sent.map(({ operation }) => operation)).toEqual(["showRealTimeInfoOfMeeting"]);
    await meeting.searchMeetings();
    expect(bench.count("createConfToken")).toBe(0);
  });
});

describe("while a renewal goes on", () => {
  /** Control that is due for renewal; the answer to it is held back until `open` is called. */
  async function renewing() {
    const bench = await openBench();
    const { opened, open } = latch();
    let held = false;
    const meeting = bench.connect({
      // If nobody ends the waiting, this does.
      timeout: 1000,
      gate: (operation, forward, request) =>
        held && operation === "createConfToken" ? Promise.race([opened.then(forward), silence(request)]) : forward(),
    });
    const control = await meeting.control(await holdMeeting(meeting));
    await pass(30, bench.service, meeting);
    held = true;
    return { control, open, renewals: () => bench.count("createConfToken") - 1 };
  }

  test("a signal ends its own call only", async () => {
    const { control, open, renewals } = await renewing();
    const controller = new AbortController();
    const left = failureOf(control.showRealTimeInfoOfMeeting({}, { signal: controller.signal }));
    const patient = control.showRealTimeInfoOfMeeting();
    await vi.waitFor(() => expect(renewals()).toBe(1));
    controller.abort();
    expect(await left).toBe(controller.signal.reason);
    open();
    expect(await patient).toHaveProperty("participants");
    expect(renewals()).toBe(1);
  });

  test("the limit of a call ends its own call only", async () => {
    const { control, open, renewals } = await renewing();
    const patient = control.showRealTimeInfoOfMeeting().catch((error) => error);
    const error = await failureOf(control.showRealTimeInfoOfMeeting({}, { timeout: 5 }));
    expect(error).toMatchObject({ name: "MeetingTimeoutError", operation: "showRealTimeInfoOfMeeting", timeout: 5 });
    open();
    expect(await patient).toHaveProperty("participants");
    expect(renewals()).toBe(1);
  });
});

test("a signal ends the taking of control", async () => {
  const { connect, count } = await openBench();
  const held = await holdMeeting(connect());
  const meeting = connect({ gate: (_operation, _forward, request) => silence(request) });
  const controller = new AbortController();
  const call = failureOf(meeting.control(held, { signal: controller.signal }));
  await vi.waitFor(() => expect(count("createConfToken")).toBe(1));
  controller.abort();
  expect(await call).toBe(controller.signal.reason);
});

test("headers of a call reach the control operation", async () => {
  const bench = await openBench();
  const { control } = await controlled(bench);
  await control.showRealTimeInfoOfMeeting({}, { headers: { "X-Trace": "7" } });
  expect(bench.sent[0]?.headers.get("X-Trace")).toBe("7");
});

test("a signal that was aborted before the call lets nothing be sent", async () => {
  const bench = await openBench();
  const { control } = await controlled(bench);
  const signal = AbortSignal.abort();
  expect(await failureOf(control.stopMeeting({}, { signal }))).toBe(signal.reason);
  expect(bench.sent).toHaveLength(0);
});
