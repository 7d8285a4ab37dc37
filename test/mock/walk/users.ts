import { expect } from "vitest";
import { lastNotice, png, signInByPassword, stranger, userNamed } from "../../support/people.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const carol = { name: "Carol Wu", account: "carol@demo", email: "carol@example.com" };
const present = "+8613800000001";

/** Sends a code to alice and reads it. */
async function codeFor({ service, alice }: Scene, contact: string): Promise<string> {
  await alice.sendVeriCodeForUpdateUserInfo({ body: { contact } });
  return lastNotice(service, contact, "verification code");
}

export const users: AreaWalks<"users"> = {
  searchUsers: {
    async success({ admin }) {
      await admin.addUser({ body: carol });
      const { count, data } = await admin.searchUsers({ searchKey: "carol" });
      expect(count).toBe(1);
      expect(data).toMatchObject([{ userAccount: "carol@demo", deptNamePath: "Demo Enterprise", status: 0 }]);
    },
    refused: { by: ({ alice }) => alice.searchUsers(), code: "USG.000000004" },
    invalid: ({ admin }) => admin.searchUsers({ adminType: 3 as never }),
  },
  addUser: {
    async success({ service, admin }) {
      const added = await admin.addUser({ body: { ...carol, pwd: "First#2031" } });
      expect(added).toMatchObject({ name: "Carol Wu", userType: 2, adminType: 2, vmrList: [{ vmrMode: 0 }] });
      expect(await signInByPassword(service, "carol@demo", "First#2031")).toMatchObject({ firstLogin: true });
    },
    refused: {
      by: ({ admin }) => admin.addUser({ body: { ...carol, account: "bob@demo" } }),
      code: "USG.201040001",
    },
    invalid: ({ admin }) => admin.addUser({ body: { ...carol, pwd: "short" } }),
  },
  inviteUser: {
    async success({ service, admin }) {
      const invited = await admin.inviteUser({ body: { name: "Carol Wu", contact: carol.email } });
      expect(invited).toEqual({ userExist: false });
      const [account = "", password = ""] = lastNotice(service, carol.email, "new account").split(" ");
      expect((await signInByPassword(service, account, password)).user.name).toBe("Carol Wu");
    },
    refused: {
      by: ({ admin }) => admin.inviteUser({ body: { name: "Alice", contact: present } }),
      code: "USG.201040046",
    },
    invalid: ({ admin }) => admin.inviteUser({ body: { name: "", contact: carol.email } }),
  },
  batchDeleteUsers: {
    async success({ service, admin, bob }) {
      await bob.showMyInfo();
      await admin.batchDeleteUsers({ accountType: 1, body: ["bob"] });
      expect((await admin.searchUsers({ searchKey: "bob" })).count).toBe(0);
      expect(service.state.tokens.size).toBe(1);
    },
    refused: { by: ({ admin }) => admin.batchDeleteUsers({ body: ["bob"] }), code: "USG.201040000" },
    invalid: ({ admin }) => admin.batchDeleteUsers({ body: "bob" as never }),
  },
  batchUpdateUserStatus: {
    async success({ admin, bob }) {
      await admin.batchUpdateUserStatus({ value: 1, body: ["bob@demo"] });
      await expect(bob.showMyInfo()).rejects.toMatchObject({ code: "USG.206010007" });
      await admin.batchUpdateUserStatus({ value: 0, body: ["bob@demo"] });
      expect(await bob.showMyInfo()).toMatchObject({ status: 0 });
    },
    refused: {
      by: ({ admin }) => admin.batchUpdateUserStatus({ value: 1, body: ["demo"] }),
      code: "USG.201040047",
    },
    invalid: ({ admin }) => admin.batchUpdateUserStatus({ value: 2 as never, body: ["bob@demo"] }),
  },
  showUserDetail: {
    async success({ admin, alice }) {
      const shown = await admin.showUserDetail({ account: "alice", accountType: 1 });
      const { corp, ...own } = await alice.showMyInfo();
      expect(shown).toEqual({ ...own, corp: null });
      expect(corp).toMatchObject({ id: "demo-corp" });
    },
    refused: { by: ({ admin }) => admin.showUserDetail({ account: "alice" }), code: "USG.201040000" },
    invalid: ({ admin }) => admin.showUserDetail({ account: "alice", accountType: 7 as never }),
  },
  updateUser: {
    async success({ admin, bob }) {
      const body = { name: "Bob Lee", phone: "+8613800000009", vmrId: "912992632", sortLevel: 100 };
      const changed = await admin.updateUser({ account: "bob", accountType: 1, body });
      expect(changed).toMatchObject({ name: "Bob Lee", phone: "+8613800000009", sortLevel: 100 });
      expect((await bob.showMyInfo()).vmrList).toMatchObject([{ vmrId: "912992632" }]);
    },
    refused: {
      by: ({ admin }) => admin.updateUser({ account: "bob@demo", body: { name: "Bob" } }),
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.updateUser({ account: "bob@demo", body: { phone: present, sortLevel: 0 } }),
  },
  batchShowUserDetails: {
    async success({ service, alice }) {
      const { id } = userNamed(service, "bob");
      const [bob, unknown] = await alice.batchShowUserDetails({ body: [{ id }, { id: "nobody" }] });
      expect(bob).toMatchObject({ id, statusCode: 0, account: "bob@demo", phone: "+8613800000002" });
      expect(unknown).toEqual({ id: "nobody", statusCode: 2 });
    },
    refused: { by: ({ sp }) => sp.batchShowUserDetails({ body: [{ id: "x" }] }), code: "USG.000000004" },
    invalid: ({ alice }) => alice.batchShowUserDetails({ body: [] }),
  },
  showMyInfo: {
    async success({ alice, sp }) {
      const { corp } = await alice.showMyInfo();
      expect(corp).toMatchObject({ name: "Demo Enterprise", account: "demo", adminName: "Demo Administrator" });
      expect(await sp.showMyInfo()).toMatchObject({ corp: null, vmrList: [], deptCode: null });
    },
    refused: { by: ({ service }) => stranger(service).showMyInfo(), code: "USG.000000004" },
    invalid: undefined,
  },
  updateMyInfo: {
    async success({ alice, bob }) {
      await alice.updateMyInfo({ body: { name: "Alice Ng", signature: "Back on Monday" } });
      expect(await alice.showMyInfo()).toMatchObject({ name: "Alice Ng", title: "Project Manager" });
      const { data } = await bob.searchCorpDir({ searchKey: "alice ng" });
      expect(data).toMatchObject([{ signature: "Back on Monday" }]);
    },
    refused: {
      by: ({ service }) => stranger(service).updateMyInfo({ body: { name: "Nobody" } }),
      code: "USG.000000004",
    },
    invalid: ({ alice }) => alice.updateMyInfo({ body: { name: "" } }),
  },
  sendVeriCodeForUpdateUserInfo: {
    async success(scene) {
      const code = await codeFor(scene, present);
      const body = { contact: present, verificationCode: code };
      await scene.alice.checkVeriCodeForUpdateUserInfo({ body });
    },
    refused: {
      by: ({ alice }) => alice.sendVeriCodeForUpdateUserInfo({ body: { contact: "+8613800000002" } }),
      code: "USG.206010065",
    },
    invalid: ({ alice }) => alice.sendVeriCodeForUpdateUserInfo({ body: { contact: "" } }),
  },
  checkVeriCodeForUpdateUserInfo: {
    async success(scene) {
      const { service, alice } = scene;
      const verificationCode = await codeFor(scene, present);
      await alice.checkVeriCodeForUpdateUserInfo({ body: { contact: present, verificationCode } });
      const change = service.state.contactChanges.get(userNamed(service, "alice").id);
      expect(known(change).verifiedUntil).toBeGreaterThan(service.clock.now());
    },
    refused: {
      by: async (scene) => {
        const verificationCode = `${await codeFor(scene, present)}0`;
        await scene.alice.checkVeriCodeForUpdateUserInfo({ body: { contact: present, verificationCode } });
      },
      code: "USG.206060014",
    },
    invalid: ({ alice }) => alice.checkVeriCodeForUpdateUserInfo({ body: { contact: present } as never }),
  },
  updateContact: {
    async success(scene) {
      const { alice } = scene;
      const verificationCode = await codeFor(scene, present);
      await alice.checkVeriCodeForUpdateUserInfo({ body: { contact: present, verificationCode } });
      const contact = "alice@example.com";
      await alice.updateContact({ body: { contact, verificationCode: await codeFor(scene, contact) } });
      expect(await alice.showMyInfo()).toMatchObject({ email: contact, phone: present });
    },
    refused: {
      by: async (scene) => {
        const contact = "alice@example.com";
        const verificationCode = await codeFor(scene, contact);
        await scene.alice.updateContact({ body: { contact, verificationCode } });
      },
      code: "USG.201040042",
    },
    invalid: ({ alice }) => alice.updateContact({ body: { contact: "alice@example.com" } as never }),
  },
  setProfileImage: {
    async success({ service, alice }) {
      await alice.setProfileImage({ body: { file: png(64, 48) } });
      expect(userNamed(service, "alice").picture).toMatchObject({ kind: "png", width: 64, height: 48 });
    },
    refused: {
      by: ({ alice }) => alice.setProfileImage({ body: { file: new Blob(["no picture"]) } }),
      code: "USG.000000003",
    },
    invalid: ({ alice }) => alice.setProfileImage({ body: {} as never }),
  },
  setUserProfileImage: {
    async success({ service, admin }) {
      const { id } = userNamed(service, "bob");
      await admin.setUserProfileImage({ user_id: id, body: { file: png(10, 10) } });
      expect(userNamed(service, "bob").picture).toMatchObject({ width: 10 });
    },
    refused: {
      by: ({ admin }) => admin.setUserProfileImage({ user_id: "bob@demo", body: { file: png(10, 10) } }),
      code: "USG.201040000",
    },
    invalid: ({ service, admin }) =>
      admin.setUserProfileImage({ user_id: userNamed(service, "bob").id, body: {} as never }),
  },
};
