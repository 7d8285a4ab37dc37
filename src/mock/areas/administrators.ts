import type { AreaOperations } from "../../../generated/operations.ts";
import type { AdminDepartment } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import type { MockService } from "../mock-service.ts";
import { findUser, usersOf } from "../people/accounts.ts";
import { findDepartment, nameOf, namePathOf } from "../people/departments.ts";
import { checkIsDefaultAdministrator, checkIsReplaceable } from "../people/ranks.ts";
import { toAdminInfo } from "../people/views.ts";
import type { User } from "../state/state.ts";

/** Who administers an enterprise. */
export const administrators: Behaviours<AreaOperations["administrators"]> = {
  searchCorpAdmins({ input, user }, service) {
    const found = usersOf(enterpriseIdOf(user), service)
      .filter(({ role }) => role !== "user")
      .filter(({ name, phone, email, account, thirdAccount }) =>
        mentions([name, phone, email, account, thirdAccount], input.searchKey),
      );
    return pagedToEnd(
      found.map((admin) => ({ ...toAdminInfo(admin), dept: null })),
      input,
    );
  },

  addCorpAdmin({ input: { body, accountType }, user }, service) {
    checkIsDefaultAdministrator(user);
    setRole(findUser(body.account, accountType, enterpriseIdOf(user), service), "administrator", service);
  },

  batchDeleteCorpAdmins({ input: { body: accounts, accountType }, user }, service) {
    const members = accounts.map((account) => findUser(account, accountType, enterpriseIdOf(user), service));
    for (const member of members) checkIsReplaceable(member);
    for (const member of members) setRole(member, "user", service);
  },

  showCorpAdmin({ input: { account, accountType }, user }, service) {
    const admin = findUser(account, accountType, enterpriseIdOf(user), service);
    if (admin.role === "user") {
      throw new Refusal("USG.201040000", { message: `The user ${account} is not an administrator.` });
    }
    return { ...toAdminInfo(admin), dept: toAdminDepartment(admin, service) };
  },
};

function setRole(user: User, role: User["role"], { clock }: MockService): void {
  checkIsReplaceable(user);
  user.role = role;
  user.updateTime = clock.now();
}

function toAdminDepartment(user: User, service: MockService): AdminDepartment {
  const corpId = enterpriseIdOf(user);
  const department = findDepartment(corpId, user.deptCode, service);
  return {
    corpId,
    deptCode: department.code,
    deptName: nameOf(department, service),
    deptNamePath: namePathOf(department, service),
    parentDeptCode: department.parentCode ?? null,
  };
}
