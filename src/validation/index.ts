export { isMeetingValidationError } from "../errors/guards.ts";
export { MeetingValidationError, type ValidationIssue } from "../errors/meeting-validation-error.ts";
export { createValidation, type ValidationOptions } from "./create-validation.ts";
export { validateRequest, validateResponse } from "./validate.ts";
