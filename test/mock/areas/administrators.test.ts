import { beforeEach, describe, expect, it } from "vitest";
import { userNamed } from "../../support/people.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const appoint = (account: string) => scene.admin.addCorpAdmin({ accountType: 1, body: { account } });

describe("an ordinary administrator", () => {
  it("may do what administrators may, at once and only as long as appointed", async () => {
    await expect(scene.alice.searchUsers()).rejects.toMatchObject({ status: 403 });
    await appoint("alice");
    expect((await scene.alice.searchUsers()).count).toBe(3);
    await scene.alice.batchDeleteCorpAdmins({ accountType: 1, body: ["alice"] });
    await expect(scene.alice.searchUsers()).rejects.toMatchObject({ status: 403 });
  });

  it("is not who signs in by the app without a user", async () => {
    const { state } = scene.service;
    await appoint("alice");
    state.users = new Map([...state.users].reverse());
    expect((await scene.admin.showMyInfo()).userAccount).toBe("demo");
  });
});

describe("the default administrator", () => {
  it("keeps the role, the account and the password against all others", async () => {
    await appoint("alice");
    const { alice } = scene;
    const kept = { code: "USG.201040047" };
    await expect(alice.batchDeleteCorpAdmins({ body: ["alice@demo", "demo"] })).rejects.toMatchObject(kept);
    await expect(alice.batchDeleteUsers({ body: ["bob@demo", "demo"] })).rejects.toMatchObject(kept);
    await expect(alice.batchUpdateUserStatus({ value: 1, body: ["bob@demo", "demo"] })).rejects.toMatchObject(kept);
    const reset = alice.resetPwdByAdmin({ body: { account: "demo" } });
    await expect(reset).rejects.toMatchObject({ status: 403, code: "USG.206030016" });
    expect(userNamed(scene.service, "alice").role).toBe("administrator");
    expect(userNamed(scene.service, "bob").disabled).toBe(false);
  });
});

describe("searching administrators", () => {
  it("compares name, number, address, account and third-party ID", async () => {
    await appoint("alice");
    const count = async (searchKey: string) => (await scene.admin.searchCorpAdmins({ searchKey })).count;
    for (const key of ["Chen", "00000001", "alice@demo-corp", "ALICE", ""]) expect(await count(key)).toBeGreaterThan(0);
    expect(await count("bob")).toBe(0);
    expect(await scene.admin.searchCorpAdmins({ offset: 9, limit: 1 })).toMatchObject({ offset: 1, count: 2 });
  });
});
