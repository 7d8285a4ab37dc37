import { beforeEach, describe, expect, it } from "vitest";
import type { SearchCorpDirInput } from "../../../generated/operations.ts";
import { userNamed } from "../../support/people.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

/** Adds departments, and puts alice and bob into two of them. */
async function sortIn(departments: Record<string, object>, alice: string, bob: string): Promise<void> {
  for (const [deptCode, settings] of Object.entries(departments)) {
    await scene.admin.addDepartment({ body: { deptCode, deptName: deptCode, ...settings } });
  }
  userNamed(scene.service, "alice").deptCode = alice;
  userNamed(scene.service, "bob").deptCode = bob;
}

async function found(input: SearchCorpDirInput = {}, client = scene.alice): Promise<(string | undefined)[]> {
  const { data = [] } = await client.searchCorpDir({ searchScope: "NORMAL_USER", ...input });
  return data.map(({ account }) => account).sort();
}

const everybody = ["alice@demo", "bob@demo", "demo"];

describe("whom a user finds in the directory", () => {
  it("is everybody, where departments say nothing else", async () => {
    await sortIn({ A: {}, B: {} }, "A", "B");
    expect(await found()).toEqual(everybody);
  });

  it.each([
    ["ONLY_SELF", ["alice@demo"]],
    ["SELF_AND_CHILD_DEPARTMENT", ["alice@demo", "bob@demo"]],
    ["UNLIMITED", everybody],
  ])("with the department's outPermission %s is %j", async (outPermission, expected) => {
    await sortIn({ A: { outPermission }, A1: { parentDeptCode: "A" } }, "A", "A1");
    expect(await found()).toEqual(expected);
  });

  it("with named departments is their people", async () => {
    const outPermission = "DESIGNATED_DEPARTMENT";
    await sortIn({ B: {}, A: { outPermission, designatedOutDeptCodes: ["B"] } }, "A", "B");
    expect(await found()).toEqual(["alice@demo", "bob@demo"]);
  });

  it("comprises the people of open departments, whatever the own department says", async () => {
    await sortIn({ A: { outPermission: "ONLY_SELF" }, B: { inPermission: "OPEN" } }, "A", "B");
    expect(await found()).toEqual(["alice@demo", "bob@demo"]);
  });

  it("decides the look-up by ID as well, also for administrators", async () => {
    await scene.admin.updateDepartment({ dept_code: "1", body: { outPermission: "ONLY_SELF" } });
    const bob = userNamed(scene.service, "bob").id;
    const records = await scene.admin.batchShowUserDetails({ idType: "THIRD_ACCOUNT", body: [{ id: "bob" }] });
    expect(records).toEqual([{ id: "bob", statusCode: 3 }]);
    expect(await scene.bob.batchShowUserDetails({ body: [{ id: bob }] })).toMatchObject([{ id: bob, statusCode: 0 }]);
  });
});

describe("searching the directory", () => {
  it("restricts to a department, with or without those below it", async () => {
    await sortIn({ A: {}, A1: { parentDeptCode: "A" } }, "A", "A1");
    expect(await found({ deptCode: "A" })).toEqual(["alice@demo", "bob@demo"]);
    expect(await found({ deptCode: "A", querySubDept: false })).toEqual(["alice@demo"]);
    expect(await found({ deptCode: "nowhere" })).toEqual([]);
  });

  it("finds neither the hidden number of somebody else nor its owner by it", async () => {
    userNamed(scene.service, "bob").hidePhone = true;
    expect(await found({ searchKey: "00000002" })).toEqual([]);
    expect(await found({ searchKey: "00000002" }, scene.bob)).toEqual(["bob@demo"]);
    const { data } = await scene.alice.searchCorpDir({ searchKey: "bob" });
    expect(data?.[0]).not.toHaveProperty("phone");
  });

  it("tells people from terminals", async () => {
    const { data } = await scene.alice.searchCorpDir({ searchScope: "HARD_TERMINAL" });
    expect(data).toMatchObject([{ account: "demo-ideahub", type: "IDEA_HUB_MEMBER" }]);
    expect((await scene.alice.searchCorpDir()).count).toBe(4);
  });

  it("lists people by their rank, and past the end the last page once more", async () => {
    userNamed(scene.service, "bob").sortLevel = 1;
    const { data } = await scene.alice.searchCorpDir({ limit: 1 });
    expect(data).toMatchObject([{ account: "bob@demo" }]);
    expect(await scene.alice.searchCorpDir({ offset: 99, limit: 3 })).toMatchObject({ offset: 3, count: 4 });
  });
});

describe("searching contacts outside the enterprise", () => {
  it("finds the enterprise's and one's own, but nobody else's", async () => {
    const { service, alice, bob } = scene;
    const own = { corpId: "demo-corp", ownerId: userNamed(service, "alice").id, name: "Erin", updateTime: 0 };
    service.state.externalContacts.set("erin", { id: "erin", ...own });
    const names = async (client: typeof alice, searchScope: "ALL" | "PERSONAL" | "CORP") =>
      (await client.searchCorpExternalDir({ searchScope })).data?.map(({ name, type }) => [name, type]);
    expect(await names(alice, "ALL")).toEqual([
      ["Dana Brown", "CORP"],
      ["Erin", "PERSONAL"],
    ]);
    expect(await names(alice, "PERSONAL")).toEqual([["Erin", "PERSONAL"]]);
    expect(await names(bob, "ALL")).toEqual([["Dana Brown", "CORP"]]);
    expect(await names(bob, "PERSONAL")).toEqual([]);
  });
});
