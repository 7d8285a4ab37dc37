import type { Memory } from "./memory.ts";
import type { ControlToken, WebSocketToken } from "./state.ts";

/** Lifetime of a meeting control token from its last renewal on, in seconds. */
export const controlLifetime: number = 30 * 60;

// Lifetime of a token for the event channel, in seconds.
const webSocketLifetime = 60;

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
    const { state, clock, random } = this.#memory;
    forgetExpired(state.controlTokens, clock.now());
    const token = { value: `stb${random.hex(48)}`, conferenceID, confUUID, expiresAt: 0 };
    state.controlTokens.set(token.value, token);
    return this.renew(token);
  }

  /** Lets the token's time start anew. */
  renew(token: ControlToken): ControlToken {
    token.expiresAt = this.#memory.clock.now() + controlLifetime * 1000;
    return token;
  }

  /** A token that opens the event channel of the same meeting, once. Those that nobody used in time go. */
  issueWebSocketToken({ conferenceID, confUUID }: ControlToken): WebSocketToken {
    const { state, clock, random } = this.#memory;
    const now = clock.now();
    forgetExpired(state.webSocketTokens, now);
    const expiresAt = now + webSocketLifetime * 1000;
    const token: WebSocketToken = { value: `cnr${random.hex(48)}`, conferenceID, confUUID, expiresAt };
    state.webSocketTokens.set(token.value, token);
    return token;
  }

  /** Uses a token for the event channel up. It is undefined when there is none that is valid. */
  takeWebSocketToken(value: string): WebSocketToken | undefined {
    const { state, clock } = this.#memory;
    const token = state.webSocketTokens.get(value);
    state.webSocketTokens.delete(value);
    return token && token.expiresAt > clock.now() ? token : undefined;
  }
}

function forgetExpired(tokens: Map<string, { expiresAt: number }>, now: number): void {
  for (const [value, { expiresAt }] of tokens) if (expiresAt <= now) tokens.delete(value);
}

function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}
