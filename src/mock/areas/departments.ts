import type { AreaOperations } from "../../../generated/operations.ts";
import type { DepartmentUpdateRequest } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { hardTerminalsOf, terminalsOf } from "../members/terminals.ts";
import type { MockService } from "../mock-service.ts";
import { usersOf } from "../people/accounts.ts";
import {
  childrenOf,
  departmentDefaults,
  departmentOf,
  departmentsOf,
  dropDepartment,
  findDepartment,
  keepDepartment,
  levelsFrom,
  nameOf,
  pathTo,
  rootCode,
  toDepartmentView,
} from "../people/departments.ts";
import type { Department } from "../state/state.ts";

// The root is the first of the levels.
const mostLevels = 10;
const mostChildren = 100;
const mostDepartments = 10_000;

/** The tree of departments. */
export const departments: Behaviours<AreaOperations["departments"]> = {
  addDepartment({ input: { body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const parent = findDepartment(corpId, body.parentDeptCode || rootCode, service);
    checkFits(parent, 1, service);
    // The root is not counted.
    if (departmentsOf(corpId, service).length > mostDepartments) throw refused("There are too many departments.");
    const code = body.deptCode || newCode(corpId, service);
    if (departmentOf(corpId, code, service)) throw refused(`The code ${code} is in use already.`);
    const department = { corpId, code, parentCode: parent.code, ...departmentDefaults, ...settings(body) };
    checkDesignated(department, service);
    keepDepartment(department, service);
    return { value: code };
  },

  updateDepartment({ input: { dept_code: code, body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const department = findDepartment(corpId, code, service);
    const { parentDeptCode } = body;
    const changed = { ...department, ...settings(body) };
    if (parentDeptCode !== undefined && parentDeptCode !== department.parentCode) {
      checkMove(department, findDepartment(corpId, parentDeptCode, service), service);
      changed.parentCode = parentDeptCode;
    }
    checkDesignated(changed, service);
    keepDepartment(changed, service);
  },

  deleteDepartment({ input: { dept_code: code }, user }, service) {
    const corpId = enterpriseIdOf(user);
    if (code === rootCode) throw refused("The root department cannot be deleted.");
    const department = findDepartment(corpId, code, service);
    const members = [...usersOf(corpId, service), ...terminalsOf(corpId, service), ...hardTerminalsOf(corpId, service)];
    if (members.some(({ deptCode }) => deptCode === code) || childrenOf(department, service).length > 0) {
      throw refused("The department is not empty; move its users and departments first.");
    }
    dropDepartment(department, service);
  },

  searchDepartmentByName({ input: { deptName }, user }, service) {
    return departmentsOf(enterpriseIdOf(user), service)
      .filter((department) => mentions([nameOf(department, service)], deptName))
      .map((department) => toDepartmentView(department, service));
  },

  showDeptAndChildDept({ input: { dept_code: code }, user }, service) {
    const department = findDepartment(enterpriseIdOf(user), code, service);
    const childDepts = childrenOf(department, service).map((child) => toDepartmentView(child, service));
    return { ...toDepartmentView(department, service), childDepts };
  },

  showDepartment({ input: { dept_code: code }, user }, service) {
    const department = findDepartment(enterpriseIdOf(user), code, service);
    const children = childrenOf(department, service);
    return { ...toNode(department, service), childDepts: children.map((child) => toNode(child, service)) };
  },
};

function toNode(department: Department, service: MockService) {
  return {
    deptCode: department.code,
    deptName: nameOf(department, service),
    isLeafNodes: childrenOf(department, service).length === 0,
  };
}

function settings(body: DepartmentUpdateRequest): Partial<Department> {
  const { deptName: name, note, inPermission, outPermission, designatedOutDeptCodes, sortLevel } = body;
  const all = { name, note, inPermission, outPermission, designatedOutDeptCodes, sortLevel };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function checkMove(department: Department, parent: Department, service: MockService): void {
  if (department.code === rootCode) throw refused("The root department cannot be moved.");
  const levels = levelsFrom(department, service);
  if (levels.flat().some(({ code }) => code === parent.code)) {
    throw refused("A department cannot be moved below itself.");
  }
  checkFits(parent, levels.length, service);
}

// Whether one more child fits, with so many levels from itself down.
function checkFits(parent: Department, levels: number, service: MockService): void {
  if (childrenOf(parent, service).length >= mostChildren) {
    throw refused(`The department ${parent.code} has ${mostChildren} departments below it, which is the limit.`);
  }
  if (pathTo(parent, service).length + levels > mostLevels) {
    throw refused(`The tree of departments has at most ${mostLevels} levels.`);
  }
}

function checkDesignated({ corpId, designatedOutDeptCodes }: Department, service: MockService): void {
  for (const code of designatedOutDeptCodes) findDepartment(corpId, code, service);
}

function newCode(corpId: string, service: MockService): string {
  for (;;) {
    const code = service.random.text(5, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    if (!departmentOf(corpId, code, service)) return code;
  }
}

function refused(message: string): Refusal {
  return new Refusal("USG.000000003", { message });
}
