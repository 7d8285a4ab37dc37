import type { OperationId } from "../../../generated/operations.ts";

/** What the vendor's samples tell of the gateway's limits. */
export const quotas: Record<"api" | "allEnvironments", Quota> = {
  api: { header: "X-APIG-Ratelimit-Api", limit: 100, time: 60_000, words: "1 minute" },
  allEnvironments: { header: "X-APIG-Ratelimit-Api-Allenv", limit: 200, time: 1000, words: "1 second" },
};

interface Quota {
  header: string;
  limit: number;
  /** So long, in milliseconds, and in the gateway's words. */
  time: number;
  words: string;
}

interface Window {
  began: number;
  calls: number;
}

/** Counts calls as the gateway does. It refuses none: that is for faults to do. */
export class CallCounter {
  readonly #windows = new Map<string, Window>();

  /** The headers that tell what is left of the limits of an operation, after one more call of it. */
  count(operation: OperationId, now: number): [string, string][] {
    return Object.values(quotas).map((quota) => {
      const remain = Math.max(0, quota.limit - this.#calls(`${operation} ${quota.header}`, now, quota.time));
      return [quota.header, quotaText(remain, quota)];
    });
  }

  #calls(key: string, now: number, time: number): number {
    const began = now - (now % time);
    const last = this.#windows.get(key);
    const calls = last?.began === began ? last.calls + 1 : 1;
    this.#windows.set(key, { began, calls });
    return calls;
  }
}

/** What is left of a limit, as the gateway writes it. */
export function quotaText(remain: number, { limit, words }: Pick<Quota, "limit" | "words">): string {
  return `remain:${remain},limit:${limit},time:${words}`;
}
