import { beforeEach, describe, expect, it } from "vitest";
import { end, gather, hold, seen } from "../support/held.ts";
import { known, remembered } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const minute = 60_000;
const days = { cycle: "Day", startDate: "2030-01-07", endDate: "2030-01-08", preRemindDays: 1 } as const;

/** A series of which the first sub-meeting is being held. */
async function holdSeries(settings: object = {}) {
  const [series] = await scene.alice.createRecurringMeeting({
    body: { mediaTypes: "HDVideo", startTime: "2030-01-07 08:00", cycleParams: days, ...settings },
  });
  const conferenceID = known(series?.conferenceID);
  const meeting = known(scene.service.state.meetings.get(conferenceID));
  const start = () => scene.alice.startMeeting({ body: { conferenceID, password: meeting.hostPassword } });
  return { conferenceID, meeting, start };
}

describe("the log of a meeting", () => {
  it("tells what was done, by whom, to whom and when", async () => {
    const held = await gather(scene);
    held.holding.log.length = 0;
    scene.service.clock.advance({ minutes: 5 });
    await held.control.muteParticipant({ participantID: held.ann.pid, body: { isMute: 1 } });
    await held.control.lockMeeting({ body: { isLock: 0 } });
    await held.control.hangUp({ body: { bulkHangUpParticipants: [held.ann.pid, held.ben.pid] } });
    expect(held.holding.log).toMatchObject([
      {
        operateCode: "Mute or unmute a participant",
        operator: "Alice Chen",
        operationObject: "Ann",
        detail: "isMute: 1",
      },
      { operateCode: "Lock or unlock a meeting", operationObject: held.conferenceID, detail: "isLock: 0" },
      { operateCode: "Disconnect participants", operationObject: "Ann, Ben", operateResult: "Succeeded" },
    ]);
    const [first] = held.holding.log;
    expect(Math.abs(known(first?.operateTime) - scene.service.clock.now())).toBeLessThan(minute);
  });

  it("goes into the history, with the operation that ended the meeting", async () => {
    const { holding } = await end(scene.service, await hold(scene));
    expect(holding.log.map(({ operateCode }) => operateCode)).toEqual(["End a meeting"]);
  });

  it("has nothing of what was refused or only looked at, and no password", async () => {
    const { control, holding, meeting, ann } = await gather(scene);
    holding.log.length = 0;
    await control.showRealTimeInfoOfMeeting();
    await control.createWebSocketToken();
    await control.record({ body: { isRecord: 1 } }).catch(() => undefined);
    expect(holding.log).toEqual([]);
    const chairmanPwd = meeting.hostPassword;
    await control.setRole({ participantID: ann.pid, body: { applyChair: 1, chairmanPwd } });
    expect(JSON.stringify(holding.log)).not.toContain(chairmanPwd);
  });
});

describe("a token for the event channel", () => {
  it("is another one each time, and serves for one minute", async () => {
    const { control } = await hold(scene);
    const { webSocketTokens } = scene.service.state;
    const [first, second] = [await control.createWebSocketToken(), await control.createWebSocketToken()];
    expect(first.webSocketToken).not.toBe(second.webSocketToken);
    const left = known(webSocketTokens.get(known(first.webSocketToken))).expiresAt - scene.service.clock.now();
    expect(left).toBeGreaterThan(59_000);
    expect(left).toBeLessThanOrEqual(minute);
  });

  it("is forgotten when nobody used it in time", async () => {
    const { control } = await hold(scene);
    const { webSocketTokens } = scene.service.state;
    await control.createWebSocketToken();
    scene.service.clock.advance({ seconds: 61 });
    const { webSocketToken } = await control.createWebSocketToken();
    expect([...webSocketTokens.keys()]).toEqual([webSocketToken]);
  });
});

describe("muting everybody", () => {
  it("leaves it to participants to unmute themselves, unless it says otherwise", async () => {
    const { control, holding } = await gather(scene);
    await control.allowGuestUnmute({ body: { allowUnmuteByOneself: 0 } });
    await control.muteMeeting({ body: { isMute: 0, allowUnmuteByOneself: 1 } });
    expect(holding.config.allowUnmuteByOneself).toBe(0);
    await control.muteMeeting({ body: { isMute: 1 } });
    expect(holding.config.allowUnmuteByOneself).toBe(1);
  });

  it("does not touch the host who was muted alone", async () => {
    const held = await gather(scene);
    await held.control.muteParticipant({ participantID: held.hana.pid, body: { isMute: 1 } });
    await held.control.muteMeeting({ body: { isMute: 0 } });
    expect(await seen(held, held.hana)).toMatchObject({ mute: 1 });
  });
});

