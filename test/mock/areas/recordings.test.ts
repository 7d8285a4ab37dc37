import { setupServer } from "msw/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Course } from "../../support/records.ts";
import { always, holdAndEnd, past } from "../../support/records.ts";
import { known, startOfTest } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const minute = 60_000;

let scene: Scene;
beforeEach(() => {
  // Time passes only where a test says so.
  vi.useFakeTimers({ toFake: ["Date"] });
  scene = newScene();
});
afterEach(() => {
  vi.useRealTimers();
});

const record = (subject: string, course: Course = {}) =>
  past(scene, { recorded: true, ...course, settings: { subject, ...course.settings } });

async function subjects(input: Parameters<Scene["alice"]["searchRecordings"]>[0], client = scene.alice) {
  return (await client.searchRecordings(input)).data?.map(({ subject }) => subject);
}

/** The files that can be downloaded of a recording that has been finished for long. */
async function files(confUUID: string) {
  scene.service.clock.advance({ minutes: 2 });
  const { recordUrls } = await scene.admin.showRecordingFileDownloadUrls({ confUUID });
  return known(recordUrls?.[0]?.urls);
}

const get = ({ url, token }: { url?: string; token?: string }, fetch = scene.service.fetch) =>
  fetch(new Request(known(url), { headers: token === undefined ? {} : { Authorization: token } }));

describe("a recording", () => {
  it("is there when the meeting is over, with the length of all its parts", async () => {
    const parts = [{ start: startOfTest, end: startOfTest + 2 * minute }, { start: startOfTest + 4 * minute }];
    const { confUUID } = await past(scene, {
      minutes: 10,
      during: (holding) => Object.assign(holding, { recordings: parts }),
    });
    const { rcdTime, url } = await scene.alice.showRecordingDetail({ confUUID });
    expect(rcdTime).toBe(8 * 60);
    expect(url).toHaveLength(2);
  });

  it("can be watched a minute later, and is transcoded when it said it would be", async () => {
    const { confUUID } = await record("Review");
    const state = async () => {
      const { available, isDecodeFinish } = await scene.alice.showRecordingDetail({ confUUID });
      return { available, isDecodeFinish };
    };
    expect(await state()).toEqual({ available: false, isDecodeFinish: false });
    expect(await scene.admin.showRecordingFileDownloadUrls({ confUUID })).toMatchObject({ recordUrls: [{ urls: [] }] });
    scene.service.clock.advance({ minutes: 1 });
    expect(await state()).toEqual({ available: true, isDecodeFinish: false });
    const { decodeEndTime, url } = await scene.alice.showRecordingDetail({ confUUID });
    expect((await get({ url: url?.[0] })).headers.get("content-type")).toContain("text/html");
    scene.service.clock.set(known(decodeEndTime));
    expect(await state()).toEqual({ available: true, isDecodeFinish: true });
  });

  it("is for those whom the meeting chose", async () => {
    const { confUUID } = await record("open", { settings: { recordAuthType: 0 } });
    const { confUUID: byDefault } = await record("default");
    expect((await scene.alice.showRecordingDetail({ confUUID })).recordAuthType).toBe(0);
    expect((await scene.alice.showRecordingDetail({ confUUID: byDefault })).recordAuthType).toBe(2);
  });

  it("does not exist where nothing was recorded", async () => {
    const unrecorded = await past(scene);
    await expect(scene.alice.showRecordingDetail(unrecorded)).rejects.toMatchObject({ code: "MMC.111070005" });
  });
});

describe("searching recordings", () => {
  beforeEach(async () => {
    await record("alice's", { settings: { attendees: [{ accountId: "bob" }] } });
    await record("bob's", { by: scene.bob });
    await record("admin's", { by: scene.admin });
  });

  it("gives ordinary users only those of their own meetings, even if they name somebody else", async () => {
    const [{ userUUID: alice } = {}] = (await scene.alice.searchHisMeetings(always)).data ?? [];
    expect(await subjects({ ...always, queryAll: true, userUUID: alice }, scene.bob)).toEqual(["bob's"]);
  });

  it("gives administrators their own, one user's, or all", async () => {
    const [{ userUUID } = {}] = (await scene.alice.searchHisMeetings(always)).data ?? [];
    expect(await subjects(always, scene.admin)).toEqual(["admin's"]);
    expect(await subjects({ ...always, userUUID }, scene.admin)).toEqual(["alice's"]);
    expect(await subjects({ ...always, queryAll: true }, scene.admin)).toEqual(["admin's", "bob's", "alice's"]);
  });

  it("looks for a text, sorts, pages, and goes by the start of the recording", async () => {
    const all = { ...always, queryAll: true };
    expect(await subjects({ ...all, searchKey: "Bob" }, scene.admin)).toEqual(["bob's"]);
    expect(await subjects({ ...all, sortType: "ASC_StartTIME", limit: 2 }, scene.admin)).toEqual(["alice's", "bob's"]);
    const second = { ...all, startDate: startOfTest + 9 * minute, endDate: startOfTest + 19 * minute };
    expect(await subjects(second, scene.admin)).toEqual(["bob's"]);
  });
});

