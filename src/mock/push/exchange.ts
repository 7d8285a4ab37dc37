import type { PostEvent } from "./push.ts";

/** What came back for a message. */
export interface Outcome {
  status?: number;
  body?: string;
  problem?: string;
  /** Whether no answer came in time. */
  late?: boolean;
}

// How long the service waits is not published; in milliseconds.
const patience = 10_000;

// More than any answer needs; bytes beyond are not read, and decide nothing.
const mostRead = 64 * 1024;

/** Posts a message and waits for the answer, but not for ever. It never throws. */
export async function exchange(toRequest: (signal: AbortSignal) => Request, post: PostEvent): Promise<Outcome> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => {
      resolve({ problem: `no answer within ${patience / 1000} seconds`, late: true });
      abort.abort();
    }, patience);
  });
  const answered = answer(toRequest, abort.signal, post).catch((error) => ({ problem: wordsOn(error) }));
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

async function answer(
  toRequest: (signal: AbortSignal) => Request,
  signal: AbortSignal,
  post: PostEvent,
): Promise<Outcome> {
  const response = await post(toRequest(signal));
  const body = await beginningOf(response);
  if (response.status === 200) return { status: 200, body };
  return { status: response.status, body, problem: `status ${response.status}` };
}

async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    text += decoder.decode(piece.value.subarray(0, mostRead), { stream: true });
    if (text.length < mostRead) continue;
    reader?.cancel().catch(() => {});
    break;
  }
  return text + decoder.decode();
}

// The cause is what tells, such as ECONNREFUSED; the message of `fetch` is always the same.
function wordsOn(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: unknown }; message?: unknown };
  return `no answer: ${cause?.code ?? message ?? error}`;
}
