import { expect } from "vitest";
import { always, holdAndEnd, past, unknownToken } from "../../support/records.ts";
import type { AreaWalks } from "../../support/walk.ts";

export const recordings: AreaWalks<"recordings"> = {
  searchRecordings: {
    async success(scene) {
      const { confUUID, conferenceID } = await holdAndEnd(scene, { recorded: true, settings: { subject: "Review" } });
      await holdAndEnd(scene);
      const { data, count } = await scene.alice.searchRecordings(always);
      expect(count).toBe(1);
      expect(data).toMatchObject([
        { confUUID, confID: conferenceID, subject: "Review", rcdTime: expect.closeTo(600, -1) },
      ]);
    },
    refused: { by: ({ anyone }) => anyone.searchRecordings(always, unknownToken), code: "MMC.118000001" },
    invalid: ({ alice }) => alice.searchRecordings({ ...always, startDate: "yesterday" as never }),
  },
  showRecordingDetail: {
    async success(scene) {
      const { confUUID } = await holdAndEnd(scene, { recorded: true });
      const { data } = await scene.alice.searchRecordings(always);
      expect([await scene.alice.showRecordingDetail({ confUUID })]).toEqual(data);
    },
    refused: {
      by: async (scene) => scene.bob.showRecordingDetail(await past(scene, { recorded: true })),
      code: "MMC.111070010",
    },
    invalid: ({ alice }) => alice.showRecordingDetail({} as never),
  },
  showRecordingFileDownloadUrls: {
    async success(scene) {
      const { confUUID } = await holdAndEnd(scene, { recorded: true });
      scene.service.clock.advance({ minutes: 2 });
      const { recordUrls } = await scene.admin.showRecordingFileDownloadUrls({ confUUID });
      const { url = "", token = "", fileType } = recordUrls?.[0]?.urls?.[0] ?? {};
      expect(fileType).toBe("Hd");
      const file = await scene.service.fetch(new Request(url, { headers: { Authorization: token } }));
      expect(file.headers.get("content-type")).toBe("video/mp4");
      expect((await file.arrayBuffer()).byteLength).toBe(Number(file.headers.get("content-length")));
    },
    refused: {
      by: async (scene) => scene.alice.showRecordingFileDownloadUrls(await past(scene, { recorded: true })),
      code: "MMC.111070002",
    },
    invalid: ({ admin }) => admin.showRecordingFileDownloadUrls({ confUUID: "1", limit: 501 }),
  },
  deleteRecordings: {
    async success(scene) {
      const { alice } = scene;
      const held = [await holdAndEnd(scene, { recorded: true }), await holdAndEnd(scene, { recorded: true })];
      await alice.deleteRecordings({ confUUIDs: held.map(({ confUUID }) => confUUID).join(",") });
      expect(await alice.searchRecordings(always)).toMatchObject({ count: 0 });
      const { data } = await alice.searchHisMeetings(always);
      expect(data?.map(({ isHasRecordFile }) => isHasRecordFile)).toEqual([false, false]);
    },
    refused: {
      async by(scene) {
        const { confUUID } = await holdAndEnd(scene, { recorded: true });
        await scene.bob.deleteRecordings({ confUUIDs: confUUID });
      },
      code: "MMC.111070002",
    },
    invalid: ({ alice }) => alice.deleteRecordings({} as never),
  },
};
