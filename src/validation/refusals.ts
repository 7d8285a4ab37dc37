import { type ErrorCodes, follow, type OperationObject, type Schema } from "./document.ts";

/** How an operation refuses what is checked before it acts. */
export interface Refusals {
  codes: ErrorCodes;
  /** The status that one of the codes comes with. */
  statusOf(refusal: keyof ErrorCodes): number;
}

const usualStatuses: Partial<Record<keyof ErrorCodes, number>> = {
  forbidden: 403,
  invalidJson: 400,
  invalidParameter: 400,
  internal: 500,
};

/**
 * The codes of the operation's error body, and those in which its answers, or the operation itself, differ. Those that
 * an answer names come with its status.
 */
export function refusalsOf(operation: OperationObject, errorSchema: Schema): Refusals {
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    return { status: Number(status), codes: follow(response)["x-codes"] ?? {} };
  });
  const codes = Object.assign({}, errorSchema["x-codes"], ...answers.map(({ codes }) => codes), operation["x-codes"]);
  const own = (refusal: keyof ErrorCodes) => answers.find(({ codes }) => Object.hasOwn(codes, refusal))?.status;
  // What has no usual status here is named after a security scheme.
  return { codes, statusOf: (refusal) => own(refusal) ?? usualStatuses[refusal] ?? 401 };
}
