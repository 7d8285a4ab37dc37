import type { KnownErrorCode } from "../../generated/types.ts";
import { MeetingError } from "./meeting-error.ts";

/** Code of a refusal: one of the known ones, or any other text. */
export type MeetingErrorCode = KnownErrorCode | (string & {});

/** What is known about an answer that was not a success. */
export interface MeetingApiErrorDetails {
  response: Response;
  code?: string;
  /** Text of the service, or of the client where the service's answer could not be read. */
  text?: string;
  requestId?: string;
  /** What the code means, and what to do about it. */
  meaning?: string;
  remedy?: string;
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
    const { response, code, meaning, ambiguous = false } = details;
    const requestId = details.requestId ?? response.headers.get("x-request-id") ?? undefined;
    const message = describe(operation, { ...details, requestId });
    super(operation, message, { retryable: transient.has(response.status), ambiguous });
    this.status = response.status;
    this.code = code;
    this.meaning = meaning;
    this.requestId = requestId;
    this.retryAfter = retryAfter(response.headers);
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }
}

function describe(operation: string, details: MeetingApiErrorDetails): string {
  const { response, code, text, meaning, remedy, requestId } = details;
  const reason =
    meaning && text && meaning !== text ? `${meaning} (${text})` : (meaning ?? text ?? "no reason was given");
  return [
    `${operation} failed with status ${response.status}${code ? `, ${code}` : ""}: ${reason}`,
    ...(remedy ? [remedy] : []),
    ...(requestId ? [`[request id ${requestId}]`] : []),
  ].join(" ");
}

function retryAfter(headers: Headers): number | undefined {
  const header = headers.get("retry-after");
  if (header === null) return spentWindow(headers);
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  // It holds seconds, or a date by the service's clock.
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

const units: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

// The gateway tells what is left of each of its limits, such as "remain:0,limit:100,time:1 minute". When a window that
// is used up began is not told, so that only its full length is sure to be over.
function spentWindow(headers: Headers): number | undefined {
  const windows = [...headers]
    .filter(([name]) => name.startsWith("x-apig-ratelimit-"))
    .map(([, value]) => /remain:0,.*time:(\d+) (second|minute|hour|day)/.exec(value))
    .flatMap((spent) => (spent ? [Number(spent[1]) * (units[spent[2] ?? ""] ?? 0)] : []));
  return windows.length > 0 ? Math.max(...windows) : undefined;
}
