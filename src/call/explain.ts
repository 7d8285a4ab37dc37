// Loaded when a call fails, because of the words that it has for some hundred codes.
import { errorMeanings, errorRemedies } from "../../generated/facts.ts";
import { MeetingApiError } from "../errors/meeting-api-error.ts";
import { MeetingNetworkError } from "../errors/meeting-network-error.ts";
import type { Attempted } from "./attempted.ts";
import type { Exchange } from "./exchange.ts";
import { redact, redactCause, secretsOf } from "./redact.ts";
import { retryAfter } from "./retry-after.ts";

// The service's own texts are a sentence each.
const longestText = 2000;

/** The error for an answer that is no success. What is no JSON object in it says nothing that a caller could use. */
export function refusal(exchange: Exchange, attempted: Attempted): MeetingApiError {
  const { response, text } = exchange;
  const body = asObject(text);
  return apiError(attempted, response, {
    code: body?.error_code,
    text: redirection(response) ?? (body ? body.error_msg : text === "" ? undefined : unreadable(exchange, attempted)),
    requestId: body?.request_id,
    // A refusal with 4xx is one; what others mean for the request is not known.
    ambiguous: attempted.changes && response.status >= 500,
  });
}

const redirections = [301, 302, 303, 307, 308];

// Browsers keep the status and the address to themselves.
function redirection({ type, status }: Response): string | undefined {
  if (type !== "opaqueredirect" && !redirections.includes(status)) return undefined;
  return "it is a redirection, which is not followed because it would take the token elsewhere; check the address of the service";
}

/** The error for a success whose body cannot be read. */
export function unreadableAnswer(exchange: Exchange, attempted: Attempted): MeetingApiError {
  const isEmpty = ["", "null"].includes(exchange.text?.trim() ?? "?");
  const text = isEmpty ? "the answer is empty" : unreadable(exchange, attempted);
  return apiError(attempted, exchange.response, { text, ambiguous: attempted.changes });
}

/** The error for an answer without the token that it should hold. */
export function noToken(operation: string): MeetingApiError {
  const text = "the answer holds no token that can be used";
  const attempted = { operation, input: {}, sent: [], changes: false, ambiguous: false };
  return apiError(attempted, new Response(), { text, ambiguous: false });
}

interface Told {
  code?: unknown;
  /** Text of the service, or of the client where the service's answer could not be read. */
  text?: unknown;
  requestId?: unknown;
  ambiguous: boolean;
}

function apiError(attempted: Attempted, response: Response, told: Told): MeetingApiError {
  const { operation, ambiguous, sent, input } = attempted;
  const secrets = secretsOf(sent, input);
  // Whatever the answer holds, it may repeat the request.
  const clean = (value: unknown) => (typeof value === "string" ? redact(shown(value), secrets) : undefined);
  const [code, text] = [clean(told.code), clean(told.text)];
  const requestId = clean(told.requestId) ?? clean(response.headers.get("x-request-id"));
  const [meaning, remedy] = [lookUp(errorMeanings, code), lookUp(errorRemedies, code)];
  const reason =
    meaning && text && meaning !== text ? `${meaning} (${text})` : (meaning ?? text ?? "no reason was given");
  const message = [
    `${operation} failed with status ${response.status}${code ? `, ${code}` : ""}: ${reason}`,
    ...(remedy ? [remedy] : []),
    ...(requestId ? [`[request id ${requestId}]`] : []),
  ].join(" ");
  return new MeetingApiError(operation, {
    message,
    response,
    code,
    meaning,
    requestId,
    retryAfter: retryAfter(response.headers),
    ambiguous: ambiguous || told.ambiguous,
  });
}

// Looking for secrets in a text takes time with its length. It is not cut off, as half a secret would not be found.
function shown(text: string): string {
  return text.length > longestText ? `a text of ${text.length} characters, too long to be shown` : text;
}

function unreadable({ response, text }: Exchange, { sent, input }: Attempted): string {
  if (text === undefined) return "the answer is too large to be read";
  // Half a secret would not be found any more.
  const type = redact(response.headers.get("content-type") ?? "", secretsOf(sent, input)).split(";")[0];
  if (type?.includes("json")) return "the answer is incomplete or not valid JSON";
  return `the answer is not JSON${type ? ` but ${type}` : ""}`;
}

function asObject(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return undefined;
  }
}

function lookUp(table: Readonly<Record<string, string>>, code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
}

// With these no connection came about, so the request did not reach the service. Node says them in capitals, Bun not.
const unreached = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** The error for a connection that failed. */
export function networkError(reason: unknown, attempted: Attempted, baseUrl: string): MeetingNetworkError {
  const { operation, input, sent, changes, ambiguous } = attempted;
  const secrets = secretsOf(sent, input);
  const { code, syscall } = failureIn(reason);
  // A route may also be lost while an answer is awaited.
  const reached = code === undefined || !unreached.has(code) || syscall === "read" || syscall === "write";
  const words = redact(code ?? wordsOf(reason), secrets);
  return new MeetingNetworkError(operation, {
    message: `${operation}: no answer from ${baseUrl} (${words}). Check the address and the network.`,
    cause: redactCause(reason, secrets),
    reached,
    ambiguous: ambiguous || (changes && reached),
  });
}

// Node hides the code (ECONNREFUSED, ENOTFOUND, …) in the cause of "fetch failed".
function failureIn(reason: unknown): { code?: string; syscall?: unknown } {
  if (typeof reason !== "object" || reason === null) return {};
  const { code, syscall, cause } = reason as { code?: unknown; syscall?: unknown; cause?: unknown };
  return typeof code === "string" ? { code, syscall } : failureIn(cause);
}

function wordsOf(reason: unknown): string {
  if (!(reason instanceof Error)) return "unknown reason";
  return reason.cause instanceof Error ? wordsOf(reason.cause) : reason.message;
}
