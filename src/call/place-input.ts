import type { OperationRow } from "../../generated/operations.ts";
import { fitsAddress, fitsHeader } from "./headers.ts";

/** Input of a call by the place where each part travels. */
export interface PlacedInput {
  params: { path: Record<string, string>; query: Record<string, unknown>; header: Record<string, string> };
  body: unknown;
}

/**
 * Puts each part of a call's input where the operation table says it travels.
 * @returns undefined where that cannot be done; then `misplaced` tells why
 */
export function placeInput(row: OperationRow, input: object): PlacedInput | undefined {
  const params: PlacedInput["params"] = { path: {}, query: {}, header: {} };
  let body: unknown;
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (name === "body" && row.body) body = value;
    else if (row.header.includes(name) && fitsHeader(value)) params.header[name] = value;
    else if (!fitsAddress(value)) return undefined;
    else if (row.path.includes(`{${name}}`)) params.path[name] = String(value ?? "");
    else if (row.query.includes(name)) params.query[name] = value;
    else return undefined;
  }
  return inPath(row).every((name) => fitsPath(params.path[name])) ? { params, body } : undefined;
}

/** Names of the parts of an operation's path that its input fills in. */
export function inPath({ path }: OperationRow): string[] {
  return path.match(/\{\w+/g)?.map((name) => name.slice(1)) ?? [];
}

/** Whether a text can be a part of a path: dots, or nothing, would lead to another path. */
export function fitsPath(text = ""): boolean {
  return !/^\.{0,2}$/.test(text);
}
