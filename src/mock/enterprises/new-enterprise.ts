import type { EnterpriseAdmin, EnterpriseRequest } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { checkNewAccount } from "../people/accounts.ts";
import { checkFirstPassword } from "../people/password-rules.ts";
import { usualMeetingDefaults } from "../state/demo-enterprise.ts";
import { newUser } from "../state/new-user.ts";
import type { Enterprise, User } from "../state/state.ts";
import { checkContact, checkGroup, toProperties } from "./particulars.ts";
import { grant } from "./resources.ts";

const basicDefaults = defaultsOf("EnterpriseBasicInfo") as { country: string; language: "zh-CN"; timeZoneId: "56" };
const adminDefaults = defaultsOf("EnterpriseAdmin") as { country: string };

/**
 * Creates an enterprise with its default administrator and its first resources, or nothing at all.
 * @throws Refusal for particulars that cannot be, or when the provider may have or has no more
 */
export function addEnterprise(request: EnterpriseRequest, service: MockService): Enterprise {
  const { state } = service;
  if (state.enterprises.size >= state.provider.mostEnterprises) {
    throw new Refusal("USG.000000003", { message: "The service provider has as many enterprises as it may have." });
  }
  checkGroup(request.groupId, service);
  checkAdministrator(request.adminInfo, service);
  const enterprise = newEnterprise(request, service);
  grant(enterprise, request.resInfo?.resource ?? [], service);
  const administrator = newAdministrator(request.adminInfo, enterprise, service);
  state.enterprises.set(enterprise.id, enterprise);
  state.users.set(administrator.id, administrator);
  return enterprise;
}

function checkAdministrator(admin: EnterpriseAdmin, service: MockService): void {
  const { account, pwd } = admin;
  checkNewAccount(account, "adminInfo.account", service);
  checkFirstPassword(pwd, account);
  checkContact(admin, service.state.provider.enableSMS);
}

function newEnterprise({ basicInfo, groupId, propertyInfo }: EnterpriseRequest, service: MockService): Enterprise {
  const { name, domain, language, timeZoneId, phone, fax, email, address, description } = basicInfo;
  const { enablePstn, enableSMS } = service.state.provider;
  const country = phone ? (basicInfo.country ?? basicDefaults.country) : null;
  const contact = { phone, fax, email, address, description };
  return {
    id: newId(service),
    name,
    retainsReservations: true,
    meetingDefaults: structuredClone(usualMeetingDefaults),
    contact: { ...Object.fromEntries(Object.entries(contact).map(([key, value]) => [key, value || null])), country },
    locale: {
      domain,
      language: language ?? basicDefaults.language,
      timeZoneId: timeZoneId ?? basicDefaults.timeZoneId,
    },
    opensAccounts: true,
    edition: 0,
    services: {
      enablePstn,
      enableSMS,
      enableHybridCloud: false,
      enableCloudDisk: false,
      enableUc: false,
      enableAiMinutes: true,
    },
    groupId,
    properties: toProperties(propertyInfo),
    resources: [],
    resourceLog: [],
  };
}

function newAdministrator(admin: EnterpriseAdmin, { id: corpId }: Enterprise, service: MockService): User {
  const { account, name, pwd: password, email = "", phone = "", country = adminDefaults.country } = admin;
  const given = { corpId, name, account, password, email, phone, country, activeTime: service.clock.now() };
  return newUser(service.random, { ...given, role: "default administrator" });
}

function newId(service: MockService): string {
  for (;;) {
    const id = `8${service.random.digits(8)}`;
    if (!service.state.enterprises.has(id)) return id;
  }
}
