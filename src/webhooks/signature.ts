import { hex } from "../auth/encoding.ts";
import type { EventMessage } from "./events.ts";

/** What of a message its signature covers. */
export type SignedParts = Pick<EventMessage, "appID" | "timestamp" | "nonce" | "signedEvent">;

/**
 * Signs an event as the service does, for tests of receivers.
 * @param parts of the message; `signedEvent` is the JSON of the event
 * @param key the subscriber's, as of `setWebHookConfig`
 * @returns 64 hexadecimal digits
 */
export async function signEvent(parts: SignedParts, key: string): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await hmacKey(key), textOf(parts));
  return hex(new Uint8Array(signature));
}

/** Whether a message was signed with a key; it is compared in constant time. */
export async function isSignedWith(key: string, message: EventMessage): Promise<boolean> {
  const digits = message.signature.match(/../g) ?? [];
  const signature = Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify("HMAC", await hmacKey(key), signature, textOf(message));
}

function textOf({ appID, timestamp, nonce, signedEvent }: SignedParts) {
  return new TextEncoder().encode(`${appID}${timestamp}${nonce}${signedEvent}`);
}

function hmacKey(key: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(key), algorithm, false, ["sign", "verify"]);
}
