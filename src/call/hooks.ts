/** An attempt of a call. It holds no input, header or body: nothing in it is secret. */
export interface CallEvent {
  /** Number of the call, the same in all events of one call of this client. */
  readonly call: number;
  /** Name of the operation. */
  readonly operation: string;
  readonly method: string;
  /** Path as the description has it, with its parameters in braces. */
  readonly path: string;
  /** Number of the attempt, from 1 on. */
  readonly attempt: number;
}

/** The end of an attempt. */
export interface ResponseEvent extends CallEvent {
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** Identifier of the call at the service, for the vendor's support. */
  readonly requestId: string | undefined;
  /** What the attempt failed with, or undefined. */
  readonly error: unknown;
  /** Time from sending the request to having read the answer, in milliseconds. */
  readonly duration: number;
}

/** A call is about to be repeated. */
export interface RetryEvent extends CallEvent {
  /** Why. */
  readonly error: unknown;
  /** The wait before the next attempt, in milliseconds. */
  readonly delay: number;
}

/** The client has signed in, or tried to. */
export interface SignInEvent {
  /** What it failed with, or undefined. */
  readonly error: unknown;
  /** In milliseconds. */
  readonly duration: number;
}

/** Functions that are told what a client does, for logs, metrics and traces. What they throw harms no call. */
export interface MeetingHooks {
  /** Before each attempt of a call. */
  onRequest?(event: CallEvent): void;
  /** After each attempt. */
  onResponse?(event: ResponseEvent): void;
  /** Before the wait that precedes another attempt. */
  onRetry?(event: RetryEvent): void;
  /** After each sign-in; not after a renewal with the refresh token, which is a call of `updateToken`. */
  onSignIn?(event: SignInEvent): void;
}

/** Tells a hook of an event, and lets nothing that happens there reach the call. */
export function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    Promise.resolve(hook(event())).catch(() => {});
  } catch {
    // A log that fails is no reason to fail a call.
  }
}
