import type { KnownErrorCode } from "../../../generated/types.ts";
import { terminalOf } from "../devices/codes.ts";
import { leaveMeetings } from "../devices/presence.ts";
import { checkFree } from "../enterprises/usage.ts";
import type { MockService } from "../mock-service.ts";
import { type AccountType, findUser } from "../people/accounts.ts";
import { releaseRooms } from "../rooms/rooms.ts";
import { isInHistory } from "../state/archive.ts";
import { newUser } from "../state/new-user.ts";
import type { Terminal, User } from "../state/state.ts";

/**
 * Adds a user to an enterprise.
 * @param code of the refusal when all user accounts of the enterprise are taken
 * @throws Refusal with this code
 */
export function addMember(
  given: Partial<User> & { corpId: string; name: string },
  service: MockService,
  code?: KnownErrorCode,
): User {
  checkAccountFree(given.corpId, service, code);
  const user = newUser(service.random, { ...given, activeTime: service.clock.now() });
  service.state.users.set(user.id, user);
  return user;
}

/**
 * Checks that an enterprise has a user account left for one more.
 * @param code of the refusal
 * @throws Refusal with this code
 */
export function checkAccountFree(corpId: string, service: MockService, code: KnownErrorCode = "USG.201040005"): void {
  checkFree(corpId, "SOFT", service, code);
}

/** Whoever has a user account: a person, or an IdeaHub, a whiteboard or a smart screen. */
export type Member = User | Terminal;

export function isTerminal(member: Member): member is Terminal {
  return "activeCode" in member;
}

/**
 * The person or terminal of an enterprise with this account.
 * @throws Refusal when there is none
 */
export function findMember(
  account: string,
  type: AccountType | undefined,
  corpId: string,
  service: MockService,
): Member {
  const terminal = type === 1 ? undefined : service.state.terminals.get(account);
  return terminal?.corpId === corpId ? terminal : findUser(account, type, corpId, service);
}

/**
 * The same where terminals that wait for their activation count as well: they are listed among the users by then.
 * @throws Refusal when there is none
 */
export function findListed(
  account: string,
  type: AccountType | undefined,
  corpId: string,
  service: MockService,
): Member {
  const codes = type === 1 ? [] : [...service.state.codes.values()];
  const waiting = codes.find((code) => code.corpId === corpId && code.account === account);
  return waiting ? terminalOf(waiting) : findMember(account, type, corpId, service);
}

/** Disables somebody, whose tokens end, or enables them again. */
export function setDisabled(member: Member, disabled: boolean, service: MockService): void {
  member.disabled = disabled;
  if (!disabled) return;
  if (isTerminal(member)) leaveMeetings(member.number, service);
  else service.tokens.endAllOf(member.id);
}

/** Deletes somebody, and what only they had. */
export function removeMember(member: Member, service: MockService): void {
  const { state } = service;
  if (isTerminal(member)) {
    leaveMeetings(member.number, service);
    releaseRooms(member, service);
    state.terminals.delete(member.account);
    // The code of one that still waits has the ID of the user that the terminal would become.
    state.codes.delete(member.userId);
    return;
  }
  leaveEnterprise(member, service);
  state.users.delete(member.id);
  if (isInHistory(member.id, state)) state.formerUsers.set(member.id, member);
}

/** Ends what a user has in an enterprise: tokens, meetings, rooms, contacts, and what was begun and not finished. */
export function leaveEnterprise(user: User, service: MockService): void {
  const { state, tokens, lifecycle } = service;
  tokens.endAllOf(user.id);
  for (const meeting of state.meetings.values()) {
    // What is being held is kept in the history.
    if (meeting.ownerId === user.id) lifecycle.cancel(meeting);
  }
  releaseRooms(user, service);
  state.contactChanges.delete(user.id);
  state.retrievals.delete(user.id);
  dropOf(state.externalContacts, ({ ownerId }) => ownerId === user.id);
  dropOf(state.linkedAccounts, ({ userId }) => userId === user.id);
  dropOf(state.portalNonces, ({ userId }) => userId === user.id);
  dropOf(state.invitations, ({ userId }) => userId === user.id);
}

function dropOf<T>(map: Map<string, T>, unwanted: (item: T) => boolean): void {
  for (const [key, item] of map) if (unwanted(item)) map.delete(key);
}
