import { demoState } from "./demo-state.ts";
import type { Memory } from "./memory.ts";
import { type ClockSetting, MockClock } from "./mock-clock.ts";
import { Random } from "./random.ts";
import type { State } from "./state.ts";

const format = "huaweicloud-meeting state";
const version = 1;

/** Everything that a service remembers, with its clock and its source of identifiers, as JSON. */
export function toSnapshot({ state, clock, random }: Memory): string {
  return JSON.stringify({
    format,
    version,
    clock: clock.setting,
    random: random.position,
    state: tagged(state, ["state"]),
  });
}

/**
 * What a snapshot holds. Rooms of the state that it does not know, because it is older, are empty.
 * @throws TypeError for a text that is no snapshot, with a message that goes on after the text's name
 */
export function fromSnapshot(text: string): Memory {
  const snapshot = parse(text);
  if (snapshot?.format !== format) throw new TypeError("does not hold the state of a local service");
  if (snapshot.version !== version) {
    throw new TypeError(`was written by another version (format ${snapshot.version}, this one reads ${version})`);
  }
  if (typeof snapshot.random !== "number" || !isObject(snapshot.clock)) throw new TypeError("is damaged: no clock");
  const random = new Random(snapshot.random);
  return { random, clock: MockClock.from(snapshot.clock as ClockSetting), state: restored(snapshot.state) };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    throw new TypeError(`is damaged: it is not JSON (${(error as Error).message})`);
  }
}

// The state of a new service tells which rooms there are; its own content is of no concern here.
function restored(value: unknown): State {
  if (!isObject(value)) throw new TypeError("is damaged: no state");
  const state = untagged(value) as Record<string, unknown>;
  for (const [room, fresh] of Object.entries(demoState(new Random(0)))) {
    state[room] ??= fresh instanceof Map ? new Map() : fresh;
    if (fresh instanceof Map !== state[room] instanceof Map) throw new TypeError(`is damaged: ${room} is no map`);
  }
  return state as unknown as State;
}

// JSON has no maps and no endless numbers; an object with one member of these names stands for them.
const tags = ["$map", "$number", "$object"];

// The trail leads to the value, for the message when it is no plain data.
function tagged(value: unknown, trail: string[]): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
    throw notPlain(value, trail);
  if (typeof value !== "object" || value === null) return value;
  const inner = (item: unknown, name: unknown) => {
    trail.push(String(name));
    const copy = tagged(item, trail);
    trail.pop();
    return copy;
  };
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Map) return { $map: Array.from(value, ([key, item]) => [key, inner(item, key)]) };
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw notPlain(value, trail);
  // Without a prototype, so that every name is an ordinary one.
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) if (item !== undefined) copy[key] = inner(item, key);
  return tags.some((tag) => tag in copy) ? { $object: Object.entries(copy) } : copy;
}

function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (!isObject(value)) return value;
  if (Array.isArray(value.$map)) return new Map(value.$map.map(([key, item]) => [key, untagged(item)]));
  if (typeof value.$number === "string") return Number(value.$number);
  const entries = Array.isArray(value.$object) ? (value.$object as [string, unknown][]) : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, untagged(item)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notPlain(value: unknown, trail: string[]): TypeError {
  const kind = typeof value === "object" ? value?.constructor?.name : typeof value;
  return new TypeError(`${trail.join(".")} is no plain data but a ${kind}`);
}
