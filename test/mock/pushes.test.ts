import { beforeEach, describe, expect, it } from "vitest";
import { verifyEvent } from "../../src/webhooks/index.ts";
import { issueOf, posted, subscribe } from "../support/receivers.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";
import { subscriberKey } from "../support/webhooks.ts";
import { book, launch } from "../support/webinars.ts";

const mediaTypes = "HDVideo";

let scene: Scene;
beforeEach(async () => {
  scene = newScene();
  await subscribe(scene.admin);
});

/** What was posted since the last call, but for the verification. */
async function told(): Promise<{ event: string; timestamp: number; payload: Payload }[]> {
  await scene.service.settled();
  const fresh = scene.service.pushes.slice(seen).map(({ body }) => JSON.parse(body).eventInfo);
  seen = scene.service.pushes.length;
  return fresh.filter(({ event }) => event !== "meeting.verify");
}
let seen = 0;
beforeEach(() => {
  seen = 0;
});

interface Payload {
  meetingInfo: { meetingID: string; meetingUUID: string; meetingCycleSubID?: string };
  attendeeInfo?: Record<string, unknown>;
}

const names = async () => (await told()).map(({ event }) => event);

async function schedule(): Promise<string> {
  const [meeting] = await scene.alice.createMeeting({
    body: { mediaTypes, startTime: "2030-01-07 01:00", length: 60 },
  });
  return known(meeting?.conferenceID);
}

async function start(conferenceID: string): Promise<void> {
  const password = known(scene.service.state.meetings.get(conferenceID)).hostPassword;
  await scene.alice.startMeeting({ body: { conferenceID, password } });
}

async function stop(conferenceID: string): Promise<void> {
  const password = known(scene.service.state.meetings.get(conferenceID)).hostPassword;
  await (await scene.alice.control({ conferenceID, password })).stopMeeting();
}

