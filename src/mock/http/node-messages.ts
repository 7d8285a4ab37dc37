import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";

/** How long somebody who still sends may go on after they were answered, in milliseconds. */
const linger = 2000;

/**
 * A request of Node's server as the web knows it.
 * @throws TypeError when there is no such request, for example with an address that is none
 */
export function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const { host = "localhost", "transfer-encoding": chunked, "content-length": length = "0" } = incoming.headers;
  const address = new URL(url.startsWith("/") ? `http://${host}${url}` : url);
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  const hasBody = !["GET", "HEAD"].includes(method) && (chunked !== undefined || length !== "0");
  const body = hasBody ? bodyOf(incoming) : undefined;
  return new Request(address, { method, headers, signal, body, ...(body && { duplex: "half" }) });
}

// Reads no further than it is asked for; Readable.toWeb would read on and fail when the caller leaves.
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

/** Sends an answer; a body that breaks off breaks the connection. */
export async function sendResponse(response: Response, incoming: IncomingMessage, outgoing: ServerResponse) {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  if (!incoming.complete) letFinish(incoming, outgoing);
  if (!response.body) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  // It fails when the body breaks off or the caller leaves; there is nobody left to be told.
  await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing).catch(() => {});
}

// Who is cut off while sending never reads the answer. So what they send is let through to nowhere, for a while.
function letFinish(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader("Connection", "close");
  outgoing.once("finish", () => {
    incoming.removeAllListeners("readable").resume();
    setTimeout(() => incoming.destroy(), linger).unref();
  });
}
