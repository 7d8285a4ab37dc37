import type { Memory } from "./memory.ts";
import type { ControlToken } from "./state.ts";

/** Lifetime of a meeting control token from its last renewal on, in seconds. */
export const controlLifetime: number = 30 * 60;

/** The meeting control tokens of a service. */
export class Controls {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** The token in a header, raw or as "Basic" and its base64 form, if it has not expired. */
  find(header: string): ControlToken | undefined {
    const token = this.#memory.state.controlTokens.get(header.startsWith("Basic ") ? decode(header.slice(6)) : header);
    return token && token.expiresAt > this.#memory.clock.now() ? token : undefined;
  }

  issue(conferenceID: string, confUUID: string): ControlToken {
    const token = { value: `stb${this.#memory.random.hex(48)}`, conferenceID, confUUID, expiresAt: 0 };
    this.#memory.state.controlTokens.set(token.value, token);
    return this.renew(token);
  }

  /** Lets the token's time start anew. */
  renew(token: ControlToken): ControlToken {
    token.expiresAt = this.#memory.clock.now() + controlLifetime * 1000;
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
