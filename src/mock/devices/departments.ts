import type { MockService } from "../mock-service.ts";

/** Code of the department that every enterprise has. */
export const rootDepartment = "1";

/** Codes of the departments from the root down to one. */
export function departmentPath(code: string): string[] {
  return code === rootDepartment ? [code] : [rootDepartment, code];
}

/** What a department of an enterprise is called, if there is one with this code. */
export function departmentName(code: string, corpId: string, service: MockService): string | undefined {
  return code === rootDepartment ? service.state.enterprises.get(corpId)?.name : undefined;
}

/** Names of the departments from the root down to one. */
export function departmentNamePath(code: string, corpId: string, service: MockService): string {
  const names = departmentPath(code).map((step) => departmentName(step, corpId, service) ?? step);
  return names.join("/");
}
