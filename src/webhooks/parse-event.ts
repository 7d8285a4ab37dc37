import { parse } from "@humanwhocodes/momoa";
import type { EventMessage, MeetingEvent, UnknownEvent } from "./events.ts";
import { WebhookError } from "./webhook-error.ts";

const fields = ["appID", "timestamp", "nonce", "signature", "eventInfo"] as const;

/**
 * Reads a message without verifying it. Act on it only after {@link verifyEvent}.
 * @param body the body of the request as it came: bytes, or a text that was decoded from UTF-8 without any change
 * @throws WebhookError `malformed` when it is no message
 */
export function parseEvent(body: string | Uint8Array): EventMessage {
  const text = typeof body === "string" ? body : decode(body);
  const parts = partsOf(text);
  const [appID, timestamp, nonce, signature, event] = fields.map((name) => JSON.parse(parts[name]));
  if (typeof appID !== "string" || typeof nonce !== "string") throw malformed("appID and nonce must be texts");
  if (!Number.isSafeInteger(timestamp)) throw malformed("timestamp must be a number of milliseconds");
  if (typeof signature !== "string" || !/^[0-9a-f]{64}$/i.test(signature)) {
    throw malformed("signature must be 64 hexadecimal digits");
  }
  if (typeof event !== "object" || event === null || typeof event.event !== "string") {
    throw malformed("eventInfo must be an object with the name of an event");
  }
  return {
    appID,
    timestamp,
    nonce,
    signature,
    signedEvent: parts.eventInfo,
    event: event as MeetingEvent | UnknownEvent,
  };
}

// The text of each field exactly as it stands in the body. JSON.parse would lose it, and keeps the last of several
// fields with one name, where a signature may be that of the first; so that none may come twice.
function partsOf(text: string): Record<(typeof fields)[number], string> {
  const found: Record<string, string> = {};
  for (const { name, value } of membersOf(text)) {
    const key = name.type === "String" ? name.value : name.name;
    if (Object.hasOwn(found, key)) throw malformed(`"${key}" comes twice`);
    found[key] = text.slice(...(value.range as [number, number]));
  }
  const missing = fields.filter((field) => !Object.hasOwn(found, field));
  if (missing.length > 0) throw malformed(`${missing.join(", ")} is missing`);
  return found as Record<(typeof fields)[number], string>;
}

function membersOf(text: string) {
  try {
    // What tells where each part stands takes more for JSON than is, such as line breaks in texts.
    JSON.parse(text);
    const { body } = parse(text, { mode: "json", ranges: true });
    if (body.type === "Object") return body.members;
  } catch {
    throw malformed("the body is not JSON");
  }
  throw malformed("the body is no object");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed("the body is not UTF-8");
  }
}

function malformed(what: string): WebhookError {
  return new WebhookError("malformed", `The message is malformed: ${what}.`);
}
