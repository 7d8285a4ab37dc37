import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import type { MockService } from "../mock-service.ts";
import type { Changed, User } from "../state/state.ts";

/** What an enterprise has for its information window: pictures, programs or publications. */
interface WindowItem extends Changed {
  id: string;
  corpId: string;
  name: string;
}

/** Those of a user's enterprise. */
export function ownOf<Item extends WindowItem>(items: Map<string, Item>, user: User): Item[] {
  const corpId = enterpriseIdOf(user);
  return [...items.values()].filter((item) => item.corpId === corpId);
}

/**
 * The one with an ID.
 * @throws Refusal when the user's enterprise has none
 */
export function findOwn<Item extends WindowItem>(items: Map<string, Item>, id: string, user: User): Item {
  const corpId = enterpriseIdOf(user);
  const found = items.get(id);
  if (found?.corpId === corpId) return found;
  throw new Refusal("USG.000000003", { message: `The enterprise has nothing with the id ${id} here.` });
}

/**
 * Deletes those with the IDs: all of them, or none.
 * @throws Refusal when the user's enterprise does not have one of them
 */
export function deleteOwn<Item extends WindowItem>(items: Map<string, Item>, ids: string[], user: User): void {
  for (const { id } of ids.map((wanted) => findOwn(items, wanted, user))) items.delete(id);
}

/** Notes who changes something, and when. */
export function changedBy(user: User, { clock }: MockService): Changed {
  return { updatedBy: user.id, updatedAt: clock.now() };
}

/** Looks for a text in the name, and in the name of who changed something last. */
export function mentioning(searchKey: string | undefined, service: MockService): (item: WindowItem) => boolean {
  return (item) => mentions([item.name, updaterOf(item, service)], searchKey);
}

/** Name of who changed something last; empty when the user is gone. */
export function updaterOf({ updatedBy }: Changed, { state }: MockService): string {
  return state.users.get(updatedBy)?.name ?? "";
}
