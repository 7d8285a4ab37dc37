import type { OperationId } from "../../generated/operations.ts";
import { MeetingTimeoutError } from "../errors/meeting-timeout-error.ts";
import { Attempts } from "./attempts.ts";
import type { CallContext } from "./call-context.ts";
import { type CallOptions, defaultTimeout } from "./call-options.ts";
import { checkHeaders } from "./headers.ts";
import { TimeLimit } from "./time-limit.ts";

/**
 * Input of a call, or how to obtain it; the limit is the call's. It is asked once more when the call has failed, and
 * throws the failure unless it has another input.
 */
export type CallInput = object | ((limit: TimeLimit, failure?: unknown) => Promise<object>);

/**
 * Calls an operation by its name: turns a row of the operation table and an input into a call of openapi-fetch, and
 * repeats it where that is safe.
 * @returns the body of the answer, or undefined where there is nothing to read
 * @throws MeetingApiError, MeetingNetworkError, MeetingTimeoutError, or the reason of an aborted signal
 */
export async function call(
  context: CallContext,
  operation: OperationId,
  input: CallInput = {},
  options: CallOptions = {},
): Promise<unknown> {
  options.signal?.throwIfAborted();
  checkHeaders(operation, options.headers);
  const timeout = options.timeout ?? context.timeout ?? defaultTimeout;
  const limit = new TimeLimit(operation, timeout, options.signal);
  const attempts = new Attempts(context, operation, options, limit);
  try {
    if (typeof input !== "function") return await attempts.run(input);
    try {
      return await attempts.run(await input(limit));
    } catch (error) {
      return await attempts.run(await input(limit, error), error);
    }
  } catch (error) {
    if (limit.passed) throw new MeetingTimeoutError(operation, timeout, attempts.ambiguous);
    throw error;
  } finally {
    limit.clear();
  }
}
