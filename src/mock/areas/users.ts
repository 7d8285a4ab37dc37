import type { AreaOperations } from "../../../generated/operations.ts";
import type { UserDetail } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { toRegistration } from "../enterprises/view.ts";
import { invite } from "../members/invitations.ts";
import { findListed, findMember, isTerminal, type Member, removeMember, setDisabled } from "../members/membership.ts";
import { searchedUsers } from "../members/search.ts";
import { toTerminalDetail } from "../members/terminals.ts";
import { addRequested, changeTerminal, changeUser } from "../members/user-changes.ts";
import type { MockService } from "../mock-service.ts";
import { userNamed } from "../people/accounts.ts";
import { changeContact, sendCode, verifyPresent } from "../people/contact-change.ts";
import { findDepartment } from "../people/departments.ts";
import { toDirectoryEntry } from "../people/directory-entries.ts";
import { readPicture } from "../people/picture.ts";
import { checkIsReplaceable } from "../people/ranks.ts";
import { toUserDetail } from "../people/views.ts";
import { sightOf } from "../people/visibility.ts";
import { profileDefaults } from "../state/profile-defaults.ts";
import type { User } from "../state/state.ts";

/** The users of an enterprise, and what they change about themselves. */
export const users: Behaviours<AreaOperations["users"]> = {
  searchUsers({ input, user }, service) {
    return pagedToEnd(searchedUsers(input, enterpriseIdOf(user), service), input);
  },

  addUser({ input: { body }, user }, service) {
    return toUserDetail(addRequested(body, enterpriseIdOf(user), service), service);
  },

  inviteUser({ input: { body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    if (body.deptCode !== undefined) findDepartment(corpId, body.deptCode, service);
    return { userExist: invite(body, corpId, service) };
  },

  batchDeleteUsers({ input: { body: accounts, accountType }, user }, service) {
    const members = accounts.map((account) => findListed(account, accountType, enterpriseIdOf(user), service));
    for (const member of members) checkRank(member);
    for (const member of members) removeMember(member, service);
  },

  batchUpdateUserStatus({ input: { body: accounts, accountType, value }, user }, service) {
    const members = accounts.map((account) => findMember(account, accountType, enterpriseIdOf(user), service));
    if (value === 1) for (const member of members) checkRank(member);
    for (const member of members) setDisabled(member, value === 1, service);
  },

  showUserDetail({ input: { account, accountType }, user }, service) {
    return toDetail(findListed(account, accountType, enterpriseIdOf(user), service), service);
  },

  updateUser({ input: { account, accountType, body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const member = findMember(account, accountType, corpId, service);
    if (body.status === 1) checkRank(member);
    if (isTerminal(member)) changeTerminal(member, body, service);
    else changeUser(member, body, service);
    setDisabled(member, body.status === 1, service);
    return toDetail(member, service);
  },

  batchShowUserDetails({ input: { body: keys = [], idType }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const sees = sightOf(user, corpId, service);
    return keys.map(({ id = "" }) => {
      const other = idType === "THIRD_ACCOUNT" ? userNamed(id, 1, corpId, service) : service.state.users.get(id);
      if (other?.corpId !== corpId) return { id, statusCode: 2 };
      return sees(other) ? toDirectoryEntry(other, user, service) : { id, statusCode: 3 };
    });
  },

  showMyInfo({ user }, service) {
    const enterprise = service.enterpriseOf(user);
    return { ...toUserDetail(user, service), corp: enterprise ? toRegistration(enterprise, service) : null };
  },

  updateMyInfo({ input: { body }, user }, service) {
    const { name, englishName, signature, title, desc } = { ...user, ...body };
    Object.assign(user, { name, englishName, signature, title, desc, updateTime: service.clock.now() });
  },

  sendVeriCodeForUpdateUserInfo({ input: { body }, user }, service) {
    sendCode(body.contact, user, service);
  },

  checkVeriCodeForUpdateUserInfo({ input: { body }, user }, service) {
    const { contact, verificationCode: code = "" } = body;
    verifyPresent(contact, code, user, service);
  },

  updateContact({ input: { body }, user }, service) {
    const { contact, verificationCode: code = "", country = profileDefaults.country } = body;
    changeContact({ contact, code, country }, user, service);
  },

  async setProfileImage({ input: { body }, user, answerHeaders }, service) {
    answerHeaders.set("ETag", await setPicture(user, body.file, service));
  },

  async setUserProfileImage({ input: { user_id: id, body }, user, answerHeaders }, service) {
    const member = service.state.users.get(id);
    if (!member || member.corpId !== enterpriseIdOf(user)) throw new Refusal("USG.201040000");
    answerHeaders.set("ETag", await setPicture(member, body.file, service));
  },
};

function checkRank(member: Member): void {
  if (!isTerminal(member)) checkIsReplaceable(member);
}

function toDetail(member: Member, service: MockService): UserDetail {
  return isTerminal(member) ? toTerminalDetail(member, service) : toUserDetail(member, service);
}

async function setPicture(user: User, file: Blob, { clock }: MockService): Promise<string> {
  user.picture = await readPicture(file);
  user.updateTime = clock.now();
  return user.picture.etag;
}
