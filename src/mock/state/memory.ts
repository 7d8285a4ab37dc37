import type { MockClock } from "./mock-clock.ts";
import type { Random } from "./random.ts";
import type { State } from "./state.ts";

/** What the parts of a local service work on: what it remembers, its time, and its source of identifiers. */
export interface Memory {
  readonly state: State;
  readonly clock: MockClock;
  readonly random: Random;
}
