import type { User } from "../state/state.ts";
import { forbidden } from "./forbidden.ts";

/**
 * The enterprise of a caller.
 * @throws Refusal for a caller without one, the administrator of a service provider
 */
export function enterpriseIdOf({ corpId }: User): string {
  if (corpId === undefined) throw forbidden("Only users of an enterprise may do this.");
  return corpId;
}
