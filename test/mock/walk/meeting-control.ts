import { expect } from "vitest";
import { end, gather, hold, namesThere, withStrangeToken } from "../../support/held.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const nobody = "00000000000000000000000000000000";
const noSwitch = 7 as never;
const live = { recordType: 1, liveAddress: "rtmp://live.example.com/1" } as const;

async function whosMuted(held: Awaited<ReturnType<typeof gather>>) {
  const { participants } = await held.control.showRealTimeInfoOfMeeting();
  return participants?.map(({ name, mute }) => [name, mute]);
}

// The only recording of a meeting that has ended, in minutes.
async function recordedMinutes(scene: Scene, held: Awaited<ReturnType<typeof hold>>) {
  const { holding } = await end(scene.service, held);
  return holding.recordings?.map(({ start, end: stop }) => Math.round((known(stop) - start) / 60_000));
}

export const meetingControl: AreaWalks<"meeting-control"> = {
  createConfToken: {
    async success(scene) {
      const { conferenceID, meeting, control } = await hold(scene);
      const { data } = await scene.anyone.createConfToken({
        conferenceID,
        "X-Password": meeting.hostPassword,
        "X-Login-Type": 1,
      });
      const token = { conferenceID, "X-Conference-Authorization": data.token };
      await scene.anyone.lockMeeting({ ...token, body: { isLock: 1 } });
      await control.stopMeeting();
    },
    refused: {
      async by(scene) {
        const { conferenceID, meeting } = await hold(scene);
        return scene.anyone.createConfToken({
          conferenceID,
          "X-Password": meeting.guestPassword,
          "X-Login-Type": 1,
        });
      },
      code: "MMC.111072065",
    },
    async invalid(scene) {
      const { conferenceID, meeting } = await hold(scene);
      return scene.anyone.createConfToken({
        conferenceID,
        "X-Password": meeting.hostPassword,
        "X-Login-Type": noSwitch,
      });
    },
  },

  prolongMeeting: {
    async success(scene) {
      const { conferenceID, control } = await hold(scene);
      await control.prolongMeeting({ body: { auto: 0, duration: 40 } });
      const { conferenceData } = await scene.alice.showMeetingDetail({ conferenceID });
      expect(conferenceData).toMatchObject({ startTime: "2030-01-07 00:00", endTime: "2030-01-07 01:10" });
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.prolongMeeting({ body: { auto: 0, duration: 0 } }),
      code: "MMC.111071036",
    },
    invalid: async (scene) => (await hold(scene)).control.prolongMeeting({ body: { auto: noSwitch } }),
  },

  stopMeeting: {
    async success(scene) {
      const { conferenceID, control, holding } = await gather(scene);
      await control.stopMeeting();
      const { conferenceData } = await scene.alice.showMeetingDetail({ conferenceID });
      expect(conferenceData?.conferenceState).toBe("Schedule");
      const past = known(scene.service.state.pastMeetings.get(holding.confUUID));
      expect(past.holding.stays.map(({ leftTime }) => leftTime === undefined)).toEqual([false, false, false]);
    },
    refused: {
      by: async (scene) => scene.anyone.stopMeeting(await withStrangeToken(scene)),
      code: "MMC.111070002",
    },
    invalid: async (scene) =>
      scene.anyone.stopMeeting({ ...(await withStrangeToken(scene)), conferenceID: undefined as never }),
  },

  showRealTimeInfoOfMeeting: {
    async success(scene) {
      const bob = { accountId: "bob", appId: "demo-app-id" };
      const held = await gather(scene, { attendees: [bob] });
      await held.control.hangUp({ body: { bulkHangUpParticipants: [held.ben.pid] } });
      const { attendees, participants, confInfo } = await held.control.showRealTimeInfoOfMeeting();
      expect(attendees?.map(({ name }) => name)).toEqual(["Bob Li", "Hana", "Ann", "Ben"]);
      expect(participants).toMatchObject([
        { pid: held.hana.pid, name: "Hana", phone: "+991110", state: 0, video: 1, mute: 0, hand: 0 },
        { pid: held.ann.pid, name: "Ann" },
      ]);
      expect(confInfo).toEqual({ chairID: held.hana.pid, coHosts: [] });
    },
    refused: {
      by: async (scene) => scene.anyone.showRealTimeInfoOfMeeting(await withStrangeToken(scene)),
      code: "MMC.111070002",
    },
    invalid: async (scene) =>
      scene.anyone.showRealTimeInfoOfMeeting({ ...(await withStrangeToken(scene)), conferenceID: undefined as never }),
  },

  createWebSocketToken: {
    async success(scene) {
      const { conferenceID, control, holding } = await hold(scene);
      const { webSocketToken } = await control.createWebSocketToken();
      const { webSocketTokens } = scene.service.state;
      expect(webSocketTokens.get(known(webSocketToken))).toMatchObject({
        conferenceID,
        confUUID: holding.confUUID,
      });
    },
    refused: {
      by: async (scene) => scene.anyone.createWebSocketToken(await withStrangeToken(scene)),
      code: "MMC.111070002",
    },
    invalid: async (scene) =>
      scene.anyone.createWebSocketToken({ ...(await withStrangeToken(scene)), conferenceID: undefined as never }),
  },

  muteMeeting: {
    async success(scene) {
      const held = await gather(scene);
      await held.control.muteMeeting({ body: { isMute: 1, allowUnmuteByOneself: 0 } });
      expect(await whosMuted(held)).toEqual([
        ["Hana", 0],
        ["Ann", 1],
        ["Ben", 1],
      ]);
      expect(held.holding.config.allowUnmuteByOneself).toBe(0);
      await held.control.muteMeeting({ body: { isMute: 0 } });
      expect(await whosMuted(held)).toEqual([
        ["Hana", 0],
        ["Ann", 0],
        ["Ben", 0],
      ]);
    },
    refused: {
      by: async (scene) => scene.anyone.muteMeeting({ ...(await withStrangeToken(scene)), body: { isMute: 1 } }),
      code: "MMC.111070002",
    },
    invalid: async (scene) => (await hold(scene)).control.muteMeeting({ body: { isMute: noSwitch } }),
  },

  allowGuestUnmute: {
    async success(scene) {
      const { control, holding } = await hold(scene);
      await control.allowGuestUnmute({ body: { allowUnmuteByOneself: 0 } });
      expect(holding.config.allowUnmuteByOneself).toBe(0);
    },
    refused: {
      by: async (scene) =>
        scene.anyone.allowGuestUnmute({ ...(await withStrangeToken(scene)), body: { allowUnmuteByOneself: 0 } }),
      code: "MMC.111070002",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.allowGuestUnmute({ body: { allowUnmuteByOneself: noSwitch } }),
  },

  lockMeeting: {
    async success(scene) {
      const { conferenceID, control, meeting } = await hold(scene);
      await control.lockMeeting({ body: { isLock: 1 } });
      const scan = { callNum: "+991119", confID: conferenceID, pwd: meeting.guestPassword };
      await expect(scene.anyone.inviteWithPwd({ conferenceID, body: scan })).rejects.toMatchObject({
        code: "MMC.111072050",
      });
      await control.lockMeeting({ body: { isLock: 0 } });
      await scene.anyone.inviteWithPwd({ conferenceID, body: scan });
    },
    refused: {
      by: async (scene) => scene.anyone.lockMeeting({ ...(await withStrangeToken(scene)), body: { isLock: 1 } }),
      code: "MMC.111070002",
    },
    invalid: async (scene) => (await hold(scene)).control.lockMeeting({ body: { isLock: noSwitch } }),
  },

  pauseConference: {
    async success(scene) {
      const { control, holding } = await hold(scene);
      await control.pauseConference({ body: { pause: 1 } });
      expect(holding.paused).toBe(true);
      await control.pauseConference({ body: { pause: 0 } });
      expect(holding.paused).toBe(false);
    },
    refused: {
      by: async (scene) => scene.anyone.pauseConference({ ...(await withStrangeToken(scene)), body: { pause: 1 } }),
      code: "MMC.111070002",
    },
    invalid: async (scene) => (await hold(scene)).control.pauseConference({ body: { pause: noSwitch } }),
  },

  allowAudienceJoin: {
    async success(scene) {
      const held = await hold(scene);
      const viewer = {
        name: "Vera",
        phone: "+991117",
        role: "audience",
        pid: "v",
        video: 1,
        mute: 1,
        hand: 0,
      } as const;
      held.holding.waiting.push(viewer);
      await held.control.allowAudienceJoin({ body: { allowAudience: 1 } });
      expect(await namesThere(held)).toEqual(["Vera"]);
      expect(held.holding).toMatchObject({ audienceAdmitted: true, waiting: [] });
    },
    refused: {
      by: async (scene) =>
        scene.anyone.allowAudienceJoin({ ...(await withStrangeToken(scene)), body: { allowAudience: 1 } }),
      code: "MMC.111070002",
    },
    invalid: async (scene) => (await hold(scene)).control.allowAudienceJoin({ body: { allowAudience: noSwitch } }),
  },

  record: {
    async success(scene) {
      const held = await hold(scene, { recordType: 2 });
      await held.control.record({ body: { isRecord: 1 } });
      scene.service.clock.advance({ minutes: 5 });
      await held.control.record({ body: { isRecord: 0 } });
      expect(await recordedMinutes(scene, held)).toEqual([5]);
    },
    refused: {
      by: async (scene) => (await hold(scene, { recordType: 1 })).control.record({ body: { isRecord: 1 } }),
      code: "MMC.111072020",
    },
    invalid: async (scene) => (await hold(scene, { recordType: 2 })).control.record({ body: { isRecord: noSwitch } }),
  },

  setMmrRecord: {
    async success(scene) {
      const held = await hold(scene, { recordType: 3 });
      await held.control.setMmrRecord({ body: { recordType: 1 } });
      scene.service.clock.advance({ minutes: 4 });
      await held.control.setMmrRecord({ body: { recordType: 0 } });
      scene.service.clock.advance({ minutes: 3 });
      await held.control.setMmrRecord({ body: { recordType: 1 } });
      scene.service.clock.advance({ minutes: 2 });
      await held.control.setMmrRecord({ body: { recordType: 2 } });
      expect(await recordedMinutes(scene, held)).toEqual([4, 2]);
    },
    refused: {
      by: async (scene) => (await hold(scene, { recordType: 2 })).control.setMmrRecord({ body: { recordType: 0 } }),
      code: "MMC.111072011",
    },
    invalid: async (scene) => (await hold(scene)).control.setMmrRecord({ body: { recordType: noSwitch } }),
  },

  allowClientRecord: {
    async success(scene) {
      const { control, ann, ben } = await gather(scene);
      await control.allowClientRecord({ participantID: ann.pid, body: { allowClientRecord: 1 } });
      expect([ann.mayRecord, ben.mayRecord]).toEqual([true, undefined]);
      await control.allowClientRecord({ participantID: ann.pid, body: { allowClientRecord: 0 } });
      expect(ann.mayRecord).toBe(false);
    },
    refused: {
      by: async (scene) =>
        (await hold(scene)).control.allowClientRecord({ participantID: nobody, body: { allowClientRecord: 1 } }),
      code: "MMC.111072008",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.allowClientRecord({ participantID: nobody, body: { allowClientRecord: noSwitch } }),
  },

  live: {
    async success(scene) {
      const { control, holding } = await hold(scene, live);
      await control.live({ body: { isLive: 1 } });
      expect(holding.streaming).toBe(true);
      await control.live({ body: { isLive: 0 } });
      expect(holding.streaming).toBe(false);
    },
    refused: {
      by: async (scene) => (await hold(scene, { recordType: 1 })).control.live({ body: { isLive: 1 } }),
      code: "MMC.111072068",
    },
    invalid: async (scene) => (await hold(scene, live)).control.live({ body: { isLive: noSwitch } }),
  },

  setMmrLive: {
    async success(scene) {
      const { control, holding } = await hold(scene, live);
      await control.setMmrLive({ body: { liveState: 1 } });
      expect(holding.streaming).toBe(true);
      await control.setMmrLive({ body: { liveState: 0 } });
      expect(holding.streaming).toBe(false);
    },
    refused: {
      by: async (scene) =>
        (await hold(scene, { ...live, recordType: 2 })).control.setMmrLive({ body: { liveState: 1 } }),
      code: "MMC.111072068",
    },
    invalid: async (scene) => (await hold(scene, live)).control.setMmrLive({ body: { liveState: "1" as never } }),
  },

  updateStartedConfConfig: {
    async success(scene) {
      const { conferenceID, control, holding } = await hold(scene);
      await control.updateStartedConfConfig({ body: { callInRestriction: 3, chatPermission: 1 } });
      await control.updateStartedConfConfig({ body: { chatPermission: 4 } });
      expect(holding.config).toEqual({ callInRestriction: 3, chatPermission: 4 });
      const { conferenceData } = await scene.alice.showMeetingDetail({ conferenceID });
      expect(conferenceData?.confConfigInfo?.callInRestriction).toBe(3);
    },
    refused: {
      by: async (scene) =>
        scene.anyone.updateStartedConfConfig({ ...(await withStrangeToken(scene)), body: { isLock: 1 } }),
      code: "MMC.111070002",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.updateStartedConfConfig({ body: { chatPermission: noSwitch } }),
  },

  showMgmtSiteStatus: {
    async success(scene) {
      expect(await scene.anyone.showMgmtSiteStatus({ "X-Schema-Type": "MEETING" })).toMatchObject({
        status: "NORMAL",
      });
      expect(await scene.anyone.showMgmtSiteStatus()).toMatchObject({ status: "NORMAL" });
    },
    refused: {
      by: (scene) => scene.anyone.showMgmtSiteStatus({ "X-Schema-Type": "OTHER" }),
      code: "MMC.111071061",
    },
    // Any text will do as far as the description goes.
    invalid: undefined,
  },
};
