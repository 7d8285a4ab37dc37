/** Where a clock begins: at a time, and whether it runs from there; without a time at the machine's. */
export type ClockStart = Date | number | { at?: Date | number; runs?: boolean };

/** The clock of a local service. It runs like the machine's, from where it was last set, unless it is a stopped one. */
export class MockClock {
  #ahead = 0;
  #stoppedAt: number | undefined;
  readonly #listeners: (() => void)[] = [];

  constructor(start: ClockStart = Date.now()) {
    const { at = Date.now(), runs = true } = typeof start === "number" || start instanceof Date ? { at: start } : start;
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
   */
  set(time: Date | number): void {
    const milliseconds = Number(time);
    if (!Number.isFinite(milliseconds)) throw new TypeError(`A clock cannot be set to ${time}.`);
    if (this.#stoppedAt === undefined) this.#ahead = milliseconds - Date.now();
    else this.#stoppedAt = milliseconds;
    this.#moved();
  }

  /** Moves the clock forward (or back, with negative numbers). */
  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: ClockStep): void {
    const step = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    if (this.#stoppedAt === undefined) this.#ahead += step;
    else this.#stoppedAt += step;
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
