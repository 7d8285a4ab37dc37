import { hasName, MeetingError } from "./meeting-error.ts";

/** No answer came: the service could not be reached, or the connection broke. `cause` is what the runtime reported. */
export class MeetingNetworkError extends MeetingError {
  override readonly name = "MeetingNetworkError";

  constructor(operation: string, baseUrl: string, cause: unknown) {
    super(operation, `${operation}: no answer from ${baseUrl} (${reason(cause)}). Check the address and the network.`, {
      cause,
    });
  }
}

/** Whether a value is a {@link MeetingNetworkError}. */
export function isMeetingNetworkError(error: unknown): error is MeetingNetworkError {
  return hasName(error, "MeetingNetworkError");
}

// Node hides the reason (ECONNREFUSED, ENOTFOUND, …) in the cause of "fetch failed".
function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown reason";
  const inner = cause.cause as { code?: unknown } | undefined;
  return typeof inner?.code === "string" ? inner.code : cause.message;
}
