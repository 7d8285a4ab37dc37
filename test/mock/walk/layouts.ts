import { expect } from "vitest";
import { call, gather, type HeldMeeting, hold, withStrangeToken } from "../../support/held.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const nobody = "00000000000000000000000000000000";
const noSwitch = 7 as never;

/** Two guests side by side, by number. */
const sideBySide = {
  manualSet: 1,
  imageType: "Two",
  subscriberInPics: [
    { index: 1, subscriber: ["+991111"] },
    { index: 2, subscriber: ["+991112"], isAssistStream: 1 },
  ],
} as const;

const layout = {
  layOutName: "Host and Ann",
  imageType: "Two",
  switchTime: 10,
  subscriberInPics: [{ index: 1, id: ["+991110"], share: 0 } as const],
};

async function save({ control }: HeldMeeting, given: object = layout) {
  await control.saveLayout({ body: { restPicLayout: given } });
  return known((await control.showLayout()).picLayouts);
}

/** A meeting with a terminal in it, besides two guests and the host. */
async function withTerminal(scene: Scene) {
  const held = await gather(scene);
  return { ...held, room: await call(held, { name: "Room", phone: "+991118", type: "terminal" }) };
}

/** A meeting whose host sits at a terminal. */
async function ledByTerminal(scene: Scene) {
  const held = await gather(scene);
  return { ...held, room: await call(held, { name: "Room", phone: "+991118", type: "terminal", role: 1 }) };
}

