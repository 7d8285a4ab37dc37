import { expect } from "vitest";
import { gather, hold } from "../../support/held.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const offered = { supportSimultaneousInterpretation: true };
const groups = [{ groupID: "g1", firstLanguage: "zh", secondLanguage: "en", interpreters: [{ loginAccount: "bob" }] }];

async function interpreted(scene: Scene) {
  const held = await gather(scene, offered);
  await held.control.setInterpreterGroup({ body: { interpreterGroups: groups } });
  await held.control.resumeSimultaneousInterpretation({ body: { simultaneousInterpretation: 1 } });
  return held;
}

const english = { listenLanChannel: "en", speakLanChannel: "en" };

export const interpretation: AreaWalks<"interpretation"> = {
  setInterpreterGroup: {
    async success(scene) {
      const { control, holding } = await hold(scene, offered);
      await control.setInterpreterGroup({ body: { interpreterGroups: groups } });
      expect(holding.interpretation).toEqual({ on: false, groups });
      // There are groups now, so interpretation can begin.
      await control.resumeSimultaneousInterpretation({ body: { simultaneousInterpretation: 1 } });
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.setInterpreterGroup({ body: { interpreterGroups: groups } }),
      code: "MMC.111072091",
    },
    invalid: async (scene) =>
      (await hold(scene, offered)).control.setInterpreterGroup({
        body: { interpreterGroups: [{ groupID: "g1" } as never] },
      }),
  },

  resumeSimultaneousInterpretation: {
    async success(scene) {
      const { control, holding, ann } = await interpreted(scene);
      await control.setAttendeeLanChannel({ body: { participantIDs: [ann.pid], ...english } });
      await control.resumeSimultaneousInterpretation({ body: { simultaneousInterpretation: 0 } });
      expect(holding.interpretation.on).toBe(false);
      expect(ann.language).toBeUndefined();
    },
    refused: {
      by: async (scene) =>
        (await hold(scene, offered)).control.resumeSimultaneousInterpretation({
          body: { simultaneousInterpretation: 1 },
        }),
      code: "MMC.111072092",
    },
    invalid: async (scene) =>
      (await interpreted(scene)).control.resumeSimultaneousInterpretation({
        body: { simultaneousInterpretation: 2 as never },
      }),
  },

  setAttendeeLanChannel: {
    async success(scene) {
      const { control, ann, hana, ben } = await interpreted(scene);
      const participantIDs = [ann.pid, hana.pid];
      await control.setAttendeeLanChannel({ body: { participantIDs, ...english, includeOriginalVoice: 1 } });
      expect([ann.language, hana.language]).toEqual(Array(2).fill({ code: "en", withOriginal: true }));
      expect(ben.language).toBeUndefined();
    },
    refused: {
      async by(scene) {
        const { control, ann } = await gather(scene, offered);
        return control.setAttendeeLanChannel({ body: { participantIDs: [ann.pid], ...english } });
      },
      code: "MMC.111072093",
    },
    invalid: async (scene) =>
      (await interpreted(scene)).control.setAttendeeLanChannel({ body: { listenLanChannel: "en" } as never }),
  },
};
