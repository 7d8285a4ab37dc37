import type { OperationId } from "../../../generated/operations.ts";
import type { ValidationIssue } from "../../../src/errors/meeting-validation-error.ts";
import { contractOf } from "../../../src/validation/contract.ts";
import { description } from "../../../src/validation/document.ts";
import { validateResponse } from "../../../src/validation/index.ts";
import { kindOf, placeIn } from "./discretion.ts";
import { unknownIn } from "./unknown.ts";

/** Where an answer departs from the description. It holds no value of the answer. */
export interface Difference {
  operation: OperationId;
  status: number;
  kind:
    | "unknown property"
    | "missing property"
    | "other type"
    | "other value"
    | "unknown literal"
    | "undescribed status"
    | "unknown error code"
    | "not JSON";
  /** Pointer into the answer, with `*` for the items of lists. */
  at: string;
  expected: string;
  /** What kind of thing was found instead. */
  found: string;
}

const { KnownErrorCode } = description.components.schemas as Record<string, { enum?: string[] }>;
const knownCodes = new Set(KnownErrorCode?.enum);

/** Compares one answer with the description. */
export function differencesIn(operation: OperationId, status: number, text: string): Difference[] {
  const answer = contractOf(operation).answer(status);
  const differ = (kind: Difference["kind"], path: string[], expected: string, found: string): Difference[] => [
    { operation, status, kind, at: placeIn(path, kind === "unknown property"), expected, found },
  ];
  const body = parsed(text);
  const codes = unknownCode(body).flatMap((code) => differ("unknown error code", ["error_code"], "a known code", code));
  if (!answer) return [...differ("undescribed status", [], "another status", String(status)), ...codes];
  if (!answer.schema) return codes;
  if (body === undefined) return differ("not JSON", [], "JSON", text === "" ? "nothing" : kindOf(text));
  const issues = validateResponse(operation, status, body);
  const broken = issues.filter(({ rule, pointer }) => !isSummary(rule) || isAlone(pointer, issues));
  return [
    ...broken.flatMap((issue) => {
      const path = steps(issue.pointer);
      const kind = kindOfIssue(issue);
      const found = kind === "missing property" ? "nothing" : kindOf(path.reduce(step, body));
      return differ(kind, path, expectationOf(issue), found);
    }),
    ...unknownIn([answer.schema], body).flatMap(({ kind, path, expected }) =>
      differ(kind, path, expected, kindOf(path.reduce(step, body))),
    ),
    ...codes,
  ];
}

function kindOfIssue({ rule }: ValidationIssue): Difference["kind"] {
  if (rule === "required") return "missing property";
  if (rule === "type") return "other type";
  return rule === "additionalProperties" || rule === "unevaluatedProperties" ? "unknown property" : "other value";
}

// What the description demands; never what was found.
function expectationOf({ rule, expected }: ValidationIssue): string {
  if (rule === "required") return "a value";
  return rule === "type" ? [expected].flat().join(" or ") : `${rule} ${String(expected ?? "")}`.trim();
}

function isSummary(rule: string): boolean {
  return rule === "anyOf" || rule === "oneOf";
}

function isAlone(pointer: string, issues: ValidationIssue[]): boolean {
  return !issues.some((issue) => !isSummary(issue.rule) && issue.pointer.startsWith(pointer));
}

function unknownCode(body: unknown): string[] {
  const code = (body as { error_code?: unknown } | undefined | null)?.error_code;
  if (typeof code !== "string" || knownCodes.has(code)) return [];
  return [/^[A-Z]{2,6}\.\d{3,10}$/.test(code) ? code : kindOf(code)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function steps(pointer: string): string[] {
  const [, ...names] = pointer.split("/").map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names;
}

function step(at: unknown, name: string): unknown {
  return (at as Record<string, unknown> | undefined | null)?.[name];
}
