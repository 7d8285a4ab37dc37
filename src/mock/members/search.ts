import type { SearchUsersInput } from "../../../generated/operations.ts";
import type { UserRecord } from "../../../generated/types.ts";
import { mentions } from "../engine/searching.ts";
import type { MockService } from "../mock-service.ts";
import { usersOf } from "../people/accounts.ts";
import { codesFrom } from "../people/departments.ts";
import { toUserRecord } from "../people/views.ts";
import { terminalsOf, toTerminalRecord, waitingOf, whiteboardType } from "./terminals.ts";

/** The users of an enterprise that an administrator asks for, people and terminals. */
export function searchedUsers(input: SearchUsersInput, corpId: string, service: MockService): UserRecord[] {
  const people = usersOf(corpId, service).map((user) => toUserRecord(user, service));
  const bound = terminalsOf(corpId, service).filter(({ activated }) => activated || input.containsUnActive);
  const waiting = input.containsUnActive ? waitingOf(corpId, service) : [];
  const terminals = [...bound, ...waiting].map((terminal) => toTerminalRecord(terminal, service));
  const found = [...people, ...terminals]
    .filter((record) => isWanted(record, input))
    .filter(inDepartment(input, corpId, service))
    .filter(({ name, phone, email, userAccount, thirdAccount }) =>
      mentions([name, phone, email, userAccount, thirdAccount], input.searchKey),
    );
  return sorted(found, input);
}

function isWanted(record: UserRecord, { enableRoom, userType = [], adminType, status }: SearchUsersInput): boolean {
  const isWhiteboard = record.userType === whiteboardType;
  const isOfType = enableRoom ? isWhiteboard : userType.some((type) => type === record.userType);
  const hasRank = adminType === undefined || record.adminType === adminType;
  const hasState = status === undefined || record.status === status;
  return isOfType && !(enableRoom === false && isWhiteboard) && hasRank && hasState;
}

/** Tells whether somebody is in the department that is asked for, or below it if that is asked for too. */
function inDepartment(
  { deptCode, enableSubDept }: SearchUsersInput,
  corpId: string,
  service: MockService,
): (record: UserRecord) => boolean {
  if (deptCode === undefined) return () => true;
  const codes = enableSubDept ? codesFrom(corpId, deptCode, service) : new Set([deptCode]);
  return (record) => codes.has(record.deptCode ?? "");
}

function sorted(records: UserRecord[], { sortField, isAsc = true }: SearchUsersInput): UserRecord[] {
  if (sortField === undefined) return records;
  // No account comes from an LDAP directory here, so that this order leaves things as they are.
  const key = (record: UserRecord) => (sortField === "ldapAccount" ? 0 : (record[sortField] ?? ""));
  const direction = isAsc ? 1 : -1;
  return records.sort((a, b) => direction * compare(key(a), key(b)));
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other));
}
