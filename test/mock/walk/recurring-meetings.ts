import { expect } from "vitest";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const cycleParams = { cycle: "Day", startDate: "2030-01-08", endDate: "2030-01-10", preRemindDays: 1 } as const;
const daily = { mediaTypes: "HDVideo", startTime: "2030-01-08 08:00", length: 60, cycleParams } as const;

/** A series of alice's: its ID, and those of its sub-meetings. */
async function planned({ alice }: Scene) {
  const [series] = await alice.createRecurringMeeting({ body: daily });
  const dates = known(series?.subConfs).map(({ cycleSubConfID }) => known(cycleSubConfID));
  return { conferenceID: known(series?.conferenceID), dates };
}

async function held(scene: Scene) {
  const series = await planned(scene);
  const password = known(scene.service.state.meetings.get(series.conferenceID)).hostPassword;
  await scene.alice.startMeeting({ body: { conferenceID: series.conferenceID, password } });
  return series;
}

async function startsOf({ alice }: Scene, conferenceID: string) {
  const { conferenceData } = await alice.showMeetingDetail({ conferenceID });
  return conferenceData?.subConfs?.map(({ startTime }) => startTime);
}

const noon = { mediaTypes: "HDVideo", startTime: "2030-01-09 12:00", length: 30 } as const;

export const recurringMeetings: AreaWalks<"recurring-meetings"> = {
  createRecurringMeeting: {
    async success(scene) {
      const { conferenceID } = await planned(scene);
      const starts = ["2030-01-08 08:00", "2030-01-09 08:00", "2030-01-10 08:00"];
      expect(await startsOf(scene, conferenceID)).toEqual(starts);
    },
    refused: {
      by: ({ alice }) =>
        alice.createRecurringMeeting({ body: { ...daily, cycleParams: { ...cycleParams, startDate: "2030-01-06" } } }),
      code: "MMC.111071013",
    },
    invalid: ({ alice }) =>
      alice.createRecurringMeeting({ body: { ...daily, cycleParams: { ...cycleParams, cycle: "Year" as never } } }),
  },

  updateRecurringMeeting: {
    async success(scene) {
      const { conferenceID } = await planned(scene);
      const body = { ...daily, cycleParams: { ...cycleParams, interval: 2 } };
      await scene.alice.updateRecurringMeeting({ conferenceID, body });
      expect(await startsOf(scene, conferenceID)).toEqual(["2030-01-08 08:00", "2030-01-10 08:00"]);
    },
    refused: {
      by: async (scene) => {
        const { conferenceID } = await held(scene);
        return scene.alice.updateRecurringMeeting({ conferenceID, body: daily });
      },
      code: "MMC.111071065",
    },
    invalid: async (scene) => {
      const { conferenceID } = await planned(scene);
      return scene.alice.updateRecurringMeeting({ conferenceID, body: { ...daily, length: 1441 } });
    },
  },

  cancelRecurringMeeting: {
    async success(scene) {
      const { conferenceID } = await planned(scene);
      await scene.alice.cancelRecurringMeeting({ conferenceID });
      expect(await scene.alice.searchMeetings()).toMatchObject({ count: 0 });
    },
    refused: {
      by: async (scene) => scene.alice.cancelRecurringMeeting({ conferenceID: (await held(scene)).conferenceID }),
      code: "MMC.111071067",
    },
    invalid: ({ alice }) => alice.cancelRecurringMeeting({ conferenceID: "1", type: 0 as never }),
  },

  updateRecurringSubMeeting: {
    async success(scene) {
      const { conferenceID, dates } = await planned(scene);
      const body = { ...noon, cycleSubConfID: known(dates[0]) };
      await scene.alice.updateRecurringSubMeeting({ conferenceID, body });
      const starts = ["2030-01-09 08:00", "2030-01-09 12:00", "2030-01-10 08:00"];
      expect(await startsOf(scene, conferenceID)).toEqual(starts);
    },
    refused: {
      by: async (scene) => {
        const { conferenceID, dates } = await planned(scene);
        const body = { ...noon, startTime: "2030-01-06 12:00", cycleSubConfID: known(dates[0]) };
        return scene.alice.updateRecurringSubMeeting({ conferenceID, body });
      },
      code: "MMC.111071119",
    },
    invalid: ({ alice }) => alice.updateRecurringSubMeeting({ conferenceID: "1", body: noon as never }),
  },

  cancelRecurringSubMeeting: {
    async success(scene) {
      const { conferenceID, dates } = await planned(scene);
      await scene.alice.cancelRecurringSubMeeting({ conferenceID, body: { cycleSubConfIDs: dates.slice(1) } });
      expect(await startsOf(scene, conferenceID)).toEqual(["2030-01-08 08:00"]);
    },
    refused: {
      by: async (scene) => {
        const { conferenceID, dates } = await planned(scene);
        return scene.bob.cancelRecurringSubMeeting({ conferenceID, body: { cycleSubConfIDs: dates } });
      },
      code: "MMC.111070002",
    },
    invalid: ({ alice }) => alice.cancelRecurringSubMeeting({ conferenceID: "1", body: {} as never }),
  },
};
