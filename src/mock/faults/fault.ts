import type { OperationId } from "../../../generated/operations.ts";

/**
 * What goes wrong with a call: one of these. For several of them add several rules.
 *
 * - `{ delay: 500 }`: the answer comes so many milliseconds later.
 * - `{ slowBody: 500 }`: status and headers come at once, the body bit by bit over so many milliseconds.
 * - `{ status: 503 }`: the call is answered with this status, in an error body that the operation or the gateway has; or
 *   with the `body` given, a text as it is and anything else as JSON, and with the `headers` given.
 * - `{ rateLimit: true }`: the gateway's throttling, status 429 and code APIG.0308 with the gateway's headers; with
 *   `{ rateLimit: { limit: 100, retryAfter: 2 } }` the calls per minute in those headers, and a Retry-After in seconds.
 * - `{ drop: "before-headers" }`: the connection breaks before anything was answered; `"in-body"`: half-way in the body.
 * - `{ body: … }`: the answer has the right status and a wrong body: a page of `"html"`, nothing (`"empty"`), JSON that
 *   ends half-way (`"truncated"`), text that is `"not-json"`, the right JSON and then 20 MB of white space (`"huge"`), or
 *   JSON of the `"wrong-type"`: a list in place of an object, and the other way round.
 */
export type Fault =
  | (Omit<NoFault, "delay"> & { delay: number })
  | (Omit<NoFault, "slowBody"> & { slowBody: number })
  | (Omit<NoFault, "status" | "body" | "headers"> & {
      status: number;
      body?: unknown;
      headers?: Record<string, string>;
    })
  | (Omit<NoFault, "rateLimit"> & { rateLimit: true | { limit?: number; retryAfter?: number } })
  | (Omit<NoFault, "drop"> & { drop: "before-headers" | "in-body" })
  | (Omit<NoFault, "body"> & { body: BrokenBody });

/** So that the compiler refuses a fault of several kinds. */
interface NoFault {
  delay?: never;
  slowBody?: never;
  status?: never;
  rateLimit?: never;
  drop?: never;
  body?: never;
  headers?: never;
}

/** Ways in which a body can be wrong. */
export const brokenBodies = ["html", "empty", "truncated", "not-json", "huge", "wrong-type"] as const;

/** A way in which a body can be wrong. */
export type BrokenBody = (typeof brokenBodies)[number];

/** Which calls have which fault. */
export interface FaultRule {
  /** Operations that are concerned: one, several, or those that a function picks. Default: all, sign-in included. */
  operation?: OperationId | readonly OperationId[] | ((operation: OperationId) => boolean);
  /** So many calls pass before the first one is hit. Default 0. */
  after?: number;
  /** So many calls are hit, then the rule is spent. Default: no limit. */
  count?: number;
  /** Chance of a call to be hit, from 0 to 1; the service's seed decides which ones are. Default 1. */
  probability?: number;
  /**
   * Whether the service carries the call out although the caller sees a fault. By default it does, but for `status` and
   * `rateLimit`, which stand for a refusal. So a dropped connection leaves the caller in doubt, as in life. A `delay`
   * without effect comes before the call is carried out, and prevents it when the caller gives up meanwhile.
   */
  effect?: boolean;
  fault: Fault;
}

/** A rule that was added. */
export interface AddedFault {
  /** How many calls it has hit so far. */
  readonly hits: number;
  /** Takes the rule away again. */
  remove(): void;
}

/** What goes wrong between a service and its callers. */
export interface FaultSwitch {
  /**
   * Adds a rule, for example
   * `service.faults.add({ operation: "createMeeting", count: 1, fault: { drop: "in-body" } })`.
   *
   * Rules are asked in the order in which they were added. All delays and slow bodies that hit a call come together; of
   * the others the first one hits, and those behind it do not count the call.
   * @throws TypeError for a rule that makes no sense
   */
  add(rule: FaultRule): AddedFault;
  /** Takes all rules away. */
  clear(): void;
}
