import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { holdMeeting, openBench, transports } from "../support/client.ts";

const thousand = (call: () => Promise<unknown>) => Promise.all(Array.from({ length: 1000 }, call));

/** Warnings of the runtime, such as that of a leak of listeners. */
const warnings: Error[] = [];
beforeEach(() => {
  warnings.splice(0);
  const keep = (warning: Error) => warnings.push(warning);
  process.on("warning", keep);
  onTestFinished(() => void process.off("warning", keep));
});

describe.each(transports)("1,000 concurrent calls %s", (transport) => {
  test("share one sign-in when they are the first", async () => {
    const { connect, count } = await openBench(transport);
    const meeting = connect();
    await thousand(() => meeting.searchMeetings());
    expect(count("createAppIdToken")).toBe(1);
    expect(count("searchMeetings")).toBe(1000);
    expect(warnings).toEqual([]);
  });

  test("share one renewal across the end of their token", async () => {
    const { connect, count, service } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    // The service ends the token while the calls are on their way.
    const [token] = service.state.tokens.values();
    const all = thousand(() => meeting.searchMeetings());
    await vi.waitFor(() => expect(count("searchMeetings")).toBeGreaterThan(500), { interval: 1, timeout: 20_000 });
    token!.expiresAt = 0;
    await all;
    await meeting.searchMeetings();
    expect(count("updateToken")).toBe(1);
    expect(count("createAppIdToken")).toBe(1);
    expect(warnings).toEqual([]);
  });

  test("of one control session leave nothing behind", async () => {
    const { connect, count } = await openBench(transport);
    const meeting = connect();
    const control = await meeting.control(await holdMeeting(meeting));
    await thousand(() => control.prolongMeeting({ body: { auto: 0, duration: 1 } }).catch(() => {}));
    expect(count("createConfToken")).toBe(1);
    expect(count("prolongMeeting")).toBe(1000);
    expect(warnings).toEqual([]);
  });
});
