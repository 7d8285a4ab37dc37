import { expect } from "vitest";
import type { ResourceRequest } from "../../../generated/types.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const corp_id = "demo-corp";
const expireDate = Date.UTC(2031, 0, 1);
const vmr50 = "ff808081699b56cb0169c411a0980152";
const rooms: ResourceRequest = { id: "rooms", type: "VMR", typeId: vmr50, count: 3, expireDate };

const countOfRooms = async ({ admin }: Scene) => (await admin.searchCorpVmr({})).count;
const grantRooms = ({ sp }: Scene) => sp.addResource({ corp_id, body: [rooms] });

export const enterpriseResources: AreaWalks<"enterprise-resources"> = {
  searchResource: {
    async success(scene) {
      await grantRooms(scene);
      const { count, data } = await scene.sp.searchResource({ corp_id, type: "VMR", searchKey: "rooms" });
      expect(count).toBe(1);
      expect(data?.[0]).toMatchObject({ ...rooms, typeDesc: "vmr50", vmrMode: 1, status: 0, editable: true });
    },
    refused: { by: ({ sp }) => sp.searchResource({ corp_id: "nobody" }), code: "USG.000000003" },
    invalid: ({ sp }) => sp.searchResource({ corp_id, status: 3 as never }),
  },
  addResource: {
    async success(scene) {
      const before = known(await countOfRooms(scene));
      await grantRooms(scene);
      expect(await countOfRooms(scene)).toBe(before + 3);
    },
    refused: {
      by: ({ sp }) => sp.addResource({ corp_id, body: [{ ...rooms, typeId: "unheard-of" }] }),
      code: "USG.000000003",
    },
    invalid: ({ sp }) => sp.addResource({ corp_id, body: [{ ...rooms, count: 0 }] }),
  },
  updateResource: {
    async success(scene) {
      await grantRooms(scene);
      await scene.sp.updateResource({ corp_id, body: [{ id: "rooms", type: "VMR", isDisabled: true }] });
      expect((await scene.sp.searchResource({ corp_id, status: 2 })).data?.map(({ id }) => id)).toEqual(["rooms"]);
      expect(await scene.admin.searchCorpVmr({ status: 1 })).toMatchObject({ count: 3 });
    },
    refused: { by: ({ sp }) => sp.updateResource({ corp_id, body: [{ id: "nothing" }] }), code: "USG.000000003" },
    invalid: ({ sp }) => sp.updateResource({ corp_id, body: [{ type: "VMR" } as never] }),
  },
  deleteResource: {
    async success(scene) {
      const before = await countOfRooms(scene);
      await grantRooms(scene);
      await scene.sp.deleteResource({ corp_id, body: ["rooms"] });
      expect(await countOfRooms(scene)).toBe(before);
      expect(await scene.sp.searchResource({ corp_id, searchKey: "rooms" })).toMatchObject({ count: 0 });
    },
    refused: { by: ({ sp }) => sp.deleteResource({ corp_id, body: ["nothing"] }), code: "USG.000000003" },
    invalid: ({ sp }) => sp.deleteResource({ corp_id, body: Array(101).fill("rooms") }),
  },
  searchResourceOpRecord: {
    async success(scene) {
      await grantRooms(scene);
      await scene.sp.deleteResource({ corp_id, body: ["rooms"] });
      const { data } = await scene.sp.searchResourceOpRecord({ corp_id, operateType: 1 });
      expect(data).toMatchObject([{ ...rooms, editable: false }]);
      expect(await scene.sp.searchResourceOpRecord({ corp_id })).toMatchObject({ count: 2 });
    },
    refused: { by: ({ admin }) => admin.searchResourceOpRecord({ corp_id }), code: "USG.000000004" },
    invalid: ({ sp }) => sp.searchResourceOpRecord({ corp_id, operateType: 5 as never }),
  },
  showSpResource: {
    async success({ sp }) {
      const before = await sp.showSpResource({ queryGroup: true });
      expect(before.groupList).toHaveLength(1);
      await sp.addResource({ corp_id, body: [{ type: "IDEA_HUB", count: 4, expireDate }] });
      const { ideaHubCount, groupList } = await sp.showSpResource({});
      expect(ideaHubCount).toEqual({ ...before.ideaHubCount, usedCount: (before.ideaHubCount?.usedCount ?? 0) + 4 });
      expect(groupList).toBeNull();
    },
    refused: { by: ({ admin }) => admin.showSpResource({}), code: "USG.000000004" },
    invalid: ({ sp }) => sp.showSpResource({ queryGroup: "perhaps" as never }),
  },
};
