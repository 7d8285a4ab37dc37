/** The clock of a local service. It runs like the machine's, from where it was last set. */
export class MockClock {
  #ahead = 0;

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Sets the clock; everything that depends on time follows with the next request. */
  set(time: Date | number): void {
    this.#ahead = Number(time) - Date.now();
  }

  /** Moves the clock forward (or back, with negative numbers). */
  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: ClockStep): void {
    this.#ahead += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}

/** A span of time. */
export interface ClockStep {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}
