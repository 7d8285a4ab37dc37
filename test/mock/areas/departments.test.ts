import { beforeEach, describe, expect, it } from "vitest";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const refused = { status: 400, code: "USG.000000003" };

const add = (deptCode: string, parentDeptCode = "1", more: object = {}) =>
  scene.admin.addDepartment({ body: { deptCode, deptName: `Department ${deptCode}`, parentDeptCode, ...more } });

const show = (code: string) => scene.admin.showDeptAndChildDept({ dept_code: code });
const move = (code: string, parentDeptCode: string) =>
  scene.admin.updateDepartment({ dept_code: code, body: { parentDeptCode } });

/** Adds departments below each other; returns the codes from the top down. */
async function chain(length: number, prefix: string): Promise<string[]> {
  const codes = Array.from({ length }, (_, index) => `${prefix}${index + 1}`);
  for (const [index, code] of codes.entries()) await add(code, codes[index - 1]);
  return codes;
}

describe("the tree of departments", () => {
  it("has at most ten levels, the root among them", async () => {
    const codes = await chain(9, "L");
    expect((await show("L9")).deptLevel).toBe(9);
    await expect(add("L10", codes.at(-1))).rejects.toMatchObject(refused);
    await chain(2, "M");
    await move("M1", "L7");
    expect((await show("M2")).deptCodePath).toBe("1/L1/L2/L3/L4/L5/L6/L7/M1/M2");
    await expect(move("M1", "L8")).rejects.toMatchObject(refused);
  });

  it("has at most 100 children per department", async () => {
    for (let number = 1; number <= 100; number++) await add(`C${number}`);
    await expect(add("C101")).rejects.toMatchObject(refused);
    await add("D1", "C1");
    await expect(move("D1", "1")).rejects.toMatchObject(refused);
    // Who is there already does not need room.
    await move("C2", "1");
  });

  it("has each code once, and makes one up where none is sent", async () => {
    await add("A");
    await expect(add("A")).rejects.toMatchObject(refused);
    await expect(add("1")).rejects.toMatchObject(refused);
    const codes = [await scene.admin.addDepartment({ body: { deptName: "Sales" } }), await add("", "A")];
    expect(new Set(codes.map(({ value }) => value)).size).toBe(2);
    for (const { value = "" } of codes) expect(value).not.toBe("");
  });

  it("takes everything below along when a department moves", async () => {
    await chain(3, "L");
    await add("B");
    await move("L2", "B");
    expect((await show("L3")).deptNamePath).toBe("Demo Enterprise/Department B/Department L2/Department L3");
    expect((await show("L1")).isLeafNode).toBe(true);
  });

  it("lets no department move below itself, and the root not at all", async () => {
    await chain(3, "L");
    for (const parent of ["L1", "L3", "nowhere"]) await expect(move("L1", parent)).rejects.toMatchObject(refused);
    await expect(move("1", "L1")).rejects.toMatchObject(refused);
    expect((await show("L1")).parentDeptCode).toBe("1");
  });

  it("lists children by their rank", async () => {
    await add("A", "1", { sortLevel: 30 });
    await add("B", "1", { sortLevel: 10 });
    await add("C");
    const codes = async () => known((await show("1")).childDepts).map(({ deptCode }) => deptCode);
    expect(await codes()).toEqual(["B", "A", "C"]);
    await scene.admin.updateDepartment({ dept_code: "C", body: { sortLevel: 1 } });
    expect(await codes()).toEqual(["C", "B", "A"]);
  });
});

describe("changing a department", () => {
  it("leaves what is not sent as it was, and replaces lists", async () => {
    await add("A", "1", { note: "Remarks", inPermission: "OPEN" });
    await add("B", "1", { outPermission: "DESIGNATED_DEPARTMENT", designatedOutDeptCodes: ["1", "A"] });
    await scene.admin.updateDepartment({ dept_code: "A", body: { deptName: "Alpha" } });
    expect(await show("A")).toMatchObject({ deptName: "Alpha", note: "Remarks", inPermission: "OPEN" });
    expect((await show("B")).designatedOutDeptCodes).toEqual([
      { id: "1", mark: "Demo Enterprise" },
      { id: "A", mark: "Alpha" },
    ]);
    await scene.admin.updateDepartment({ dept_code: "B", body: { designatedOutDeptCodes: ["A"] } });
    expect((await show("B")).designatedOutDeptCodes).toEqual([{ id: "A", mark: "Alpha" }]);
    await scene.admin.updateDepartment({ dept_code: "A", body: { note: "" } });
    expect((await show("A")).note).toBeNull();
  });

  it("renames the root as well", async () => {
    await scene.admin.updateDepartment({ dept_code: "1", body: { deptName: "Headquarters" } });
    await add("A");
    expect((await show("A")).deptNamePath).toBe("Headquarters/Department A");
    expect((await scene.alice.showMyInfo()).deptName).toBe("Headquarters");
  });
});

describe("deleting a department", () => {
  const remove = (code: string) => scene.admin.deleteDepartment({ dept_code: code });

  it("asks for one without users and departments", async () => {
    await chain(2, "L");
    await expect(remove("L1")).rejects.toMatchObject(refused);
    const user = { account: "bob@demo", body: { email: "bob@demo-corp.example" } };
    await scene.admin.updateUser({ ...user, body: { ...user.body, deptCode: "L2" } });
    await expect(remove("L2")).rejects.toMatchObject(refused);
    await scene.admin.updateUser(user);
    await remove("L2");
    await remove("L1");
    await expect(remove("L1")).rejects.toMatchObject(refused);
  });

  it("takes it off the lists of departments that may be seen", async () => {
    await add("A");
    await add("B", "1", { designatedOutDeptCodes: ["A"] });
    await remove("A");
    expect((await show("B")).designatedOutDeptCodes).toEqual([]);
  });
});
