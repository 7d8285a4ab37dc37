import type { ErrorObject } from "ajv";
import type { ValidationIssue } from "../errors/meeting-validation-error.ts";

// Rules whose broken value helps, and is no secret: what is limited to a range or to a list is no password.
const telling = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "enum", "const"];
// A list of mistakes that goes on and on helps nobody.
export const mostIssues = 50;

/**
 * What ajv found wrong, as a list for people and programs.
 * @param value what was checked
 * @param base pointer to it from where the caller looks
 */
export function toIssues(errors: ErrorObject[] | null | undefined, value: unknown, base: string): ValidationIssue[] {
  return (errors ?? []).slice(0, mostIssues).map((error) => toIssue(error, value, base));
}

/**
 * A member that nobody knows.
 * @param at pointer to the object that has it
 * @param meant the name that it should probably have
 */
export function unknownMember(at: string, name: string, meant: string | undefined): ValidationIssue {
  return {
    pointer: `${at}/${escaped(name)}`,
    message: "is not known here",
    rule: "additionalProperties",
    expected: meant,
    found: JSON.stringify(name),
  };
}

function toIssue(
  { instancePath, keyword, params, message }: ErrorObject,
  value: unknown,
  base: string,
): ValidationIssue {
  const at = base + instancePath;
  const found = describe(valueAt(value, instancePath), telling.includes(keyword));
  switch (keyword) {
    case "required":
      return {
        pointer: `${at}/${escaped(params.missingProperty)}`,
        message: "is missing",
        rule: keyword,
        expected: params.missingProperty,
        found: "nothing",
      };
    case "enum":
      return {
        pointer: at,
        message: `must be one of ${listed(params.allowedValues)}`,
        rule: keyword,
        expected: params.allowedValues,
        found,
      };
    case "discriminator":
      return {
        pointer: `${at}/${escaped(params.tag)}`,
        message: "is not one of its known values",
        rule: keyword,
        expected: undefined,
        found: describe(params.tagValue, true),
      };
    default:
      return { pointer: at, message: message ?? "is not valid", rule: keyword, expected: expectation(params), found };
  }
}

function expectation(params: Record<string, unknown>): unknown {
  return params.limit ?? params.type ?? params.pattern ?? params.format ?? params.allowedValue ?? params.multipleOf;
}

function listed(values: unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

/** A name as a step of a JSON Pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  const names = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}

function describe(value: unknown, withValue: boolean): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (withValue && typeof value !== "object") return JSON.stringify(value).slice(0, 60);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return `a text of ${value.length} characters`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