describe("downloading", () => {
  it("gives the same film every time, in the frame of an MP4", async () => {
    const { confUUID } = await record("Review");
    const films = [await files(confUUID), await files(confUUID)].map(([file]) => get(known(file)));
    const [first, second] = await Promise.all(
      films.map(async (film) => new Uint8Array(await (await film).arrayBuffer())),
    );
    expect(Buffer.from(known(first)).equals(known(second))).toBe(true);
    expect(String.fromCharCode(...known(first).slice(4, 8))).toBe("ftyp");
    expect(known(first).length).toBeGreaterThan(200_000);
  });

  it("takes a token once, for its own file, within an hour", async () => {
    const { confUUID } = await record("Review", { settings: { recordAuxStream: 1 } });
    const [hd, sd, aux] = await files(confUUID);
    expect([hd, sd, aux].map((file) => file?.fileType)).toEqual(["Hd", "Sd", "Aux"]);
    expect((await get({ url: hd?.url })).status).toBe(401);
    expect((await get({ url: hd?.url, token: sd?.token })).status).toBe(401);
    expect((await get(known(hd))).status).toBe(200);
    expect((await get(known(hd))).status).toBe(401);
    scene.service.clock.advance({ minutes: 59 });
    expect((await get(known(sd))).status).toBe(200);
    scene.service.clock.advance({ minutes: 1 });
    const late = await get(known(aux));
    expect([late.status, await late.json()]).toMatchObject([401, { error_code: "MMC.111070004" }]);
  });

  it("splits what is longer than three hours, and pages the files", async () => {
    const { confUUID } = await record("Long", { minutes: 7 * 60, settings: { length: 8 * 60 } });
    expect(await files(confUUID)).toHaveLength(3);
    const { recordUrls } = await scene.admin.showRecordingFileDownloadUrls({ confUUID, offset: 2, limit: 5 });
    expect(recordUrls?.[0]?.urls).toHaveLength(1);
  });

  it("leads back to where the service was called: over HTTP, and through msw", async () => {
    const { confUUID } = await record("Review");
    const server = await scene.service.serve();
    const [file] = await files(confUUID);
    const local = known(file?.url).replace("https://service.test", server.url);
    const film = await fetch(local, { headers: { Authorization: known(file?.token) } });
    expect((await film.arrayBuffer()).byteLength).toBe(Number(film.headers.get("content-length")));
    await server.close();
    const msw = setupServer(...scene.service.handlers);
    msw.listen({ onUnhandledRequest: "error" });
    const [again] = await files(confUUID);
    const url = known(again?.url).replace("service.test", "api.meeting.huaweicloud.com");
    expect((await fetch(url, { headers: { Authorization: known(again?.token) } })).status).toBe(200);
    msw.close();
  });
});

describe("deleting recordings", () => {
  it("leaves the meeting in the history, and nothing to download", async () => {
    const { confUUID } = await record("Review");
    const [file] = await files(confUUID);
    await scene.alice.deleteRecordings({ confUUIDs: confUUID });
    expect((await get(known(file))).status).toBe(404);
    expect((await scene.alice.searchHisMeetings(always)).data).toMatchObject([{ isHasRecordFile: false }]);
    await expect(scene.alice.showRecordingDetail({ confUUID })).rejects.toMatchObject({ code: "MMC.111070005" });
  });

  it("deletes nothing when one of the list is unknown or somebody else's", async () => {
    const { confUUID: own } = await record("alice's");
    const { confUUID: other } = await record("bob's", { by: scene.bob });
    const remove = (...ids: string[]) => scene.alice.deleteRecordings({ confUUIDs: ids.join(",") });
    await expect(remove(own, "unknown")).rejects.toMatchObject({ status: 400, code: "MMC.111070005" });
    await expect(remove(own, other)).rejects.toMatchObject({ status: 403, code: "MMC.111070002" });
    await expect(remove("", "")).rejects.toMatchObject({ status: 400, code: "MMC.111071061" });
    expect(await subjects(always)).toEqual(["alice's"]);
    await scene.admin.deleteRecordings({ confUUIDs: `${own}, ${other}` });
    expect(await subjects({ ...always, queryAll: true }, scene.admin)).toEqual([]);
  });
});

describe("pages beside the operations", () => {
  it.each(["/v1/rse/recordings/unknown", "/v1/usg/sss/minutes/unknown/1"])("answer 404 for %s", async (path) => {
    const reply = await get({ url: `https://service.test${path}` });
    expect(reply.status).toBe(404);
  });

  it("are for reading only", async () => {
    const { confUUID } = await holdAndEnd(scene, { recorded: true });
    const url = `https://service.test/v1/rse/recordings/${confUUID}`;
    const reply = await scene.service.fetch(new Request(url, { method: "DELETE" }));
    expect(await reply.json()).toMatchObject({ error_code: "APIG.0101" });
  });
});
