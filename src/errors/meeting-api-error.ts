import { errorMeanings, errorRemedies } from "../../generated/facts.ts";
import type { KnownErrorCode } from "../../generated/types.ts";
import { hasName, MeetingError } from "./meeting-error.ts";

/** Code of a refusal: one of the known ones, or any other text. */
export type MeetingErrorCode = KnownErrorCode | (string & {});

/** What is known about an answer that was not a success. */
export interface MeetingApiErrorDetails {
  response: Response;
  code?: string;
  /** Text of the service, or of the client where the service's answer could not be read. */
  text?: string;
  requestId?: string;
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
  /** Whether the same call may succeed a little later. */
  readonly retryable: boolean;
  /** How long the service asks to wait before the next call, in seconds. */
  readonly retryAfter: number | undefined;
  /** The answer, its body already read. It is left out when the error is printed. */
  declare readonly response: Response;

  constructor(operation: string, { response, code, text, requestId }: MeetingApiErrorDetails) {
    const id = requestId ?? response.headers.get("x-request-id") ?? undefined;
    super(operation, describe(operation, response.status, code, text, id));
    this.status = response.status;
    this.code = code;
    this.meaning = lookUp(errorMeanings, code);
    this.requestId = id;
    this.retryable = transient.has(response.status);
    this.retryAfter = retryAfter(response.headers);
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }
}

/** Whether a value is a {@link MeetingApiError}. */
export function isMeetingApiError(error: unknown): error is MeetingApiError {
  return hasName(error, "MeetingApiError");
}

function describe(operation: string, status: number, code?: string, text?: string, requestId?: string): string {
  const meaning = lookUp(errorMeanings, code);
  const reason =
    meaning && text && meaning !== text ? `${meaning} (${text})` : (meaning ?? text ?? "no reason was given");
  const remedy = lookUp(errorRemedies, code);
  return [
    `${operation} failed with status ${status}${code ? `, ${code}` : ""}: ${reason}`,
    ...(remedy ? [remedy] : []),
    ...(requestId ? [`[request id ${requestId}]`] : []),
  ].join(" ");
}

function lookUp(table: Readonly<Record<string, string>>, code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
}

// The header holds seconds, or a date by the service's clock.
function retryAfter(headers: Headers): number | undefined {
  const header = headers.get("retry-after");
  if (header === null) return undefined;
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
