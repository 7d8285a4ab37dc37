import { isMeetingApiError, isMeetingNetworkError } from "../errors/guards.ts";
import type { RetryOptions } from "./call-options.ts";

// In milliseconds; no wait that nobody asked for is longer.
const longestWait = 10_000;

/**
 * How long to wait before a call is repeated, in milliseconds; undefined when it must not be repeated.
 *
 * What may have reached the service is repeated only where carrying it out twice changes nothing. Waits grow, and differ
 * between callers who failed at the same time.
 * @param attempt number of the attempt that failed, from 1 on
 * @param idempotent whether the operation can be carried out twice without harm
 */
export function waitBeforeNext(
  error: unknown,
  attempt: number,
  idempotent: boolean,
  retry: number | RetryOptions = {},
): number | undefined {
  const { limit = 2, delay = 300 } = typeof retry === "number" ? { limit: retry } : retry;
  // A limit that is no number allows nothing.
  if (!(attempt <= limit) || !isRepeatable(error, idempotent)) return undefined;
  const backoff = Math.min(delay * 2 ** (attempt - 1), longestWait) * (0.5 + Math.random() / 2);
  const asked = isMeetingApiError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
  return asked + backoff;
}

function isRepeatable(error: unknown, idempotent: boolean): boolean {
  if (isMeetingNetworkError(error)) return idempotent || !error.reached;
  // The gateway refuses with 429 what it does not pass on.
  return isMeetingApiError(error) && error.retryable && (idempotent || error.status === 429);
}
