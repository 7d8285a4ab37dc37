import { readPieces } from "../call/read-pieces.ts";
import { WebhookError } from "./webhook-error.ts";

// Events have some hundred bytes.
const mostBytes = 256 * 1024;

/** The body of a request, read no further than an event can be long. */
export async function readBody({ body }: Request): Promise<Uint8Array> {
  const pieces = body ? await readPieces(body, mostBytes) : [];
  if (!pieces) throw new WebhookError("too-large", `The body is larger than ${mostBytes} bytes.`);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
