import type { MockClock } from "./mock-clock.ts";
import type { Random } from "./random.ts";
import type { State } from "./state.ts";

/** What the parts of a local service work on: what it remembers, its time, and its source of identifiers. */
export interface Memory {
  readonly state: State;
  readonly clock: MockClock;
  readonly random: Random;
}

/** For how long it is remembered what happened: longer than any list or statistics reaches back, in milliseconds. */
export const remembered: number = 2 * 366 * 24 * 3600_000;
