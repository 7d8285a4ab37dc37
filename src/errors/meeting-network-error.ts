import { MeetingError } from "./meeting-error.ts";

/**
 * No whole answer came: the service could not be reached, or the connection broke. `cause` is what the runtime
 * reported.
 */
export class MeetingNetworkError extends MeetingError {
  override readonly name = "MeetingNetworkError";
  /** Whether the request may have reached the service; false only when no connection came about. */
  readonly reached: boolean;

  constructor(
    operation: string,
    { message, reached, ambiguous, cause }: { message: string; reached: boolean; ambiguous: boolean; cause: unknown },
  ) {
    super(operation, message, { retryable: true, ambiguous, cause });
    this.reached = reached;
  }
}