describe("whoever subscribes is told", () => {
  it("what happens to a meeting, in order, with messages as they are described and signed", async () => {
    const { service, alice } = scene;
    const conferenceID = await schedule();
    const startTime = "2030-01-07 02:00";
    await alice.updateMeeting({ conferenceID, body: { mediaTypes, startTime, recordType: 2, isAutoRecord: 1 } });
    await start(conferenceID);
    const { pid } = service.join(conferenceID, { user: "alice" });
    service.leave(conferenceID, pid);
    service.join(conferenceID, { name: "Guest" });
    await stop(conferenceID);
    service.clock.advance({ hours: 4 });
    await alice.createMeeting({ body: { mediaTypes, startTime: "2030-01-08 01:00" } });
    await alice.cancelMeeting({ conferenceID: known([...service.state.meetings.keys()][0]) });
    await service.settled();
    expect(posted(service)).toEqual([
      ...["meeting.create", "meeting.modify", "meeting.started", "meeting.join", "meeting.left", "meeting.join"],
      ...["meeting.left", "meeting.end", "record.finish", "meeting.conclude", "meeting.create", "meeting.cancel"],
    ]);
    for (const { body, at } of service.pushes) {
      expect(issueOf(body)).toBeUndefined();
      expect((await verifyEvent(body, { subscriberKey, now: () => at })).appID).toBe("demo-subscriber");
    }
  });

  it("one UUID from the reservation to the history, and another one when the meeting is held again", async () => {
    const conferenceID = await schedule();
    for (let time = 0; time < 2; time++) {
      await start(conferenceID);
      await stop(conferenceID);
    }
    const events = await told();
    const uuids = events.map(({ payload }) => payload.meetingInfo.meetingUUID);
    expect(events.map(({ event }) => event)).toEqual(
      ["create", "started", "end", "started", "end"].map((name) => `meeting.${name}`),
    );
    const history = [...scene.service.state.pastMeetings.keys()];
    expect(uuids).toEqual([history[0], history[0], history[0], history[1], history[1]]);
    expect(events.map(({ payload }) => payload.meetingInfo.meetingID)).toEqual(Array(5).fill(conferenceID));
  });

  it("who has joined and left, since when and until when", async () => {
    const { service } = scene;
    const { conferenceID } = service.create.meeting({ owner: "alice", held: true });
    const alice = known([...service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "alice"));
    const { pid } = service.join(conferenceID, { user: "alice" });
    const guest = service.join(conferenceID, { name: "访客", type: "mobile", phone: "+8613900000001" });
    const joinTime = service.clock.now();
    service.clock.advance({ minutes: 5 });
    service.leave(conferenceID, pid);
    const left = service.clock.now();
    const people = (await told()).flatMap(({ event, payload }) => (payload.attendeeInfo ? [[event, payload]] : []));
    expect(people).toMatchObject([
      [
        "meeting.join",
        {
          attendeeInfo: {
            ...{ userUUID: alice.id, account: "alice@demo", participantID: pid, displayName: "Alice Chen" },
            ...{ role: "CHAIR", callNumber: alice.number, leftTime: 0, userAgent: "WeLink-desktop" },
          },
        },
      ],
      [
        "meeting.join",
        {
          attendeeInfo: {
            ...{ userUUID: "", account: "", participantID: guest.pid, displayName: "访客", userAgent: "Phone" },
            ...{ role: "GENERAL", callNumber: "+8613900000001", leftTime: 0 },
          },
        },
      ],
      ["meeting.left", { attendeeInfo: { participantID: pid, role: "CHAIR" } }],
    ]);
    const { attendeeInfo } = (people[2] as [string, Payload])[1];
    expect(Math.abs(Number(attendeeInfo?.joinTime) - joinTime)).toBeLessThan(60_000);
    expect(Math.abs(Number(attendeeInfo?.leftTime) - left)).toBeLessThan(60_000);
  });

  it("nothing of somebody who only waits to be let in", async () => {
    const { service } = scene;
    const { conferenceID } = service.create.meeting({
      ...{ owner: "alice", held: true, participants: [{ user: "alice" }] },
      confConfigInfo: { enableWaitingRoom: true },
    });
    await told();
    const { pid } = service.join(conferenceID, { name: "Guest" });
    service.leave(conferenceID, pid);
    expect(await names()).toEqual([]);
  });

  it("that a meeting is closed when it cannot be held again, and not before", async () => {
    const { service } = scene;
    const conferenceID = await schedule();
    await start(conferenceID);
    await stop(conferenceID);
    expect((await names()).at(-1)).toBe("meeting.end");
    service.clock.set(Date.UTC(2030, 0, 7, 1, 59));
    expect(await names()).toEqual([]);
    service.clock.set(Date.UTC(2030, 0, 7, 3));
    const [closed, ...others] = await told();
    expect([closed?.event, others]).toEqual(["meeting.conclude", []]);
    expect(closed?.timestamp).toBe(Date.UTC(2030, 0, 7, 2));
    expect(closed?.payload.meetingInfo.meetingUUID).toBe([...service.state.pastMeetings.keys()][0]);
  });

  it("that it is closed at once where reservations are not retained", async () => {
    known(scene.service.state.enterprises.get("demo-corp")).retainsReservations = false;
    const conferenceID = await schedule();
    await start(conferenceID);
    await stop(conferenceID);
    expect((await names()).slice(-2)).toEqual(["meeting.end", "meeting.conclude"]);
  });

  it("that a meeting has ended by itself, though nobody calls, with the time at which it did", async () => {
    const { service } = scene;
    const { conferenceID } = service.create.meeting({ held: true, length: 30 });
    const { end } = known(service.state.meetings.get(conferenceID)?.holding);
    await told();
    service.clock.advance({ hours: 5 });
    const events = await told();
    expect(events.map(({ event, timestamp }) => [event, timestamp])).toEqual([
      ["meeting.end", end],
      ["meeting.conclude", end],
    ]);
  });

  it("nothing when a reservation lapses that nobody used", async () => {
    await schedule();
    await told();
    scene.service.clock.advance({ days: 1 });
    expect(await names()).toEqual([]);
  });

  it("of a meeting that is cancelled while it is held that all leave and it ends, is cancelled, and closed", async () => {
    const { service, alice } = scene;
    const { conferenceID } = service.create.meeting({ owner: "alice", participants: [{ user: "alice" }] });
    await told();
    await alice.cancelMeeting({ conferenceID, type: 1 });
    const events = await told();
    expect(events.map(({ event }) => event)).toEqual(
      ["left", "end", "cancel", "conclude"].map((name) => `meeting.${name}`),
    );
    expect(new Set(events.map(({ payload }) => payload.meetingInfo.meetingUUID)).size).toBe(1);
  });

  it("which sub-meeting of a series it is about, where it is about one", async () => {
    const { service, alice } = scene;
    const series = service.create.series({ owner: "alice" });
    const { conferenceID } = series;
    const [first, second, third] = series.occurrences.map(({ id }) => id);
    await start(conferenceID);
    await stop(conferenceID);
    const body = { cycleSubConfID: known(second), startTime: "2030-02-01 08:00", length: 30, mediaTypes } as const;
    await alice.updateRecurringSubMeeting({ conferenceID, body });
    await alice.cancelRecurringSubMeeting({ conferenceID, body: { cycleSubConfIDs: [known(third)] } });
    await alice.cancelRecurringMeeting({ conferenceID });
    const events = await told();
    expect(events.map(({ event, payload }) => [event, payload.meetingInfo.meetingCycleSubID])).toEqual([
      ["meeting.create", undefined],
      ["meeting.started", first],
      ["meeting.end", first],
      ["meeting.modify", second],
      ["meeting.cancel", third],
      ["meeting.cancel", undefined],
      ["meeting.conclude", first],
    ]);
  });

  it("of a sub-meeting that is cancelled while it is held what is told of any meeting, with one UUID", async () => {
    const { service, alice } = scene;
    const { conferenceID, occurrences } = service.create.series({ owner: "alice" });
    await start(conferenceID);
    await told();
    await alice.cancelRecurringSubMeeting({
      conferenceID,
      type: 1,
      body: { cycleSubConfIDs: [known(occurrences[0]).id] },
    });
    const events = await told();
    expect(events.map(({ event }) => event)).toEqual(["end", "cancel", "conclude"].map((name) => `meeting.${name}`));
    expect(new Set(events.map(({ payload }) => payload.meetingInfo.meetingUUID)).size).toBe(1);
  });

  it("one UUID of each sub-meeting, and another one of the next", async () => {
    const { service, alice } = scene;
    const { conferenceID, occurrences } = service.create.series({ owner: "alice" });
    const [first, second] = occurrences.map(({ id }) => known(id));
    const cancel = (id = "") => alice.cancelRecurringSubMeeting({ conferenceID, body: { cycleSubConfIDs: [id] } });
    await start(conferenceID);
    await stop(conferenceID);
    const body = { cycleSubConfID: known(second), startTime: "2030-01-08 08:00", length: 30, mediaTypes } as const;
    await alice.updateRecurringSubMeeting({ conferenceID, body });
    await cancel(first);
    await start(conferenceID);
    const infos = (await told()).map(({ payload }) => payload.meetingInfo);
    const uuids = new Map(infos.map((info) => [info.meetingCycleSubID, info.meetingUUID]));
    expect(infos.map((info) => uuids.get(info.meetingCycleSubID) === info.meetingUUID)).not.toContain(false);
    expect(uuids.get(first)).not.toBe(uuids.get(second));
    expect(infos.at(-1)?.meetingCycleSubID).not.toBe(first);
  });

  it("that what was held of a series is closed when the series gets other dates", async () => {
    const { service, alice } = scene;
    const { conferenceID, cycleParams } = service.create.series({ owner: "alice" });
    await start(conferenceID);
    await stop(conferenceID);
    await told();
    const { startDate, endDate } = known(cycleParams);
    const days = { cycle: "Day", startDate: known(startDate), endDate: known(endDate), preRemindDays: 1 } as const;
    await alice.updateRecurringMeeting({ conferenceID, body: { mediaTypes, cycleParams: days } });
    expect(await names()).toEqual(["meeting.conclude", "meeting.modify"]);
  });

  it("of webinars as well", async () => {
    const { id } = await book(scene);
    await scene.alice.updateWebinar({ body: { ...launch, conferenceId: id, subject: "Opening" } });
    await scene.alice.deleteWebinar({ conference_id: id });
    expect(await names()).toEqual(["meeting.create", "meeting.modify", "meeting.cancel"]);
  });
});
