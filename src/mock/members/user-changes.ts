import type { UserRequest, UserUpdateRequest } from "../../../generated/types.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { checkNewAccount, userNamed } from "../people/accounts.ts";
import { checkFree } from "../people/contact-change.ts";
import { findDepartment } from "../people/departments.ts";
import { isEmail, isMobileNumber, notifyUser } from "../people/notices.ts";
import { checkFirstPassword, newPassword } from "../people/password-rules.ts";
import { renumber } from "../rooms/personal-room.ts";
import { profileDefaults } from "../state/profile-defaults.ts";
import type { Terminal, User, UserProfile } from "../state/state.ts";
import { addMember } from "./membership.ts";

/**
 * Adds the user whom an administrator asks for.
 * @throws Refusal for data that are missing, not valid, or somebody else's
 */
export function addRequested(request: UserRequest, corpId: string, service: MockService): User {
  const { name, account, thirdAccount, pwd, sendNotify } = request;
  const profile = requestedProfile(request, corpId, undefined, service);
  checkAccounts(account, thirdAccount, corpId, service);
  if (!profile.email && service.state.enterprises.get(corpId)?.services.enableSMS === false) {
    throw invalid("email is missing; the enterprise has SMS switched off.");
  }
  if (pwd) checkFirstPassword(pwd, account ?? "");
  const user = addMember(
    {
      ...{ corpId, name, ...profile },
      account: account || undefined,
      thirdAccount: thirdAccount || undefined,
      disabled: request.status === 1,
      mustChangePassword: true,
    },
    service,
  );
  user.password = pwd ?? newPassword(user.account, service);
  if (sendNotify !== "0") notifyUser(user, "new account", `${user.account} ${user.password}`, service);
  return user;
}

/**
 * Changes a user as an administrator asks for.
 * @throws Refusal for data that are missing, not valid, or somebody else's
 */
export function changeUser(user: User, request: UserUpdateRequest, service: MockService): void {
  const profile = requestedProfile(request, enterpriseIdOf(user), user, service);
  renumber(user, request.vmrId, service);
  Object.assign(user, profile, { name: request.name ?? user.name, updateTime: service.clock.now() });
}

/**
 * Changes a terminal as an administrator asks for; it has less than a person.
 * @throws Refusal when there is no such department
 */
export function changeTerminal(terminal: Terminal, request: UserUpdateRequest, service: MockService): void {
  const { name = terminal.name, desc = terminal.description, deptCode = profileDefaults.deptCode } = request;
  findDepartment(terminal.corpId, deptCode, service);
  Object.assign(terminal, { name, description: desc, deptCode });
}

// What is left out falls back to its default where it has one.
function requestedProfile(
  request: UserRequest | UserUpdateRequest,
  corpId: string,
  user: User | undefined,
  service: MockService,
): Partial<UserProfile> {
  const { phone, email } = request;
  if (!phone && !email) throw invalid("phone or email is missing.");
  if (phone && !isMobileNumber(phone)) throw invalid("phone must be +, the country calling code and digits.");
  if (email && !isEmail(email)) throw invalid("email is no e-mail address.");
  for (const contact of [phone, email]) if (contact) checkFree(contact, user, service);
  const profile = { ...profileDefaults, ...known(request) };
  findDepartment(corpId, profile.deptCode, service);
  return profile;
}

function known(request: UserRequest | UserUpdateRequest): Partial<UserProfile> {
  const { englishName, phone, country, email, deptCode, signature, title, desc, sortLevel, hidePhone } = request;
  const all = { englishName, phone, country, email, deptCode, signature, title, desc, sortLevel, hidePhone };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function checkAccounts(
  account: string | undefined,
  thirdAccount: string | undefined,
  corpId: string,
  service: MockService,
): void {
  if (account) checkNewAccount(account, "account", service);
  if (thirdAccount && userNamed(thirdAccount, 1, corpId, service)) throw new Refusal("USG.201040001");
}

function invalid(message: string): Refusal {
  return new Refusal("USG.000000003", { message });
}
