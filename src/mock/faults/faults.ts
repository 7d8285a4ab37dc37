import type { OperationId } from "../../../generated/operations.ts";
import type { Random } from "../state/random.ts";
import { checkRule } from "./check-rule.ts";
import type { AddedFault, FaultRule, FaultSwitch } from "./fault.ts";

/** A fault that hits a call. */
export type Hit = Pick<FaultRule, "fault" | "effect">;

interface Counted {
  rule: FaultRule;
  seen: number;
  hits: number;
}

/** The rules that decide what goes wrong. */
export class Faults implements FaultSwitch {
  readonly #random: Random;
  #rules: Counted[] = [];

  constructor(random: Random, rules: FaultRule[] = []) {
    this.#random = random;
    for (const rule of rules) this.add(rule);
  }

  add(rule: FaultRule): AddedFault {
    checkRule(rule);
    const counted: Counted = { rule, seen: 0, hits: 0 };
    this.#rules.push(counted);
    const remove = () => {
      this.#rules = this.#rules.filter((other) => other !== counted);
    };
    return {
      get hits() {
        return counted.hits;
      },
      remove,
    };
  }

  clear(): void {
    this.#rules = [];
  }

  /** The faults that hit a call of this operation, the outermost first. */
  take(operation: OperationId): Hit[] {
    const hits: Hit[] = [];
    let spoilt = false;
    for (const counted of this.#rules) {
      const { delay, slowBody } = counted.rule.fault;
      const slows = delay !== undefined || slowBody !== undefined;
      if ((spoilt && !slows) || !this.#strikes(counted, operation)) continue;
      if (slows) hits.unshift(counted.rule);
      else hits.push(counted.rule);
      spoilt ||= !slows;
    }
    return hits;
  }

  #strikes(counted: Counted, operation: OperationId): boolean {
    const { after = 0, count = Infinity, probability = 1 } = counted.rule;
    if (!concerns(counted.rule, operation)) return false;
    counted.seen += 1;
    if (counted.seen <= after || counted.hits >= count) return false;
    if (probability < 1 && this.#random.below(1_000_000) >= probability * 1_000_000) return false;
    counted.hits += 1;
    return true;
  }
}

function concerns({ operation }: FaultRule, called: OperationId): boolean {
  if (operation === undefined) return true;
  if (typeof operation === "function") return operation(called);
  return typeof operation === "string" ? operation === called : operation.includes(called);
}
