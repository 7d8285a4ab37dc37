import { describe, expect, test, vi } from "vitest";
import { background, failureOf, holdMeeting, latch, openBench, printed } from "../support/client.ts";

/** Control of a meeting; what was sent up to here does not count. */
async function controlled() {
  const bench = await openBench();
  const { opened, open } = latch();
  const gates = new Set<string>();
  const broken = new Set<string>();
  const meeting = bench.connect({
    retry: 0,
    gate: async (operation = "deleteToken", forward) => {
      if (broken.has(operation)) throw new TypeError("broken");
      if (gates.has(operation)) await opened;
      return forward();
    },
  });
  const held = await holdMeeting(meeting);
  const control = await meeting.control(held);
  bench.sent.splice(0);
  const pass = async (minutes: number) => {
    bench.service.clock.advance({ minutes });
    await meeting.searchMeetings();
  };
  return { ...bench, ...held, meeting, control, gates, broken, open, pass };
}

describe("near the end of the control token", () => {
  test("a call does not wait for the renewal", async () => {
    const { control, gates, open, pass, count } = await controlled();
    gates.add("createConfToken");
    await pass(28);
    await control.showRealTimeInfoOfMeeting();
    await control.showRealTimeInfoOfMeeting();
    expect(count("createConfToken")).toBe(1);
    open();
    await pass(10);
    await control.showRealTimeInfoOfMeeting();
    expect(count("createConfToken")).toBe(1);
  });

  test("a call hears nothing of a renewal that fails, which is not tried again at once", async () => {
    const { control, broken, pass, count } = await controlled();
    broken.add("createConfToken");
    await pass(26);
    for (let call = 0; call < 5; call++) await control.showRealTimeInfoOfMeeting();
    expect(count("createConfToken")).toBe(1);
    await background();
    await pass(2);
    for (let call = 0; call < 5; call++) await control.showRealTimeInfoOfMeeting();
    expect(count("createConfToken")).toBe(2);
    await background();
    await pass(2);
    expect(await failureOf(control.stopMeeting())).toMatchObject({ name: "MeetingNetworkError" });
    broken.clear();
    await control.stopMeeting();
  });
});

describe("a session that was closed", () => {
  test("refuses further calls and says why, without a request", async () => {
    const { control, conferenceID, password, sent } = await controlled();
    control.close();
    control.close();
    const error = await failureOf(control.stopMeeting());
    expect(String(error)).toMatch(`Control of meeting ${conferenceID} was closed`);
    expect(error).not.toHaveProperty("operation");
    expect(printed(error)).not.toContain(password);
    expect(sent).toHaveLength(0);
  });

  test("fails a call that waits for a renewal", async () => {
    const { control, gates, open, pass, count } = await controlled();
    gates.add("createConfToken");
    await pass(30);
    const call = failureOf(control.stopMeeting());
    await vi.waitFor(() => expect(count("createConfToken")).toBe(1));
    control.close();
    open();
    expect(String(await call)).toMatch("was closed");
    expect(count("stopMeeting")).toBe(0);
  });

  test("does not take control anew for a call whose token is refused late", async () => {
    const { control, gates, open, service, count } = await controlled();
    gates.add("stopMeeting");
    const call = failureOf(control.stopMeeting());
    await vi.waitFor(() => expect(count("stopMeeting")).toBe(1));
    service.state.controlTokens.clear();
    control.close();
    open();
    expect(String(await call)).toMatch("was closed");
    expect(count("createConfToken")).toBe(0);
  });

  test("leaves another session of the same meeting alone", async () => {
    const { meeting, control, conferenceID, password } = await controlled();
    const other = await meeting.control({ conferenceID, password });
    control.close();
    await other.stopMeeting();
  });
});

test("a session closes at the end of its block", async () => {
  const { meeting, conferenceID, password, sent } = await controlled();
  let outer: { stopMeeting(): Promise<unknown> } | undefined;
  {
    await using control = await meeting.control({ conferenceID, password });
    await control.showRealTimeInfoOfMeeting();
    outer = control;
  }
  expect(String(await failureOf(outer.stopMeeting()))).toMatch("was closed");
  expect(sent.map(({ operation }) => operation)).toEqual(["createConfToken", "showRealTimeInfoOfMeeting"]);
});

test("a runtime without disposal can close a session all the same", async () => {
  const { meeting, conferenceID, password } = await controlled();
  const present = Symbol;
  const older = new Proxy(() => {}, {
    get: (_, name) => (name === "asyncDispose" ? undefined : Reflect.get(present, name)),
  });
  vi.stubGlobal("Symbol", older);
  const control = await meeting.control({ conferenceID, password }).finally(() => vi.unstubAllGlobals());
  expect(Object.keys(control)).not.toContain("undefined");
  control.close();
  expect(String(await failureOf(control.stopMeeting()))).toMatch("was closed");
});

test("an answer without a token is an error of its own", async () => {
  const { connect } = await openBench();
  for (const answer of [{}, { data: {} }, { data: { token: "ÿ\n" } }]) {
    const meeting = connect({ retry: 0, gate: async () => Response.json(answer) });
    const error = await failureOf(meeting.control({ conferenceID: "900000000", password: "123456" }));
    expect(error).toMatchObject({ name: "MeetingApiError", operation: "createConfToken" });
  }
});
