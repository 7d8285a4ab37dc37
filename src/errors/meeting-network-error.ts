import { MeetingError } from "./meeting-error.ts";

/**
 * No whole answer came: the service could not be reached, or the connection broke. `cause` is what the runtime
 * reported.
 */
export class MeetingNetworkError extends MeetingError {
  override readonly name = "MeetingNetworkError";

  /**
   * @param details.reason what the runtime reported, in a few words
   */
  constructor(
    operation: string,
    baseUrl: string,
    { reason, cause, ambiguous }: { reason: string; cause: unknown; ambiguous: boolean },
  ) {
    const message = `${operation}: no answer from ${baseUrl} (${reason}). Check the address and the network.`;
    super(operation, message, { retryable: true, ambiguous, cause });
  }
}
