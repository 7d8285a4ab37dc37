import { beforeEach, describe, expect, it } from "vitest";
import { description } from "../../../src/validation/document.ts";
import { call, gather, hold } from "../../support/held.ts";
import { known, remembered } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const two = (...numbers: string[]) => ({
  manualSet: 1 as const,
  imageType: "Two" as const,
  subscriberInPics: [{ index: 1, subscriber: numbers }],
});

describe("an arrangement of pictures", () => {
  it.each([
    ["nobody", { ...two(), subscriberInPics: [] }, "MMC.111072028"],
    ["nobody in its pictures", two(), "MMC.111072028"],
    ["somebody who is not there", two("+991111", "+999"), "MMC.111072008"],
    ["no layout", { ...two("+991111"), imageType: undefined }, "MMC.111072043"],
    ["a picture too many", { ...two(), subscriberInPics: [{ index: 3, subscriber: ["+991111"] }] }, "MMC.111072058"],
  ])("with %s is refused, and changes nothing", async (_what, body, code) => {
    const { control } = await gather(scene);
    const before = remembered(scene.service);
    await expect(control.setCustomMultiPicture({ body })).rejects.toMatchObject({ code });
    expect(remembered(scene.service)).toEqual(before);
  });

  it("has as many pictures as the name of its layout says", async () => {
    const { control } = await gather(scene);
    const arrange = (imageType: "Thirteen-5" | "Twenty-Five" | "Ten-6", index: number) =>
      control.setCustomMultiPicture({
        body: { manualSet: 1, imageType, subscriberInPics: [{ index, subscriber: ["+991111"] }] },
      });
    await arrange("Thirteen-5", 13);
    await arrange("Twenty-Five", 25);
    await expect(arrange("Ten-6", 11)).rejects.toMatchObject({ code: "MMC.111072058" });
  });

  it("passes over participants when it is left to the system, and turns them after ten seconds", async () => {
    const { control, holding } = await gather(scene);
    await control.setCustomMultiPicture({ body: { ...two("+999"), manualSet: 0 } });
    expect(holding.arrangement).toEqual({ manual: false, pictures: [], switchTime: 10 });
  });

  it("means all devices under a number, and lets go of those who leave", async () => {
    const { control, holding, ann, ben } = await gather(scene);
    holding.participants.push({ ...ann, pid: "second" });
    await control.setCustomMultiPicture({ body: two(ann.phone, ben.phone) });
    expect(holding.arrangement?.pictures[0]?.pids).toEqual([ann.pid, "second", ben.pid]);
    await control.hangUp({ body: { bulkHangUpParticipants: [ann.pid] } });
    expect(holding.arrangement?.pictures[0]?.pids).toEqual(["second", ben.pid]);
  });

  it("does not interrupt voice activation", async () => {
    const { control, holding } = await gather(scene);
    await control.switchMode({ body: { switchMode: "VAS", imageType: 1 } });
    await control.setCustomMultiPicture({ body: two("+991111") });
    expect(holding.screens.mode).toBe("VAS");
    expect(holding.arrangement?.manual).toBe(true);
  });

  it("is not for voice meetings", async () => {
    const { control } = await gather(scene, { mediaTypes: "Voice" });
    const voice = { code: "MMC.111072025" };
    await expect(control.setCustomMultiPicture({ body: { manualSet: 0 } })).rejects.toMatchObject(voice);
    await expect(control.switchMode({ body: { switchMode: "VAS", imageType: 0 } })).rejects.toMatchObject(voice);
  });
});

describe("a broadcast", () => {
  it("ends when its participant leaves, not when another does", async () => {
    const { control, holding, ann, ben } = await gather(scene);
    await control.broadcastParticipant({ participantID: ann.pid });
    await control.hangUp({ body: { bulkHangUpParticipants: [ben.pid] } });
    expect(holding.screens).toMatchObject({ mode: "BROADCAST", pid: ann.pid });
    await control.hangUp({ body: { bulkHangUpParticipants: [ann.pid] } });
    expect(holding.screens).toEqual({ mode: "FREE", several: true });
  });

  it("can be ended; voice activation is none", async () => {
    const { control, holding } = await gather(scene);
    await control.switchMode({ body: { switchMode: "VAS", imageType: 0 } });
    await control.cancelBroadcast();
    expect(holding.screens.mode).toBe("VAS");
    await control.switchMode({ body: { switchMode: "Fixed", imageType: 1 } });
    await control.cancelBroadcast();
    expect(holding.screens.mode).toBe("FREE");
  });
});

