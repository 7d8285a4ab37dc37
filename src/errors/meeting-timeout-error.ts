import { MeetingError } from "./meeting-error.ts";

/** The call took longer than its time limit. */
export class MeetingTimeoutError extends MeetingError {
  override readonly name = "MeetingTimeoutError";
  /** The limit that was exceeded, in milliseconds. */
  readonly timeout: number;

  constructor(operation: string, timeout: number, ambiguous: boolean) {
    super(operation, `${operation}: no complete answer within ${timeout} ms.`, { retryable: true, ambiguous });
    this.timeout = timeout;
  }
}
