/** What a single call takes beside its input. */
export interface CallOptions {
  /** Ends the call early; the call then throws the signal's reason. */
  signal?: AbortSignal;
  /** Time limit of this call, in milliseconds. */
  timeout?: number;
  /** Further headers of this call. */
  headers?: Record<string, string>;
}

/** Default time limit of a call, in milliseconds. */
export const defaultTimeout = 30_000;
