import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const body = { uuid: "42b8e80be5044513ae20edd4ad705272" };

let scene: Scene;
beforeEach(() => {
  // Time passes only where a test says so.
  vi.useFakeTimers({ toFake: ["Date"] });
  scene = newScene();
});
afterEach(() => {
  vi.useRealTimers();
});

async function save(client = scene.alice) {
  await client.addToPersonalSpace({ body });
  scene.service.clock.advance({ minutes: 1 });
}

describe("minutes", () => {
  it("are listed to their owner only, the latest first", async () => {
    for (const client of [scene.alice, scene.alice, scene.bob]) await save(client);
    const { data } = await scene.alice.searchMeetingFileList();
    expect(data?.map(({ topic }) => topic)).toEqual([
      "20300107_000110_meeting_record.White",
      "20300107_000010_meeting_record.White",
    ]);
    expect(await scene.admin.searchMeetingFileList()).toMatchObject({ count: 0, data: [] });
  });

  it("are found by their topic, and paged up to the last page", async () => {
    for (let count = 0; count < 3; count += 1) await save();
    expect(await scene.alice.searchMeetingFileList({ searchKey: "_000110_" })).toMatchObject({ count: 1 });
    const page = await scene.alice.searchMeetingFileList({ offset: 9, limit: 2 });
    expect(page).toMatchObject({ offset: 2, limit: 2, count: 3, data: [{ fileId: "1" }] });
  });

  it("are three files of the size that the list tells", async () => {
    await save();
    await save();
    const [saved] = (await scene.alice.searchMeetingFileList()).data ?? [];
    const links = await scene.alice.showMeetingFile({ file_code: known(saved?.fileCode) });
    const expected = [
      [links.fileUrl, saved?.fileSize, "application/octet-stream", saved?.fileName],
      [links.thumbnailUrl, saved?.thumbnailFileSize, "image/jpeg", saved?.thumbnailFileName],
      [links.pdfUrl, saved?.pdfFileSize, "application/pdf", saved?.pdfFileName],
    ] as const;
    for (const [url, size, type, name] of expected) {
      const file = await scene.service.fetch(new Request(known(url)));
      expect(file.headers.get("content-type")).toBe(type);
      expect(file.headers.get("content-disposition")).toContain(name);
      expect((await file.arrayBuffer()).byteLength).toBe(size);
    }
    expect([saved?.fileId, saved?.thumbnailFileId, saved?.pdfFileId]).toEqual(["4", "5", "6"]);
  });

  it("are not shown to other enterprises", async () => {
    await save();
    const [saved] = (await scene.alice.searchMeetingFileList()).data ?? [];
    const look = scene.sp.showMeetingFile({ file_code: known(saved?.fileCode) });
    await expect(look).rejects.toMatchObject({ code: "USG.000000003" });
  });
});

describe("a QR code", () => {
  it("may have any pairs, but must have some", async () => {
    await scene.alice.addToPersonalSpace({ body: { board: "1", room: "2" } });
    await expect(scene.alice.addToPersonalSpace({ body: {} })).rejects.toMatchObject({ code: "USG.000000003" });
    await expect(scene.alice.showMeetingFileList({ body: {} })).rejects.toMatchObject({ code: "USG.000000003" });
    expect(await scene.alice.searchMeetingFileList()).toMatchObject({ count: 1 });
  });

  it("makes a terminal show the minutes of whoever scanned it last", async () => {
    await scene.alice.showMeetingFileList({ body });
    await scene.bob.showMeetingFileList({ body });
    const shown = [...scene.service.state.shownMinutes.values()].map((id) => scene.service.state.users.get(id)?.name);
    expect(shown).toEqual(["Bob Li"]);
  });
});
