import type { OperationId } from "../../generated/operations.ts";

/** In whose name a request is sent: an ordinary user, the enterprise's default administrator, or the SP's. */
export type Role = "user" | "administrator" | "provider";

/** How one request of the collection departs from the examples of its operation. */
export interface Changes {
  /** What tells this request from another one of the same operation; it follows the name. */
  note?: string;
  /** Parameters in path, query and header by name. Optional ones are sent only when they are named here. */
  set?: Record<string, string | number | boolean>;
  /** The body: an object is laid over the example, anything else takes its place. */
  body?: unknown;
  /** Variables to keep for later requests, each with the JavaScript expression that takes it from `answer`. */
  keep?: Record<string, string>;
  /** Who sends it, where the description leaves that open. Default: the user. */
  as?: Role;
  /** Variables that somebody reads in a message, or sees, each with the expression that takes it from the `inbox`. */
  read?: Record<string, string>;
}

/** One request, in its place in the order. */
export type Step = [id: OperationId, changes?: Changes];

/** In a body: the value of a variable as a number, not as a text. */
export function number(variable: string): string {
  return `{{number:${variable}}}`;
}
