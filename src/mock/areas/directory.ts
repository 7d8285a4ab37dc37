import type { AreaOperations, SearchCorpDirInput } from "../../../generated/operations.ts";
import type { DirectoryUser } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { mentions } from "../engine/searching.ts";
import { hardTerminalsOf, terminalsOf, toHardTerminalEntry, toTerminalEntry } from "../members/terminals.ts";
import type { MockService } from "../mock-service.ts";
import { usersOf } from "../people/accounts.ts";
import { codesFrom, rootCode } from "../people/departments.ts";
import { toDirectoryEntry, toExternalContact } from "../people/directory-entries.ts";
import { sightOf } from "../people/visibility.ts";
import type { User } from "../state/state.ts";

/** Looking people up, inside the enterprise and outside it. */
export const directory: Behaviours<AreaOperations["directory"]> = {
  searchCorpDir({ input, user }, service) {
    const corpId = enterpriseIdOf(user);
    const sees = sightOf(user, corpId, service);
    const isAsked = departmentFilter(input, corpId, service);
    const found = entriesOf(input, user, corpId, service).filter((entry) => {
      const { id, deptCodes: [deptCode = rootCode] = [] } = entry;
      return isAsked(deptCode) && sees({ id, deptCode }) && isMentioned(entry, input.searchKey);
    });
    return pagedToEnd(found, input);
  },

  searchCorpExternalDir({ input, user }, service) {
    const corpId = enterpriseIdOf(user);
    const { searchKey, searchScope } = input;
    const found = [...service.state.externalContacts.values()]
      .filter((contact) => contact.corpId === corpId)
      .filter(({ ownerId }) => ownerId === undefined || ownerId === user.id)
      .map(toExternalContact)
      .filter(({ type }) => searchScope === "ALL" || searchScope === type)
      .filter(({ name, phone, email }) => mentions([name, phone, email], searchKey));
    return pagedToEnd(found, input);
  },
};

// People by their rank, then the terminals.
function entriesOf(
  { searchScope }: SearchCorpDirInput,
  viewer: User,
  corpId: string,
  service: MockService,
): DirectoryUser[] {
  const people = usersOf(corpId, service).sort((a, b) => a.sortLevel - b.sortLevel);
  return [
    ...(searchScope === "HARD_TERMINAL" ? [] : people.map((user) => toDirectoryEntry(user, viewer, service))),
    ...(searchScope === "NORMAL_USER" ? [] : terminalEntries(corpId, service)),
  ];
}

function terminalEntries(corpId: string, service: MockService): DirectoryUser[] {
  const activated = terminalsOf(corpId, service).filter((terminal) => terminal.activated);
  return [
    ...activated.map((terminal) => toTerminalEntry(terminal, service)),
    ...hardTerminalsOf(corpId, service).map((terminal) => toHardTerminalEntry(terminal, service)),
  ];
}

function departmentFilter(
  { deptCode, querySubDept }: SearchCorpDirInput,
  corpId: string,
  service: MockService,
): (code: string) => boolean {
  if (!deptCode) return () => true;
  const codes = querySubDept ? codesFrom(corpId, deptCode, service) : new Set([deptCode]);
  return (code) => codes.has(code);
}

// What somebody hides cannot be found out by searching for it.
function isMentioned({ account, number, name, englishName, phone, email }: DirectoryUser, searchKey?: string): boolean {
  return mentions([account, number, name, englishName, phone, email], searchKey);
}
