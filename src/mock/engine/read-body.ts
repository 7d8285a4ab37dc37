import type { KnownErrorCode } from "../../../generated/types.ts";
import { readPieces } from "../../call/read-pieces.ts";
import { Refusal } from "./refusal.ts";

/** What the gateway lets pass. */
const mostBytes = 12 * 1024 * 1024;
const deepest = 100;

/** The body of a request, or undefined when it is larger than the gateway lets pass. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get("Content-Length")) > mostBytes) return undefined;
  // Not every browser can read the body of a request bit by bit.
  if (!request.body) return new Uint8Array(await request.arrayBuffer());
  const pieces = await readPieces(request.body, mostBytes);
  return pieces && new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/**
 * Reads a body as JSON; without one there is none to read.
 * @throws Refusal with the code when it is of another type, or no JSON
 */
export function parseJson(bytes: Uint8Array, contentType: string | null, code: KnownErrorCode): unknown {
  if (bytes.length === 0) return undefined;
  const [type = "", ...parameters] = (contentType ?? "").toLowerCase().split(";");
  // Text is what fetch says of a text of which the caller has not told the type.
  if (!/^$|^text\/plain$|^application\/([\w.-]+\+)?json$/.test(type.trim())) {
    throw new Refusal(code, { message: `The request body is to be application/json, not ${type.trim()}.` });
  }
  const charset = parameters.map((text) => /charset="?([\w-]+)/.exec(text)?.[1]).find((name) => name !== undefined);
  if (charset !== undefined && !["utf-8", "utf8"].includes(charset)) {
    throw new Refusal(code, { message: `The request body is to be in UTF-8, not ${charset}.` });
  }
  const value = parse(bytes, code);
  checkShape(value, code);
  return value;
}

function parse(bytes: Uint8Array, code: KnownErrorCode): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(code, { message: "The request body is not valid JSON." });
  }
}

// Without recursion, which is what endless nesting would exhaust.
function checkShape(value: unknown, code: KnownErrorCode): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest)
      throw new Refusal(code, { message: `The request body is nested over ${deepest} levels deep.` });
    const objects = level.filter((item): item is object => typeof item === "object" && item !== null);
    if (objects.some((item) => Object.hasOwn(item, "__proto__"))) {
      throw new Refusal(code, { message: 'The request body has a member "__proto__".' });
    }
    level = objects.flatMap((item) => Object.values(item));
  }
}

/**
 * Reads a body as a multipart form.
 * @throws Refusal with the code when it is none
 */
export async function parseForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string | null,
  code: KnownErrorCode,
): Promise<unknown> {
  try {
    const headers = { "Content-Type": contentType ?? "" };
    return Object.fromEntries(await new Response(bytes, { headers }).formData());
  } catch {
    throw new Refusal(code, { message: "The request body is not a multipart form." });
  }
}
