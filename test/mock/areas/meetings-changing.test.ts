import { beforeEach, describe, expect, it } from "vitest";
import type { MeetingRequest } from "../../../generated/types.ts";
import { known, outcome, remembered, send, signIn, succeed } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";
import { book } from "../../support/webinars.ts";

const video = { mediaTypes: "HDVideo" } as const;
const nineOClock = { ...video, startTime: "2030-01-07 09:00", length: 60 };

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

async function schedule(settings: Partial<MeetingRequest> = {}): Promise<string> {
  const [meeting] = await scene.alice.createMeeting({ body: { ...nineOClock, ...settings } });
  return known(meeting?.conferenceID);
}

function change(conferenceID: string, settings: Partial<MeetingRequest> = {}, client = scene.alice) {
  return client.updateMeeting({ conferenceID, body: { ...nineOClock, ...settings } });
}

function refused(call: Promise<unknown>, code: string) {
  return expect(call).rejects.toMatchObject({ code });
}

function roomOf(conferenceID: string) {
  const { ownerId } = known(scene.service.state.meetings.get(conferenceID));
  return known([...scene.service.state.rooms.values()].find((room) => room.ownerId === ownerId)).id;
}

const show = async (conferenceID: string) =>
  known((await scene.alice.showMeetingDetail({ conferenceID })).conferenceData);

describe("changing a meeting", () => {
  it("keeps its ID, its passwords and its links", async () => {
    const conferenceID = await schedule();
    const { passwordEntry, chairJoinUri, guestJoinUri } = await show(conferenceID);
    const [changed] = await change(conferenceID, { subject: "Moved", startTime: "2030-01-07 10:00" });
    expect(changed).toMatchObject({ conferenceID, passwordEntry, chairJoinUri, guestJoinUri, subject: "Moved" });
    expect(changed).toMatchObject({ startTime: "2030-01-07 10:00", endTime: "2030-01-07 11:00" });
  });

  it("lets an administrator change it, but nobody else", async () => {
    const conferenceID = await schedule();
    await change(conferenceID, { subject: "By the administrator" }, scene.admin);
    await refused(change(conferenceID, {}, scene.bob), "MMC.111070002");
    expect(await show(conferenceID)).toMatchObject({ subject: "By the administrator", scheduserName: "Alice Chen" });
  });

  it("invites and uninvites", async () => {
    const attendees = [{ accountId: "bob", appId: "demo-app-id" }];
    const conferenceID = await schedule();
    await change(conferenceID, { attendees });
    expect(await scene.bob.searchMeetings()).toMatchObject({ count: 1 });
    await change(conferenceID, { attendees: [] });
    expect(await scene.bob.searchMeetings()).toMatchObject({ count: 0 });
  });

  it("without a start begins it at once", async () => {
    const conferenceID = await schedule();
    const [begun] = await change(conferenceID, { startTime: undefined });
    expect(begun).toMatchObject({ conferenceState: "Created", startTime: "2030-01-07 00:00", confType: "IMMEDIATELY" });
    expect(await scene.alice.searchOnlineMeetings()).toMatchObject({ data: [{ conferenceID }] });
  });

  it("changes nothing when it is refused", async () => {
    const conferenceID = await schedule();
    const { hostPassword } = known(scene.service.state.meetings.get(conferenceID));
    const before = remembered(scene.service);
    await refused(change(conferenceID, { startTime: "2030-01-06 09:00", subject: "Past" }), "MMC.111071013");
    await refused(change(conferenceID, { vmrFlag: 1 }), "MMC.111071114");
    await refused(change(conferenceID, { vmrID: "another" }), "MMC.111071113");
    await refused(change(conferenceID, { confResType: 1 }), "MMC.111071061");
    await refused(change(conferenceID, { confConfigInfo: { guestPwd: hostPassword } }), "MMC.111071105");
    await refused(change(conferenceID, { confConfigInfo: { guestPwd: conferenceID } }), "MMC.111071081");
    expect(remembered(scene.service)).toEqual(before);
  });

  it("of a meeting in a room cannot make it an instant one", async () => {
    const vmrID = roomOf(await schedule());
    const conferenceID = await schedule({ vmrFlag: 1, vmrID });
    await refused(change(conferenceID, { startTime: undefined }), "MMC.111071009");
    expect(await show(conferenceID)).toMatchObject({ conferenceState: "Schedule", vmrID });
  });

  it("of a series or a webinar is left to the operations for those", async () => {
    const rule = { cycle: "Day", startDate: "2030-01-08", endDate: "2030-01-10", preRemindDays: 1 } as const;
    const [series] = await scene.alice.createRecurringMeeting({ body: { ...nineOClock, cycleParams: rule } });
    await refused(change(known(series?.conferenceID)), "MMC.111070005");
    await refused(change((await book(scene)).id), "MMC.111071089");
  });

  it("is possible again once the meeting has been stopped and its reservation stays", async () => {
    const { conferenceID, control } = await scene.held();
    await refused(change(conferenceID), "MMC.111071065");
    await control.stopMeeting();
    const [changed] = await change(conferenceID, { subject: "Once more" });
    expect(changed).toMatchObject({ conferenceState: "Schedule", confType: "FUTURE", subject: "Once more" });
  });
});

describe("a room", () => {
  it("holds one meeting at a time", async () => {
    const vmrID = roomOf(await schedule());
    const body = { ...video, vmrFlag: 1, vmrID } as const;
    const [first] = await scene.alice.createMeeting({ body });
    await refused(scene.alice.createMeeting({ body }), "MMC.111071106");
    await refused(scene.bob.createMeeting({ body }), "MMC.111070006");
    const next = await schedule({ vmrFlag: 1, vmrID });
    const password = known(scene.service.state.meetings.get(next)).hostPassword;
    await refused(scene.alice.startMeeting({ body: { conferenceID: next, password } }), "MMC.111071106");
    await scene.alice.cancelMeeting({ conferenceID: known(first?.conferenceID), type: 1 });
    await scene.alice.startMeeting({ body: { conferenceID: next, password } });
  });

  it("is dialled by its own number, or by the meeting's where that is asked for", async () => {
    const vmrID = roomOf(await schedule());
    const { number } = known(scene.service.state.rooms.get(vmrID));
    expect(await show(await schedule({ vmrFlag: 1, vmrID }))).toMatchObject({ vmrConferenceID: number });
    const random = await schedule({ vmrFlag: 1, vmrID, confConfigInfo: { vmrIDType: 1 } });
    expect(await show(random)).toMatchObject({ vmrConferenceID: random });
  });
});

it("a meeting cannot pretend to be a webinar", async () => {
  await refused(schedule({ confResType: 2 }), "MMC.111071095");
  await refused(schedule({ confResType: 3 }), "MMC.111071061");
});

it("cancelling a meeting that is being held takes it into the history", async () => {
  const { conferenceID } = await scene.held();
  const token = await signIn(scene.service, "alice");
  const query = { conferenceID };
  const path = "/v1/mmc/management/conferences";
  await succeed(scene.service, "DELETE", path, { token, query: { ...query, type: "1" } });
  expect([...scene.service.state.pastMeetings.values()]).toMatchObject([{ meeting: { conferenceID } }]);
  expect(outcome(await send(scene.service, "DELETE", path, { token, query }))).toEqual([400, "MMC.111070005"]);
});
