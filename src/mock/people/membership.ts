import type { KnownErrorCode } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { usableCount } from "../enterprises/resources.ts";
import { usedCount } from "../enterprises/usage.ts";
import type { MockService } from "../mock-service.ts";
import { releaseRooms } from "../rooms/rooms.ts";
import { newUser } from "../state/demo-state.ts";
import type { Terminal, User } from "../state/state.ts";
import { type AccountType, findUser } from "./accounts.ts";

/**
 * Adds a user to an enterprise.
 * @param code of the refusal when all user accounts of the enterprise are taken
 * @throws Refusal with this code
 */
export function addMember(
  given: Partial<User> & { corpId: string; name: string },
  service: MockService,
  code: KnownErrorCode = "USG.201040005",
): User {
  const enterprise = service.state.enterprises.get(given.corpId);
  if (enterprise && usedCount(enterprise, "SOFT", service) >= usableCount(enterprise, "SOFT", service)) {
    throw new Refusal(code);
  }
  const user = newUser(service.random, { ...given, activeTime: service.clock.now() });
  service.state.users.set(user.id, user);
  return user;
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

/** Disables somebody, whose tokens end, or enables them again. */
export function setDisabled(member: Member, disabled: boolean, service: MockService): void {
  member.disabled = disabled;
  if (disabled && !isTerminal(member)) service.tokens.endAllOf(member.id);
}

/** Deletes somebody, and what only they had. */
export function removeMember(member: Member, service: MockService): void {
  const { state } = service;
  if (isTerminal(member)) {
    state.terminals.delete(member.account);
    return;
  }
  leaveEnterprise(member, service);
  state.users.delete(member.id);
  state.formerUsers.set(member.id, member);
}

/** Ends what a user has in an enterprise: tokens, meetings, rooms, contacts, and what was begun and not finished. */
export function leaveEnterprise(user: User, service: MockService): void {
  const { state, tokens, lifecycle } = service;
  tokens.endAllOf(user.id);
  for (const meeting of state.meetings.values()) {
    if (meeting.ownerId !== user.id) continue;
    // What is being held is kept in the history.
    lifecycle.end(meeting);
    state.meetings.delete(meeting.conferenceID);
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
