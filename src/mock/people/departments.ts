import type { AccessibleDepartment, Department as DepartmentView } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { Memory } from "../state/memory.ts";
import { profileDefaults } from "../state/profile-defaults.ts";
import type { Department } from "../state/state.ts";

/** Code of the department that every enterprise has and that contains all others. */
export const rootCode: string = profileDefaults.deptCode;

/** What a department has that nothing was said about. */
export const departmentDefaults = {
  note: "",
  inPermission: "UNLIMITED",
  outPermission: "UNLIMITED",
  designatedOutDeptCodes: [] as string[],
  sortLevel: profileDefaults.sortLevel,
} as const;

type Knows = Pick<Memory, "state">;

/** The department with this code, or undefined. */
export function departmentOf(corpId: string, code: string, { state }: Knows): Department | undefined {
  const kept = state.departments.get(keyOf(corpId, code));
  // Nobody adds the root: it is there from the start.
  return kept ?? (code === rootCode ? { corpId, code, ...departmentDefaults } : undefined);
}

/**
 * The department with this code.
 * @throws Refusal when there is none
 */
export function findDepartment(corpId: string, code: string, service: MockService): Department {
  const department = departmentOf(corpId, code, service);
  if (!department) throw new Refusal("USG.000000003", { message: `There is no department ${code}.` });
  return department;
}

/** Puts a new or changed department into the service's state. */
export function keepDepartment(department: Department, { state }: MockService): void {
  state.departments.set(keyOf(department.corpId, department.code), department);
}

/** Removes a department, also from the lists of those that may be seen. */
export function dropDepartment({ corpId, code }: Department, { state }: MockService): void {
  state.departments.delete(keyOf(corpId, code));
  for (const other of state.departments.values()) {
    if (other.corpId !== corpId) continue;
    other.designatedOutDeptCodes = other.designatedOutDeptCodes.filter((designated) => designated !== code);
  }
}

/** All departments of an enterprise, the root first. */
export function departmentsOf(corpId: string, service: MockService): Department[] {
  const kept = [...service.state.departments.values()].filter((department) => department.corpId === corpId);
  const below = kept.filter(({ code }) => code !== rootCode);
  return [findDepartment(corpId, rootCode, service), ...below];
}

/** The departments directly below one, in their order. */
export function childrenOf({ corpId, code }: Department, service: MockService): Department[] {
  return departmentsOf(corpId, service)
    .filter(({ parentCode }) => parentCode === code)
    .sort((a, b) => a.sortLevel - b.sortLevel);
}

/** The departments from the root down to this one. */
export function pathTo(department: Department, service: MockService): Department[] {
  const { corpId, parentCode } = department;
  const parent = parentCode === undefined ? undefined : departmentOf(corpId, parentCode, service);
  return parent ? [...pathTo(parent, service), department] : [department];
}

/** A department and everything below it, level by level. */
export function levelsFrom(department: Department, service: MockService): Department[][] {
  const all = departmentsOf(department.corpId, service);
  const levels = [[department]];
  for (;;) {
    const codes = new Set(levels.at(-1)?.map(({ code }) => code));
    const below = all.filter(({ parentCode }) => parentCode !== undefined && codes.has(parentCode));
    if (below.length === 0) return levels;
    levels.push(below);
  }
}

/** Codes of a department and of those below it; none when there is no such department. */
export function codesFrom(corpId: string, code: string, service: MockService): Set<string> {
  const department = departmentOf(corpId, code, service);
  const levels = department ? levelsFrom(department, service) : [];
  return new Set(levels.flat().map((found) => found.code));
}

/** Name of a department; the root has that of the enterprise. */
export function nameOf({ corpId, code, name }: Department, { state }: Knows): string {
  return name ?? state.enterprises.get(corpId)?.name ?? code;
}

/** Names of a department and of those above it, for display. */
export function namePathOf(department: Department, service: MockService): string {
  return pathTo(department, service)
    .map((step) => nameOf(step, service))
    .join("/");
}

/** Where somebody or something of an enterprise belongs; without a code, to the root department. */
interface Placed {
  corpId: string | undefined;
  deptCode?: string;
}

/** Name of the department of somebody; null where there is none. */
export function departmentNameOf(placed: Placed, memory: Knows): string | null {
  const department = placeOf(placed, memory);
  return department ? nameOf(department, memory) : null;
}

/** The same with the names of the departments above. */
export function departmentPathOf(placed: Placed, service: MockService): string | null {
  const department = placeOf(placed, service);
  return department ? namePathOf(department, service) : null;
}

function placeOf({ corpId, deptCode = rootCode }: Placed, memory: Knows): Department | undefined {
  return corpId === undefined ? undefined : departmentOf(corpId, deptCode, memory);
}

/** A department with all its settings. */
export function toDepartmentView(department: Department, service: MockService): DepartmentView {
  const path = pathTo(department, service);
  const { corpId, code, parentCode, note, inPermission, outPermission, sortLevel } = department;
  return {
    corpId,
    deptCode: code,
    deptName: nameOf(department, service),
    deptLevel: path.length - 1,
    deptNamePath: namePathOf(department, service),
    deptCodePath: path.map((step) => step.code).join("/"),
    parentDeptCode: parentCode ?? null,
    isLeafNode: childrenOf(department, service).length === 0,
    note: note || null,
    inPermission,
    outPermission,
    designatedOutDeptCodes: department.designatedOutDeptCodes.map((designated) =>
      toAccessible(findDepartment(corpId, designated, service), service),
    ),
    sortLevel,
  };
}

function toAccessible(department: Department, service: MockService): AccessibleDepartment {
  return { id: department.code, mark: nameOf(department, service) };
}

function keyOf(corpId: string, code: string): string {
  return `${corpId}/${code}`;
}