describe("recording", () => {
  const lengths = (recordings: { start: number; end?: number }[] = []) =>
    recordings.map(({ start, end: stop }) => stop && Math.round((stop - start) / minute));

  it("goes on when it is started twice, and ends with the meeting", async () => {
    const held = await hold(scene, { recordType: 2 });
    await held.control.record({ body: { isRecord: 1 } });
    scene.service.clock.advance({ minutes: 3 });
    await held.control.record({ body: { isRecord: 1 } });
    scene.service.clock.advance({ minutes: 3 });
    const { holding } = await end(scene.service, held);
    expect(lengths(holding.recordings)).toEqual([6]);
  });

  it("ends when the time of the meeting is over, however late that is noticed", async () => {
    const { control, holding } = await hold(scene, { recordType: 2, length: 20 });
    await control.record({ body: { isRecord: 1 } });
    scene.service.clock.advance({ hours: 2 });
    await scene.alice.searchMeetings();
    const past = known(scene.service.state.pastMeetings.get(holding.confUUID));
    expect(lengths(past.holding.recordings)).toEqual([20]);
  });

  it.each([
    [{ isAutoRecord: 1, recordType: 2 }, [undefined]],
    [{ isAutoRecord: 1, recordType: 1 }, []],
    [{ isAutoRecord: 0, recordType: 2 }, []],
  ] as const)("starts by itself or not in a meeting with %o", async (settings, expected) => {
    const { holding } = await hold(scene, settings);
    expect(lengths(holding.recordings)).toEqual(expected);
  });

  it("starts by itself where the sub-meeting says so", async () => {
    const { conferenceID, meeting, start } = await holdSeries({ recordType: 2 });
    const [first] = meeting.occurrences;
    const body = { mediaTypes: "HDVideo", startTime: "2030-01-07 08:00", length: 30, isAutoRecord: 1 } as const;
    await scene.alice.updateRecurringSubMeeting({
      conferenceID,
      body: { ...body, cycleSubConfID: known(first?.id) },
    });
    await start();
    expect(meeting.holding?.recordings).toHaveLength(1);
  });

  it("is refused in a meeting that was not created for it, whatever is asked", async () => {
    const { control } = await hold(scene, { recordType: 1 });
    const before = remembered(scene.service);
    const code = "MMC.111072020";
    await expect(control.record({ body: { isRecord: 0 } })).rejects.toMatchObject({ code });
    for (const recordType of [0, 1, 2] as const) {
      await expect(control.setMmrRecord({ body: { recordType } })).rejects.toMatchObject({ code });
    }
    expect(remembered(scene.service)).toEqual(before);
  });
});

describe("live streaming", () => {
  const liveAddress = "rtmp://live.example.com/1";
  it.each([
    [{ recordType: 1, liveAddress }, true],
    [{ recordType: 3, auxAddress: liveAddress }, true],
    [{ recordType: 3 }, false],
    [{ recordType: 2, liveAddress }, false],
  ] as const)("of a meeting with %o works: %s", async (settings, works) => {
    const { control, holding } = await hold(scene, settings);
    await control.live({ body: { isLive: 1 } }).catch(() => undefined);
    expect(holding.streaming).toBe(works);
    await control.live({ body: { isLive: 0 } });
    expect(holding.streaming).toBe(false);
  });
});

describe("what was set while a meeting was held", () => {
  it("does not outlast it", async () => {
    const { conferenceID, control, meeting } = await hold(scene, { confConfigInfo: { callInRestriction: 2 } });
    const restriction = async () =>
      (await scene.alice.showMeetingDetail({ conferenceID })).conferenceData?.confConfigInfo?.callInRestriction;
    await control.updateStartedConfConfig({ body: { callInRestriction: 0, isLock: 1 } });
    expect(await restriction()).toBe(0);
    await control.stopMeeting();
    expect(await restriction()).toBe(2);
    await scene.alice.startMeeting({ body: { conferenceID, password: meeting.hostPassword } });
    expect(meeting.holding?.config).toEqual({});
  });
});

describe("cancelling a meeting that is being held", () => {
  it("ends it, so that it is in the history", async () => {
    const { conferenceID, holding } = await gather(scene);
    await scene.alice.cancelMeeting({ conferenceID, type: 1 });
    const past = known(scene.service.state.pastMeetings.get(holding.confUUID));
    expect(past.holding.stays.every(({ leftTime }) => leftTime !== undefined)).toBe(true);
    expect(scene.service.state.meetings.has(conferenceID)).toBe(false);
  });

  it("does so with a series, all of whose dates are gone", async () => {
    const { conferenceID, meeting, start } = await holdSeries();
    await start();
    const { confUUID } = known(meeting.holding);
    await scene.alice.cancelRecurringMeeting({ conferenceID, type: 1 });
    expect(scene.service.state.pastMeetings.has(confUUID)).toBe(true);
    expect(scene.service.state.meetings.has(conferenceID)).toBe(false);
  });
});

describe("an attendee who was invited by account", () => {
  it("has a name and a number in the meeting", async () => {
    const bob = known([...scene.service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "bob"));
    const { control } = await hold(scene, { attendees: [{ accountId: "bob", appId: "demo-app-id" }] });
    const { attendees } = await control.showRealTimeInfoOfMeeting();
    expect(attendees).toEqual([{ accountID: "bob", name: "Bob Li", phone: bob.number }]);
  });
});
