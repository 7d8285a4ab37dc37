import { expect } from "vitest";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const add = ({ admin }: Scene, deptCode: string, parentDeptCode = "1") =>
  admin.addDepartment({ body: { deptCode, deptName: `Department ${deptCode}`, parentDeptCode } });

export const departments: AreaWalks<"departments"> = {
  addDepartment: {
    async success({ admin }) {
      const { value = "" } = await admin.addDepartment({ body: { deptName: "Sales", note: "Everywhere" } });
      const added = await admin.showDeptAndChildDept({ dept_code: value });
      expect(added).toMatchObject({ deptName: "Sales", note: "Everywhere", parentDeptCode: "1", deptLevel: 1 });
      expect(added.deptNamePath).toBe("Demo Enterprise/Sales");
    },
    refused: {
      by: (scene) => add(scene, "A", "nowhere"),
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.addDepartment({ body: { deptName: "" } }),
  },
  updateDepartment: {
    async success(scene) {
      await add(scene, "A");
      await add(scene, "B");
      await scene.admin.updateDepartment({ dept_code: "B", body: { deptName: "Beta", parentDeptCode: "A" } });
      const { childDepts } = await scene.admin.showDeptAndChildDept({ dept_code: "A" });
      expect(childDepts).toMatchObject([{ deptCode: "B", deptName: "Beta", deptCodePath: "1/A/B" }]);
    },
    refused: {
      by: async (scene) => {
        await add(scene, "A");
        await add(scene, "B", "A");
        await scene.admin.updateDepartment({ dept_code: "A", body: { parentDeptCode: "B" } });
      },
      code: "USG.000000003",
    },
    invalid: ({ admin }) => admin.updateDepartment({ dept_code: "1", body: { sortLevel: 0 } }),
  },
  deleteDepartment: {
    async success(scene) {
      await add(scene, "A");
      await scene.admin.deleteDepartment({ dept_code: "A" });
      expect(await scene.admin.searchDepartmentByName({ deptName: "Department A" })).toEqual([]);
    },
    refused: { by: ({ admin }) => admin.deleteDepartment({ dept_code: "1" }), code: "USG.000000003" },
    invalid: undefined,
  },
  searchDepartmentByName: {
    async success(scene) {
      await add(scene, "A");
      await add(scene, "B", "A");
      const found = await scene.admin.searchDepartmentByName({ deptName: "department b" });
      expect(found).toMatchObject([{ deptCode: "B", parentDeptCode: "A", isLeafNode: true }]);
    },
    refused: { by: ({ alice }) => alice.searchDepartmentByName({ deptName: "Sales" }), code: "USG.000000004" },
    invalid: ({ admin }) => admin.searchDepartmentByName({ deptName: "" }),
  },
  showDeptAndChildDept: {
    async success(scene) {
      await add(scene, "A");
      const root = await scene.admin.showDeptAndChildDept({ dept_code: "1" });
      expect(root).toMatchObject({
        deptName: "Demo Enterprise",
        deptLevel: 0,
        parentDeptCode: null,
        isLeafNode: false,
      });
      expect(root.childDepts).toMatchObject([{ deptCode: "A", outPermission: "UNLIMITED" }]);
    },
    refused: { by: ({ admin }) => admin.showDeptAndChildDept({ dept_code: "nowhere" }), code: "USG.000000003" },
    invalid: undefined,
  },
  showDepartment: {
    async success(scene) {
      await add(scene, "A");
      const root = await scene.alice.showDepartment({ dept_code: "1" });
      const child = { deptCode: "A", deptName: "Department A", isLeafNodes: true };
      expect(root).toEqual({ deptCode: "1", deptName: "Demo Enterprise", isLeafNodes: false, childDepts: [child] });
    },
    refused: { by: ({ sp }) => sp.showDepartment({ dept_code: "1" }), code: "USG.000000004" },
    invalid: undefined,
  },
};
