import { expect } from "vitest";
import { stranger } from "../../support/stranger.ts";
import type { AreaWalks } from "../../support/walk.ts";
import { begin, book, launch, picture, resourceOf } from "../../support/webinars.ts";

export const webinars: AreaWalks<"webinars"> = {
  createWebinar: {
    async success(scene) {
      const { id } = await book(scene);
      expect(await scene.alice.listUpComingWebinars()).toMatchObject({
        count: 1,
        data: [{ conferenceId: id, subject: "Product launch", duration: 120 }],
      });
    },
    refused: {
      by: (scene) => scene.bob.createWebinar({ body: { ...launch, vmrID: resourceOf(scene) } }),
      code: "MMC.111070006",
    },
    invalid: (scene) => book(scene, { duration: 14 }),
  },

  updateWebinar: {
    async success(scene) {
      const { id } = await book(scene, { description: "All that is new." });
      const body = { ...launch, conferenceId: id, startTime: "2030-01-07 15:00", duration: 60 };
      await scene.alice.updateWebinar({ body });
      const description = "All that is new.";
      const expected = { startTime: "2030-01-07 15:00", duration: 60, description };
      expect(await scene.alice.showWebinar({ conference_id: id })).toMatchObject(expected);
    },
    refused: {
      by: async (scene) => scene.bob.updateWebinar({ body: { ...launch, conferenceId: (await book(scene)).id } }),
      code: "MBI.000000004",
    },
    invalid: async (scene) => {
      const { id } = await book(scene);
      return scene.alice.updateWebinar({ body: { ...launch, conferenceId: id, guestPasswd: "abcd" } });
    },
  },

  listHistoryWebinars: {
    async success(scene) {
      const webinar = await book(scene);
      const control = await begin(scene.alice, webinar);
      scene.service.clock.advance({ minutes: 30 });
      await control.stopMeeting();
      expect(await scene.admin.listHistoryWebinars()).toMatchObject({
        count: 1,
        data: [{ conferenceId: webinar.id, actualStartTime: "2030-01-07 00:00", actualDuration: 30, duration: 120 }],
      });
    },
    refused: {
      by: ({ alice }) => alice.listHistoryWebinars({ startTime: "2030-01-02 00:00", endTime: "2030-01-01 00:00" }),
      code: "MBI.104000003",
    },
    invalid: ({ alice }) => alice.listHistoryWebinars({ startTime: "yesterday" }),
  },

  listOngoingWebinars: {
    async success(scene) {
      const webinar = await book(scene);
      expect(await scene.alice.listOngoingWebinars()).toMatchObject({ count: 0 });
      await begin(scene.alice, webinar);
      expect(await scene.alice.listOngoingWebinars()).toMatchObject({ data: [{ conferenceId: webinar.id }] });
      expect(await scene.alice.listUpComingWebinars()).toMatchObject({ count: 0 });
    },
    refused: { by: (scene) => stranger(scene).listOngoingWebinars(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.listOngoingWebinars({ limit: 0 }),
  },

  listUpComingWebinars: {
    async success(scene) {
      const { id } = await book(scene);
      expect(await scene.bob.listUpComingWebinars()).toMatchObject({ count: 0 });
      expect(await scene.admin.listUpComingWebinars()).toMatchObject({ data: [{ conferenceId: id }] });
    },
    refused: { by: (scene) => stranger(scene).listUpComingWebinars(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.listUpComingWebinars({ sortType: "ASC_StartTime" as never }),
  },

  showWebinar: {
    async success(scene) {
      const { id } = await book(scene, {
        attendees: [{ appId: "demo-app-id", userAccount: "bob", userName: "Bob Li" }],
      });
      expect(await scene.admin.showWebinar({ conference_id: id })).toMatchObject({
        state: "schedule",
        attendees: ["Bob Li"],
        notifySetting: { enableCalendar: "Y", enableSms: "N", enableEmail: "Y" },
      });
    },
    refused: {
      by: async (scene) => scene.bob.showWebinar({ conference_id: (await book(scene)).id }),
      code: "MBI.000000004",
    },
    invalid: undefined,
  },

  deleteWebinar: {
    async success(scene) {
      const { id, password } = await book(scene);
      await scene.alice.deleteWebinar({ conference_id: id });
      expect(await scene.alice.listUpComingWebinars()).toMatchObject({ count: 0 });
      const start = scene.alice.startMeeting({ body: { conferenceID: id, password } });
      await expect(start).rejects.toMatchObject({ code: "MMC.111070005" });
    },
    refused: {
      async by(scene) {
        const webinar = await book(scene);
        await begin(scene.alice, webinar);
        return scene.alice.deleteWebinar({ conference_id: webinar.id });
      },
      code: "MMC.111071067",
    },
    invalid: undefined,
  },

  uploadFile: {
    async success(scene) {
      const { id: conference_id } = await book(scene);
      const { fileId, imageModeration } = await scene.alice.uploadFile({ body: { file: picture() } });
      expect(imageModeration?.suggestion).toBe("pass");
      await scene.alice.updateRoomSetting({ conference_id, body: { cropLogoId: fileId } });
      expect(await scene.alice.showRoomSetting({ conference_id })).toMatchObject({ cropLogoId: fileId });
    },
    refused: {
      by: ({ alice }) => alice.uploadFile({ body: { file: picture("notes.txt", "text/plain") } }),
      code: "MBI.104000002",
    },
    invalid: ({ alice }) => alice.uploadFile({ body: { picture: picture() } as never }),
  },

  showRoomSetting: {
    async success(scene) {
      const { id: conference_id } = await book(scene);
      const defaults = { showAudienceMode: "real_time", isRedoubleOpen: "Y", baseAudienceCount: 0, multiple: 1 };
      expect(await scene.admin.showRoomSetting({ conference_id })).toEqual(defaults);
    },
    refused: { by: ({ alice }) => alice.showRoomSetting({ conference_id: "1" }), code: "MMC.111070005" },
    invalid: undefined,
  },

  updateRoomSetting: {
    async success(scene) {
      const { id: conference_id } = await book(scene);
      await scene.alice.updateRoomSetting({ conference_id, body: { roomIntroduce: "Hello.", multiple: 1.5 } });
      await scene.alice.updateRoomSetting({ conference_id, body: { baseAudienceCount: 12 } });
      const settings = await scene.alice.showRoomSetting({ conference_id });
      expect(settings).toMatchObject({ baseAudienceCount: 12, multiple: 1 });
      expect(settings.roomIntroduce).toBeUndefined();
    },
    refused: {
      by: async (scene) =>
        scene.alice.updateRoomSetting({ conference_id: (await book(scene)).id, body: { cropLogoId: "1" } }),
      code: "MBI.104000002",
    },
    invalid: async (scene) =>
      scene.alice.updateRoomSetting({ conference_id: (await book(scene)).id, body: { multiple: 11 } }),
  },
};
