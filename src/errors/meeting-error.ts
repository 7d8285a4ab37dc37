/** What is known about every failure. */
export interface FailureDetails extends ErrorOptions {
  /** Whether an equal call may succeed a little later. */
  retryable: boolean;
  /** Whether the request may have taken effect although the call failed. */
  ambiguous: boolean;
}

/** What every error of this package has in common. It holds no credential, token, password, phone number or e-mail. */
export abstract class MeetingError extends Error {
  /** Name of the operation that was called. */
  readonly operation: string;
  /** Whether an equal call may succeed a little later. Calls that may be repeated safely have been repeated already. */
  readonly retryable: boolean;
  /**
   * Whether the request may have taken effect although the call failed: nobody knows. Look before you repeat it, or
   * you may create a second meeting.
   */
  readonly ambiguous: boolean;

  constructor(operation: string, message: string, { retryable, ambiguous, cause }: FailureDetails) {
    const unknown = ambiguous ? " It is not known whether it took effect: look before you repeat it." : "";
    super(message + unknown, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.retryable = retryable;
    this.ambiguous = ambiguous;
  }
}
