import { expect } from "vitest";
import { always, enter, holdAndEnd, holdingOf } from "../../support/records.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const forbidden = "MBI.000000004";
const strict = {
  latency: { receiving: 1, sending: 1 },
  jitter: { receiving: 500, sending: 500 },
  packetLoss: { receiving: 20, sending: 20 },
};

/** A meeting in which Bob has been for a minute. */
async function heldWithBob({ service, held }: Scene) {
  const { conferenceID } = await held();
  const holding = holdingOf(service, conferenceID);
  const participantID = enter(service, holding, "Bob Li");
  service.clock.advance({ minutes: 1 });
  const confToken = known([...service.state.controlTokens.keys()][0]);
  return { conferenceID, confUUID: holding.confUUID, participantID, confToken };
}

export const quality: AreaWalks<"quality"> = {
  searchQosOnlineMeetings: {
    async success(scene) {
      const { conferenceID, confUUID } = await heldWithBob(scene);
      const { data } = await scene.admin.searchQosOnlineMeetings();
      expect(data).toMatchObject([{ conferenceID, confUUID, participants: 1, duration: 0, alarm: "NO" }]);
    },
    refused: { by: ({ alice }) => alice.searchQosOnlineMeetings(), code: forbidden },
    invalid: ({ admin }) => admin.searchQosOnlineMeetings({ searchKey: "(x)" }),
  },
  searchQosHistoryMeetings: {
    async success(scene) {
      const { conferenceID, confUUID } = await holdAndEnd(scene, { minutes: 12 });
      const { data } = await scene.admin.searchQosHistoryMeetings(always);
      expect(data).toMatchObject([{ conferenceID, confUUID, participants: 0, duration: 12 }]);
      expect(await scene.admin.searchQosOnlineMeetings()).toMatchObject({ count: 0 });
    },
    refused: { by: ({ admin }) => admin.searchQosHistoryMeetings({ startDate: 2, endDate: 1 }), code: "MBI.104000003" },
    invalid: ({ admin }) => admin.searchQosHistoryMeetings({ ...always, limit: 0 }),
  },
  searchQosParticipants: {
    async success(scene) {
      const { confUUID, participantID } = await heldWithBob(scene);
      const { data } = await scene.admin.searchQosParticipants({ confUUID, confType: "online" });
      expect(data).toMatchObject([
        { participantID, displayName: "Bob Li", role: "guest", leftTime: 0, alarm: "NO", existQos: true },
      ]);
    },
    refused: {
      by: ({ admin }) => admin.searchQosParticipants({ confUUID: "unknown", confType: "online" }),
      code: "MBI.104000007",
    },
    invalid: ({ admin }) => admin.searchQosParticipants({ confUUID: "1", confType: "past" as never }),
  },
  searchQosParticipantDetail: {
    async success(scene) {
      const { confUUID, participantID } = await heldWithBob(scene);
      const input = { confUUID, participantID, confType: "online", qosType: "audio" } as const;
      const { user, qos } = await scene.admin.searchQosParticipantDetail(input);
      expect(user).toMatchObject({ displayName: "Bob Li", participantID });
      expect(qos?.send?.latency?.length).toBeGreaterThanOrEqual(12);
      expect(qos?.receive?.jitter?.[0]).toMatchObject({ alarm: false, threshold: 800 });
    },
    refused: {
      async by(scene) {
        const { confUUID } = await heldWithBob(scene);
        const input = { confUUID, participantID: "unknown", confType: "online", qosType: "cpu" } as const;
        await scene.admin.searchQosParticipantDetail(input);
      },
      code: "MBI.104000009",
    },
    invalid: ({ admin }) =>
      admin.searchQosParticipantDetail({
        confUUID: "1",
        participantID: "1",
        confType: "online",
        qosType: "x" as never,
      }),
  },
  showQosThreshold: {
    async success({ admin }) {
      const inForce = { cpu: 90, cpuDefault: 90 };
      expect(await admin.showQosThreshold({ thresholdType: "CPU" })).toEqual({
        clientCpuMax: inForce,
        systemCpuMax: inForce,
      });
    },
    refused: { by: ({ alice }) => alice.showQosThreshold({ thresholdType: "CPU" }), code: forbidden },
    invalid: ({ admin }) => admin.showQosThreshold({} as never),
  },
  setQosThreshold: {
    async success(scene) {
      const { admin, service } = scene;
      const { confUUID } = await heldWithBob(scene);
      await admin.setQosThreshold({ thresholdType: "AUDIO", body: strict });
      service.clock.advance({ minutes: 1 });
      const { data } = await admin.searchQosParticipants({ confUUID, confType: "online" });
      expect(data).toMatchObject([{ alarm: "YES", audioAlarmSend: "YES", audioAlarmRec: "YES", videoAlarmRec: "NO" }]);
      expect(await admin.showQosThreshold({ thresholdType: "AUDIO" })).toMatchObject({ latency: { sending: 1 } });
    },
    refused: {
      by: ({ admin }) => admin.setQosThreshold({ thresholdType: "CPU", body: strict }),
      code: "MBI.104000001",
    },
    invalid: ({ admin }) =>
      admin.setQosThreshold({ thresholdType: "AUDIO", body: { ...strict, jitter: { sending: 10_001 } } }),
  },
  listNetworkQuality: {
    async success(scene) {
      const { conferenceID, confUUID, confToken, participantID } = await heldWithBob(scene);
      const input = { conferenceid: conferenceID, confuuid: confUUID, confToken };
      const { returnCode, qosList } = await scene.anyone.listNetworkQuality(input);
      expect(returnCode).toBe(0);
      expect(qosList).toMatchObject([{ participantID, audioQos: { upList: [{ codecType: "OPUS" }], downList: [] } }]);
    },
    refused: {
      async by(scene) {
        const { conferenceID, confUUID } = await heldWithBob(scene);
        await scene.anyone.listNetworkQuality({ conferenceid: conferenceID, confuuid: confUUID, confToken: "wrong" });
      },
      code: "MMC.118000000",
    },
    invalid: ({ anyone }) => anyone.listNetworkQuality({ conferenceid: "123", confuuid: "1", confToken: "1" }),
  },
};
