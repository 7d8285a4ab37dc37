import { WebhookError } from "./webhook-error.ts";

// Events have some hundred bytes.
const mostBytes = 256 * 1024;

/** The body of a request, read no further than an event can be long. */
export async function readBody({ body }: Request): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > mostBytes) {
      reader?.cancel().catch(() => {});
      throw new WebhookError("too-large", `The body is larger than ${mostBytes} bytes.`);
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
