import { repetition } from "../../generated/events.ts";
import { longestTimer } from "../call/longest-timer.ts";
import type { EventMessage, EventName, EventOf, UnknownEvent } from "./events.ts";
import { memoryNonceStore, type NonceStore } from "./nonce-store.ts";
import { readBody } from "./read-body.ts";
import { usualTolerance, type VerifyOptions, verifyEvent } from "./verify-event.ts";
import { isWebhookError, WebhookError, type WebhookErrorReason } from "./webhook-error.ts";

/** What is done about events, by their names. The handshake `meeting.verify` is answered by itself. */
export type EventHandlers = {
  [Name in Exclude<EventName, "meeting.verify">]?: (event: EventOf<Name>, message: EventMessage) => unknown;
};

/** What {@link createWebhookHandler} takes. */
export interface WebhookHandlerOptions extends VerifyOptions {
  /** Functions that are called with the events of their names. */
  on: EventHandlers;
  /** Called with every other event, also with those that this version does not know. */
  onOther?: (event: UnknownEvent, message: EventMessage) => unknown;
  /**
   * After how many milliseconds an event is acknowledged although its function has not ended; 0 acknowledges at once.
   * Default: never before its end. What fails afterwards goes to `onError`, and is not sent again.
   */
  acknowledgeAfter?: number;
  /** Told of messages that were refused, and of functions that failed, for logs. What it throws harms nothing. */
  onError?: (error: unknown) => unknown;
  /** Remembers messages, so that none is acted on twice. Default: the memory of this process. */
  nonceStore?: NonceStore;
}

/** Answers a request of the service. */
export type WebhookHandler = (request: Request) => Promise<Response>;

const statuses: Record<WebhookErrorReason, number> = {
  malformed: 400,
  "too-large": 413,
  "unknown-subscriber": 401,
  "wrong-signature": 401,
  stale: 401,
  repeated: 409,
};

/**
 * Makes a receiver of the events that the service pushes: a function from a web-standard `Request` to a `Response`. It
 * verifies each message, answers the handshake, and calls your functions. When one throws, the answer is 500, and the
 * service sends the event again: after 30 seconds, then every 30 minutes, for 24 hours.
 * @param options the key, and what to do about events
 * @throws TypeError when the key is missing
 * @see https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001149287612.html
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  if (!options?.subscriberKey) throw new TypeError('createWebhookHandler needs "subscriberKey".');
  const nonces = options.nonceStore ?? memoryNonceStore(options.now);
  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
    try {
      const message = await verifyEvent(await readBody(request), options);
      if (message.event.event === "meeting.verify") {
        return Response.json({ event: "meeting.verify", nonce: message.nonce });
      }
      return await receive(message, options, nonces);
    } catch (error) {
      report(options, error);
      return new Response(null, { status: isWebhookError(error) ? statuses[error.reason] : 500 });
    }
  };
}

async function receive(message: EventMessage, options: WebhookHandlerOptions, nonces: NonceStore): Promise<Response> {
  // As it is signed, with nothing in between: a digit that moves from one part to the next makes no other message.
  const key = `${message.appID}${message.timestamp}${message.nonce}`;
  if (!(await nonces.add(key, timeToRemember(options)))) {
    throw new WebhookError("repeated", "The message has been received before.");
  }
  const work = act(message, options);
  if (!(await endsInTime(work, options.acknowledgeAfter))) {
    work.catch((error) => report(options, error));
    return new Response(null, { status: 200 });
  }
  try {
    await work;
  } catch (error) {
    report(options, error);
    await nonces.delete(key);
    return new Response(null, { status: 500 });
  }
  return new Response(null, { status: 200 });
}

// A message is remembered for as long as it may pass the check of its time, from one end of the tolerance to the other,
// and as the service goes on to repeat it.
function timeToRemember({ tolerance = usualTolerance }: VerifyOptions): number {
  return Math.max(repetition.until * 1000, 2 * tolerance);
}

async function act(message: EventMessage, { on, onOther }: WebhookHandlerOptions): Promise<void> {
  const { event } = message;
  const own = Object.hasOwn(on, event.event) ? on[event.event as keyof EventHandlers] : undefined;
  await ((own ?? onOther) as typeof onOther)?.(event, message);
}

async function endsInTime(work: Promise<void>, limit: number | undefined): Promise<boolean> {
  if (limit === undefined || !(limit <= longestTimer)) return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const ended = work.then(
    () => true,
    () => true,
  );
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}

function report({ onError }: WebhookHandlerOptions, error: unknown): void {
  try {
    Promise.resolve(onError?.(error)).catch(() => {});
  } catch {
    // A log that fails is no reason to fail the answer.
  }
}
