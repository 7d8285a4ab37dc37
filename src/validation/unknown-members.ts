import type { ValidationIssue } from "../errors/meeting-validation-error.ts";
import { follow, type Schema } from "./document.ts";
import { escaped, mostIssues, unknownMember } from "./issues.ts";
import { nearest } from "./nearest.ts";

/**
 * The members of a value that its schema does not name, at any depth. The schemas themselves allow them, because
 * answers have them and the service passes over them; in a request they are slips of the pen.
 * @param base pointer to the value from where the caller looks
 */
export function unknownMembers(schema: Schema, value: unknown, base: string): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  for (const issue of walk([schema], value, base)) {
    if (issues.push(issue) === mostIssues) break;
  }
  return issues;
}

// A value may have to fit several schemas, or one of several; a name is known when any of them has it.
function* walk(schemas: Schema[], value: unknown, at: string): Generator<ValidationIssue> {
  if (typeof value !== "object" || value === null) return;
  const all = schemas.flatMap(withParts);
  if (Array.isArray(value)) {
    const items = all.flatMap((schema) => schema.items ?? []);
    for (const [index, item] of value.entries()) yield* walk(items, item, `${at}/${index}`);
  } else yield* walkMembers(all, value, at);
}

function* walkMembers(schemas: Schema[], value: object, at: string): Generator<ValidationIssue> {
  const lists = schemas.map(({ properties }) => properties).filter((list) => list !== undefined);
  const known = new Set(lists.flatMap((properties) => Object.keys(properties)));
  const isOpen = lists.length === 0 || schemas.some(({ additionalProperties }) => additionalProperties);
  for (const [name, member] of Object.entries(value)) {
    // What is undefined is not sent.
    if (member === undefined) continue;
    const inner = lists.flatMap((properties) => properties[name] ?? []);
    if (known.has(name)) yield* walk(inner, member, `${at}/${escaped(name)}`);
    else if (!isOpen) yield unknownMember(at, name, nearest(name, known));
  }
}

function withParts(schema: Schema): Schema[] {
  const own = follow(schema);
  const parts = [...(own.allOf ?? []), ...(own.oneOf ?? []), ...(own.anyOf ?? [])];
  return [own, ...parts.flatMap(withParts)];
}
