import type { CallValidation } from "../call/call-context.ts";
import { MeetingValidationError, type ValidationIssue } from "../errors/meeting-validation-error.ts";
import { validateRequest, validateResponse } from "./validate.ts";

/** What {@link createValidation} takes. */
export interface ValidationOptions {
  /** Whether to check what a client sends; a request that breaks the description is not sent. Default true. */
  requests?: boolean;
  /** Whether to check what came. Default true. */
  responses?: boolean;
}

/**
 * Checks for the option `validation` of `createMeetingClient`: calls then throw a {@link MeetingValidationError} when
 * the request, or the answer to it, breaks the description.
 */
export function createValidation({ requests = true, responses = true }: ValidationOptions = {}): CallValidation {
  return {
    request(operation, input) {
      if (requests) refuse(operation, "request", validateRequest(operation, input), false);
    },
    response(operation, status, body, changes) {
      if (responses) refuse(operation, "response", validateResponse(operation, status, body), changes);
    },
  };
}

function refuse(
  operation: string,
  subject: "request" | "response",
  issues: ValidationIssue[],
  ambiguous: boolean,
): void {
  if (issues.length > 0) throw new MeetingValidationError(operation, subject, issues, ambiguous);
}
