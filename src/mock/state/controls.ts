import type { MockClock } from "./mock-clock.ts";
import type { Random } from "./random.ts";
import type { ControlToken, State } from "./state.ts";

/** Lifetime of a meeting control token from its last renewal on, in seconds. */
export const controlLifetime: number = 30 * 60;

/** The meeting control tokens of a service. */
export class Controls {
  readonly #state: State;
  readonly #clock: MockClock;
  readonly #random: Random;

  constructor(state: State, clock: MockClock, random: Random) {
    this.#state = state;
    this.#clock = clock;
    this.#random = random;
  }

  /** The token in a header, raw or as "Basic" and its base64 form, if it has not expired. */
  find(header: string): ControlToken | undefined {
    const token = this.#state.controlTokens.get(header.startsWith("Basic ") ? decode(header.slice(6)) : header);
    return token && token.expiresAt > this.#clock.now() ? token : undefined;
  }

  issue(conferenceID: string, confUUID: string): ControlToken {
    const token = { value: `stb${this.#random.hex(48)}`, conferenceID, confUUID, expiresAt: 0 };
    this.#state.controlTokens.set(token.value, token);
    return this.renew(token);
  }

  /** Lets the token's time start anew. */
  renew(token: ControlToken): ControlToken {
    token.expiresAt = this.#clock.now() + controlLifetime * 1000;
    return token;
  }
}

function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}
