import { beforeEach, describe, expect, it } from "vitest";
import { letIn } from "../../support/joining.ts";
import { remembered } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";
import { begin, book, launch, picture, resourceOf } from "../../support/webinars.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

function refused(call: Promise<unknown>, code: string) {
  return expect(call).rejects.toMatchObject({ code });
}

const show = (conference_id: string) => scene.alice.showWebinar({ conference_id });
const advance = (minutes: number) => scene.service.clock.advance({ minutes });

describe("booking", () => {
  it("makes up a password and a link for each role", async () => {
    const { chairPasswd, guestPasswd, audiencePasswd, ...booked } = await book(scene);
    expect(new Set([chairPasswd, guestPasswd, audiencePasswd]).size).toBe(3);
    expect(new Set([booked.chairJoinUri, booked.guestJoinUri, booked.audienceJoinUri]).size).toBe(3);
    expect(booked).toMatchObject({ state: "schedule", callRestriction: false, scope: 0, enableRecording: "N" });
    expect(booked).toMatchObject({ vmrPkgName: "Webinar, 1000 viewers", scheduserName: "Alice Chen" });
  });

  it("takes passwords of one's own, which must differ", async () => {
    const chosen = { guestPasswd: "352718", audiencePasswd: "748205" };
    expect(await book(scene, chosen)).toMatchObject(chosen);
    await refused(book(scene, { guestPasswd: "352718", audiencePasswd: "352718" }), "MMC.111071111");
  });

  it("needs a webinar resource of the caller's, not a room", async () => {
    const { rooms } = scene.service.state;
    const { ownerId } = rooms.get(resourceOf(scene)) ?? {};
    const room = [...rooms.values()].find((candidate) => candidate.ownerId === ownerId && candidate.vmrMode !== 2);
    for (const vmrID of [room?.id ?? "", resourceOf(scene, "demo"), "unknown"]) {
      await refused(book(scene, { vmrID }), "MMC.111070006");
    }
    await refused(scene.sp.createWebinar({ body: { ...launch, vmrID: resourceOf(scene) } }), "MBI.000000004");
  });

  it("needs a start that is still to come, and exists", async () => {
    await refused(book(scene, { startTime: "2030-01-06 23:59" }), "MMC.111071013");
    await refused(book(scene, { startTime: "2030-02-30 10:00" }), "MBI.104000013");
    expect(await scene.alice.listUpComingWebinars()).toMatchObject({ count: 0 });
  });

  it("streams what is shared only beside the main stream", async () => {
    await refused(book(scene, { auxAddress: "rtmp://live.example.com/shared" }), "MBI.104000001");
  });
});

describe("changing", () => {
  const change = (conferenceId: string, settings = {}) =>
    scene.alice.updateWebinar({ body: { ...launch, conferenceId, ...settings } });

  it("keeps ID, links, passwords and what is left out", async () => {
    const before = await book(scene, { description: "All of it.", enableRecording: "Y" });
    await change(before.id, { subject: "Another subject" });
    const { id: _id, password: _password, ...expected } = before;
    expect(await show(before.id)).toMatchObject({ ...expected, subject: "Another subject" });
  });

  it("tells the passwords apart, from each other and from the ID", async () => {
    const { id, chairPasswd, guestPasswd } = await book(scene);
    const before = remembered(scene.service);
    await refused(change(id, { guestPasswd: chairPasswd }), "MMC.111071105");
    await refused(change(id, { guestPasswd: id }), "MMC.111071081");
    await refused(change(id, { audiencePasswd: chairPasswd }), "MMC.111071109");
    await refused(change(id, { audiencePasswd: guestPasswd }), "MMC.111071111");
    await refused(change(id, { audiencePasswd: id }), "MMC.111071108");
    expect(remembered(scene.service)).toEqual(before);
    await change(id, { guestPasswd: "352718" });
    expect(await show(id)).toMatchObject({ guestPasswd: "352718", chairPasswd });
  });

  it("is no longer possible once the webinar has started", async () => {
    const webinar = await book(scene);
    await begin(scene.alice, webinar);
    await refused(change(webinar.id), "MMC.111071065");
  });

  it("is for who booked it and administrators", async () => {
    const { id } = await book(scene);
    await scene.admin.updateWebinar({ body: { ...launch, conferenceId: id, subject: "By the administrator" } });
    expect(await show(id)).toMatchObject({ subject: "By the administrator", scheduserName: "Alice Chen" });
    await refused(scene.bob.deleteWebinar({ conference_id: id }), "MBI.000000004");
  });
});

