import type { AdminInfo, EnterpriseRegistration, UserDetail, UserRecord, UserVmr } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import { personalRoomOf } from "../rooms/personal-room.ts";
import { roomStatus, roomsOf } from "../rooms/rooms.ts";
import type { MeetingRoom, User } from "../state/state.ts";
import { usersOf } from "./accounts.ts";
import { departmentOf, findDepartment, nameOf, namePathOf, rootCode } from "./departments.ts";

/** A person among the kinds of users. */
export const personType = 2;

const adminTypes = { "default administrator": 0, administrator: 1, user: 2 } as const;

/** A user as administrators see them in a list. */
export function toUserRecord(user: User, service: MockService): UserRecord {
  return {
    ...toProfile(user, service),
    vmrId: personalRoomOf(user, service).number,
    activeCodeExpireTime: null,
    expireTime: null,
    activeCode: null,
  };
}

/** All that the enterprise knows about a user. */
export function toUserDetail(user: User, service: MockService): UserDetail {
  return {
    ...toProfile(user, service),
    sipNum: user.number,
    vmrList: roomsOf(user, service).map((room) => toUserVmr(room, service)),
    deptName: departmentNameOf(user, service),
    corp: null,
    function: { enableRoom: false },
    devType: null,
  };
}

/** A user who administers the enterprise. */
export function toAdminInfo({ id, account, name, role, email, phone, country }: User): AdminInfo {
  return {
    id,
    account,
    name,
    adminType: role === "default administrator" ? 0 : 1,
    email: email || null,
    phone: phone || null,
    country: phone ? country : null,
  };
}

/** How the enterprise of a user is registered. */
export function toRegistration(user: User, service: MockService): EnterpriseRegistration | null {
  const enterprise = service.enterpriseOf(user);
  if (!enterprise) return null;
  const admin = usersOf(enterprise.id, service).find(({ role }) => role === "default administrator");
  return {
    id: enterprise.id,
    name: enterprise.name,
    adminName: admin?.name ?? null,
    account: admin?.account ?? null,
    phone: admin?.phone || null,
    country: admin?.phone ? admin.country : null,
    email: admin?.email || null,
    enableSMS: enterprise.services.enableSMS,
    autoUserCreate: enterprise.opensAccounts,
    corpType: enterprise.edition,
  };
}

/** Name of the department of somebody in an enterprise. */
export function departmentNameOf(
  { corpId, deptCode = rootCode }: { corpId: string | undefined; deptCode?: string },
  service: MockService,
): string | null {
  const department = corpId === undefined ? undefined : departmentOf(corpId, deptCode, service);
  return department ? nameOf(department, service) : null;
}

function toUserVmr(room: MeetingRoom, service: MockService): UserVmr {
  return {
    id: room.id,
    vmrId: room.number,
    vmrName: room.name,
    vmrMode: room.vmrMode,
    vmrPkgName: room.vmrPkgName ?? null,
    vmrPkgParties: room.vmrPkgParties ?? null,
    status: roomStatus(room, service),
  };
}

function toProfile(user: User, service: MockService): UserRecord {
  const { corpId, deptCode } = user;
  return {
    id: user.id,
    userAccount: user.account,
    name: user.name,
    englishName: user.englishName,
    phone: user.phone || null,
    country: user.phone ? user.country : null,
    email: user.email || null,
    deptCode: corpId === undefined ? null : deptCode,
    deptNamePath: corpId === undefined ? null : namePathOf(findDepartment(corpId, deptCode, service), service),
    userType: personType,
    adminType: adminTypes[user.role],
    signature: user.signature,
    title: user.title,
    desc: user.desc,
    status: user.disabled ? 1 : 0,
    sortLevel: user.sortLevel,
    hidePhone: user.hidePhone,
    thirdAccount: user.thirdAccount ?? null,
    visionAccount: null,
    license: 0,
    activeTime: user.activeTime,
  };
}
