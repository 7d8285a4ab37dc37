import { expect } from "vitest";
import { call, end, gather, hold, leaders, namesThere, seen } from "../../support/held.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const waitingRoom = { confConfigInfo: { enableWaitingRoom: true } };
const nobody = "00000000000000000000000000000000";
const noBoolean = 2 as never;

async function scanned(scene: Scene, password: "hostPassword" | "guestPassword") {
  const held = await hold(scene);
  const body = { callNum: "+991119", confID: held.conferenceID, pwd: held.meeting[password] };
  return { held, input: { conferenceID: held.conferenceID, body } };
}

async function recorded(scene: Scene) {
  const held = await hold(scene, { recordType: 2, subject: "Design review" });
  await held.control.record({ body: { isRecord: 1 } });
  scene.service.clock.advance({ minutes: 10 });
  return (await end(scene.service, held)).confUUID;
}

export const participants: AreaWalks<"participants"> = {
  allowWaitingParticipant: {
    async success(scene) {
      const held = await gather(scene, waitingRoom);
      expect(await namesThere(held)).toEqual(["Hana"]);
      await held.control.allowWaitingParticipant({ body: { participantID: held.ben.pid } });
      expect(await namesThere(held)).toEqual(["Hana", "Ben"]);
      await held.control.allowWaitingParticipant({ body: { allowAll: true } });
      expect(await namesThere(held)).toEqual(["Hana", "Ben", "Ann"]);
      expect(held.holding.waiting).toEqual([]);
    },
    refused: {
      async by(scene) {
        const { control } = await gather(scene, waitingRoom);
        return control.allowWaitingParticipant({ body: { participantID: nobody } });
      },
      code: "MMC.111072008",
    },
    invalid: async (scene) => (await hold(scene)).control.allowWaitingParticipant({ body: { allowAll: noBoolean } }),
  },

  moveToWaitingRoom: {
    async success(scene) {
      const held = await gather(scene, waitingRoom);
      await held.control.allowWaitingParticipant({ body: { allowAll: true } });
      await held.control.moveToWaitingRoom({ body: { participantID: held.ann.pid } });
      expect(await namesThere(held)).toEqual(["Hana", "Ben"]);
      expect(held.holding.waiting).toMatchObject([{ name: "Ann" }]);
      expect(held.holding.stays.find(({ pid }) => pid === held.ann.pid)?.leftTime).toBeDefined();
    },
    refused: {
      async by(scene) {
        const { control, ann } = await gather(scene);
        return control.moveToWaitingRoom({ body: { participantID: ann.pid } });
      },
      code: "MMC.111112001",
    },
    invalid: async (scene) => (await hold(scene)).control.moveToWaitingRoom({ body: {} as never }),
  },

  batchMoveToWaitingRoom: {
    async success(scene) {
      const held = await gather(scene, waitingRoom);
      await held.control.allowWaitingParticipant({ body: { allowAll: true } });
      await held.control.batchMoveToWaitingRoom({ body: { batchParticipants: [held.ann.pid, held.ben.pid] } });
      expect(await namesThere(held)).toEqual(["Hana"]);
      expect(held.holding.waiting.map(({ name }) => name)).toEqual(["Ann", "Ben"]);
    },
    refused: {
      async by(scene) {
        const { control, ann } = await gather(scene, waitingRoom);
        await control.allowWaitingParticipant({ body: { allowAll: true } });
        await control.setCohost({ participantID: ann.pid, body: { isCohost: 1 } });
        return control.batchMoveToWaitingRoom({ body: { batchParticipants: [ann.pid] } });
      },
      code: "MMC.111112004",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.batchMoveToWaitingRoom({ body: { batchParticipants: "all" as never } }),
  },

  inviteParticipant: {
    async success(scene) {
      const held = await hold(scene);
      const bob = { accountId: "bob", name: "Bob Li", phone: "+991116004158", type: "normal" } as const;
      await held.control.inviteParticipant({ body: { attendees: [bob] } });
      const { attendees, participants } = await held.control.showRealTimeInfoOfMeeting();
      expect(attendees).toMatchObject([{ accountID: "bob", name: "Bob Li" }]);
      expect(participants).toMatchObject([{ name: "Bob Li", phone: "+991116004158", state: 0 }]);
      // Bob sees the meeting now.
      await scene.bob.showMeetingDetail({ conferenceID: held.conferenceID });
    },
    refused: {
      async by(scene) {
        const { control } = await hold(scene);
        return control.inviteParticipant({ body: { attendees: [{ name: "Ann", phone: "Ann", type: "normal" }] } });
      },
      code: "MMC.111072033",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.inviteParticipant({ body: { attendees: [{ name: "Ann" } as never] } }),
  },

  inviteWithPwd: {
    async success(scene) {
      const { held, input } = await scanned(scene, "guestPassword");
      await scene.anyone.inviteWithPwd(input);
      expect(held.holding.participants).toMatchObject([{ phone: "+991119", type: "terminal" }]);
      expect(await namesThere(held)).toEqual(["+991119"]);
    },
    refused: {
      async by(scene) {
        const { input } = await scanned(scene, "guestPassword");
        return scene.anyone.inviteWithPwd({ ...input, body: { ...input.body, pwd: "wrong" } });
      },
      code: "MMC.111072065",
    },
    async invalid(scene) {
      const { input } = await scanned(scene, "guestPassword");
      return scene.anyone.inviteWithPwd({ ...input, body: { ...input.body, numBelongsType: 7 as never } });
    },
  },

  hangUp: {
    async success(scene) {
      const held = await gather(scene);
      await held.control.hangUp({ body: { bulkHangUpParticipants: [held.ann.pid] } });
      expect(await namesThere(held)).toEqual(["Hana", "Ben"]);
      const { attendees } = await held.control.showRealTimeInfoOfMeeting();
      expect(attendees?.map(({ name }) => name)).toEqual(["Hana", "Ann", "Ben"]);
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.hangUp({ body: { bulkHangUpParticipants: [nobody] } }),
      code: "MMC.111072008",
    },
    invalid: async (scene) => (await hold(scene)).control.hangUp({ body: {} as never }),
  },

  deleteAttendees: {
    async success(scene) {
      const held = await gather(scene);
      const ann = { number: held.ann.phone, participantID: held.ann.pid };
      await held.control.deleteAttendees({ body: { bulkDelAttendInfo: [ann] } });
      expect(await namesThere(held)).toEqual(["Hana", "Ben"]);
      const { attendees } = await held.control.showRealTimeInfoOfMeeting();
      expect(attendees?.map(({ name }) => name)).toEqual(["Hana", "Ben"]);
    },
    refused: {
      by: async (scene) =>
        (await hold(scene)).control.deleteAttendees({ body: { bulkDelAttendInfo: [{ number: "+991111" }] } }),
      code: "MMC.111072008",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.deleteAttendees({ body: { bulkDelAttendInfo: [{} as never] } }),
  },

  renameParticipant: {
    async success(scene) {
      const held = await gather(scene);
      const { pid: participantID, phone: number } = held.ann;
      await held.control.renameParticipant({ body: { participantID, number, newName: "Annette" } });
      expect(await namesThere(held)).toEqual(["Hana", "Annette", "Ben"]);
      const { attendees } = await held.control.showRealTimeInfoOfMeeting();
      expect(attendees?.map(({ name }) => name)).toEqual(["Hana", "Annette", "Ben"]);
      const { holding } = await end(scene.service, held);
      expect(holding.stays.map(({ displayName }) => displayName)).toContain("Annette");
    },
    refused: {
      async by(scene) {
        const { control, ann } = await gather(scene);
        const { pid: participantID, phone: number } = ann;
        return control.renameParticipant({ body: { participantID, number, newName: "" } });
      },
      code: "MMC.111072046",
    },
    invalid: async (scene) => (await hold(scene)).control.renameParticipant({ body: { newName: "Ann" } as never }),
  },

  setRole: {
    async success(scene) {
      const held = await gather(scene);
      expect(await leaders(held)).toEqual({ chairID: held.hana.pid, coHosts: [] });
      const chairmanPwd = held.meeting.hostPassword;
      await held.control.setRole({ participantID: held.ann.pid, body: { applyChair: 1, chairmanPwd } });
      expect(await leaders(held)).toEqual({ chairID: held.ann.pid, coHosts: [] });
      await held.control.setRole({ participantID: held.ann.pid, body: { applyChair: 0 } });
      expect(await leaders(held)).toEqual({ coHosts: [] });
    },
    refused: {
      async by(scene) {
        const { control, ann, meeting } = await gather(scene);
        const chairmanPwd = meeting.guestPassword;
        return control.setRole({ participantID: ann.pid, body: { applyChair: 1, chairmanPwd } });
      },
      code: "MMC.111072018",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.setRole({ participantID: nobody, body: { applyChair: noBoolean } }),
  },

  setCohost: {
    async success(scene) {
      const held = await gather(scene);
      await held.control.setCohost({ participantID: held.ann.pid, body: { isCohost: 1 } });
      await held.control.setCohost({ participantID: held.ben.pid, body: { isCohost: 1 } });
      expect(await leaders(held)).toMatchObject({ coHosts: [held.ann.pid, held.ben.pid] });
      await held.control.setCohost({ participantID: held.ann.pid, body: { isCohost: 0 } });
      expect(await leaders(held)).toMatchObject({ coHosts: [held.ben.pid] });
    },
    refused: {
      async by(scene) {
        const { control, hana } = await gather(scene);
        return control.setCohost({ participantID: hana.pid, body: { isCohost: 1 } });
      },
      code: "MMC.111072107",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.setCohost({ participantID: nobody, body: { isCohost: noBoolean } }),
  },

  muteParticipant: {
    async success(scene) {
      const held = await gather(scene);
      await held.control.muteParticipant({ participantID: held.ann.pid, body: { isMute: 1 } });
      expect(await seen(held, held.ann)).toMatchObject({ mute: 1 });
      expect(await seen(held, held.ben)).toMatchObject({ mute: 0 });
      await held.control.muteParticipant({ participantID: held.ann.pid, body: { isMute: 0 } });
      expect(await seen(held, held.ann)).toMatchObject({ mute: 0 });
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.muteParticipant({ participantID: nobody, body: { isMute: 1 } }),
      code: "MMC.111072008",
    },
    async invalid(scene) {
      const { control, ann } = await gather(scene);
      return control.muteParticipant({ participantID: ann.pid, body: { isMute: noBoolean } });
    },
  },

  rollcallParticipant: {
    async success(scene) {
      const held = await gather(scene);
      await held.control.muteMeeting({ body: { isMute: 1 } });
      await held.control.rollcallParticipant({ participantID: held.ann.pid });
      const { participants } = await held.control.showRealTimeInfoOfMeeting();
      expect(participants?.map(({ name, mute }) => [name, mute])).toEqual([
        ["Hana", 0],
        ["Ann", 0],
        ["Ben", 1],
      ]);
      expect(held.holding.screens).toMatchObject({ mode: "ROLLCALL", pid: held.ann.pid });
    },
    refused: {
      by: async (scene) => (await hold(scene)).control.rollcallParticipant({ participantID: nobody }),
      code: "MMC.111072008",
    },
    invalid: async (scene) => (await hold(scene)).control.rollcallParticipant({} as never),
  },

  hand: {
    async success(scene) {
      const held = await gather(scene);
      await held.control.hand({ participantID: held.ann.pid, body: { handsState: 1 } });
      expect(await seen(held, held.ann)).toMatchObject({ hand: 1 });
      await held.control.hand({ participantID: held.ann.pid, body: { handsState: 0 } });
      expect(await seen(held, held.ann)).toMatchObject({ hand: 0 });
    },
    refused: {
      async by(scene) {
        const { control, hana } = await gather(scene);
        return control.hand({ participantID: hana.pid, body: { handsState: 1 } });
      },
      code: "MMC.111072069",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.hand({ participantID: nobody, body: { handsState: noBoolean } }),
  },

  batchHand: {
    async success(scene) {
      const held = await gather(scene);
      const pids = [held.ann.pid, held.ben.pid];
      await held.control.batchHand({ body: { handsState: 1, pids } });
      expect([await seen(held, held.ann), await seen(held, held.ben)]).toMatchObject([{ hand: 1 }, { hand: 1 }]);
      await held.control.batchHand({ body: { handsState: 0, pids } });
      expect([await seen(held, held.ann), await seen(held, held.ben)]).toMatchObject([{ hand: 0 }, { hand: 0 }]);
    },
    refused: {
      async by(scene) {
        const { control, hana, ann } = await gather(scene);
        return control.batchHand({ body: { handsState: 1, pids: [ann.pid, hana.pid] } });
      },
      code: "MMC.111072069",
    },
    invalid: async (scene) => (await hold(scene)).control.batchHand({ body: { handsState: 1 } as never }),
  },

  inviteShare: {
    async success(scene) {
      const { control, holding, ann } = await gather(scene);
      const invited = () => holding.participants.find(({ pid }) => pid === ann.pid)?.invitedToShare;
      await control.inviteShare({ participantID: ann.pid, body: { share: 1 } });
      expect(invited()).toBe(true);
      await control.inviteShare({ participantID: ann.pid, body: { share: 0 } });
      expect(invited()).toBe(false);
    },
    refused: {
      async by(scene) {
        const held = await hold(scene);
        const phone = await call(held, { type: "mobile" });
        return held.control.inviteShare({ participantID: phone.pid, body: { share: 1 } });
      },
      code: "MMC.111072111",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.inviteShare({ participantID: nobody, body: { share: noBoolean } }),
  },

  inviteOperateVideo: {
    async success(scene) {
      const { control, holding, ann } = await gather(scene);
      const asked = () => holding.participants.find(({ pid }) => pid === ann.pid)?.cameraRequest;
      await control.inviteOperateVideo({ participantID: ann.pid, body: { status: 0 } });
      expect(asked()).toBe("on");
      await control.inviteOperateVideo({ participantID: ann.pid, body: { status: 1 } });
      expect(asked()).toBe("off");
    },
    refused: {
      async by(scene) {
        const { control, ann } = await gather(scene, { mediaTypes: "Voice" });
        return control.inviteOperateVideo({ participantID: ann.pid, body: { status: 0 } });
      },
      code: "MMC.111072010",
    },
    invalid: async (scene) =>
      (await hold(scene)).control.inviteOperateVideo({ participantID: nobody, body: { status: noBoolean } }),
  },

  showRecordInfo: {
    async success(scene) {
      const { data } = await scene.alice.showRecordInfo({ body: { confUUID: await recorded(scene) } });
      expect(data).toMatchObject({ subject: "Design review", beginTime: "2030-01-07 00:00", segmentCount: 1 });
      expect(known(data?.segmentList?.[0]).fileList).toMatchObject([{ duration: 600 }]);
    },
    refused: {
      by: async (scene) => scene.bob.showRecordInfo({ body: { confUUID: await recorded(scene) } }),
      code: "MMC.111070010",
    },
    invalid: (scene) => scene.alice.showRecordInfo({ body: {} as never }),
  },
};
