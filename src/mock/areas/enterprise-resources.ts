import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { findEnterprise } from "../enterprises/find.ts";
import { matches } from "../enterprises/matching.ts";
import { grant, take, toEnterpriseResource, total, update } from "../enterprises/resources.ts";
import { byCountName, type CountedType, countOf, isUseKnown } from "../enterprises/usage.ts";
import type { MockService } from "../mock-service.ts";

// Enterprises do not expire.
const none = countOf([], 0);

/** What a service provider has, and what it grants to its enterprises. Only its administrators get here. */
export const enterpriseResources: Behaviours<AreaOperations["enterprise-resources"]> = {
  searchResource({ input }, service) {
    const now = service.clock.now();
    const found = findEnterprise(input.corp_id, service)
      .resources.map((resource) => toEnterpriseResource(resource, now, service))
      .filter((resource) => matches(resource, input));
    return pagedToEnd(found, input);
  },

  addResource({ input: { corp_id, body } }, service) {
    grant(findEnterprise(corp_id, service), body, service);
  },

  updateResource({ input: { corp_id, body } }, service) {
    update(findEnterprise(corp_id, service), body, service);
  },

  deleteResource({ input: { corp_id, body } }, service) {
    take(findEnterprise(corp_id, service), body, service);
  },

  searchResourceOpRecord({ input }, service) {
    const { startOperateDate = -Infinity, endOperateDate = Infinity, operateType, type } = input;
    // A package counts only where rooms are asked for.
    const conditions = { ...input, typeId: type === "VMR" ? input.typeId : undefined };
    const found = findEnterprise(input.corp_id, service)
      .resourceLog.filter(({ at }) => at > startOperateDate && at < endOperateDate)
      .filter(({ action }) => operateType === undefined || operateType === action)
      // What is past can be neither changed nor deleted.
      .map(({ resource, at }) => ({ ...toEnterpriseResource(resource, at, service), editable: false }))
      .filter((resource) => matches(resource, conditions));
    return pagedToEnd(found, input);
  },

  showSpResource({ input }, service) {
    const { mostEnterprises, enablePstn, enableSMS, groups } = service.state.provider;
    return {
      ...byCountName((type) => stockOf(type, service)),
      corpCount: { ...none, sumCount: mostEnterprises, usedCount: service.state.enterprises.size },
      enablePstn,
      enableSMS,
      groupList: input.queryGroup ? groups : null,
    };
  },
};

function stockOf(type: CountedType, { state, clock }: MockService) {
  const now = clock.now();
  const stock = countOf(
    state.provider.stock.filter((one) => one.type === type),
    now,
  );
  if (!isUseKnown(type)) return stock;
  const granted = [...state.enterprises.values()]
    .flatMap(({ resources }) => resources)
    .filter((resource) => resource.type === type && resource.expiresAt > now);
  return { ...stock, usedCount: total(granted) };
}
