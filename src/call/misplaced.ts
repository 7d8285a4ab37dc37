// Loaded when an input cannot travel.
import type { OperationRow } from "../../generated/operations.ts";
import { fitsAddress, fitsHeader } from "./headers.ts";
import { fitsPath, inPath } from "./place-input.ts";

/** What is wrong with an input that cannot be put where it should travel. */
export function misplaced(operation: string, row: OperationRow, input: object): TypeError {
  return new TypeError(`${operation} ${reason(row, new Map(Object.entries(input)))}`);
}

function reason(row: OperationRow, input: Map<string, unknown>): string {
  const path = inPath(row);
  const names = [...path, ...row.query, ...row.header, ...(row.body ? ["body"] : [])];
  for (const [name, value] of input) {
    if (value === undefined || (name === "body" && row.body)) continue;
    if (!names.includes(name)) return `takes no input "${name}". It takes ${names.join(", ") || "none"}.`;
    if (row.header.includes(name) ? fitsHeader(value) : fitsAddress(value)) continue;
    return `cannot send the input "${name}": ${whatIsWrong(value)}`;
  }
  const missing = path.find((name) => !fitsPath(String(input.get(name) ?? "")));
  return `needs the input "${missing}", a text that is neither empty nor dots.`;
}

function whatIsWrong(value: unknown): string {
  if (value instanceof Date) return "it is a Date; the operation takes a text or milliseconds, see its description.";
  if (typeof value === "object" && !Array.isArray(value)) return "it is an object.";
  return "it has characters that cannot travel there.";
}
