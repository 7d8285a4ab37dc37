import { expect } from "vitest";
import { idOf, unknownToken } from "../../support/records.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks } from "../../support/walk.ts";

const unauthorized = "USG.000000004";
const body = { uuid: "42b8e80be5044513ae20edd4ad705272" };

export const meetingMinutes: AreaWalks<"meeting-minutes"> = {
  searchMeetingFileList: {
    async success({ service, alice, bob }) {
      await alice.addToPersonalSpace({ body });
      await bob.addToPersonalSpace({ body });
      const { count, data } = await alice.searchMeetingFileList();
      expect(count).toBe(1);
      expect(data).toMatchObject([
        {
          userId: idOf(service, "alice"),
          topic: expect.stringMatching(/^20300107_0000\d\d_meeting_record\.White$/),
          fileId: "1",
          pdfFileId: "3",
        },
      ]);
    },
    refused: { by: ({ anyone }) => anyone.searchMeetingFileList({}, unknownToken), code: unauthorized },
    invalid: ({ alice }) => alice.searchMeetingFileList({ limit: 0 }),
  },
  showMeetingFile: {
    async success({ service, alice, bob }) {
      await alice.addToPersonalSpace({ body });
      const [saved] = (await alice.searchMeetingFileList()).data ?? [];
      const shown = await bob.showMeetingFile({ file_code: known(saved?.fileCode) });
      const pdf = await service.fetch(new Request(known(shown.pdfUrl)));
      expect(pdf.headers.get("content-type")).toBe("application/pdf");
      expect((await pdf.arrayBuffer()).byteLength).toBe(saved?.pdfFileSize);
    },
    refused: { by: ({ alice }) => alice.showMeetingFile({ file_code: "unknown" }), code: "USG.000000003" },
    invalid: undefined,
  },
  addToPersonalSpace: {
    async success({ alice }) {
      await alice.addToPersonalSpace({ body });
      expect(await alice.searchMeetingFileList()).toMatchObject({ count: 1 });
    },
    refused: { by: ({ alice }) => alice.addToPersonalSpace({ body: {} }), code: "USG.000000003" },
    invalid: ({ alice }) => alice.addToPersonalSpace({ body: { uuid: 1 } as never }),
  },
  showMeetingFileList: {
    async success({ service, alice }) {
      await alice.showMeetingFileList({ body });
      expect([...service.state.shownMinutes]).toEqual([[`uuid=${body.uuid}`, idOf(service, "alice")]]);
    },
    refused: { by: ({ anyone }) => anyone.showMeetingFileList({ body }, unknownToken), code: unauthorized },
    invalid: ({ alice }) => alice.showMeetingFileList({ body: [] as never }),
  },
};
