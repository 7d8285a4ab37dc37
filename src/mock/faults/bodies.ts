import delay from "delay";
import { DroppedConnection } from "./dropped-connection.ts";
import type { BrokenBody } from "./fault.ts";

const hugeSize = 20_000_000;
const pieces = 10;
/** So long the first half of a body that breaks off has to arrive. */
const lastBreath = 10;

/** The answer with something else in place of its body. */
export async function breakBody(response: Response, kind: BrokenBody): Promise<Response> {
  const text = await response.text();
  const broken: Record<BrokenBody, () => string> = {
    html: () => "<!DOCTYPE html>\n<title>Sign in</title>\n<h1>Sign in to the guest network</h1>\n",
    empty: () => "",
    truncated: () => firstHalf(text),
    "not-json": () => "OK: see you later",
    huge: () => (text || "{}").padEnd(hugeSize),
    "wrong-type": () => (text.startsWith("[") ? "{}" : "[]"),
  };
  const answer = withBody(response, new TextEncoder().encode(broken[kind]()));
  if (kind === "html") answer.headers.set("Content-Type", "text/html; charset=utf-8");
  return answer;
}

/** The answer with a body that breaks off half-way. */
export async function breakOff(response: Response): Promise<Response> {
  const half = new TextEncoder().encode(firstHalf(await response.text()));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(half),
    async pull(controller) {
      await delay(lastBreath);
      controller.error(new DroppedConnection("terminated"));
    },
  });
  return withBody(response, stream);
}

/** The answer with a body that takes its time. */
export async function slowDown(response: Response, time: number, signal: AbortSignal): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await delay(time / Math.max(1, Math.ceil(bytes.length / size)), { signal });
        if (sent < bytes.length) controller.enqueue(bytes.subarray(sent, sent + size));
        sent += size;
        if (sent >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return withBody(response, stream);
}

// There is always something to break off, even where the answer has no body.
function firstHalf(text: string): string {
  return text.slice(0, Math.floor(text.length / 2)) || '{"';
}

function withBody({ status, headers }: Response, body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>): Response {
  const changed = new Headers(headers);
  if (body instanceof ReadableStream) changed.delete("Content-Length");
  else changed.set("Content-Length", String(body.length));
  return new Response(body, { status, headers: changed });
}
