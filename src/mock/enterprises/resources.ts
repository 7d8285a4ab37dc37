import type { EnterpriseResource, ResourceRequest, ResourceType, ResourceUpdate } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { furnish, packageOf } from "../rooms/furnish.ts";
import { statusOf } from "../state/resource-status.ts";
import type { Enterprise, Resource, ResourceAction, Stock } from "../state/state.ts";

// What is done to resources, by the numbers that the service has for it.
const granted = 0;
const deleted = 1;
const changed = 2;
const disabled = 3;
const enabled = 4;

/** How many of one kind of resource an enterprise can use at present. */
export function usableCount(enterprise: Enterprise, type: ResourceType, service: MockService): number {
  const now = service.clock.now();
  return total(enterprise.resources.filter((resource) => resource.type === type && statusOf(resource, now) === 0));
}

/** The sum of what is listed. */
export function total(list: Pick<Stock, "count">[]): number {
  return list.reduce((sum, { count }) => sum + count, 0);
}

/** A resource as the service shows it. */
export function toEnterpriseResource(resource: Resource, now: number, service: MockService): EnterpriseResource {
  const size = packageOf(resource, service);
  return {
    id: resource.id,
    type: resource.type,
    typeId: size?.id ?? null,
    typeDesc: size?.name ?? null,
    vmrMode: size?.vmrMode ?? null,
    count: resource.count,
    expireDate: resource.expiresAt,
    orderId: resource.orderId ?? null,
    status: statusOf(resource, now),
    editable: resource.editable,
  };
}

/**
 * Grants resources to an enterprise, all or none. Those that it has already only get the new expiry.
 * @throws Refusal for an unknown package, or when the provider's stock does not suffice
 */
export function grant(enterprise: Enterprise, requests: ResourceRequest[], service: MockService): void {
  change(enterprise, service, (draft) => {
    for (const request of requests) {
      const own = draft.list.find(({ id, type }) => id === request.id && type === request.type);
      if (own) draft.move(own, request.expireDate);
      else draft.add(newResource(request, service));
    }
  });
}

/**
 * Changes resources of an enterprise, all or none.
 * @throws Refusal for one that it does not have, that is not to be changed, or for which there is no stock any more
 */
export function update(enterprise: Enterprise, updates: ResourceUpdate[], service: MockService): void {
  change(enterprise, service, (draft) => {
    for (const { id, type, expireDate, isDisabled } of updates) {
      for (const resource of editable(draft.list, id, type)) {
        if (expireDate !== undefined) draft.move(resource, expireDate);
        if (isDisabled !== undefined) draft.rest(resource, isDisabled);
      }
    }
  });
}

/**
 * Takes resources away from an enterprise, all or none.
 * @throws Refusal for one that it does not have, or that is not to be deleted
 */
export function take(enterprise: Enterprise, ids: string[], service: MockService): void {
  change(enterprise, service, (draft) => {
    for (const id of new Set(ids)) for (const resource of editable(draft.list, id)) draft.drop(resource);
  });
}

// Resources as they shall become, and what is to be noted about them.
class Draft {
  list: Resource[];
  readonly log: [ResourceAction, Resource][] = [];

  constructor(list: Resource[]) {
    this.list = structuredClone(list);
  }

  add(resource: Resource): void {
    this.list.push(resource);
    this.#note(granted, resource);
  }

  move(resource: Resource, expiresAt: number): void {
    resource.expiresAt = expiresAt;
    this.#note(changed, resource);
  }

  rest(resource: Resource, isDisabled: boolean): void {
    if (resource.disabled === isDisabled) return;
    resource.disabled = isDisabled;
    this.#note(isDisabled ? disabled : enabled, resource);
  }

  drop(resource: Resource): void {
    this.list = this.list.filter((other) => other !== resource);
    this.#note(deleted, resource);
  }

  #note(action: ResourceAction, resource: Resource): void {
    this.log.push([action, { ...resource }]);
  }
}

// Nothing is changed unless everything can be.
function change(enterprise: Enterprise, service: MockService, act: (draft: Draft) => void): void {
  const draft = new Draft(enterprise.resources);
  act(draft);
  checkStock(enterprise, draft.list, service);
  enterprise.resources = draft.list;
  const at = service.clock.now();
  enterprise.resourceLog.push(...draft.log.map(([action, resource]) => ({ action, at, resource })));
  furnish(enterprise, service);
}

function newResource(request: ResourceRequest, service: MockService): Resource {
  const { id = service.random.uuid(), type, typeId, count, expireDate } = request;
  const packageId = type === "VMR" ? typeId : undefined;
  if (type === "VMR" && !packageOf({ packageId }, service)) {
    const message = "typeId: the service provider has no such package of cloud meeting rooms.";
    throw new Refusal("USG.000000003", { message });
  }
  return { id, type, packageId, count, expiresAt: expireDate, trial: false, disabled: false, editable: true };
}

function editable(list: Resource[], id: string, type?: ResourceType): Resource[] {
  const found = list.filter((resource) => resource.id === id && (type === undefined || resource.type === type));
  if (found.length === 0) throw new Refusal("USG.000000003", { message: `The enterprise has no resource ${id}.` });
  if (found.some((resource) => !resource.editable)) {
    throw new Refusal("USG.000000003", { message: `The resource ${id} can be neither changed nor deleted.` });
  }
  return found;
}

// What has expired is the provider's again. Only what grows has to be in stock.
function checkStock(enterprise: Enterprise, resources: Resource[], service: MockService): void {
  const now = service.clock.now();
  const others = [...service.state.enterprises.values()].filter(({ id }) => id !== enterprise.id);
  for (const { type, packageId } of resources) {
    const amount = (list: Stock[]) =>
      total(list.filter((one) => one.type === type && one.packageId === packageId && one.expiresAt > now));
    if (amount(resources) <= amount(enterprise.resources)) continue;
    const elsewhere = amount(others.flatMap((other) => other.resources));
    if (amount(resources) + elsewhere <= amount(service.state.provider.stock)) continue;
    const kind = packageId === undefined ? type : `${type} ${packageId}`;
    throw new Refusal("USG.000000003", { message: `The service provider has not enough of ${kind} left.` });
  }
}