describe("the life of a webinar", () => {
  it("goes from the list of those to come over those being held to the history", async () => {
    const webinar = await book(scene);
    advance(14 * 60 + 5);
    const control = await begin(scene.alice, webinar);
    expect(await show(webinar.id)).toMatchObject({ state: "created", startTime: launch.startTime, duration: 120 });
    letIn(scene.service, webinar.id, { name: "Alice Chen", role: "chair" });
    letIn(scene.service, webinar.id);
    for (const _viewer of [1, 2, 3]) letIn(scene.service, webinar.id, { role: "audience" });
    expect(await scene.alice.listOngoingWebinars()).toMatchObject({ data: [{ onlineAttendeeCount: 2 }] });
    await control.allowAudienceJoin({ body: { allowAudience: 1 } });
    expect(await scene.alice.listOngoingWebinars()).toMatchObject({ data: [{ onlineAttendeeCount: 5 }] });
    advance(40);
    await control.stopMeeting();
    const counts = { attendeeCount: 5, chairCount: 1, guestCount: 1, audienceCount: 3 };
    const times = { actualStartTime: "2030-01-07 14:05", endTime: "2030-01-07 14:45", actualDuration: 40 };
    expect(await scene.alice.listHistoryWebinars()).toMatchObject({
      data: [{ ...counts, ...times, moderator: "Alice Chen", vmrPkgAudienceParties: 1000, duration: 120 }],
    });
  });

  it("stays booked until its scheduled end when it is stopped before, and is over then", async () => {
    const webinar = await book(scene);
    await (await begin(scene.alice, webinar)).stopMeeting();
    expect(await show(webinar.id)).toMatchObject({ state: "schedule" });
    advance(16 * 60);
    expect(await show(webinar.id)).toMatchObject({ state: "destroyed", subject: "Product launch" });
    await refused(scene.bob.showWebinar({ conference_id: webinar.id }), "MBI.000000004");
    expect(await scene.alice.listUpComingWebinars()).toMatchObject({ count: 0 });
  });

  it("has an entry in the history for every time it was held", async () => {
    const webinar = await book(scene);
    for (const _time of [1, 2]) await (await begin(scene.alice, webinar)).stopMeeting();
    const { data = [] } = await scene.alice.listHistoryWebinars();
    expect(new Set(data.map(({ confUUID }) => confUUID)).size).toBe(2);
    expect(data.map(({ conferenceId }) => conferenceId)).toEqual([webinar.id, webinar.id]);
  });

  it("takes its resource for itself while it is being held", async () => {
    const [first, second] = [await book(scene), await book(scene)];
    const control = await begin(scene.alice, first);
    await refused(begin(scene.alice, second), "MMC.111072204");
    await control.stopMeeting();
    await begin(scene.alice, second);
  });

  it("starts with the host's password, and never with the audience's", async () => {
    const { id, audiencePasswd = "", guestPasswd = "", password } = await book(scene);
    const start = (text: string) => scene.bob.startMeeting({ body: { conferenceID: id, password: text } });
    await refused(start(audiencePasswd), "MMC.111071091");
    await refused(start(guestPasswd), "MMC.111072070");
    await start(password);
  });

  it("is listed among meetings too, as a webinar", async () => {
    const webinar = await book(scene, { callRestriction: true, scope: 3, audienceScope: 2 });
    expect(await scene.alice.searchMeetings()).toMatchObject({
      data: [
        {
          conferenceID: webinar.id,
          webinar: true,
          audienceJoinUri: webinar.audienceJoinUri,
          vmrConferenceID: webinar.id,
          confConfigInfo: { callInRestriction: 3, audienceCallInRestriction: 2 },
        },
      ],
    });
  });
});

describe("joining", () => {
  it("with the audience's password makes a viewer, where the webinar is open to them", async () => {
    const open = await book(scene);
    const join = ({ id, audiencePasswd = "" }: typeof open) =>
      scene.anyone.createAnonymousAuthRandom({ conferenceID: id, "X-Password": audiencePasswd });
    const { random = "" } = await join(open);
    expect(scene.service.state.joinRandoms.get(random)).toMatchObject({ role: "audience" });
    await refused(join(await book(scene, { callRestriction: true, audienceScope: 2 })), "MMC.111071077");
    await join(await book(scene, { callRestriction: false, audienceScope: 2 }));
  });

  it("is by invitation for panelists when the webinar says so", async () => {
    const attendees = [{ appId: "demo-app-id", userAccount: "bob", userName: "Bob Li" }];
    const closed = { callRestriction: true, scope: 3 } as const;
    const ask = ({ id, guestPasswd }: Awaited<ReturnType<typeof book>>) =>
      scene.bob.createAuthRandom({ conf_id: id, guest_waiting: 1, "X-Password": guestPasswd });
    expect(await ask(await book(scene, { ...closed, attendees }))).toMatchObject({ webinar: true });
    await refused(ask(await book(scene, closed)), "MMC.111071075");
  });
});

