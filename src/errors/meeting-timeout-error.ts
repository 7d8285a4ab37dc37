import { hasName, MeetingError } from "./meeting-error.ts";

/** The call took longer than its time limit. Nothing is known about whether the request took effect. */
export class MeetingTimeoutError extends MeetingError {
  override readonly name = "MeetingTimeoutError";
  /** The limit that was exceeded, in milliseconds. */
  readonly timeout: number;

  constructor(operation: string, timeout: number) {
    super(
      operation,
      `${operation}: no complete answer within ${timeout} ms. Look whether it took effect before you repeat it.`,
    );
    this.timeout = timeout;
  }
}

/** Whether a value is a {@link MeetingTimeoutError}. */
export function isMeetingTimeoutError(error: unknown): error is MeetingTimeoutError {
  return hasName(error, "MeetingTimeoutError");
}
