import { eventExamples } from "../../generated/events.ts";
import type { EventName, EventOf } from "./events.ts";
import { toMessage, toPost } from "./message.ts";

/** What a test wants to be otherwise in an event: any part of it. */
export type EventChanges<Name extends EventName> = Changes<Omit<EventOf<Name>, "event">>;

type Changes<T> = T extends object ? { [Key in keyof T]?: Changes<T[Key]> } : T;

/** What {@link createEvent} takes beside the event. */
export interface CreateEventOptions {
  /** The key of the receiver, with which the message is signed. */
  subscriberKey: string;
  /** Who the message is for, its `appID`. Default: that of the description's examples, `demo-subscriber`. */
  subscriberId?: string;
  /** Where the request goes. Default: an address that leads nowhere, for receivers that are called as functions. */
  url?: string;
  /** When the message is made, in milliseconds since 1970; the times in the event go by it. Default: now. */
  timestamp?: number;
  /** Default: a random one. */
  nonce?: string;
}

/**
 * Makes a message as the service would post it, signed, for tests of a receiver: hand the request to the receiver, or to
 * `fetch`. The event is the one that the description shows, with what is given laid over it, and with times of now.
 * @param name of the event
 * @param changes what is otherwise in it, for example `{ payload: { meetingInfo: { meetingID: "914673889" } } }`
 * @throws TypeError for a name that is not known, or without a key
 */
export async function createEvent<Name extends EventName>(
  name: Name,
  changes: EventChanges<Name>,
  options: CreateEventOptions,
): Promise<Request> {
  if (!Object.hasOwn(eventExamples, name)) throw new TypeError(`There is no event "${name}".`);
  if (!options?.subscriberKey) throw new TypeError('createEvent needs "subscriberKey".');
  const { timestamp = Date.now(), nonce = randomDigits(), subscriberKey } = options;
  const { subscriberId = "demo-subscriber", url = "https://receiver.invalid/events" } = options;
  const example = eventExamples[name];
  const event = overlaid(moved(example, timestamp - example.timestamp), changes) as object;
  const body = await toMessage({ appID: subscriberId, timestamp, nonce }, event, subscriberKey);
  return toPost(url, crypto.randomUUID().replaceAll("-", ""), body);
}

// All numbers in events are times, and 0 is none.
function moved(value: unknown, by: number): unknown {
  if (typeof value === "number") return value === 0 ? 0 : value + by;
  return isObject(value) ? mapped(value, (inner) => moved(inner, by)) : value;
}

function overlaid(value: unknown, changes: unknown): unknown {
  if (!isObject(value) || !isObject(changes)) return changes === undefined ? value : changes;
  const names = Object.keys({ ...value, ...changes });
  return Object.fromEntries(names.map((name) => [name, overlaid(value[name], changes[name])]));
}

function mapped(object: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function randomDigits(): string {
  return String(crypto.getRandomValues(new Uint32Array(1))[0])
    .padStart(10, "0")
    .slice(-8);
}
