import { Pushes, type PushOptions } from "./push/pushes.ts";
import { CallCounter } from "./state/call-counter.ts";
import { Controls } from "./state/controls.ts";
import { demoState } from "./state/demo-state.ts";
import { Lifecycle } from "./state/lifecycle.ts";
import type { Memory } from "./state/memory.ts";
import { type ClockStart, MockClock } from "./state/mock-clock.ts";
import { Random } from "./state/random.ts";
import { fromSnapshot } from "./state/snapshot.ts";
import type { Enterprise, State, User } from "./state/state.ts";
import { Tokens } from "./state/tokens.ts";

/** What a service begins with. */
interface Beginning extends PushOptions {
  seed: number;
  clock?: ClockStart;
  /** A snapshot of another service. */
  state?: string;
  validateAnswers: boolean;
}

/** The service behind the behaviours: its state, its clock, and what several areas do with them. */
export class MockService implements Memory {
  readonly clock: MockClock;
  readonly random: Random;
  /** Apart from the other identifiers, so that reading something changes nothing that follows. */
  readonly requestIds: Random;
  readonly state: State;
  readonly tokens: Tokens;
  readonly controls: Controls;
  readonly lifecycle: Lifecycle;
  readonly pushes: Pushes;
  readonly calls: CallCounter = new CallCounter();
  /** Whether each answer is checked against the description. */
  readonly validatesAnswers: boolean;
  /** Runs when a call was carried out, before it is answered. */
  beforeAnswer: (() => Promise<void> | void) | undefined;
  /** Runs when a call may have changed something, to tell those who follow meetings. */
  onChange: (() => void) | undefined;
  /** Where the service was last served over HTTP, as long as it is. */
  servedAt: string | undefined;

  constructor({ seed, clock, state, validateAnswers, ...options }: Beginning) {
    const earlier = state === undefined ? undefined : fromSnapshot(state);
    this.clock = clock === undefined && earlier ? earlier.clock : new MockClock(clock);
    this.random = earlier?.random ?? new Random(seed);
    this.requestIds = new Random(~seed);
    this.state = earlier?.state ?? demoState(this.random);
    this.tokens = new Tokens(this);
    this.controls = new Controls(this);
    this.lifecycle = new Lifecycle(this);
    this.validatesAnswers = validateAnswers;
    this.pushes = new Pushes(this, options);
  }

  /** The user with this ID, who must exist or have existed. */
  userOf(id: string): User {
    const user = this.state.users.get(id) ?? this.state.formerUsers.get(id);
    if (!user) throw new Error(`no user ${id}`);
    return user;
  }

  /** The enterprise of a user; an SP administrator has none. */
  enterpriseOf(user: User): Enterprise | undefined {
    return user.corpId === undefined ? undefined : this.state.enterprises.get(user.corpId);
  }
}
