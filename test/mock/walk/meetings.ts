import { expect } from "vitest";
import { known } from "../../support/service.ts";
import { stranger } from "../../support/stranger.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const video = { mediaTypes: "HDVideo" } as const;
const nineOClock = { ...video, startTime: "2030-01-07 09:00", length: 60 };
const attendees = [{ accountId: "bob", appId: "demo-app-id", name: "Bob Li" }];

async function scheduled({ alice }: Scene, settings = {}): Promise<string> {
  const [meeting] = await alice.createMeeting({ body: { ...nineOClock, ...settings } });
  return known(meeting?.conferenceID);
}

const stateOf = async ({ alice }: Scene, conferenceID: string) =>
  (await alice.showMeetingDetail({ conferenceID })).conferenceData?.conferenceState;
const passwordsOf = ({ service }: Scene, conferenceID: string) => known(service.state.meetings.get(conferenceID));

export const meetings: AreaWalks<"meetings"> = {
  createMeeting: {
    async success({ alice, bob }) {
      const [meeting] = await alice.createMeeting({ body: { ...nineOClock, attendees } });
      expect((await bob.searchMeetings()).data).toMatchObject([{ conferenceID: meeting?.conferenceID, size: 1 }]);
    },
    refused: {
      by: ({ alice }) => alice.createMeeting({ body: { ...video, startTime: "2030-01-06 09:00" } }),
      code: "MMC.111071013",
    },
    invalid: ({ alice }) => alice.createMeeting({ body: { ...video, length: 14 } }),
  },

  updateMeeting: {
    async success(scene) {
      const conferenceID = await scheduled(scene, { attendees });
      const body = { ...video, subject: "Moved", startTime: "2030-01-08 10:00", length: 45 };
      await scene.alice.updateMeeting({ conferenceID, body });
      expect((await scene.bob.showMeetingDetail({ conferenceID })).conferenceData).toMatchObject({
        subject: "Moved",
        startTime: "2030-01-08 10:00",
        endTime: "2030-01-08 10:45",
      });
    },
    refused: {
      async by(scene) {
        const { conferenceID } = await scene.held();
        return scene.alice.updateMeeting({ conferenceID, body: nineOClock });
      },
      code: "MMC.111071065",
    },
    invalid: async (scene) =>
      scene.alice.updateMeeting({ conferenceID: await scheduled(scene), body: { mediaTypes: "Smell" as never } }),
  },

  searchMeetings: {
    async success(scene) {
      const conferenceID = await scheduled(scene);
      expect(await scene.admin.searchMeetings()).toMatchObject({ count: 0 });
      expect(await scene.admin.searchMeetings({ queryAll: true })).toMatchObject({ data: [{ conferenceID }] });
    },
    refused: { by: (scene) => stranger(scene).searchMeetings(), code: "MMC.118000001" },
    invalid: ({ alice }) => alice.searchMeetings({ limit: 501 }),
  },

  showMeetingDetail: {
    async success(scene) {
      const conferenceID = await scheduled(scene, { attendees });
      const { conferenceData, data } = await scene.bob.showMeetingDetail({ conferenceID });
      expect(conferenceData).toMatchObject({ conferenceID, role: "general" });
      expect(data).toMatchObject({ count: 1, data: [{ accountId: "bob", role: 0, state: "MEETTING" }] });
    },
    refused: {
      by: async (scene) => scene.bob.showMeetingDetail({ conferenceID: await scheduled(scene) }),
      code: "MMC.111070010",
    },
    invalid: ({ alice }) => alice.showMeetingDetail({ conferenceID: "9".repeat(33) }),
  },

  startMeeting: {
    async success(scene) {
      const conferenceID = await scheduled(scene);
      await scene.bob.startMeeting({ body: { conferenceID, password: passwordsOf(scene, conferenceID).hostPassword } });
      expect(await stateOf(scene, conferenceID)).toBe("Created");
    },
    refused: {
      by: async (scene) =>
        scene.alice.startMeeting({ body: { conferenceID: await scheduled(scene), password: "wrong" } }),
      code: "MMC.111071091",
    },
    invalid: ({ alice }) => alice.startMeeting({ body: { conferenceID: "1" } as never }),
  },

  cancelMeeting: {
    async success(scene) {
      const conferenceID = await scheduled(scene);
      await scene.alice.cancelMeeting({ conferenceID });
      expect(await scene.alice.searchMeetings()).toMatchObject({ count: 0 });
    },
    refused: {
      by: async (scene) => scene.bob.cancelMeeting({ conferenceID: await scheduled(scene) }),
      code: "MMC.111070002",
    },
    invalid: async (scene) => scene.alice.cancelMeeting({ conferenceID: await scheduled(scene), type: 2 as never }),
  },

  searchOnlineMeetings: {
    async success(scene) {
      await scheduled(scene);
      const { conferenceID, control } = await scene.held();
      scene.service.join(conferenceID);
      expect(await scene.alice.searchOnlineMeetings()).toMatchObject({
        count: 1,
        data: [{ conferenceID, conferenceState: "Created", onlineAttendeeAmount: 1 }],
      });
      await control.stopMeeting();
      expect(await scene.alice.searchOnlineMeetings()).toMatchObject({ count: 0, data: [] });
    },
    refused: { by: (scene) => stranger(scene).searchOnlineMeetings(), code: "MMC.118000001" },
    invalid: ({ alice }) => alice.searchOnlineMeetings({ limit: -1 }),
  },

  showOnlineMeetingDetail: {
    async success(scene) {
      const { conferenceID } = await scene.held();
      const { conferenceData } = await scene.alice.showOnlineMeetingDetail({ conferenceID });
      const { role: _role, ...expected } = (await scene.alice.showMeetingDetail({ conferenceID })).conferenceData ?? {};
      expect(conferenceData).toEqual(expected);
    },
    refused: {
      by: async (scene) => scene.alice.showOnlineMeetingDetail({ conferenceID: await scheduled(scene) }),
      code: "MMC.111072005",
    },
    invalid: ({ alice }) => alice.showOnlineMeetingDetail({ conferenceID: "1", "X-Type": "3" as never }),
  },

  listOnlineConfAttendee: {
    async success(scene) {
      const { conferenceID } = await scene.held();
      const [user] = [...scene.service.state.users.values()].filter(({ thirdAccount }) => thirdAccount === "alice");
      const { id: userId, number } = known(user);
      scene.service.join(conferenceID, { user: userId, role: "chair" });
      expect(await scene.alice.listOnlineConfAttendee({ conf_id: conferenceID })).toMatchObject({
        count: 1,
        data: [{ name: "Alice Chen", role: 1, third_account: "alice", user_id: userId, call_number: number }],
      });
    },
    refused: {
      async by(scene) {
        const { conferenceID } = await scene.held();
        return scene.bob.listOnlineConfAttendee({ conf_id: conferenceID });
      },
      code: "MMC.111070010",
    },
    invalid: ({ alice }) => alice.listOnlineConfAttendee({ conf_id: "1", search_key: "x".repeat(129) }),
  },

  showRegionInfoOfMeeting: {
    async success(scene) {
      const { conferenceID } = await scene.held();
      const password = passwordsOf(scene, conferenceID).hostPassword;
      const { regionIP } = await scene.alice.startMeeting({ body: { conferenceID, password } });
      expect(await scene.anyone.showRegionInfoOfMeeting({ conferenceID })).toMatchObject({ regionIP });
    },
    refused: {
      by: async (scene) => scene.anyone.showRegionInfoOfMeeting({ conferenceID: await scheduled(scene) }),
      code: "MMC.111072005",
    },
    invalid: ({ anyone }) => anyone.showRegionInfoOfMeeting({ conferenceID: "9".repeat(33) }),
  },

  createAnonymousAuthRandom: {
    async success(scene) {
      const conferenceID = await scheduled(scene);
      const { guestPassword } = passwordsOf(scene, conferenceID);
      const { random } = await scene.anyone.createAnonymousAuthRandom({ conferenceID, "X-Password": guestPassword });
      expect(scene.service.state.joinRandoms.get(known(random))).toMatchObject({ conferenceID, role: "general" });
    },
    refused: {
      by: async (scene) =>
        scene.anyone.createAnonymousAuthRandom({ conferenceID: await scheduled(scene), "X-Password": "1" }),
      code: "MMC.111070004",
    },
    invalid: ({ anyone }) => anyone.createAnonymousAuthRandom({ conferenceID: "1" } as never),
  },

  createAuthRandom: {
    async success(scene) {
      const conferenceID = await scheduled(scene, { subject: "Design review" });
      const { random, subject, webinar } = await scene.alice.createAuthRandom({ conf_id: conferenceID });
      expect([subject, webinar]).toEqual(["Design review", false]);
      expect(scene.service.state.joinRandoms.get(known(random))).toMatchObject({ conferenceID, role: "chair" });
    },
    refused: {
      by: async (scene) => scene.bob.createAuthRandom({ conf_id: await scheduled(scene), "X-Password": "1" }),
      code: "MMC.111071091",
    },
    invalid: ({ alice }) => alice.createAuthRandom({ conf_id: "1", "X-Password": "1234567" }),
  },

  checkCallNumberInConf: {
    async success(scene) {
      const { conferenceID, control } = await scene.held();
      scene.service.join(conferenceID, { phone: "+991116004158" });
      const check = () => scene.bob.checkCallNumberInConf({ call_number: "+991116004158" });
      expect(await check()).toEqual({ in_conf: true, conf_id: conferenceID });
      await control.stopMeeting();
      expect(await check()).toEqual({ in_conf: false, conf_id: "" });
    },
    refused: { by: (scene) => stranger(scene).checkCallNumberInConf({ call_number: "1" }), code: "USG.000000004" },
    invalid: ({ alice }) => alice.checkCallNumberInConf({ call_number: "1".repeat(128) }),
  },
};
