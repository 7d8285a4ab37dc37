import { describe, expect, test } from "vitest";
import { type OperationRow, operationTable } from "../../generated/operations.ts";
import { isMeetingApiError } from "../../src/index.ts";
import { failureOf, holdMeeting, openBench, printed, transports } from "../support/client.ts";

const controlRows = Object.entries<OperationRow>(operationTable).filter(([, { token }]) => token === "conferenceToken");

describe.each(transports)("%s", (transport) => {
  test("control needs the meeting and its host password once; every call then carries the token and the meeting", async () => {
    const { connect, service, sent } = await openBench(transport);
    const meeting = connect();
    const held = await holdMeeting(meeting);
    const control = await meeting.control(held);
    await control.prolongMeeting({ body: { auto: 0, duration: 40 } });
    await control.showRealTimeInfoOfMeeting();
    await control.stopMeeting();

    const [token] = service.state.controlTokens.keys();
    const [first, ...calls] = sent.slice(2);
    expect(first?.operation).toBe("createConfToken");
    expect(first?.headers.get("X-Password")).toBe(held.password);
    expect(first?.headers.get("X-Login-Type")).toBe("1");
    expect(calls.map(({ operation }) => operation)).toEqual([
      "prolongMeeting",
      "showRealTimeInfoOfMeeting",
      "stopMeeting",
    ]);
    for (const { url, headers } of calls) {
      expect(new URL(url).searchParams.get("conferenceID")).toBe(held.conferenceID);
      expect(headers.get("X-Conference-Authorization")).toBe(token);
      expect(headers.has("X-Password")).toBe(false);
    }
  });

  test("control takes effect, and answers what the operations answer", async () => {
    const { connect, service } = await openBench(transport);
    const meeting = connect();
    const held = await holdMeeting(meeting);
    const before = service.state.meetings.get(held.conferenceID)!.holding!.end;
    const control = await meeting.control(held);
    expect(await control.prolongMeeting({ body: { auto: 0, duration: 40 } })).toBeUndefined();
    expect(service.state.meetings.get(held.conferenceID)!.holding!.end - before).toBe(40 * 60_000);
    expect(await control.showRealTimeInfoOfMeeting()).toMatchObject({ participants: [], confInfo: { coHosts: [] } });
    await control.stopMeeting();
    expect(service.state.meetings.get(held.conferenceID)).not.toHaveProperty("holding");
  });

  test("control does without signing in", async () => {
    const { connect, sent } = await openBench(transport);
    const held = await holdMeeting(connect());
    const before = sent.length;
    const control = await connect({ auth: undefined }).control(held);
    await control.stopMeeting();
    expect(sent.slice(before).map(({ operation }) => operation)).toEqual(["createConfToken", "stopMeeting"]);
    for (const { headers } of sent.slice(before)) expect(headers.has("X-Access-Token")).toBe(false);
  });

  test("sessions of two meetings keep to their own", async () => {
    const { connect, service } = await openBench(transport);
    const meeting = connect();
    const [first, second] = [await holdMeeting(meeting), await holdMeeting(meeting)];
    const [one, two] = await Promise.all([meeting.control(first), meeting.control(second)]);
    expect([one.conferenceID, two.conferenceID]).toEqual([first.conferenceID, second.conferenceID]);
    await two.stopMeeting();
    expect(service.state.meetings.get(first.conferenceID)).toHaveProperty("holding");
    expect(service.state.meetings.get(second.conferenceID)).not.toHaveProperty("holding");
  });

  test("a wrong host password is refused, with what to check and without showing it", async () => {
    const { connect } = await openBench(transport);
    const meeting = connect();
    const { conferenceID } = await holdMeeting(meeting);
    const error = await failureOf(meeting.control({ conferenceID, password: "wr0ng-host-password" }));
    expect(error).toMatchObject({ operation: "createConfToken", status: 400, code: "MMC.111072065" });
    expect(isMeetingApiError(error) && error.message).toMatch(/host password/);
    expect(printed(error)).not.toContain("wr0ng-host-password");
  });

  test("the guest password is no host password", async () => {
    const { connect, service } = await openBench(transport);
    const meeting = connect();
    const { conferenceID } = await holdMeeting(meeting);
    const { guestPassword } = service.state.meetings.get(conferenceID)!;
    const error = await failureOf(meeting.control({ conferenceID, password: guestPassword }));
    expect(error).toMatchObject({ code: "MMC.111072065" });
  });

  test("a meeting that is not being held cannot be controlled; the error says to start it", async () => {
    const { connect, service } = await openBench(transport);
    const meeting = connect();
    const start = new Date(service.clock.now() + 3600_000).toISOString().slice(0, 16).replace("T", " ");
    const [scheduled] = await meeting.createMeeting({ body: { mediaTypes: "Voice", startTime: start } });
    const conferenceID = scheduled!.conferenceID!;
    const password = service.state.meetings.get(conferenceID)!.hostPassword;
    const error = await failureOf(meeting.control({ conferenceID, password }));
    expect(error).toMatchObject({ operation: "createConfToken", code: "MMC.111072005" });
    expect(isMeetingApiError(error) && error.message).toMatch(/startMeeting/);
    await meeting.startMeeting({ body: { conferenceID, password } });
    await (await meeting.control({ conferenceID, password })).stopMeeting();
  });

  test("a refused control operation is its own error, and not repeated", async () => {
    const { connect, count } = await openBench(transport);
    const meeting = connect();
    const control = await meeting.control(await holdMeeting(meeting));
    const error = await failureOf(control.prolongMeeting({ body: { auto: 0, duration: 0 } }));
    expect(error).toMatchObject({ operation: "prolongMeeting", status: 400 });
    expect(count("prolongMeeting")).toBe(1);
    expect(count("createConfToken")).toBe(1);
  });
});

test("a session offers exactly the operations whose token is the control token", async () => {
  const { connect } = await openBench();
  const meeting = connect();
  const control = await meeting.control(await holdMeeting(meeting));
  const operations = Object.keys(control).filter((key) => !["conferenceID", "events", "close"].includes(key));
  expect(operations.sort()).toEqual(controlRows.map(([id]) => id).sort());
  expect(operations.length).toBeGreaterThan(0);
});

test.each(controlRows)(
  "%s takes the meeting ID and the token, which a session supplies",
  (_, { path, query, header }) => {
    expect([...(query ?? []), ...path.matchAll(/\{(\w+)\}/g)].flat()).toContain("conferenceID");
    expect(header).toContain("X-Conference-Authorization");
  },
);

test("inputs of one's own cannot replace the meeting or its token", async () => {
  const { connect, service, sent } = await openBench();
  const meeting = connect();
  const held = await holdMeeting(meeting);
  const control = await meeting.control(held);
  await control.stopMeeting({ conferenceID: "900000000", "X-Conference-Authorization": "other" } as never);
  expect(new URL(sent.at(-1)!.url).searchParams.get("conferenceID")).toBe(held.conferenceID);
  expect(service.state.meetings.get(held.conferenceID)).not.toHaveProperty("holding");
});

test("an unknown input is a TypeError before any request", async () => {
  const { connect, count } = await openBench();
  const meeting = connect();
  const control = await meeting.control(await holdMeeting(meeting));
  const error = await failureOf(control.stopMeeting({ conferenceId: "9" } as never));
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toContain('stopMeeting takes no input "conferenceId"');
  expect(count("stopMeeting")).toBe(0);
});
