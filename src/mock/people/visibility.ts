import type { MockService } from "../mock-service.ts";
import type { User } from "../state/state.ts";
import { codesFrom, departmentOf, findDepartment } from "./departments.ts";

/** Tells whom a user finds in the directory. */
export type Sees = (other: { id?: string; deptCode: string }) => boolean;

/** Whom a user finds in the directory, as the permissions of the departments have it. */
export function sightOf(viewer: User, corpId: string, service: MockService): Sees {
  const own = findDepartment(corpId, viewer.deptCode, service);
  const below = codesFrom(corpId, own.code, service);
  const reaches = {
    UNLIMITED: () => true,
    ONLY_SELF: () => false,
    SELF_AND_CHILD_DEPARTMENT: (code: string) => below.has(code),
    DESIGNATED_DEPARTMENT: (code: string) => own.designatedOutDeptCodes.includes(code),
  }[own.outPermission];
  const isOpen = (code: string) => departmentOf(corpId, code, service)?.inPermission === "OPEN";
  return ({ id, deptCode }) => id === viewer.id || reaches(deptCode) || isOpen(deptCode);
}
