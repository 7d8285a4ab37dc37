import { longestTimer } from "../../call/longest-timer.ts";
import { release } from "../release.ts";
import type { MockClock } from "../state/mock-clock.ts";

/** Calls a function at a time of the service's clock while that runs. It keeps no process alive. */
export class Alarm {
  readonly #clock: MockClock;
  readonly #ring: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(clock: MockClock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Sets the alarm to another time, in milliseconds since 1970; Infinity is never. */
  set(time: number): void {
    clearTimeout(this.#timer);
    if (!this.#clock.runs || time === Infinity) return;
    const delay = Math.min(Math.max(time - this.#clock.now(), 0), longestTimer);
    this.#timer = setTimeout(this.#ring, delay);
    release(this.#timer);
  }
}
