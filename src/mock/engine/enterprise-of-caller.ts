import type { User } from "../state/state.ts";
import { Refusal } from "./refusal.ts";

/**
 * The enterprise of a caller.
 * @throws Refusal for a caller without one, the administrator of a service provider
 */
export function enterpriseIdOf({ corpId }: User): string {
  if (corpId === undefined) {
    throw new Refusal("USG.000000004", { status: 403, message: "Only users of an enterprise may do this." });
  }
  return corpId;
}
