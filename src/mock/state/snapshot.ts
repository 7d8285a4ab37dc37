import { isObject } from "../is-object.ts";
import { demoState } from "./demo-state.ts";
import type { Memory } from "./memory.ts";
import { type ClockSetting, MockClock } from "./mock-clock.ts";
import { Random } from "./random.ts";
import type { State } from "./state.ts";

const format = "huaweicloud-meeting state";
const version = 1;

/** Everything that a service remembers, with its clock and its source of identifiers, as JSON. */
export function toSnapshot({ state, clock, random }: Memory): string {
  try {
    const head = { format, version, clock: clock.setting, random: random.position };
    return JSON.stringify({ ...head, state: tagged(state) });
  } catch (error) {
    throw error instanceof NotPlain ? notPlain(error.culprit, state) : error;
  }
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

// What JSON can say as it is is not copied: most of a large state is, and it is looked at with each call that is kept.
function tagged(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : { $number: String(value) };
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") throw new NotPlain(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return taggedList(value);
  if (value instanceof Map) return { $map: Array.from(value, ([key, item]) => [key, tagged(item)]) };
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotPlain(value);
  return taggedObject(value as Record<string, unknown>);
}

function taggedList(list: unknown[]): unknown[] {
  const copy = list.map(tagged);
  return copy.some((item, index) => item !== list[index]) ? copy : list;
}

function taggedObject(object: Record<string, unknown>): unknown {
  let copy: Record<string, unknown> | undefined;
  let hasTag = false;
  for (const name in object) {
    const item = object[name];
    const inner = tagged(item);
    hasTag ||= item !== undefined && tags.includes(name);
    if (inner === item) continue;
    // Without a prototype, so that every name is an ordinary one.
    copy ??= Object.assign(Object.create(null), object) as Record<string, unknown>;
    copy[name] = inner;
  }
  const whole = copy ?? object;
  return hasTag ? { $object: Object.entries(whole).filter(([, item]) => item !== undefined) } : whole;
}

function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (!isObject(value)) return value;
  if (Array.isArray(value.$map)) return new Map(value.$map.map(([key, item]) => [key, untagged(item)]));
  if (typeof value.$number === "string") return Number(value.$number);
  const entries = Array.isArray(value.$object) ? (value.$object as [string, unknown][]) : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, untagged(item)]));
}

/** Something that no snapshot can hold. */
class NotPlain extends Error {
  readonly culprit: unknown;

  constructor(culprit: unknown) {
    super();
    this.culprit = culprit;
  }
}

function notPlain(culprit: unknown, state: State): TypeError {
  const kind = typeof culprit === "object" ? culprit?.constructor?.name : typeof culprit;
  return new TypeError(`${["state", ...(trailTo(culprit, state) ?? [])].join(".")} is no plain data but a ${kind}`);
}

// The names that lead to a value.
function trailTo(culprit: unknown, value: unknown): string[] | undefined {
  if (value === culprit) return [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, item] of value instanceof Map ? value : Object.entries(value)) {
    const trail = trailTo(culprit, item);
    if (trail) return [String(name), ...trail];
  }
  return undefined;
}
