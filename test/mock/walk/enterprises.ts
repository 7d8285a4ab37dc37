import { expect } from "vitest";
import { accountAuth, createMeetingClient } from "../../../src/index.ts";
import { attend } from "../../support/attend.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const harbour = {
  basicInfo: { name: "Harbour Logistics", phone: "+8613800000031", country: "chinaPR" },
  adminInfo: { account: "carol@harbour", name: "Carol Wang", pwd: "Tide-table-26", email: "carol@harbour.example" },
};

/** The enterprise that the service provider has beside the demo enterprise. */
async function addHarbour({ sp }: Scene): Promise<string> {
  return known((await sp.addCorp({ body: harbour })).value);
}

/** Its default administrator, signed in by password. */
function carol({ service }: Scene) {
  const { account, pwd: password } = harbour.adminInfo;
  const auth = accountAuth({ account, password });
  return createMeetingClient({ baseUrl: "https://service.test", auth, fetch: service.fetch });
}

export const enterprises: AreaWalks<"enterprises"> = {
  showConfOrg: {
    async success({ alice, sp }) {
      const [meeting] = await alice.createMeeting({ body: { mediaTypes: "Voice" } });
      const { orgID } = await sp.showConfOrg({ conferenceID: known(meeting?.conferenceID) });
      expect(await sp.showCorp({ id: known(orgID) })).toMatchObject({ basicInfo: { name: "Demo Enterprise" } });
    },
    refused: { by: ({ sp }) => sp.showConfOrg({ conferenceID: "900000000" }), code: "MMC.111070005" },
    invalid: ({ sp }) => sp.showConfOrg({} as never),
  },
  showOrgRes: {
    async success({ admin, service, held }) {
      const { conferenceID } = await held();
      const before = await admin.showOrgRes();
      attend(service, conferenceID, { name: "Dan", phone: "+8613800000099" });
      const after = await admin.showOrgRes();
      expect(after).toEqual({
        ...before,
        usedAccountsCount: known(before.usedAccountsCount) + 1,
        activeAttendeeCount: known(before.activeAttendeeCount) + 1,
        totalAttendeeCount: known(before.totalAttendeeCount) + 1,
      });
      expect(after.confCount).toBe(1);
    },
    refused: { by: ({ alice }) => alice.showOrgRes(), code: "MMC.111070002" },
    invalid: undefined,
  },
  showSpRes: {
    async success({ sp, service, held }) {
      const { conferenceID } = await held();
      const { usedAccountsCount = 0 } = await sp.showSpRes();
      for (const name of ["Dan", "Eve"]) attend(service, conferenceID, { name, phone: name });
      expect(await sp.showSpRes()).toEqual({ usedAccountsCount: usedAccountsCount + 2 });
    },
    refused: { by: ({ admin }) => admin.showSpRes(), code: "MMC.111070002" },
    invalid: undefined,
  },
  showCorpBasicInfo: {
    async success(scene) {
      const id = await addHarbour(scene);
      const { name } = harbour.basicInfo;
      const { account } = harbour.adminInfo;
      expect(await carol(scene).showCorpBasicInfo()).toMatchObject({ id, name, account, corpType: 0 });
      expect(await scene.admin.showCorpBasicInfo()).toMatchObject({ id: "demo-corp", account: "demo" });
    },
    refused: { by: ({ alice }) => alice.showCorpBasicInfo(), code: "USG.000000004" },
    invalid: undefined,
  },
  updateCorpBasicInfo: {
    async success({ admin, sp }) {
      await admin.updateCorpBasicInfo({ body: { address: "2 Example Road" } });
      expect(await admin.showCorpBasicInfo()).toMatchObject({ address: "2 Example Road", autoUserCreate: true });
      expect(await sp.showCorp({ id: "demo-corp" })).toMatchObject({ basicInfo: { address: "2 Example Road" } });
    },
    refused: { by: ({ alice }) => alice.updateCorpBasicInfo({ body: {} }), code: "USG.000000004" },
    invalid: ({ admin }) => admin.updateCorpBasicInfo({ body: { autoUserCreate: "no" } as never }),
  },
  showCorpResource: {
    async success({ admin, sp }) {
      const before = await admin.showCorpResource();
      const body = [{ type: "SOFT", count: 7, expireDate: Date.UTC(2031, 0, 1) }] as const;
      await sp.addResource({ corp_id: "demo-corp", body: [...body] });
      const { teSoftCount } = await admin.showCorpResource();
      expect(teSoftCount).toEqual({ ...before.teSoftCount, sumCount: known(before.teSoftCount?.sumCount) + 7 });
    },
    refused: { by: ({ bob }) => bob.showCorpResource(), code: "USG.000000004" },
    invalid: undefined,
  },
  searchCorpResources: {
    async success({ admin, sp }) {
      const body = [{ id: "lent", type: "LIVE" as const, count: 1, expireDate: Date.UTC(2031, 0, 1) }];
      await sp.addResource({ corp_id: "demo-corp", body });
      const { count, data } = await admin.searchCorpResources({ searchKey: "len", type: "LIVE" });
      expect(count).toBe(1);
      expect(data?.[0]).toMatchObject({ ...body[0], status: 0, editable: false });
    },
    refused: { by: ({ alice }) => alice.searchCorpResources({}), code: "USG.000000004" },
    invalid: ({ admin }) => admin.searchCorpResources({ type: "CHAIR" as never }),
  },
  searchCorp: {
    async success(scene) {
      const id = await addHarbour(scene);
      expect(await scene.sp.searchCorp()).toMatchObject({ count: 2 });
      const { count, data } = await scene.sp.searchCorp({ searchKey: "carol@" });
      expect([count, data?.[0]?.id]).toEqual([1, id]);
    },
    refused: { by: ({ admin }) => admin.searchCorp(), code: "USG.000000004" },
    invalid: ({ sp }) => sp.searchCorp({ limit: 0 }),
  },
  addCorp: {
    async success(scene) {
      const id = await addHarbour(scene);
      expect(await scene.sp.showCorp({ id })).toMatchObject({
        id,
        basicInfo: harbour.basicInfo,
        adminInfo: { account: "carol@harbour", adminType: 0 },
      });
      expect(await carol(scene).showCorpBasicInfo()).toMatchObject({ id, adminName: "Carol Wang" });
    },
    refused: {
      by: async (scene) => {
        await addHarbour(scene);
        await addHarbour(scene);
      },
      code: "USG.201040001",
    },
    invalid: ({ sp }) => sp.addCorp({ body: { ...harbour, basicInfo: { name: "Who?" } } }),
  },
  showCorp: {
    async success({ sp, admin }) {
      const { teSoftCount, vmr } = await admin.showCorpResource();
      const { resInfo, groupDTO } = await sp.showCorp({ id: "demo-corp" });
      expect(resInfo?.corpVcRes).toMatchObject({ teSoftCount: teSoftCount?.sumCount, vmrPkgList: vmr });
      expect(groupDTO?.groupName).toBe("East region");
    },
    refused: { by: ({ sp }) => sp.showCorp({ id: "nobody" }), code: "USG.000000003" },
    invalid: undefined,
  },
  updateCorp: {
    async success(scene) {
      const id = await addHarbour(scene);
      const body = {
        basicInfo: { name: "Harbour", address: null },
        adminInfo: { email: "carol.wang@harbour.example" },
      };
      await scene.sp.updateCorp({ id, body });
      const seen = await carol(scene).showCorpBasicInfo();
      expect(seen).toMatchObject({ name: "Harbour", email: "carol.wang@harbour.example", adminName: "Carol Wang" });
    },
    refused: {
      by: ({ sp }) => sp.updateCorp({ id: "demo-corp", body: { basicInfo: { phone: "+8613800000033" } } }),
      code: "USG.000000003",
    },
    invalid: ({ sp }) => sp.updateCorp({ id: "demo-corp", body: { basicInfo: { name: "a/b" } } }),
  },
  deleteCorp: {
    async success(scene) {
      const id = await addHarbour(scene);
      const administrator = carol(scene);
      await administrator.showCorpBasicInfo();
      await scene.sp.deleteCorp({ id });
      expect(await scene.sp.searchCorp()).toMatchObject({ count: 1 });
      await expect(administrator.showCorpBasicInfo()).rejects.toMatchObject({ status: 401 });
    },
    refused: { by: ({ sp }) => sp.deleteCorp({ id: "nobody" }), code: "USG.000000003" },
    invalid: undefined,
  },
};
