import { Refusal } from "./refusal.ts";

/** The refusal of somebody who may not do this. By itself the code stands for a token that is not accepted. */
export function forbidden(message?: string): Refusal {
  return new Refusal("USG.000000004", { status: 403, message });
}
