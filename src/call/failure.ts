import type { OperationId } from "../../generated/operations.ts";
import { MeetingNetworkError } from "../errors/meeting-network-error.ts";
import type { ConnectionFailure } from "./exchange.ts";
import { redact, redactCause, secretsOf } from "./redact.ts";

/** What the error of an attempt has to tell beside what went wrong. */
export interface Attempted {
  operation: OperationId;
  /** Where the secrets are: the input of the call, and the headers of all of its attempts. */
  input: unknown;
  sent: Headers[];
  /** Whether the request may have taken effect if this attempt does not rule it out. */
  changes: boolean;
  /** Whether an earlier attempt may have taken effect. */
  ambiguous: boolean;
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
export function networkError(failure: ConnectionFailure, attempted: Attempted, baseUrl: string): MeetingNetworkError {
  const { operation, input, sent, changes, ambiguous } = attempted;
  const secrets = secretsOf(sent, input);
  const code = codeOf(failure.reason);
  return new MeetingNetworkError(operation, baseUrl, {
    reason: redact(code ?? (failure.reason instanceof Error ? failure.reason.message : "unknown reason"), secrets),
    cause: redactCause(failure.reason, secrets),
    ambiguous: ambiguous || (changes && !(code !== undefined && unreached.has(code))),
  });
}

// Node hides the code (ECONNREFUSED, ENOTFOUND, …) in the cause of "fetch failed".
function codeOf(reason: unknown): string | undefined {
  if (typeof reason !== "object" || reason === null) return undefined;
  const { code, cause } = reason as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : codeOf(cause);
}