describe("lists", () => {
  beforeEach(async () => {
    await book(scene, { subject: "Third", startTime: "2030-01-10 10:00" });
    await book(scene, { subject: "First", startTime: "2030-01-08 10:00" });
    await scene.admin.createWebinar({
      body: { ...launch, subject: "Second", startTime: "2030-01-09 10:00", vmrID: resourceOf(scene, "demo") },
    });
  });
  const subjects = ({ data = [] }: { data?: { subject?: string }[] }) => data.map(({ subject }) => subject);

  it("are in the order of the start, and reach beyond one's own only for administrators", async () => {
    expect(subjects(await scene.alice.listUpComingWebinars())).toEqual(["First", "Third"]);
    expect(subjects(await scene.admin.listUpComingWebinars())).toEqual(["First", "Second", "Third"]);
    const last = await scene.admin.listUpComingWebinars({ sortType: "DSC_StartTIME" });
    expect(subjects(last)).toEqual(["Third", "Second", "First"]);
  });

  it("are searched by subject, ID, name of who booked it and name of the resource", async () => {
    const search = async (searchKey: string) => subjects(await scene.admin.listUpComingWebinars({ searchKey }));
    expect(await search("Sec")).toEqual(["Second"]);
    expect(await search("Alice")).toEqual(["First", "Third"]);
    expect(await search("1000 viewers")).toHaveLength(3);
    const [first] = (await scene.alice.listUpComingWebinars()).data ?? [];
    expect(await search(first?.conferenceId ?? "")).toEqual(["First"]);
  });

  it("return the last page again beyond their end", async () => {
    const page = await scene.admin.listUpComingWebinars({ offset: 20, limit: 2 });
    expect([page.offset, page.count, subjects(page)]).toEqual([2, 3, ["Third"]]);
  });

  it("of the history cover a period of time", async () => {
    const hold = async (webinar: Awaited<ReturnType<typeof book>>) => (await begin(scene.alice, webinar)).stopMeeting();
    await hold(await book(scene, { subject: "Early" }));
    advance(60);
    await hold(await book(scene, { subject: "Late" }));
    const list = async (startTime?: string, endTime?: string) =>
      subjects(await scene.alice.listHistoryWebinars({ startTime, endTime }));
    expect(await list()).toEqual(["Early", "Late"]);
    expect(await list("2030-01-07 00:30")).toEqual(["Late"]);
    expect(await list(undefined, "2030-01-07 00:30")).toEqual(["Early"]);
    await refused(list("2030-13-01 00:00"), "MBI.104000013");
    expect(await scene.bob.listHistoryWebinars()).toMatchObject({ count: 0 });
  });
});

describe("the presentation", () => {
  it("takes only pictures that were uploaded in the enterprise, and not objected to", async () => {
    const { id: conference_id } = await book(scene);
    const blocked = await scene.alice.uploadFile({ body: { file: picture("politics.png") } });
    expect(blocked.imageModeration).toMatchObject({
      suggestion: "block",
      category_suggestions: { politics: "block", porn: "pass" },
    });
    const set = (coverPictureId = "") => scene.alice.updateRoomSetting({ conference_id, body: { coverPictureId } });
    await refused(set(blocked.fileId), "MBI.104000002");
    const { fileId = "" } = await scene.bob.uploadFile({ body: { file: picture() } });
    await set(fileId);
    const stored = scene.service.state.pictures.get(fileId);
    if (stored) stored.corpId = "another";
    await refused(set(fileId), "MBI.104000002");
  });

  it("takes a factor with one decimal place at most", async () => {
    const { id: conference_id } = await book(scene);
    const set = (multiple: number) => scene.alice.updateRoomSetting({ conference_id, body: { multiple } });
    await set(9.9);
    await refused(set(1.25), "MBI.104000002");
    expect(await scene.alice.showRoomSetting({ conference_id })).toMatchObject({ multiple: 9.9 });
  });

  it("goes back to the defaults with an empty request", async () => {
    const { id: conference_id } = await book(scene);
    const before = await scene.alice.showRoomSetting({ conference_id });
    await scene.alice.updateRoomSetting({ conference_id, body: { showAudienceMode: "none" } });
    await scene.alice.updateRoomSetting({ conference_id });
    expect(await scene.alice.showRoomSetting({ conference_id })).toEqual(before);
  });

  it("is examined as a file: an empty one, or a mere text, is none", async () => {
    await refused(
      scene.alice.uploadFile({ body: { file: new File([], "logo.png", { type: "image/png" }) } }),
      "MBI.104000002",
    );
    await refused(scene.alice.uploadFile({ body: { file: "logo.png" as never } }), "MBI.104000002");
  });
});
