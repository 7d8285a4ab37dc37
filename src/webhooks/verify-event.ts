import type { EventMessage } from "./events.ts";
import { parseEvent } from "./parse-event.ts";
import { WebhookError } from "./webhook-error.ts";

/** Keys by subscriber ID: one key for whoever sends, a list, or a function that looks it up. */
export type SubscriberKey =
  | string
  | Readonly<Record<string, string>>
  | ((subscriberId: string) => string | undefined | Promise<string | undefined>);

/** What {@link verifyEvent} takes beside the message. */
export interface VerifyOptions {
  /**
   * Key of `setWebHookConfig`, with which messages are signed. Where several subscribers share an address: their keys by
   * `subscriberId`.
   */
  subscriberKey: SubscriberKey;
  /** How old a message may be, and how far ahead of this machine's clock, in milliseconds. Default 5 minutes. */
  tolerance?: number;
  /** The present time, in milliseconds since 1970. Default: the machine's. */
  now?: () => number;
}

const fiveMinutes = 5 * 60_000;

/**
 * Reads a message and verifies who sent it: the signature covers the bytes of `eventInfo` as they came, and is compared
 * in constant time. It does not remember messages; refuse those whose `nonce` you have seen.
 * @param body the body of the request as it came, not an object that was parsed from it
 * @throws WebhookError `malformed`, `unknown-subscriber`, `wrong-signature` or `stale`
 * @see https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001195468757.html
 */
export async function verifyEvent(body: string | Uint8Array, options: VerifyOptions): Promise<EventMessage> {
  const { subscriberKey, tolerance = fiveMinutes, now = Date.now } = options;
  const message = parseEvent(body);
  const key = await keyOf(subscriberKey, message.appID);
  if (!key) throw new WebhookError("unknown-subscriber", "The message is for a subscriber that is not known here.");
  if (!(await isSignedWith(key, message))) {
    throw new WebhookError("wrong-signature", "The signature does not fit the message: check the subscriber key.");
  }
  if (Math.abs(now() - message.timestamp) > tolerance) {
    throw new WebhookError("stale", "The message was made too long ago, or the clocks differ.");
  }
  return message;
}

/**
 * Signs an event as the service does, for tests of receivers.
 * @param fields of the message; `signedEvent` is the JSON of the event
 * @returns 64 hexadecimal digits
 */
export async function signEvent(
  { appID, timestamp, nonce, signedEvent }: Pick<EventMessage, "appID" | "timestamp" | "nonce" | "signedEvent">,
  key: string,
): Promise<string> {
  const text = new TextEncoder().encode(`${appID}${timestamp}${nonce}${signedEvent}`);
  const signature = await crypto.subtle.sign("HMAC", await hmacKey(key), text);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function isSignedWith(key: string, message: EventMessage): Promise<boolean> {
  const text = `${message.appID}${message.timestamp}${message.nonce}${message.signedEvent}`;
  const digits = message.signature.match(/../g) ?? [];
  const signature = Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify("HMAC", await hmacKey(key), signature, new TextEncoder().encode(text));
}

function hmacKey(key: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(key), algorithm, false, ["sign", "verify"]);
}

async function keyOf(keys: SubscriberKey, subscriberId: string): Promise<string | undefined> {
  if (typeof keys === "string") return keys;
  if (typeof keys === "function") return keys(subscriberId);
  return Object.hasOwn(keys, subscriberId) ? keys[subscriberId] : undefined;
}
