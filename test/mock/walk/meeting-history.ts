import { expect } from "vitest";
import { always, enter, holdAndEnd, past, unknownToken } from "../../support/records.ts";
import type { AreaWalks } from "../../support/walk.ts";

const notSeen = "MMC.111070010";
const attendees = [{ accountId: "bob", appId: "demo-app-id", name: "Bob Li", phone: "+99112" }];

export const meetingHistory: AreaWalks<"meeting-history"> = {
  searchHisMeetings: {
    async success(scene) {
      const { confUUID, conferenceID } = await holdAndEnd(scene, { settings: { subject: "Review" } });
      const { data, count } = await scene.alice.searchHisMeetings(always);
      expect(count).toBe(1);
      expect(data).toMatchObject([
        { confUUID, conferenceID, subject: "Review", conferenceState: "Destroyed", isHasRecordFile: false },
      ]);
    },
    refused: { by: ({ anyone }) => anyone.searchHisMeetings(always, unknownToken), code: "MMC.118000001" },
    invalid: ({ alice }) => alice.searchHisMeetings({ ...always, sortType: "ASC" as never }),
  },
  showHisMeetingDetail: {
    async success(scene) {
      const { confUUID } = await holdAndEnd(scene, { settings: { attendees } });
      const { conferenceData, data } = await scene.bob.showHisMeetingDetail({ confUUID });
      expect(conferenceData).toMatchObject({ confUUID, conferenceState: "Destroyed", role: "general" });
      expect(data).toMatchObject({ count: 1, data: [{ name: "Bob Li", participantID: "+99112" }] });
    },
    refused: {
      by: async (scene) => scene.bob.showHisMeetingDetail(await past(scene)),
      code: notSeen,
    },
    invalid: ({ alice }) => alice.showHisMeetingDetail({ confUUID: "1", "X-Type": 3 as never }),
  },
  searchAttendanceRecordsOfHisMeeting: {
    async success(scene) {
      const { service, alice } = scene;
      const { confUUID } = await holdAndEnd(scene, { during: (holding) => enter(service, holding, "Bob Li") });
      const { data } = await alice.searchAttendanceRecordsOfHisMeeting({ confUUID });
      expect(data).toEqual([
        {
          displayName: "Bob Li",
          callNumber: "+991116",
          deviceType: "软终端",
          mediaType: "视频",
          joinTime: service.state.pastMeetings.get(confUUID)?.holding.stays[0]?.joinTime,
          leftTime: service.state.pastMeetings.get(confUUID)?.endedAt,
        },
      ]);
    },
    refused: {
      by: async (scene) => scene.bob.searchAttendanceRecordsOfHisMeeting(await past(scene)),
      code: notSeen,
    },
    invalid: ({ alice }) => alice.searchAttendanceRecordsOfHisMeeting({ confUUID: "1", limit: 501 }),
  },
  searchCtlRecordsOfHisMeeting: {
    async success(scene) {
      const entry = {
        operateTime: 1,
        operator: "Alice Chen",
        operateCode: "Mute participant",
        operateResult: "Succeeded",
      };
      const { confUUID } = await holdAndEnd(scene, { during: ({ log }) => log.push(entry) });
      const records = await scene.alice.searchCtlRecordsOfHisMeeting({ confUUID, "Accept-Language": "en-US" });
      expect(records.data).toContainEqual(entry);
    },
    refused: {
      by: async (scene) => scene.bob.searchCtlRecordsOfHisMeeting(await past(scene)),
      code: notSeen,
    },
    invalid: ({ alice }) => alice.searchCtlRecordsOfHisMeeting({ confUUID: "1", limit: -1 }),
  },
};
