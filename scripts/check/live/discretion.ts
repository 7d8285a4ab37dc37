import { description } from "../../../src/validation/document.ts";

/** A value told by its kind only, as it may be secret or personal. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return `a text of ${value.length} characters`;
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/**
 * A pointer to a place in an answer. Names that the description does not know may be data, as in a table by account, so
 * that only the last one is told, where it is what was found, and looks like a name.
 */
export function placeIn(path: string[], tellsLast: boolean): string {
  const shown = path.map((name, index) => {
    if (/^\d+$/.test(name)) return "*";
    if (knownNames().has(name)) return name;
    return tellsLast && index === path.length - 1 ? shownName(name) : "?";
  });
  return `/${shown.join("/")}`;
}

// A name, unless it looks like somebody's data.
function shownName(name: string): string {
  return /^[A-Za-z][A-Za-z_-]{0,39}\d{0,2}$/.test(name) ? name : "?";
}

let names: Set<string> | undefined;

function knownNames(): Set<string> {
  names ??= new Set(propertyNames(description.components.schemas));
  return names;
}

function propertyNames(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === "properties" ? Object.keys(value ?? {}) : []),
    ...propertyNames(value),
  ]);
}
