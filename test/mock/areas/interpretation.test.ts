import { beforeEach, describe, expect, it } from "vitest";
import type { InterpreterGroupInfo } from "../../../generated/types.ts";
import { call, gather, type HeldMeeting } from "../../support/held.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const offered = { supportSimultaneousInterpretation: true };

function group(firstLanguage: string, secondLanguage: string, more: Partial<InterpreterGroupInfo> = {}) {
  return { groupID: `${firstLanguage}-${secondLanguage}`, firstLanguage, secondLanguage, ...more };
}

const set = ({ control }: HeldMeeting, ...interpreterGroups: InterpreterGroupInfo[]) =>
  control.setInterpreterGroup({ body: { interpreterGroups } });

const choose = ({ control }: HeldMeeting, pids: string[] | undefined, hears: string, speaks = hears) =>
  control.setAttendeeLanChannel({
    body: { participantIDs: pids, listenLanChannel: hears, speakLanChannel: speaks },
  });

async function interpreted(...groups: InterpreterGroupInfo[]) {
  const held = await gather(scene, offered);
  await set(held, ...groups);
  await held.control.resumeSimultaneousInterpretation({ body: { simultaneousInterpretation: 1 } });
  return held;
}

describe("interpretation groups", () => {
  it("replace those before", async () => {
    const held = await gather(scene, offered);
    await set(held, group("zh", "en"), group("zh", "fr"));
    await set(held, group("zh", "de"));
    expect(held.holding.interpretation.groups).toEqual([group("zh", "de")]);
  });

  it("have 16 languages together at most", async () => {
    const held = await gather(scene, offered);
    const languages = Array.from({ length: 16 }, (_, index) => `l${index}`);
    await set(held, ...languages.map((language) => group("zh", language)).slice(0, 15));
    const tooMany = set(held, ...languages.map((language) => group("zh", language)));
    await expect(tooMany).rejects.toMatchObject({ code: "MMC.111071100" });
    expect(held.holding.interpretation.groups).toHaveLength(15);
  });

  const voice = (aiDigitalInfo: object) => ({ loginAccount: "v", interpreterType: "AI" as const, aiDigitalInfo });
  it.each([
    ["none", [], "MMC.111072092"],
    ["one ID for two", [group("zh", "en", { groupID: "g" }), group("zh", "fr", { groupID: "g" })], "MMC.111071061"],
    ["one pair of languages twice", [group("zh", "en"), group("en", "zh")], "MMC.111071061"],
    ["one language as a pair", [group("zh", "zh")], "MMC.111071061"],
    [
      "a person among voices",
      [group("zh", "en", { groupType: "AI", interpreters: [{ loginAccount: "bob" }] })],
      "MMC.111071061",
    ],
    [
      "a private voice of nobody",
      [group("zh", "en", { groupType: "AI", interpreters: [voice({ type: "PRIVATE" })] })],
      "MMC.111071061",
    ],
    [
      "a voice of an unknown local system",
      [group("zh", "en", { groupType: "AI", interpreters: [voice({ type: "LOCAL" })] })],
      "MMC.111071061",
    ],
  ])("are refused with %s", async (_what, groups, code) => {
    const held = await gather(scene, offered);
    await expect(set(held, ...groups)).rejects.toMatchObject({ code });
    expect(held.holding.interpretation.groups).toEqual([]);
  });

  it("cannot be started or stopped in a meeting that does not offer interpretation", async () => {
    const { control } = await gather(scene);
    for (const simultaneousInterpretation of [0, 1] as const) {
      const attempt = control.resumeSimultaneousInterpretation({ body: { simultaneousInterpretation } });
      await expect(attempt).rejects.toMatchObject({ code: "MMC.111072091" });
    }
  });
});

describe("a language channel", () => {
  it("is left by those whose language is no longer interpreted, and by nobody else", async () => {
    const held = await interpreted(group("zh", "en"), group("zh", "fr"));
    await choose(held, [held.ann.pid], "fr");
    await choose(held, [held.ben.pid], "en");
    await set(held, group("zh", "en"));
    expect(held.ann.language).toBeUndefined();
    expect(held.ben.language).toEqual({ code: "en", withOriginal: false });
  });

  it.each([
    ["different languages to hear and to speak", "en", "zh", "MMC.111071061"],
    ["a language that nobody interprets", "it", "it", "MMC.111071061"],
  ])("is refused with %s", async (_what, hears, speaks, code) => {
    const held = await interpreted(group("zh", "en"));
    await expect(choose(held, [held.ann.pid], hears, speaks)).rejects.toMatchObject({ code });
    expect(held.ann.language).toBeUndefined();
  });

  it("is chosen for all who are named or for none, and not for nobody", async () => {
    const held = await interpreted(group("zh", "en"));
    await expect(choose(held, [held.ann.pid, "nobody"], "en")).rejects.toMatchObject({ code: "MMC.111072008" });
    await expect(choose(held, undefined, "en")).rejects.toMatchObject({ code: "MMC.111072017" });
    expect(held.ann.language).toBeUndefined();
  });

  it.each([
    ["account", { loginAccount: "bob" }],
    ["number", { loginAccount: "somebody", callNumber: "+991116" }],
  ])("is not for interpreters, known by their %s", async (_what, interpreter) => {
    const held = await interpreted(group("zh", "en", { interpreters: [interpreter] }));
    const bob = await call(held, { accountId: "bob", name: "Bob", phone: "+991116" });
    await expect(choose(held, [held.ann.pid, bob.pid], "en")).rejects.toMatchObject({ code: "MMC.111072012" });
    expect(held.ann.language).toBeUndefined();
  });
});
