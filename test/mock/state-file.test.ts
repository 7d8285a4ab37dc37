import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { StateFile } from "../../src/cli/state-file.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { control, createMeeting, createSeries, send, signIn, startOfTest } from "../support/service.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "state-"));
  path = join(folder, "state.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const conferences = "/v1/mmc/management/conferences";

function newService(): MeetingService {
  return createMeetingService({ seed: 1, clock: { at: startOfTest, runs: false } });
}

describe("a snapshot", () => {
  it("holds all that the service remembers, whatever kind of data it is", async () => {
    const service = newService();
    const token = await signIn(service);
    const held = await createMeeting(service, token, { subject: "会议 \ud83d\ude00 $map" });
    await control(service, held);
    await createSeries(service, token);
    service.create.user({ password: "Pa$$word1", signInAttempts: { failures: 0, lockedUntil: Infinity } });
    const copy = createMeetingService({ seed: 2, state: service.snapshot() });
    expect(copy.state).toEqual(service.state);
    expect(copy.clock.now()).toBe(service.clock.now());
    expect((await send(copy, "GET", conferences, { token })).status).toBe(200);
  });

  it("goes on with the identifiers where the other service was", async () => {
    const service = newService();
    const copy = createMeetingService({ seed: 2, state: service.snapshot() });
    const next = service.create.meeting().conferenceID;
    expect(copy.create.meeting().conferenceID).toBe(next);
    expect(copy.create.meeting().conferenceID).not.toBe(next);
  });

  it("lets a running clock run on, ahead as it was", () => {
    const ahead = createMeetingService({ clock: startOfTest });
    const copy = createMeetingService({ state: ahead.snapshot() });
    expect(Math.abs(copy.clock.now() - ahead.clock.now())).toBeLessThan(60_000);
    const reset = createMeetingService({ state: ahead.snapshot(), clock: { at: 0, runs: false } });
    expect(reset.clock.now()).toBe(0);
  });

  it("keeps rooms, and names that look like its own marks, without being told of them", () => {
    const service = newService();
    const odd = {
      $map: [1],
      $number: "x",
      $object: { ["__proto__"]: 1 },
      nested: new Map([[7, new Map([["a", -1.5]])]]),
    };
    Object.assign(service.state, { unheardOf: odd });
    const copy = createMeetingService({ state: service.snapshot() });
    expect((copy.state as unknown as Record<string, unknown>).unheardOf).toEqual(odd);
  });

  it("of an older version lacks rooms; they are empty", () => {
    const old = JSON.parse(newService().snapshot());
    delete old.state.codes;
    delete old.state.terminals;
    const { state } = createMeetingService({ state: JSON.stringify(old) });
    expect([state.codes, state.terminals]).toEqual([new Map(), new Map()]);
  });

  it("refuses what is no plain data, and says where it is", () => {
    const service = newService();
    const meeting = service.create.meeting();
    for (const [odd, kind] of [
      [new Date(), "Date"],
      [new Set(), "Set"],
      [() => 1, "function"],
    ] as const) {
      Object.assign(meeting.settings, { odd });
      expect(() => service.snapshot()).toThrow(
        `state.meetings.${meeting.conferenceID}.settings.odd is no plain data but a ${kind}`,
      );
    }
  });

  it.each<[string, (text: string) => string, string]>([
    ["half of one", (text) => text.slice(0, text.length / 2), "is damaged: it is not JSON"],
    ["nothing", () => "", "is damaged: it is not JSON"],
    ["another program's JSON", () => '{"name":"x"}', "does not hold the state of a local service"],
    ["a list", () => "[]", "does not hold the state of a local service"],
    ["one of a later version", (text) => text.replace('"version":1', '"version":2'), "another version"],
    ["one without a clock", (text) => text.replace('"clock"', '"klock"'), "is damaged: no clock"],
    ["one without state", (text) => text.replace('"state":{', '"etats":{'), "is damaged: no state"],
    ["one with a room that is none", (text) => text.replace('"users":{', '"users":3,"other":{'), "is damaged: users"],
  ])("is not read from %s", (_, change, message) => {
    expect(() => createMeetingService({ state: change(newService().snapshot()) })).toThrow(message);
  });
});

describe("a state file", () => {
  it("is there with the first save, whole, and nothing is left beside it", async () => {
    const file = await StateFile.open(path);
    expect(file.content).toBeUndefined();
    await file.save(() => "one");
    await file.save(() => "two");
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readdirSync(folder)).toEqual(["state.json"]);
    expect((await StateFile.open(path)).content).toBe("two");
  });

  it("holds what each of many concurrent callers wanted to be kept, with few writings", async () => {
    const file = await StateFile.open(path);
    let state = 0;
    let snapshots = 0;
    const take = () => {
      snapshots += 1;
      return String(state);
    };
    const save = async () => {
      state += 1;
      const mine = state;
      await file.save(take);
      expect(Number(readFileSync(path, "utf8"))).toBeGreaterThanOrEqual(mine);
    };
    for (let wave = 0; wave < 5; wave++) {
      const saves = Array.from({ length: 40 }, save);
      await new Promise((resolve) => setImmediate(resolve));
      await Promise.all([...saves, ...Array.from({ length: 40 }, save)]);
    }
    expect(state).toBe(400);
    expect(snapshots).toBeLessThan(40);
  });

  it("is not written when it holds all already", async () => {
    const file = await StateFile.open(path);
    await file.save(() => "same");
    writeFileSync(path, "changed by hand");
    await file.save(() => "same");
    expect(readFileSync(path, "utf8")).toBe("changed by hand");
  });

  it("says when it cannot be written, and is written when it can again", async () => {
    const inner = join(folder, "missing", "state.json");
    const file = await StateFile.open(inner);
    await expect(file.save(() => "one")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(file.save(() => "one")).rejects.toMatchObject({ code: "ENOENT" });
    const { mkdirSync } = await import("node:fs");
    mkdirSync(join(folder, "missing"));
    await file.save(() => "one");
    expect(readFileSync(inner, "utf8")).toBe("one");
  });

  it("behind a link stays where the link leads", async () => {
    writeFileSync(path, "one");
    const link = join(folder, "link.json");
    symlinkSync(path, link);
    await (await StateFile.open(link)).save(() => "two");
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readFileSync(link, "utf8")).toBe("two");
  });
});

describe("a service that keeps its state", () => {
  it("has each change in the file when it answers, and writes nothing for what is only read", async () => {
    const file = await StateFile.open(path);
    let writings = 0;
    const service = createMeetingService({
      beforeAnswer: async ({ snapshot }) => {
        const before = file.content;
        await file.save(snapshot);
        if (file.content !== before) writings += 1;
      },
    });
    const token = await signIn(service);
    const { conferenceID } = await createMeeting(service, token);
    expect(readFileSync(path, "utf8")).toContain(`"${conferenceID}"`);
    expect(writings).toBe(2);
    for (let call = 0; call < 3; call++) await send(service, "GET", conferences, { token });
    await send(service, "GET", conferences, {});
    expect(writings).toBe(2);
  });

  it("does not acknowledge what it cannot keep", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const service = createMeetingService({
      beforeAnswer: () => {
        throw new Error("the disk is full");
      },
    });
    await expect(signIn(service)).rejects.toThrow("the disk is full");
  });
});
