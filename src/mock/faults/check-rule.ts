import { operationTable } from "../../../generated/operations.ts";
import { longestTimer } from "../../call/longest-timer.ts";
import { isObject } from "../is-object.ts";
import { refuseOthers, shown } from "../state/given.ts";
import { brokenBodies, type Fault, type FaultRule } from "./fault.ts";

type Kind = Exclude<keyof Fault, "headers">;

interface Demand {
  right: string;
  holds(value: unknown): boolean;
}

const time: Demand = {
  right: `milliseconds from 0 to ${longestTimer}`,
  holds: (value) => isFrom(0, value, longestTimer),
};
const demands: Record<Kind, Demand> = {
  delay: time,
  slowBody: time,
  status: {
    right: "a status from 200 to 599",
    holds: (value) => Number.isInteger(value) && isFrom(200, value, 599),
  },
  rateLimit: { right: "true or such as { limit: 100, retryAfter: 2 }", holds: isRateLimit },
  drop: oneOf("before-headers", "in-body"),
  body: oneOf(...brokenBodies),
};
const kinds = Object.keys(demands) as Kind[];

/**
 * Refuses a rule that makes no sense, as programs without types may add it.
 * @throws TypeError that says what would be right
 */
export function checkRule(rule: FaultRule): void {
  if (!isObject(rule))
    throw new TypeError(`A rule is an object such as { fault: { status: 503 } }, not ${shown(rule)}.`);
  refuseOthers(rule, ["operation", "after", "count", "probability", "effect", "fault"], "a rule");
  const { operation, after = 0, count = 0, probability = 1, effect, fault } = rule;
  checkOperation(operation);
  if (!isFrom(0, probability, 1)) throw new TypeError(`probability is from 0 to 1, not ${shown(probability)}.`);
  for (const [name, value] of Object.entries({ after, count })) {
    if (!isFrom(0, value)) throw new TypeError(`${name} is a number that is not negative, not ${shown(value)}.`);
  }
  if (effect !== undefined && typeof effect !== "boolean") {
    throw new TypeError(`effect is true or false, not ${shown(effect)}.`);
  }
  checkFault(fault);
}

function checkOperation(operation: FaultRule["operation"]): void {
  if (operation === undefined || typeof operation === "function") return;
  for (const name of [operation].flat()) {
    if (!Object.hasOwn(operationTable, name)) throw new TypeError(`There is no operation ${shown(name)} to fail.`);
  }
}

function checkFault(fault: Fault): void {
  if (!isObject(fault)) throw new TypeError(`fault must be an object such as { status: 503 }, not ${shown(fault)}.`);
  refuseOthers(fault, [...kinds, "headers"], "a fault");
  const given = kinds.filter((kind) => fault[kind] !== undefined && !(kind === "body" && fault.status !== undefined));
  const [kind, ...others] = given;
  if (!kind) throw new TypeError(`A fault has one of ${kinds.join(", ")}.`);
  if (others.length > 0)
    throw new TypeError(`A fault is of one kind, not ${given.join(" and ")}. Add a rule for each.`);
  if (!demands[kind].holds(fault[kind])) {
    throw new TypeError(`${kind} must be ${demands[kind].right}, not ${shown(fault[kind])}.`);
  }
  if (fault.headers !== undefined && !(kind === "status" && isObject(fault.headers))) {
    throw new TypeError('headers come with a status, and are such as { "Retry-After": "3" }.');
  }
}

function isFrom(least: number, value: unknown, most = Infinity): boolean {
  return typeof value === "number" && value >= least && value <= most;
}

function isRateLimit(value: unknown): boolean {
  if (!isObject(value)) return value === true;
  refuseOthers(value, ["limit", "retryAfter"], "rateLimit");
  return Object.values(value).every((number) => number === undefined || isFrom(0, number));
}

function oneOf(...values: string[]): Demand {
  const right = values.map((value) => `"${value}"`).join(" or ");
  return { right, holds: (value) => values.some((known) => known === value) };
}