export const layouts: AreaWalks<"layouts"> = {
  setCustomMultiPicture: {
    async success(scene) {
      const { control, holding, ann, ben } = await gather(scene);
      await control.broadcastParticipant({ participantID: ann.pid });
      await control.setCustomMultiPicture({ body: { ...sideBySide, multiPicSaveOnly: true } as never });
      expect(holding.screens.mode).toBe("BROADCAST");
      await control.setCustomMultiPicture({ body: { ...sideBySide, switchTime: 20 } as never });
      expect(holding.screens).toEqual({ mode: "FIXED", several: true });
      expect(holding.arrangement).toEqual({
        manual: true,
        imageType: "Two",
        switchTime: 20,
        pictures: [
          { index: 1, pids: [ann.pid], share: 0 },
          { index: 2, pids: [ben.pid], share: 1 },
        ],
      });
    },
    refused: {
      async by(scene) {
        const { control } = await gather(scene);
        return control.setCustomMultiPicture({
          body: { ...sideBySide, subscriberInPics: [{ index: 3, subscriber: ["+991111"] }] },
        });
      },
      code: "MMC.111072058",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.setCustomMultiPicture({ body: { manualSet: 0, switchTime: 9 } }),
  },

  setMultiPicture: {
    async success(scene) {
      const { control, holding, ann } = await gather(scene);
      const subscriberInPics = [{ index: 1, subscriber: [ann.pid] }];
      await control.setMultiPicture({ body: { manualSet: 1, imageType: "Two", subscriberInPics } });
      expect(holding.arrangement).toMatchObject({ pictures: [{ pids: [ann.pid] }] });
      expect(holding.screens.mode).toBe("FIXED");
      await control.setMultiPicture({ body: { manualSet: 0 } });
      expect(holding.arrangement).toMatchObject({ manual: false, pictures: [] });
    },
    refused: {
      by: async (scene) =>
        (await gather(scene, { mediaTypes: "Voice" })).control.setMultiPicture({ body: { manualSet: 0 } }),
      code: "MMC.111072025",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.setMultiPicture({ body: { manualSet: 1, imageType: "Five" as never } }),
  },

  switchMode: {
    async success(scene) {
      const { control, holding } = await gather(scene);
      await control.switchMode({ body: { switchMode: "VAS", imageType: 0 } });
      expect(holding.screens).toEqual({ mode: "VAS", several: false });
      await control.switchMode({ body: { switchMode: "Fixed", imageType: 1 } });
      expect(holding.screens).toEqual({ mode: "FIXED", several: true });
    },
    refused: {
      by: async (scene) => (await gather(scene)).control.switchMode({ body: { switchMode: "Fixed", imageType: 0 } }),
      code: "MMC.111072053",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.switchMode({ body: { switchMode: "Loudest" as never, imageType: 0 } }),
  },

  broadcastParticipant: {
    async success(scene) {
      const { control, holding, ann, ben } = await gather(scene);
      await control.broadcastParticipant({ participantID: ann.pid });
      await control.broadcastParticipant({ participantID: ben.pid });
      expect(holding.screens).toEqual({ mode: "BROADCAST", several: false, pid: ben.pid });
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.broadcastParticipant({ participantID: nobody }),
      code: "MMC.111072008",
    },
    invalid: async (scene) => (await hold(scene)).control.broadcastParticipant({} as never),
  },

  cancelBroadcast: {
    async success(scene) {
      const { control, holding, ann } = await gather(scene);
      await control.rollcallParticipant({ participantID: ann.pid });
      await control.cancelBroadcast();
      expect(holding.screens).toEqual({ mode: "FREE", several: true });
    },
    refused: {
      by: async (scene) => scene.anyone.cancelBroadcast(await withStrangeToken(scene)),
      code: "MMC.111070002",
    },
    invalid: async (scene) =>
      scene.anyone.cancelBroadcast({ ...(await withStrangeToken(scene)), conferenceID: undefined as never }),
  },

  setHostView: {
    async success(scene) {
      const { control, room, ann } = await ledByTerminal(scene);
      await control.setHostView({ body: { viewType: 2, participantID: ann.pid } });
      expect(room.view).toMatchObject({ shows: "one", pid: ann.pid });
      await control.setHostView({ body: { viewType: 0, switchTime: 15, status: 1 } });
      expect(room.view).toMatchObject({ shows: "turns", seconds: 15 });
      await control.setHostView({ body: { viewType: 0, switchTime: 15, status: 0 } });
      expect(room.view).toBeUndefined();
      await control.setHostView({ body: { viewType: 1 } });
      expect(room.view).toMatchObject({ shows: "several" });
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.setHostView({ body: { viewType: 1 } }),
      code: "MMC.111072059",
    },
    invalid: async (scene) => (await hold(scene)).control.setHostView({ body: { viewType: noSwitch } }),
  },

  setParticipantView: {
    async success(scene) {
      const { control, room, ann } = await withTerminal(scene);
      await control.setParticipantView({ participantID: room.pid, body: { viewType: 2, participantID: ann.pid } });
      expect(room.view).toEqual({ shows: "one", pid: ann.pid, locked: false });
    },
    refused: {
      async by(scene) {
        const { control, ann, ben } = await gather(scene);
        return control.setParticipantView({ participantID: ben.pid, body: { viewType: 2, participantID: ann.pid } });
      },
      code: "MMC.111072010",
    },
    async invalid(scene) {
      const { control, room, ann } = await withTerminal(scene);
      const body = { viewType: noSwitch, participantID: ann.pid };
      return control.setParticipantView({ participantID: room.pid, body });
    },
  },

  lockView: {
    async success(scene) {
      const { control, room, ann, ben } = await withTerminal(scene);
      await control.lockView({ participantID: room.pid, body: { status: 1, participantID: ann.pid } });
      const another = { participantID: room.pid, body: { viewType: 2, participantID: ben.pid } } as const;
      await expect(control.setParticipantView(another)).rejects.toMatchObject({ code: "MMC.111072011" });
      await control.lockView({ participantID: room.pid, body: { status: 0, participantID: ann.pid } });
      await control.setParticipantView(another);
      expect(room.view?.pid).toBe(ben.pid);
    },
    refused: {
      async by(scene) {
        const { control, room } = await withTerminal(scene);
        return control.lockView({ participantID: room.pid, body: { status: 1, participantID: nobody } });
      },
      code: "MMC.111072008",
    },
    async invalid(scene) {
      const { control, room, ann } = await withTerminal(scene);
      return control.lockView({ participantID: room.pid, body: { status: noSwitch, participantID: ann.pid } });
    },
  },

  showLayout: {
    async success(scene) {
      const held = await hold(scene);
      expect(await held.control.showLayout()).toEqual({ returnCode: 0, returnDesc: "Success", picLayouts: [] });
      await save(held);
      expect((await held.control.showLayout()).picLayouts).toHaveLength(1);
    },
    refused: {
      by: async (scene) => scene.anyone.showLayout(await withStrangeToken(scene)),
      code: "MMC.111070002",
    },
    invalid: async (scene) =>
      scene.anyone.showLayout({ ...(await withStrangeToken(scene)), conferenceID: undefined as never }),
  },

  saveLayout: {
    async success(scene) {
      const saved = await save(await hold(scene));
      expect(saved).toEqual([{ ...layout, picNum: 2, uuid: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
    },
    refused: {
      by: async (scene) => save(await hold(scene), { ...layout, imageType: "Fifty" }),
      code: "MMC.111072044",
    },
    invalid: async (scene) => save(await hold(scene), { ...layout, switchTime: 1 }),
  },

  deleteLayout: {
    async success(scene) {
      const held = await hold(scene);
      await save(held);
      const [first, second] = await save(held, { ...layout, layOutName: "Another" });
      await held.control.deleteLayout({ uuID: known(first?.uuid) });
      expect((await held.control.showLayout()).picLayouts).toEqual([second]);
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.deleteLayout({ uuID: nobody }),
      code: "MMC.111071061",
    },
    invalid: async (scene) => (await hold(scene)).control.deleteLayout({} as never),
  },
};
