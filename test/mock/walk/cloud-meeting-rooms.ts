import { expect } from "vitest";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

/** The room that nobody holds. */
async function freeRoom({ admin }: Scene): Promise<string> {
  return known((await admin.searchCorpVmr({ status: 2 })).data?.[0]?.id);
}

async function roomsOf(user: Scene["alice"]): Promise<(string | undefined)[]> {
  return (await user.searchMemberVmr({ specialVmr: true })).data?.map(({ id }) => id) ?? [];
}

/** Alice's cloud meeting room. */
async function roomOfAlice({ alice }: Scene) {
  return known((await alice.searchMemberVmr({ searchKey: "Design room" })).data?.[0]);
}

export const cloudMeetingRooms: AreaWalks<"cloud-meeting-rooms"> = {
  searchCorpVmr: {
    async success({ admin }) {
      const { count, data } = await admin.searchCorpVmr({ searchKey: "Alice" });
      expect(count).toBe(1);
      expect(data?.[0]).toMatchObject({ vmrName: "Design room", member: { id: "alice@demo" }, status: 0 });
      const webinars = await admin.searchCorpVmr({ vmrMode: 2 });
      expect(webinars.data?.map(({ maxAudienceParties }) => maxAudienceParties)).toEqual([1000, 1000]);
    },
    refused: { by: ({ alice }) => alice.searchCorpVmr({}), code: "USG.000000004" },
    invalid: ({ admin }) => admin.searchCorpVmr({ vmrMode: 0 as never }),
  },
  associateVmr: {
    async success(scene) {
      const id = await freeRoom(scene);
      await scene.admin.associateVmr({ account: "bob", accountType: 1, body: [id] });
      expect(await roomsOf(scene.bob)).toEqual([id]);
      const [meeting] = await scene.bob.createMeeting({ body: { mediaTypes: "Voice", vmrFlag: 1, vmrID: id } });
      expect(meeting).toMatchObject({ vmrID: id });
    },
    refused: {
      by: async (scene) => scene.admin.associateVmr({ account: "bob", body: [await freeRoom(scene)] }),
      code: "USG.201040000",
    },
    invalid: ({ admin }) => admin.associateVmr({ account: "bob", accountType: 1, body: [] }),
  },
  disassociateVmr: {
    async success(scene) {
      const { id } = await roomOfAlice(scene);
      await scene.admin.disassociateVmr({ account: "alice@demo", body: [known(id)] });
      expect(await roomsOf(scene.alice)).not.toContain(id);
      expect((await scene.admin.searchCorpVmr({ status: 2 })).data?.map((room) => room.id)).toContain(id);
    },
    refused: {
      by: async (scene) => {
        const { id } = await roomOfAlice(scene);
        await scene.admin.disassociateVmr({ account: "bob@demo", body: [known(id)] });
      },
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.disassociateVmr({ account: "bob", accountType: 2 as never, body: ["room"] }),
  },
  deleteCorpVmr: {
    async success(scene) {
      const id = await freeRoom(scene);
      const { vmr } = await scene.admin.showCorpResource();
      await scene.admin.deleteCorpVmr({ body: [id] });
      expect(await scene.admin.searchCorpVmr({ searchKey: id })).toMatchObject({ count: 0 });
      const left = (await scene.admin.showCorpResource()).vmr;
      expect(left?.[0]).toEqual({ ...vmr?.[0], vmrPkgCount: known(vmr?.[0]?.vmrPkgCount) - 1 });
    },
    refused: {
      by: async (scene) => scene.admin.deleteCorpVmr({ body: [known((await roomOfAlice(scene)).id)] }),
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.deleteCorpVmr({ body: Array(101).fill("room") }),
  },
  searchMemberVmr: {
    async success({ alice, bob }) {
      const { data } = await alice.searchMemberVmr();
      expect(data?.map(({ vmrMode }) => vmrMode)).toEqual([0, 1, 2]);
      expect(await bob.searchMemberVmr({ specialVmr: false })).toMatchObject({
        count: 1,
        data: [{ vmrName: "Bob Li" }],
      });
    },
    refused: { by: ({ sp }) => sp.searchMemberVmr(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.searchMemberVmr({ searchKey: "x".repeat(256) }),
  },
  updateMemberVmr: {
    async success(scene) {
      const id = known((await roomOfAlice(scene)).id);
      await scene.alice.updateMemberVmr({ id, body: { vmrName: "Design room 2", chairPwd: "604417", gustPwd: "" } });
      const [meeting] = await scene.alice.createMeeting({ body: { mediaTypes: "Voice", vmrFlag: 1, vmrID: id } });
      expect(meeting?.passwordEntry).toEqual([
        { conferenceRole: "chair", password: "604417" },
        { conferenceRole: "general", password: "" },
      ]);
      expect(await scene.admin.searchCorpVmr({ searchKey: "room 2" })).toMatchObject({ count: 1 });
    },
    refused: {
      by: async (scene) => {
        const { id = "", chairPwd } = await roomOfAlice(scene);
        await scene.alice.updateMemberVmr({ id, body: { gustPwd: chairPwd } });
      },
      code: "USG.201080006",
    },
    invalid: ({ alice }) => alice.updateMemberVmr({ id: "room", body: { chairPwd: "abc" } }),
  },
};
