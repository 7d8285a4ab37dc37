import { MeetingError } from "./meeting-error.ts";

/** The service refused to tell what is going on in a meeting. */
export class MeetingSubscriptionError extends MeetingError {
  override readonly name = "MeetingSubscriptionError";
  /** The service's code; those of refusals are not published. */
  readonly returnCode: number | undefined;

  constructor(message: string, returnCode: number | undefined) {
    super("events", message, { retryable: false, ambiguous: false });
    this.returnCode = returnCode;
  }
}

/** Whether a value is a {@link MeetingSubscriptionError}. */
export function isMeetingSubscriptionError(error: unknown): error is MeetingSubscriptionError {
  return error instanceof Error && error.name === "MeetingSubscriptionError";
}
