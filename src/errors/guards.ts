// The guards know the errors by their names only, so that asking does not load them.
import type { MeetingApiError } from "./meeting-api-error.ts";
import type { MeetingNetworkError } from "./meeting-network-error.ts";
import type { MeetingTimeoutError } from "./meeting-timeout-error.ts";
import type { MeetingValidationError } from "./meeting-validation-error.ts";

/** Whether a value is a {@link MeetingApiError}. */
export function isMeetingApiError(error: unknown): error is MeetingApiError {
  return hasName(error, "MeetingApiError");
}

/** Whether a value is a {@link MeetingNetworkError}. */
export function isMeetingNetworkError(error: unknown): error is MeetingNetworkError {
  return hasName(error, "MeetingNetworkError");
}

/** Whether a value is a {@link MeetingTimeoutError}. */
export function isMeetingTimeoutError(error: unknown): error is MeetingTimeoutError {
  return hasName(error, "MeetingTimeoutError");
}

/** Whether a value is a {@link MeetingValidationError}. */
export function isMeetingValidationError(error: unknown): error is MeetingValidationError {
  return hasName(error, "MeetingValidationError");
}

// Also of errors that were made by another copy of this package.
function hasName(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
