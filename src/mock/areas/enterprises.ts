import type { AreaOperations } from "../../../generated/operations.ts";
import type { EnterpriseUsage } from "../../../generated/types.ts";
import { description } from "../../validation/document.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { concurrentParticipants } from "../enterprises/concurrency.ts";
import { findEnterprise, ownEnterprise } from "../enterprises/find.ts";
import { matches } from "../enterprises/matching.ts";
import { addEnterprise } from "../enterprises/new-enterprise.ts";
import { changeEnterprise } from "../enterprises/particulars.ts";
import { removeEnterprise } from "../enterprises/remove.ts";
import { toEnterpriseResource, usableCount } from "../enterprises/resources.ts";
import { byCountName, type CountedType, countOf, isUseKnown, usedCount } from "../enterprises/usage.ts";
import { defaultAdministrator, roomPackages, toEnterprise, toRegistration } from "../enterprises/view.ts";
import type { MockService } from "../mock-service.ts";
import { dayOf, zoneOfEnterprise } from "../state/sign-in-days.ts";
import type { Enterprise } from "../state/state.ts";
import { attendanceOf, begunIn, duration, heldBy, recordedGigabytes } from "../statistics/held.ts";

/** How long a meeting can be, in minutes. */
const longestMeeting = description.components.schemas.MeetingRequest?.properties?.length?.maximum;

/** What enterprises know of themselves, and a service provider of its enterprises. Only administrators get here. */
export const enterprises: Behaviours<AreaOperations["enterprises"]> = {
  showConfOrg({ input: { conferenceID } }, { state }) {
    const past = [...state.pastMeetings.values()].map(({ meeting }) => meeting);
    const meeting = [...state.meetings.values(), ...past].find((one) => one.conferenceID === conferenceID);
    if (!meeting) throw new Refusal("MMC.111070005");
    return { orgID: meeting.corpId };
  },

  showOrgRes({ user }, service) {
    return usageOf(ownEnterprise(user, service), service);
  },

  showSpRes(_request, service) {
    return { usedAccountsCount: concurrentParticipants(service) };
  },

  showCorpBasicInfo({ user }, service) {
    const enterprise = ownEnterprise(user, service);
    const { enableCloudDisk, enablePstn } = enterprise.services;
    const { address } = enterprise.contact;
    return { ...toRegistration(enterprise, service), address, enableCloudDisk, enablePstn };
  },

  updateCorpBasicInfo({ input: { body }, user }, service) {
    const enterprise = ownEnterprise(user, service);
    if (body.address !== undefined) enterprise.contact.address = body.address || null;
    enterprise.opensAccounts = body.autoUserCreate ?? enterprise.opensAccounts;
  },

  showCorpResource({ user }, service) {
    const enterprise = ownEnterprise(user, service);
    return {
      ...byCountName((type) => resourceCount(enterprise, type, service)),
      vmr: roomPackages(enterprise, service),
      ...enterprise.services,
      singleConfCallCount: usableCount(enterprise, "CONF_CALL", service),
      confLength: longestMeeting,
    };
  },

  searchCorpResources({ input, user }, service) {
    const now = service.clock.now();
    // The kind of room counts only where rooms are asked for.
    const conditions = { ...input, vmrMode: input.type === "VMR" ? input.vmrMode : undefined };
    const found = ownEnterprise(user, service)
      .resources.map((resource) => ({ ...toEnterpriseResource(resource, now, service), editable: false }))
      .filter((resource) => matches(resource, conditions));
    return pagedToEnd(found, input);
  },

  searchCorp({ input }, service) {
    const found = [...service.state.enterprises.values()]
      .map((enterprise) => toEnterprise(enterprise, service))
      .filter(({ basicInfo = {}, adminInfo }) => {
        const { name, phone, email } = basicInfo;
        return mentions([name, phone, email, adminInfo?.phone, adminInfo?.email, adminInfo?.account], input.searchKey);
      });
    return pagedToEnd(found, input);
  },

  addCorp({ input: { body } }, service) {
    return { value: addEnterprise(body, service).id };
  },

  showCorp({ input: { id } }, service) {
    return toEnterprise(findEnterprise(id, service), service);
  },

  updateCorp({ input: { id, body } }, service) {
    const enterprise = findEnterprise(id, service);
    changeEnterprise(enterprise, defaultAdministrator(enterprise, service), body, service);
  },

  deleteCorp({ input: { id } }, service) {
    removeEnterprise(findEnterprise(id, service), service);
  },
};

// What is disabled counts as little as what has expired.
function resourceCount(enterprise: Enterprise, type: CountedType, service: MockService) {
  const list = enterprise.resources.filter((resource) => resource.type === type && !resource.disabled);
  const count = countOf(list, service.clock.now());
  return isUseKnown(type) ? { ...count, usedCount: usedCount(enterprise, type, service) } : count;
}

function usageOf(enterprise: Enterprise, service: MockService): EnterpriseUsage {
  const now = service.clock.now();
  const all = heldBy(enterprise.id, service);
  const midnight = dayOf(enterprise, now).toZonedDateTime(zoneOfEnterprise(enterprise)).epochMilliseconds;
  const today = begunIn(all, { start: midnight, end: Infinity });
  const attendance = attendanceOf(today);
  const gigabytes = all.reduce((sum, held) => sum + recordedGigabytes(held), 0);
  return {
    usedRecStorage: Math.round(gigabytes * 100) / 100,
    usedAccountsCount: concurrentParticipants(service, enterprise.id),
    usedLiveCount: [...service.state.meetings.values()].filter(
      ({ corpId, holding }) => corpId === enterprise.id && holding?.streaming,
    ).length,
    confCount: today.length,
    confLength: Math.floor(duration(today) / 60),
    activeAttendeeCount: new Set(attendance.map(({ stay }) => stay.callNumber)).size,
    totalAttendeeCount: attendance.length,
  };
}
