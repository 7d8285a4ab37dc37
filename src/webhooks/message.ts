import { signEvent } from "./signature.ts";

/** What a message is made of, beside the event. */
interface MessageHead {
  /** Who it is for: the `subscriberId`. */
  appID: string;
  /** When it is made, in milliseconds since 1970. */
  timestamp: number;
  nonce: string;
}

/** The body of a message with an event, signed as the service does it. */
export async function toMessage({ appID, timestamp, nonce }: MessageHead, event: object, key: string): Promise<string> {
  const signature = await signEvent({ appID, timestamp, nonce, signedEvent: JSON.stringify(event) }, key);
  return JSON.stringify({ appID, timestamp, nonce, signature, eventInfo: event });
}

/** A message as it is posted to a receiver. */
export function toPost(url: string, requestId: string, body: string, signal?: AbortSignal): Request {
  const headers = { "Content-Type": "application/json;charset=UTF-8", "X-Request-ID": requestId };
  return new Request(url, { method: "POST", headers, body, signal, redirect: "manual" });
}
