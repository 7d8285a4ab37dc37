import type { EventMessage } from "./events.ts";
import { parseEvent } from "./parse-event.ts";
import { isSignedWith } from "./signature.ts";
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

/** The tolerance where none is chosen, in milliseconds. */
export const usualTolerance: number = 5 * 60_000;

/**
 * Reads a message and verifies who sent it: the signature covers the bytes of `eventInfo` as they came, and is compared
 * in constant time. It does not remember messages; refuse those whose `nonce` you have seen.
 * @param body the body of the request as it came, not an object that was parsed from it
 * @param options the key, and how old a message may be
 * @throws WebhookError `malformed`, `unknown-subscriber`, `wrong-signature` or `stale`
 * @see https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001195468757.html
 */
export async function verifyEvent(body: string | Uint8Array, options: VerifyOptions): Promise<EventMessage> {
  const { subscriberKey, tolerance = usualTolerance, now = Date.now } = options;
  const message = parseEvent(body);
  const key = await keyOf(subscriberKey, message.appID);
  if (!key) throw new WebhookError("unknown-subscriber", "The message is for a subscriber that is not known here.");
  if (!(await isSignedWith(key, message))) {
    throw new WebhookError("wrong-signature", "The signature does not fit the message: check the subscriber key.");
  }
  // So written that a tolerance which is no number lets nothing pass.
  if (!(Math.abs(now() - message.timestamp) <= tolerance)) {
    throw new WebhookError("stale", "The message was made too long ago, or the clocks differ.");
  }
  return message;
}

async function keyOf(keys: SubscriberKey, subscriberId: string): Promise<string | undefined> {
  if (typeof keys === "string") return keys;
  if (typeof keys === "function") return keys(subscriberId);
  return Object.hasOwn(keys, subscriberId) ? keys[subscriberId] : undefined;
}
