import { MeetingError } from "./meeting-error.ts";

/**
 * No whole answer came: the service could not be reached, or the connection broke. `cause` is what the runtime
 * reported.
 */
export class MeetingNetworkError extends MeetingError {
  override readonly name = "MeetingNetworkError";
  /** Whether the request may have reached the service; false only when no connection came about. */
  readonly reached: boolean;

  /**
   * @param details.reason what the runtime reported, in a few words
   */
  constructor(
    operation: string,
    baseUrl: string,
    { reason, reached, cause, ambiguous }: { reason: string; reached: boolean; cause: unknown; ambiguous: boolean },
  ) {
    const message = `${operation}: no answer from ${baseUrl} (${reason}). Check the address and the network.`;
    super(operation, message, { retryable: true, ambiguous, cause });
    this.reached = reached;
  }
}
