import { MeetingError } from "./meeting-error.ts";

/** A value that breaks the description. */
export interface ValidationIssue {
  /** JSON Pointer to the value, from the call's input or the answer's body on, for example `/body/cycleParams/point/0`. */
  pointer: string;
  /** What is wrong, and what would be right, for example `must be >= 15`. */
  message: string;
  /** The rule that is broken, as JSON Schema names it, for example `minimum`. */
  rule: string;
  /** What the rule demands, for example 15. */
  expected: unknown;
  /**
   * Kind of value that was found. The value itself, shortened, only where a limit or a literal of a list is broken; not
   * even then when its member is one for secrets, going by the name, or it is how to reach somebody. The name of a
   * member that is not known.
   */
  found: string;
}

/** A request or an answer breaks the description. A request was not sent. */
export class MeetingValidationError extends MeetingError {
  override readonly name = "MeetingValidationError";
  /** Which of the two it is. */
  readonly subject: "request" | "response";
  /** Everything that is wrong with it. */
  readonly issues: readonly ValidationIssue[];

  constructor(operation: string, subject: "request" | "response", issues: ValidationIssue[], ambiguous: boolean) {
    const list = issues.map(inWords).join("; ");
    super(operation, `${operation}: the ${subject} breaks the description: ${list}.`, { retryable: false, ambiguous });
    this.subject = subject;
    this.issues = issues;
  }
}

function inWords({ pointer, message, rule, expected, found }: ValidationIssue): string {
  const meant = rule === "additionalProperties" && expected ? `, "${expected}" is` : "";
  return `${pointer || "/"} ${message}${meant} (found ${found})`;
}
