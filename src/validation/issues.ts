import type { ErrorObject } from "ajv";
import { isSecret } from "../call/redact.ts";
import type { ValidationIssue } from "../errors/meeting-validation-error.ts";
import { follow, type Schema } from "./document.ts";
import { fromBundle } from "./validators.ts";

// Rules whose broken value helps, and is seldom a secret: what is limited to a range or to a list is no password.
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

function toIssue(error: ErrorObject, value: unknown, base: string): ValidationIssue {
  const { instancePath, keyword, params, message = "is not valid" } = error;
  const at = base + instancePath;
  const found = describe(valueAt(value, instancePath), telling.includes(keyword) ? nameIn(at) : undefined);
  const rule = keyword;
  const schema = error.parentSchema as Schema;
  switch (keyword) {
    case "required": {
      const expected = params.missingProperty;
      return { pointer: `${at}/${escaped(expected)}`, message: "is missing", rule, expected, found: "nothing" };
    }
    case "enum":
      return { pointer: at, ...oneOf(params.allowedValues), rule, found };
    case "discriminator": {
      const pointer = `${at}/${escaped(params.tag)}`;
      return { pointer, ...oneOf(literalsOf(schema, params.tag)), rule, found: describe(params.tagValue, params.tag) };
    }
    case "pattern":
    case "format":
      return { pointer: at, message: message + formOf(schema), rule, expected: expectation(params), found };
    default:
      return { pointer: at, message, rule, expected: expectation(params), found };
  }
}

function oneOf(expected: unknown[]): Pick<ValidationIssue, "message" | "expected"> {
  return { message: `must be one of ${listed(expected)}`, expected };
}

// The literals of the property that tells the alternatives apart.
function literalsOf({ oneOf = [] }: Schema, property: string): unknown[] {
  return oneOf.flatMap((alternative) => follow(fromBundle(alternative)).properties?.[property]?.enum ?? []);
}

// Patterns are for machines; the description has words for the form of times, and examples.
function formOf({ description = "", examples = [] }: Schema): string {
  const [, form] = /`(yyyy[^`]*)`/.exec(description) ?? [];
  const inWords = form === undefined ? "" : ` (${form})`;
  return examples.length > 0 ? `${inWords}, such as ${JSON.stringify(examples[0])}` : inWords;
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

// What stands in a list goes by the name of the list.
function nameIn(pointer: string): string {
  return pointer.split("/").findLast((step) => !/^\d*$/.test(step)) ?? "";
}

/** @param shownAs name of the member; without it the value itself is not shown */
function describe(value: unknown, shownAs?: string): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  const isShown = shownAs !== undefined && !isSecret(shownAs, String(value));
  if (isShown) return JSON.stringify(value).slice(0, 60);
  return typeof value === "string" ? `a text of ${value.length} characters` : `a ${typeof value}`;
}
