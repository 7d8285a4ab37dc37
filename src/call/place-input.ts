import type { OperationRow } from "../../generated/operations.ts";
import { fitsAddress, fitsHeader } from "./headers.ts";

/** Input of a call by the place where each part travels. */
export interface PlacedInput {
  params: { path: Record<string, string>; query: Record<string, unknown>; header: Record<string, unknown> };
  body: unknown;
}

/**
 * Puts each part of a call's input where the operation table says it travels.
 * @throws TypeError for a part that the operation does not take or that cannot travel, or a missing part of the path
 */
export function placeInput(operation: string, row: OperationRow, input: object): PlacedInput {
  const inPath = row.path.includes("{") ? [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string) : [];
  const placed: PlacedInput = { params: { path: {}, query: {}, header: {} }, body: undefined };
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (name === "body" && row.body) placed.body = value;
    else if (inPath.includes(name)) placed.params.path[name] = String(value ?? "");
    else if (row.query.includes(name)) placed.params.query[name] = value;
    else if (row.header.includes(name)) placed.params.header[name] = value;
    else throw new TypeError(`${operation} takes no input "${name}". It takes ${listed(inPath, row)}.`);
    if (name !== "body" && !(row.header.includes(name) ? fitsHeader : fitsAddress)(value))
      throw new TypeError(`${operation}: the input "${name}" has what cannot travel in a header or address.`);
  }
  for (const name of inPath) {
    // A segment of dots would lead to another path.
    if (/^\.{0,2}$/.test(placed.params.path[name] ?? "")) {
      throw new TypeError(`${operation} needs the input "${name}", a text that is neither empty nor dots.`);
    }
  }
  return placed;
}

function listed(inPath: string[], row: OperationRow): string {
  const names = [...inPath, ...row.query, ...row.header, ...(row.body ? ["body"] : [])];
  return names.join(", ") || "none";
}
