import type { AdminInfo, AuthToken, UserDetail, UserInfo, UserRecord, UserVmr } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import { personalRoomOf } from "../rooms/personal-room.ts";
import { roomStatus, roomsOf } from "../rooms/rooms.ts";
import type { IssuedToken, MeetingRoom, User } from "../state/state.ts";
import { tokenLifetimes } from "../state/tokens.ts";
import { departmentNameOf, findDepartment, namePathOf } from "./departments.ts";

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

/** A token as the service answers it. */
export function toAuthToken(token: IssuedToken, user: User, service: MockService): AuthToken {
  return {
    accessToken: token.value,
    tokenIp: "127.0.0.1",
    validPeriod: tokenLifetimes.access,
    expireTime: Math.floor(token.expiresAt / 1000),
    createTime: token.createdAt,
    user: toUserInfo(user, token.appId, service),
    clientType: token.clientType,
    forceLoginInd: null,
    firstLogin: user.mustChangePassword,
    pwdExpired: false,
    daysPwdAvailable: -1,
    proxyToken: null,
    tokenType: 0,
    delayDelete: false,
    refreshToken: token.refreshToken,
    refreshValidPeriod: tokenLifetimes.refresh,
    refreshExpireTime: Math.floor(token.refreshExpiresAt / 1000),
    refreshCreateTime: token.createdAt,
  };
}

function toUserInfo(user: User, appId: string | undefined, service: MockService): UserInfo {
  const enterprise = service.enterpriseOf(user);
  return {
    realm: "huaweicloud.com",
    userId: user.id,
    ucloginAccount: user.account,
    serviceAccount: `sip:${user.number}@huaweicloud.com`,
    alias1: null,
    companyId: enterprise?.id ?? "",
    spId: service.state.provider.id,
    companyDomain: null,
    userType: enterprise ? 2 : 1,
    adminType: adminTypes[user.role],
    name: user.name,
    nameEn: user.englishName,
    isBindPhone: user.phone !== "",
    freeUser: false,
    thirdAccount: user.thirdAccount ?? null,
    visionAccount: null,
    headPictureUrl: user.picture ? `https://meeting.huaweicloud.com/pictures/${user.id}/${user.picture.etag}` : null,
    password: null,
    status: user.disabled ? 1 : 0,
    paidAccount: null,
    paidPassword: null,
    weLinkUser: false,
    appId: appId ?? null,
    tr069Account: null,
    corpType: 0,
    cloudUserId: "",
    grayUser: false,
  };
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
