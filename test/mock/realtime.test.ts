import { beforeEach, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/mock/index.ts";
import { toldKinds } from "../../src/mock/realtime/picture.ts";
import { follow, serve, type Told } from "../support/follow.ts";
import { call, gather, hold, holdWebinar } from "../support/held.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";

let scene: Scene;
let server: RunningServer;
beforeEach(async () => {
  scene = newScene();
  server = await serve(scene.service);
});

const kindsOf = (messages: Told[]) => messages.map(({ action }) => action);

/** A meeting with a host and two guests, and a client that knows all of it. */
async function watched(kinds: string[], settings: Parameters<typeof gather>[1] = {}) {
  const held = await gather(scene, settings);
  const client = await follow(scene.service, server, held.conferenceID, ...kinds);
  await client.news();
  /** What the client is told of something that is done. */
  const told = async (act: () => unknown) => {
    await act();
    return client.news();
  };
  return { ...held, client, told };
}

describe("with its subscription a client is told", () => {
  it("everything in full, in one order, and nothing twice", async () => {
    const { conferenceID, hana, ann, ben } = await gather(scene, { subject: "Planning" });
    const client = await follow(scene.service, server, conferenceID, ...toldKinds.toReversed());
    const full = await client.news();
    expect(kindsOf(full)).toEqual(toldKinds.filter((kind) => kind !== "InviteResultNotify"));
    expect(full.map(({ msgMode }) => msgMode)).toEqual(full.map(() => 0));
    const [basic, dynamic, attendees, participants] = full;
    expect(basic).toMatchObject({ title: "Planning", confID: conferenceID, owner: "Alice Chen", media: 2 });
    expect(dynamic).toMatchObject({ state: "Created", lock: 0, recState: 0, mode: "FREE" });
    expect(attendees?.data?.map(({ phone }) => phone)).toEqual([hana.phone, ann.phone, ben.phone]);
    expect(participants?.data?.map(({ pid }) => pid)).toEqual([hana.pid, ann.pid, ben.pid]);
    const infos = participants?.data?.map(({ pinfoMap }) => pinfoMap);
    expect(infos?.map((info) => [info?.NAME, info?.ROLE, info?.HAND])).toEqual([
      ["Hana", "1", "0"],
      ["Ann", "0", "0"],
      ["Ben", "0", "0"],
    ]);
    expect(await client.news()).toEqual([]);
  });

  it("only what it has subscribed to, then and later", async () => {
    const { client, ann, control, conferenceID, told } = await watched(["ParticipantsNotify", "NetworkQualityNotify"]);
    expect(kindsOf(client.pushed)).toEqual(["ParticipantsNotify"]);
    expect(await told(() => control.lockMeeting({ body: { isLock: 1 } }))).toEqual([]);
    expect(await told(() => scene.service.leave(conferenceID, ann.pid))).toHaveLength(1);
  });

  it("anew what it subscribes to anew, in place of the earlier", async () => {
    const { client, ann, control, conferenceID } = await watched(["ParticipantsNotify"]);
    const confToken = await tokenOf(conferenceID);
    const again = { subscribeType: ["ConfDynamicInfoNotify"], confToken };
    expect((await client.ask("Subscribe", again)).data?.returnCode).toBe(0);
    await control.muteParticipant({ participantID: ann.pid, body: { isMute: 1 } });
    expect(kindsOf(await client.news())).toEqual(["ConfDynamicInfoNotify"]);
  });
});

async function tokenOf(conferenceID: string): Promise<string> {
  const { hostPassword } = known(scene.service.state.meetings.get(conferenceID));
  const { data } = await scene.anyone.createConfToken({
    conferenceID,
    "X-Password": hostPassword,
    "X-Login-Type": 1,
  });
  return data.token;
}

describe("a participant who", () => {
  it("joins is told with everything, and one who leaves by ID alone", async () => {
    const { told, conferenceID } = await watched(["ParticipantsNotify"]);
    const [joined] = await told(() => scene.service.join(conferenceID, { user: "bob" }));
    expect(joined).toMatchObject({ msgMode: 1, version: 1 });
    const [entry] = known(joined?.data);
    expect(entry).toMatchObject({ mode: 0, pinfoMap: { NAME: "Bob Li", ACCOUNT: "bob@demo", MUTE: "0", ROLE: "0" } });
    const [left] = await told(() => scene.service.leave(conferenceID, known(entry?.pid)));
    expect(left).toMatchObject({ msgMode: 1, version: 2, data: [{ pid: entry?.pid, mode: 1 }] });
    expect(Object.keys(known(left?.data?.[0]))).toEqual(["pid", "mode"]);
  });

  it.each<[string, (held: Awaited<ReturnType<typeof watched>>) => Promise<unknown>, Record<string, string>]>([
    ["is muted", muteAnn, { MUTE: "1" }],
    [
      "raises a hand",
      ({ control, ann }) => control.hand({ participantID: ann.pid, body: { handsState: 1 } }),
      { HAND: "1" },
    ],
    ["is renamed", renameAnn, { NAME: "Anna" }],
    [
      "becomes co-host",
      ({ control, ann }) => control.setCohost({ participantID: ann.pid, body: { isCohost: 1 } }),
      { IS_COHOST: "1" },
    ],
    [
      "is broadcast",
      ({ control, ann }) => control.broadcastParticipant({ participantID: ann.pid }),
      { BROADCAST: "1" },
    ],
    [
      "may record",
      ({ control, ann }) => control.allowClientRecord({ participantID: ann.pid, body: { allowClientRecord: 1 } }),
      { ALLOW_CLIENT_REC: "1" },
    ],
    [
      "is asked to share",
      ({ control, ann }) => control.inviteShare({ participantID: ann.pid, body: { share: 1 } }),
      { INVITE_SHARE_STATE: "1" },
    ],
    [
      "is to switch the camera off",
      ({ control, ann }) => control.inviteOperateVideo({ participantID: ann.pid, body: { status: 1 } }),
      { CAMERASTATE: "0" },
    ],
  ])("%s is told with just that", async (_, act, pinfoMap) => {
    const held = await watched(["ParticipantsNotify"]);
    const [message, ...others] = await held.told(() => act(held));
    expect(message?.data).toEqual([{ pid: held.ann.pid, mode: 0, pinfoMap }]);
    expect(message).toMatchObject({ msgMode: 1, version: 1, confID: held.conferenceID });
    expect(others).toEqual([]);
  });

  it("becomes host takes the place of another", async () => {
    const { told, control, ann, hana, meeting } = await watched(["ParticipantsNotify"]);
    const [message] = await told(() =>
      control.setRole({ participantID: ann.pid, body: { applyChair: 1, chairmanPwd: meeting.hostPassword } }),
    );
    expect(message?.data).toEqual([
      { pid: hana.pid, mode: 0, pinfoMap: { ROLE: "0" } },
      { pid: ann.pid, mode: 0, pinfoMap: { ROLE: "1" } },
    ]);
  });

  it("is given the floor is told with those who are muted for it", async () => {
    const { told, control, ann, ben } = await watched(["ParticipantsNotify", "ConfDynamicInfoNotify"]);
    const [dynamic, participants] = await told(() => control.rollcallParticipant({ participantID: ann.pid }));
    expect(dynamic).toMatchObject({ mode: "ROLLCALL", vas: 0 });
    expect(participants?.data).toEqual([
      { pid: ann.pid, mode: 0, pinfoMap: { ROLLCALL: "1" } },
      { pid: ben.pid, mode: 0, pinfoMap: { MUTE: "1" } },
    ]);
  });
});

function muteAnn({ control, ann }: Awaited<ReturnType<typeof watched>>) {
  return control.muteParticipant({ participantID: ann.pid, body: { isMute: 1 } });
}

function renameAnn({ control, ann }: Awaited<ReturnType<typeof watched>>) {
  return control.renameParticipant({ body: { participantID: ann.pid, number: ann.phone, newName: "Anna" } });
}

describe("of the meeting itself is told that", () => {
  it.each<[string, (held: Awaited<ReturnType<typeof watched>>) => Promise<unknown>, object]>([
    ["it is locked", ({ control }) => control.lockMeeting({ body: { isLock: 1 } }), { lock: 1 }],
    [
      "everybody is muted",
      ({ control }) => control.muteMeeting({ body: { isMute: 1, allowUnmuteByOneself: 0 } }),
      { mute: 1, canUnmute: 0 },
    ],
    ["it is recorded", ({ control }) => control.record({ body: { isRecord: 1 } }), { recState: 1, recOccurred: 1 }],
    [
      "it is extended",
      ({ control }) => control.prolongMeeting({ body: { auto: 0, duration: 30 } }),
      { endTime: expect.stringMatching(/^\d{13}$/) },
    ],
    [
      "only the host shares",
      ({ control }) => control.updateStartedConfConfig({ body: { lockSharing: 1 } }),
      { lockSharing: 1 },
    ],
    [
      "there is no chat",
      ({ control }) => control.updateStartedConfConfig({ body: { chatPermission: 1 } }),
      { forbiddenChat: 1 },
    ],
    [
      "the picture follows the voice",
      ({ control }) => control.switchMode({ body: { switchMode: "VAS", imageType: 0 } }),
      { mode: "FIXED", vas: 1 },
    ],
  ])("%s", async (_, act, expected) => {
    const held = await watched(["ConfDynamicInfoNotify"], { recordType: 2 });
    const [before] = held.client.pushed;
    const [message, ...others] = await held.told(() => act(held));
    expect(message).toMatchObject({ ...expected, msgMode: 0, state: "Created" });
    expect(known(message).version).toBeGreaterThan(known(before).version);
    expect(others).toEqual([]);
    // A message that tells all tells what has not changed as well.
    expect(Object.keys(known(message)).sort()).toEqual(Object.keys(known(before)).sort());
  });

  it("people who join while everybody is muted are muted", async () => {
    const { control, conferenceID, told } = await watched(["ParticipantsNotify"]);
    await told(() => control.muteMeeting({ body: { isMute: 1 } }));
    const [joined] = await told(() => scene.service.join(conferenceID, { name: "Late" }));
    expect(joined?.data?.[0]?.pinfoMap?.MUTE).toBe("1");
  });

  it("pictures are arranged", async () => {
    const { control, ann, told } = await watched(["ConfDynamicInfoNotify", "CustomMultiPicNotify"]);
    const [dynamic, arranged] = await told(() =>
      control.setMultiPicture({
        body: {
          manualSet: 1,
          imageType: "Two",
          subscriberInPics: [{ index: 1, subscriber: [ann.pid] }],
          switchTime: 30,
        },
      }),
    );
    const pictures = { picNum: 2, period: 30, picInfos: [{ index: 1, id: [ann.pid], share: 0 }] };
    expect(dynamic).toMatchObject({ mode: "FIXED", vas: 0, picNum: 2, multiPic: pictures });
    expect(arranged).toMatchObject({ ...pictures, mode: "FIXED", msgMode: 0 });
  });

  it("somebody interprets", async () => {
    const { control, told } = await watched(["InterpreterGroupNotify"], { supportSimultaneousInterpretation: true });
    const group = { groupID: "g1", firstLanguage: "zh", secondLanguage: "en", interpreters: [] };
    const act = () => control.setInterpreterGroup({ body: { interpreterGroups: [group] } });
    expect(await told(act)).toMatchObject([{ interpreterGroups: [group], msgMode: 0 }]);
  });

  it("a webinar opens its doors", async () => {
    const held = await holdWebinar(scene);
    const client = await follow(scene.service, server, held.conferenceID, "ConfDynamicInfoNotify", "WaitingListNotify");
    scene.service.join(held.conferenceID, { name: "Viewer", role: "audience" });
    expect((await client.news()).at(-1)).toMatchObject({ action: "WaitingListNotify", data: [] });
    await held.control.allowAudienceJoin({ body: { allowAudience: 1 } });
    expect(await client.news()).toMatchObject([{ allowAudience: true, audienceTotalCount: 1 }]);
  });
});

describe("of people who are invited and who wait is told that", () => {
  const kinds = ["AttendeesNotify", "ParticipantsNotify", "WaitingListNotify", "InviteResultNotify"];
  const room = { confConfigInfo: { enableWaitingRoom: true } };

  it("somebody was called and reached, and why they left", async () => {
    const held = await hold(scene);
    const client = await follow(scene.service, server, held.conferenceID, ...kinds);
    await client.news();
    const ann = await call(held);
    const [attendees, participants, result] = await client.news();
    expect(attendees).toMatchObject({ msgMode: 1, data: [{ mode: 0, phone: ann.phone, name: "Ann", type: "normal" }] });
    expect(participants?.data).toMatchObject([{ pid: ann.pid, mode: 0 }]);
    expect(result?.data).toEqual([{ callNumber: ann.phone, resultCode: "0" }]);
    await held.control.hangUp({ body: { bulkHangUpParticipants: [ann.pid] } });
    expect((await client.news()).at(-1)?.data).toEqual([{ callNumber: ann.phone, resultCode: "11076016" }]);
    const again = await call(held);
    scene.service.leave(held.conferenceID, again.pid);
    expect((await client.news()).at(-1)?.data).toEqual([{ callNumber: ann.phone, resultCode: "11076010" }]);
  });

  it("somebody is no longer invited", async () => {
    const { told, control, ben } = await watched(["AttendeesNotify"]);
    const act = () =>
      control.deleteAttendees({ body: { bulkDelAttendInfo: [{ number: ben.phone, participantID: ben.pid }] } });
    expect(await told(act)).toMatchObject([{ msgMode: 1, data: [{ mode: 1, phone: ben.phone }] }]);
  });

  it("somebody waits, is let in, and is put aside", async () => {
    const { told, control, conferenceID } = await watched(["ParticipantsNotify", "WaitingListNotify"], room);
    const [waits, ...none] = await told(() => scene.service.join(conferenceID, { user: "bob" }));
    const pid = waits?.data?.[0]?.pid;
    expect(waits).toMatchObject({ action: "WaitingListNotify", data: [{ mode: 0, pinfoMap: { NAME: "Bob Li" } }] });
    expect(none).toEqual([]);
    const inside = await told(() => control.allowWaitingParticipant({ body: { allowAll: false, participantID: pid } }));
    expect(inside).toMatchObject([
      { action: "ParticipantsNotify", data: [{ pid, mode: 0, pinfoMap: { NAME: "Bob Li" } }] },
      { action: "WaitingListNotify", data: [{ pid, mode: 1 }] },
    ]);
    const aside = await told(() => control.moveToWaitingRoom({ body: { participantID: known(pid) } }));
    expect(aside).toMatchObject([
      { action: "ParticipantsNotify", data: [{ pid, mode: 1 }] },
      { action: "WaitingListNotify", data: [{ pid, mode: 0 }] },
    ]);
  });
});
