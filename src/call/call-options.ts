/** How calls that failed are repeated. */
export interface RetryOptions {
  /** How often a call is repeated at most. Default 2; 0 turns repeating off. */
  limit?: number;
  /** Wait before the first repetition, in milliseconds; each further wait is twice as long. Default 300. */
  delay?: number;
}

/** What a single call takes beside its input. */
export interface CallOptions {
  /** Ends the call early, whatever it waits for; the call then throws the signal's reason. */
  signal?: AbortSignal;
  /** Time limit of this call with its repetitions and waits, in milliseconds; `Infinity` for none. */
  timeout?: number;
  /** How this call is repeated: options, or only how often at most. */
  retry?: number | RetryOptions;
  /** Further headers of this call. */
  headers?: Record<string, string>;
}

/** Default time limit of a call, in milliseconds. */
export const defaultTimeout = 30_000;
