import type {
  EnterpriseRegistration,
  EnterpriseResourceTotals,
  Enterprise as EnterpriseView,
  VmrPackage,
} from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import { toAdminInfo } from "../people/views.ts";
import { roomStatus } from "../rooms/rooms.ts";
import type { Enterprise, User } from "../state/state.ts";
import { usableCount } from "./resources.ts";
import { byCountName } from "./usage.ts";

/** The administrator who was created with an enterprise. */
export function defaultAdministrator({ id }: Enterprise, { state }: MockService): User | undefined {
  return [...state.users.values()].find(({ corpId, role }) => corpId === id && role === "default administrator");
}

/** An enterprise as its service provider sees it. */
export function toEnterprise(enterprise: Enterprise, service: MockService): EnterpriseView {
  const { provider } = service.state;
  const group = provider.groups.find(({ groupId }) => groupId === enterprise.groupId);
  const administrator = defaultAdministrator(enterprise, service);
  return {
    id: enterprise.id,
    basicInfo: { name: enterprise.name, ...enterprise.contact, spId: provider.id },
    adminInfo: administrator && toAdminInfo(administrator),
    resInfo: { corpVcRes: totalsOf(enterprise, service) },
    groupDTO: group && { groupId: group.groupId, groupName: group.groupName },
  };
}

/** How an enterprise is registered. */
export function toRegistration(enterprise: Enterprise, service: MockService): EnterpriseRegistration {
  const { id, name, services, opensAccounts, edition } = enterprise;
  const administrator = defaultAdministrator(enterprise, service);
  return {
    id,
    name,
    adminName: administrator?.name ?? null,
    account: administrator?.account ?? null,
    phone: administrator?.phone || null,
    country: administrator?.phone ? administrator.country : null,
    email: administrator?.email || null,
    enableSMS: services.enableSMS,
    autoUserCreate: opensAccounts,
    corpType: edition,
  };
}

/** The packages of cloud meeting rooms that an enterprise has, with their numbers. */
export function roomPackages(enterprise: Enterprise, service: MockService): VmrPackage[] {
  const rooms = [...service.state.rooms.values()].filter(({ corpId }) => corpId === enterprise.id);
  return service.state.provider.packages.flatMap(({ id, name, parties }) => {
    const resources = enterprise.resources.filter(({ packageId }) => packageId === id).map((resource) => resource.id);
    const usable = rooms.filter((room) => resources.includes(room.resourceId ?? "") && roomStatus(room, service) !== 1);
    const assigned = usable.filter((room) => roomStatus(room, service) === 0);
    if (usable.length === 0) return [];
    return {
      vmrPkgId: id,
      vmrName: name,
      vmrPkgParties: parties,
      vmrPkgCount: usable.length,
      vmrPkgUsedCount: assigned.length,
    };
  });
}

function totalsOf(enterprise: Enterprise, service: MockService): EnterpriseResourceTotals {
  return {
    vmrPkgList: roomPackages(enterprise, service),
    ...byCountName((type) => usableCount(enterprise, type, service)),
  };
}
