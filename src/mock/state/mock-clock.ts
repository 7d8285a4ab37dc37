import { isObject } from "../is-object.ts";
import { refuseOthers, shown } from "./given.ts";

/** Where a clock begins: at a time, and whether it runs from there; without a time at the machine's. */
export type ClockStart = Date | number | { at?: Date | number; runs?: boolean };

/** The clock of a local service. It runs like the machine's, from where it was last set, unless it is a stopped one. */
export class MockClock {
  #ahead = 0;
  #stoppedAt: number | undefined;
  readonly #listeners: (() => void)[] = [];

  constructor(start: ClockStart = Date.now()) {
    const { at = Date.now(), runs = true } = settingOf(start);
    if (!runs) this.#stoppedAt = Date.now();
    this.set(at);
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#stoppedAt ?? Date.now() + this.#ahead;
  }

  /**
   * Sets the clock; everything that depends on time follows with the next request, and those who
   * follow meetings over a WebSocket are told at once.
   * @throws TypeError for what is no time
   */
  set(time: Date | number): void {
    const milliseconds = millisecondsOf(time);
    if (this.#stoppedAt === undefined) this.#ahead = milliseconds - Date.now();
    else this.#stoppedAt = milliseconds;
    this.#moved();
  }

  /**
   * Moves the clock forward (or back, with negative numbers).
   * @throws TypeError for what is no step, or leads beyond all dates
   */
  advance(step: ClockStep): void {
    const length = lengthOf(step);
    millisecondsOf(this.now() + length);
    if (this.#stoppedAt === undefined) this.#ahead += length;
    else this.#stoppedAt += length;
    this.#moved();
  }

  /** Calls a function each time the clock is set or moved; not while it merely runs. */
  whenMoved(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Whether time passes by itself. */
  get runs(): boolean {
    return this.#stoppedAt === undefined;
  }

  #moved(): void {
    for (const listener of this.#listeners) listener();
  }

  /** How the clock stands, so that another one can go on like it. */
  get setting(): ClockSetting {
    return this.#stoppedAt === undefined ? { ahead: this.#ahead } : { stoppedAt: this.#stoppedAt };
  }

  /** A clock that goes on like another one did. */
  static from({ ahead = 0, stoppedAt }: ClockSetting): MockClock {
    const clock = new MockClock({ at: stoppedAt, runs: stoppedAt === undefined });
    clock.#ahead = ahead;
    return clock;
  }
}

/** How a clock stands: so many milliseconds ahead of the machine's, or stopped. */
export interface ClockSetting {
  ahead?: number;
  stoppedAt?: number;
}

/** A span of time. */
export interface ClockStep {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

function settingOf(start: ClockStart): Exclude<ClockStart, Date | number> {
  if (!isObject(start) || start instanceof Date) return { at: start };
  refuseOthers(start, ["at", "runs"], "a clock");
  if (start.runs !== undefined && typeof start.runs !== "boolean") {
    throw new TypeError(`runs of a clock is true or false, not ${shown(start.runs)}.`);
  }
  return start;
}

function millisecondsOf(time: Date | number): number {
  const date = new Date(typeof time === "number" || time instanceof Date ? time : Number.NaN);
  if (!Number.isNaN(date.getTime())) return Number(time);
  throw new TypeError(`A clock is set to a valid Date or to milliseconds since 1970, not to ${shown(time)}.`);
}

function lengthOf(step: ClockStep): number {
  if (!isObject(step))
    throw new TypeError(`A clock is moved by an object such as { minutes: 5 }, not by ${shown(step)}.`);
  refuseOthers(step, ["days", "hours", "minutes", "seconds"], "a step of a clock");
  const { days = 0, hours = 0, minutes = 0, seconds = 0 }: ClockStep = step;
  for (const [unit, count] of Object.entries({ days, hours, minutes, seconds })) {
    if (!Number.isFinite(count)) throw new TypeError(`${unit} of a step of a clock is a number, not ${shown(count)}.`);
  }
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
