import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { Enterprise, User } from "../state/state.ts";

/**
 * The enterprise of the service provider with this ID.
 * @throws Refusal when there is none
 */
export function findEnterprise(id: string, { state }: MockService): Enterprise {
  const enterprise = state.enterprises.get(id);
  if (!enterprise) throw new Refusal("USG.000000003", { message: `There is no enterprise ${id}.` });
  return enterprise;
}

/** Whether an enterprise has the flagship edition, which can do what the others cannot. */
export function isFlagship({ edition }: Enterprise): boolean {
  return edition === 0;
}

/** The enterprise of somebody who has one, as all administrators of enterprises have. */
export function ownEnterprise(user: User, service: MockService): Enterprise {
  return findEnterprise(user.corpId ?? "", service);
}
