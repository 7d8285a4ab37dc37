import type { KnownErrorCode } from "../../generated/types.ts";
import { MeetingError } from "./meeting-error.ts";

/** Code of a refusal: one of the known ones, or any other text. */
export type MeetingErrorCode = KnownErrorCode | (string & {});

/** What is known about an answer that was not a success. */
export interface MeetingApiErrorDetails {
  /** What went wrong, for people. */
  message: string;
  response: Response;
  code?: string;
  meaning?: string;
  requestId?: string;
  /** In seconds. */
  retryAfter?: number;
  ambiguous?: boolean;
}

// Those that a later, equal call may overcome; after 500 nobody knows whether the request took effect.
const transient = new Set([429, 502, 503, 504]);

/**
 * The service answered, but not with success; or with a success that cannot be read.
 * It holds no credential, token or password.
 */
export class MeetingApiError extends MeetingError {
  override readonly name = "MeetingApiError";
  /** HTTP status, for example 400. */
  readonly status: number;
  /** Stable reason of the refusal, for example `MMC.111070005`; undefined when the answer carried none. */
  readonly code: MeetingErrorCode | undefined;
  /** What the code means, where it is known. */
  readonly meaning: string | undefined;
  /** Identifier of the call, for the vendor's support. */
  readonly requestId: string | undefined;
  /** How long the service asks to wait before the next call, in seconds. */
  readonly retryAfter: number | undefined;
  /** The answer, its body already read. It is left out when the error is printed. */
  declare readonly response: Response;

  constructor(operation: string, details: MeetingApiErrorDetails) {
    const { message, response, code, meaning, requestId, ambiguous = false } = details;
    super(operation, message, { retryable: transient.has(response.status), ambiguous });
    this.status = response.status;
    this.code = code;
    this.meaning = meaning;
    this.requestId = requestId;
    this.retryAfter = details.retryAfter;
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }
}
