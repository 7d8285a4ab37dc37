import type { KnownErrorCode } from "../../../generated/types.ts";
import type { ErrorCodes, Schema } from "../../validation/document.ts";
import { errorCodeAt, missingCodeAt } from "../../validation/error-code.ts";
import type { Issue, Validator } from "../../validation/validators.ts";
import { Refusal } from "./refusal.ts";

/**
 * Checks a body against a schema of the description.
 * @param codes for a member that is missing, and for a bad value to which the schema gives no code of its own
 * @param status that the refusal comes with, when it is not that of the code
 * @throws Refusal for what the schema does not allow
 */
export function checkBody(
  body: unknown,
  schema: Schema,
  check: Validator,
  codes: Pick<ErrorCodes, "missingParameter" | "invalidParameter">,
  status?: number,
): void {
  const issue = check(body);
  if (!issue) return;
  const ifMissing = issue.isMissing ? (missingCodeAt(schema, issue.path) ?? codes.missingParameter) : undefined;
  const code = ifMissing ?? errorCodeAt(schema, issue.path) ?? codes.invalidParameter;
  throw refusalOf(issue, code as KnownErrorCode, status);
}

/** The refusal of a value that the description does not allow. */
export function refusalOf(issue: Issue, code: KnownErrorCode, status?: number): Refusal {
  const name = issue.path.length > 0 ? issue.path.join(".") : "The request body";
  return new Refusal(code, { message: `${name} ${issue.message}.`, status });
}
