import { forbidden } from "../engine/forbidden.ts";
import { Refusal } from "../engine/refusal.ts";
import type { User } from "../state/state.ts";

/**
 * Checks that a user is the default administrator of their enterprise.
 * @throws Refusal for everybody else
 */
export function checkIsDefaultAdministrator({ role }: User): void {
  if (role === "default administrator") return;
  throw forbidden("Only the default administrator of the enterprise may do this.");
}

/**
 * Checks that a user may go or get another role: the default administrator was named with the enterprise, and stays.
 * @throws Refusal for the default administrator
 */
export function checkIsReplaceable({ role }: User): void {
  if (role === "default administrator") throw new Refusal("USG.201040047");
}