describe("the host's view", () => {
  async function withHostAt(type: "normal" | "terminal") {
    const held = await gather(scene);
    return { ...held, host: await call(held, { name: "Room", phone: "+991118", type, role: 1 }) };
  }

  it("cannot be chosen for a software client", async () => {
    const { control } = await withHostAt("normal");
    await expect(control.setHostView({ body: { viewType: 1 } })).rejects.toMatchObject({ code: "MMC.111072010" });
  });

  it("cannot be chosen while everybody is shown in turn", async () => {
    const { control, ann } = await withHostAt("terminal");
    await control.setHostView({ body: { viewType: 0, switchTime: 15, status: 1 } });
    const choose = () => control.setHostView({ body: { viewType: 2, participantID: ann.pid } });
    await expect(choose()).rejects.toMatchObject({ code: "MMC.111072061" });
    await control.setHostView({ body: { viewType: 0, switchTime: 15, status: 0 } });
    await choose();
  });

  it("cannot be of several pictures while several are broadcast", async () => {
    const { control, host } = await withHostAt("terminal");
    await control.switchMode({ body: { switchMode: "Fixed", imageType: 1 } });
    await expect(control.setHostView({ body: { viewType: 1 } })).rejects.toMatchObject({ code: "MMC.111072011" });
    expect(host.view).toBeUndefined();
  });

  it("of several pictures goes on when they are arranged anew", async () => {
    const { control, holding } = await withHostAt("terminal");
    await control.setHostView({ body: { viewType: 1 } });
    await control.setCustomMultiPicture({ body: two("+991111") });
    expect(holding.screens.mode).toBe("FREE");
  });

  it("of one participant ends when that one leaves", async () => {
    const { control, host, ann } = await withHostAt("terminal");
    await control.setHostView({ body: { viewType: 2, participantID: ann.pid } });
    await control.hangUp({ body: { bulkHangUpParticipants: [ann.pid] } });
    expect(host.view).toBeUndefined();
  });
});

describe("saved layouts", () => {
  const layout = { layOutName: "One", imageType: "Two", subscriberInPics: [] };

  it("have names of their own", async () => {
    const { control } = await hold(scene);
    await control.saveLayout({ body: { restPicLayout: layout } });
    const again = control.saveLayout({ body: { restPicLayout: { ...layout, imageType: "Four" } } });
    await expect(again).rejects.toMatchObject({ code: "MMC.111071061" });
    expect((await control.showLayout()).picLayouts).toMatchObject([{ imageType: "Two" }]);
  });

  it("are replaced by one with the same ID", async () => {
    const { control } = await hold(scene);
    await control.saveLayout({ body: { restPicLayout: layout } });
    const uuid = known((await control.showLayout()).picLayouts?.[0]?.uuid);
    await control.saveLayout({ body: { restPicLayout: { ...layout, uuid, imageType: "Four" } } });
    expect((await control.showLayout()).picLayouts).toEqual([{ ...layout, uuid, imageType: "Four", picNum: 4 }]);
  });

  it.each([
    ["no name", { ...layout, layOutName: undefined }, "MMC.111071061"],
    ["an ID that the service never gave", { ...layout, uuid: "unknown" }, "MMC.111071061"],
    ["no pictures", { ...layout, imageType: undefined }, "MMC.111072043"],
    ["a picture too many", { ...layout, subscriberInPics: [{ index: 3 }] }, "MMC.111072058"],
    ["nothing at all", undefined, "MMC.111071061"],
  ])("with %s are refused", async (_what, restPicLayout, code) => {
    const { control, holding } = await hold(scene);
    await expect(control.saveLayout({ body: { restPicLayout } })).rejects.toMatchObject({ code });
    expect(holding.layouts).toEqual([]);
  });

  it("are gone when the meeting is held anew", async () => {
    const { conferenceID, control, meeting } = await hold(scene);
    await control.saveLayout({ body: { restPicLayout: layout } });
    await control.stopMeeting();
    await scene.alice.startMeeting({ body: { conferenceID, password: meeting.hostPassword } });
    expect((await control.showLayout()).picLayouts).toEqual([]);
  });
});

it("every layout has as many pictures as its words say", () => {
  const { "x-enumDescriptions": words = {}, "x-pictures": pictures } = known(
    description.components.schemas.PictureLayout,
  );
  const counts = Object.entries(words).map(([layout, text]) => [layout, Number.parseInt(text, 10)]);
  expect(Object.fromEntries(counts)).toEqual(pictures);
});
