import { expect } from "vitest";
import { attend, depart } from "../../support/attend.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const days = { timeUnit: "D", startTime: "2030-01-06", endTime: "2030-01-08" } as const;

/** A meeting of ten minutes which bob attended for five; it is the morning of January 7 in Beijing. */
async function meet({ alice, service }: Scene): Promise<void> {
  const [meeting] = await alice.createMeeting({ body: { mediaTypes: "HDVideo" } });
  const conferenceID = known(meeting?.conferenceID);
  const stored = known(service.state.meetings.get(conferenceID));
  const bob = known([...service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "bob"));
  const participant = attend(service, conferenceID, { name: bob.name, phone: bob.number });
  service.clock.advance({ minutes: 5 });
  depart(service, conferenceID, participant);
  service.clock.advance({ minutes: 5 });
  const control = await alice.control({ conferenceID, password: stored.hostPassword });
  await control.stopMeeting();
}

export const statistics: AreaWalks<"statistics"> = {
  searchStatisticConferenceInfo: {
    async success(scene) {
      await meet(scene);
      const { count, data } = await scene.admin.searchStatisticConferenceInfo({ ...days, category: "conference_info" });
      expect(count).toBe(3);
      const none = { confCount: "0", confDuration: "0", attendeeCount: "0", confConcurrentUsedCount: "0" };
      expect(data).toEqual([
        { time: "2030-01-06", ...none },
        { time: "2030-01-07", confCount: "1", confDuration: "600", attendeeCount: "1", confConcurrentUsedCount: "1" },
        { time: "2030-01-08", ...none },
      ]);
    },
    refused: {
      by: ({ alice }) => alice.searchStatisticConferenceInfo({ ...days, category: "conference_info" }),
      code: "MBI.000000004",
    },
    invalid: ({ admin }) => admin.searchStatisticConferenceInfo({ ...days, category: "user_login_info" as never }),
  },
  searchStatisticConferenceParticipant: {
    async success(scene) {
      await meet(scene);
      const category = "user_participate_info";
      const { data } = await scene.admin.searchStatisticConferenceParticipant({ ...days, category });
      expect(data).toEqual([
        {
          time: "2030-01-07",
          confUserName: "Bob Li",
          confUserAccount: "bob@demo",
          confUserDeptName: "Demo Enterprise",
          confUserCount: "1",
          confUserDuration: "300",
        },
      ]);
    },
    refused: {
      by: ({ bob }) => bob.searchStatisticConferenceParticipant({ ...days, category: "participant_type_info" }),
      code: "MBI.000000004",
    },
    invalid: ({ admin }) =>
      admin.searchStatisticConferenceParticipant({
        ...days,
        timeUnit: "Y" as never,
        category: "user_participate_info",
      }),
  },
  searchStatisticResourceInfo: {
    async success(scene) {
      const { data: rooms } = await scene.alice.searchMemberVmr({ searchKey: "Design room" });
      const vmrID = known(rooms?.[0]?.id);
      await scene.alice.createMeeting({ body: { mediaTypes: "Voice", vmrFlag: 1, vmrID } });
      scene.service.clock.advance({ minutes: 1 });
      const { data } = await scene.admin.searchStatisticResourceInfo({ ...days, category: "used_vmr_info" });
      expect(data?.map(({ vmrParties, maxConcurrencyVmrCount }) => [vmrParties, maxConcurrencyVmrCount])).toEqual([
        ["50", "0"],
        ["50", "1"],
        ["50", "0"],
      ]);
    },
    refused: {
      by: ({ sp }) => sp.searchStatisticResourceInfo({ ...days, category: "used_vmr_info" }),
      code: "MBI.000000004",
    },
    invalid: ({ admin }) =>
      admin.searchStatisticResourceInfo({ ...days, startTime: "yesterday", category: "used_vmr_info" }),
  },
  searchStatisticUserInfo: {
    async success(scene) {
      await scene.alice.searchMeetings();
      await scene.bob.searchMeetings();
      const { data } = await scene.admin.searchStatisticUserInfo({ ...days, category: "user_login_info" });
      expect(data?.map(({ userLoginCount }) => userLoginCount)).toEqual(["0", "3", "0"]);
    },
    refused: {
      by: ({ alice }) => alice.searchStatisticUserInfo({ ...days, category: "user_login_info" }),
      code: "MBI.000000004",
    },
    invalid: ({ admin }) =>
      admin.searchStatisticUserInfo({ ...days, endTime: "2030-1-8", category: "user_login_info" }),
  },
};
