import type { InvitationRequest } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { findEnterprise, isFlagship } from "../enterprises/find.ts";
import type { MockService } from "../mock-service.ts";
import { holderOf } from "../people/accounts.ts";
import { invitationDefaults } from "../people/defaults.ts";
import { departmentOf, rootCode } from "../people/departments.ts";
import { isEmail, isMobileNumber, notify } from "../people/notices.ts";
import { newPassword } from "../people/password-rules.ts";
import type { Invitation, User, UserProfile } from "../state/state.ts";
import { addMember, checkAccountFree, leaveEnterprise } from "./membership.ts";

// Numbers of the Chinese mainland, the only ones to which invitations are sent.
const mainland = { country: "chinaPR", prefix: "+86" };

/**
 * Invites somebody to an enterprise.
 * @returns whether they have an account already
 * @throws Refusal for somebody who is a user of it, or is invited already, or cannot be reached
 */
export function invite(request: InvitationRequest, corpId: string, service: MockService): boolean {
  const { contact } = request;
  checkContact(request);
  const known = holderOf(contact, service);
  if (known?.corpId === corpId) throw new Refusal("USG.201040046");
  if (known && known.role === "default administrator") throw new Refusal("USG.201040043");
  if (isWaiting(contact, corpId, service)) throw new Refusal("USG.201040045");
  const profile = profileOf(request);
  if (!known && isFlagship(findEnterprise(corpId, service))) {
    const user = addMember({ corpId, ...profile, mustChangePassword: true }, service);
    user.password = newPassword(user.account, service);
    notify(contact, "new account", `${user.account} ${user.password}`, service);
    return false;
  }
  const id = service.random.uuid();
  const invitation = { id, corpId, userId: known?.id, profile, invitedAt: service.clock.now() };
  service.state.invitations.set(id, invitation);
  notify(contact, "invitation", id, service);
  return known !== undefined;
}

/**
 * Accepts an invitation, as the person does by the link in the message: no operation of the API is for that. Who has an
 * account takes it along, and leaves the enterprise before.
 * @throws Refusal when all user accounts of the enterprise are taken
 */
export function acceptInvitation(id: string, service: MockService): User {
  const { state, lifecycle, pushes } = service;
  // Meetings that a user leaves behind may be over by now.
  lifecycle.catchUp();
  const invitation = state.invitations.get(id);
  if (!invitation) throw new TypeError(`There is no invitation ${id}.`);
  const member = become(invitation, service);
  state.invitations.delete(id);
  pushes.start();
  return member;
}

function become({ corpId, userId, profile: wanted }: Invitation, service: MockService): User {
  const { state, clock } = service;
  // The department may be gone by now.
  const isThere = departmentOf(corpId, wanted.deptCode ?? rootCode, service) !== undefined;
  const profile = isThere ? wanted : { ...wanted, deptCode: rootCode };
  const user = userId === undefined ? undefined : state.users.get(userId);
  if (!user) return addMember({ corpId, ...profile }, service);
  checkAccountFree(corpId, service);
  leaveEnterprise(user, service);
  return Object.assign(user, profile, { corpId, role: "user", updateTime: clock.now() });
}

function checkContact({ contact, country = invitationDefaults.country }: InvitationRequest): void {
  const isMainland = country === mainland.country && contact.startsWith(mainland.prefix);
  if (isEmail(contact) || (isMobileNumber(contact) && isMainland)) return;
  const message = `contact must be an e-mail address, or a mobile number that begins with ${mainland.prefix}.`;
  throw new Refusal("USG.000000003", { message });
}

function isWaiting(contact: string, corpId: string, { state }: MockService): boolean {
  return [...state.invitations.values()].some(
    ({ corpId: id, profile: { email, phone } }) => id === corpId && [email, phone].includes(contact),
  );
}

function profileOf({ contact, ...request }: InvitationRequest): Partial<UserProfile> & { name: string } {
  const { name, country, deptCode, title = "", sortLevel, desc = "" } = { ...invitationDefaults, ...request };
  const reached = isEmail(contact) ? { email: contact } : { phone: contact, country };
  return { name, deptCode, title, sortLevel, desc, ...reached };
}
