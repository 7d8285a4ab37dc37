import type { Memory } from "./memory.ts";
import { noteSignIn } from "./sign-in-days.ts";
import type { IssuedToken, User } from "./state.ts";

/** How long tokens are good for, in seconds. The service gives access tokens between 12 and 24 hours. */
export const tokenLifetimes: { access: number; refresh: number } = { access: 12 * 3600, refresh: 30 * 24 * 3600 };
/** Client type of servers that call the API; only they can have several tokens. */
const serverClient = 72;
const mostServerTokens = 64;

/** The access tokens of a service. */
export class Tokens {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** The token with this value, if it has not expired. */
  find(value: string): IssuedToken | undefined {
    const token = this.#memory.state.tokens.get(value);
    return token && token.expiresAt > this.#memory.clock.now() ? token : undefined;
  }

  /** The token whose refresh token has this value, if that has not expired. */
  findByRefreshToken(value: string): IssuedToken | undefined {
    const tokens = [...this.#memory.state.tokens.values()];
    return tokens.find((token) => token.refreshToken === value && token.refreshExpiresAt > this.#memory.clock.now());
  }

  /** Issues a token; the user's oldest one goes when there are too many. */
  issue(user: User, clientType: number, appId: string | undefined): IssuedToken {
    const now = this.#memory.clock.now();
    const token: IssuedToken = {
      value: this.#memory.random.token(),
      refreshToken: this.#memory.random.token(),
      userId: user.id,
      appId,
      clientType,
      createdAt: now,
      expiresAt: now + tokenLifetimes.access * 1000,
      refreshExpiresAt: now + tokenLifetimes.refresh * 1000,
    };
    noteSignIn(user, clientType, this.#memory);
    this.#makeRoom(user.id, clientType, now);
    this.#memory.state.tokens.set(token.value, token);
    return token;
  }

  /** Ends a token and its refresh token. */
  end(token: IssuedToken): void {
    this.#memory.state.tokens.delete(token.value);
  }

  /** Ends all tokens of a user. */
  endAllOf(userId: string): void {
    for (const token of this.#memory.state.tokens.values()) if (token.userId === userId) this.end(token);
  }

  /** Spends a refresh token; the access token that came with it lives on. */
  spendRefreshToken(token: IssuedToken): void {
    token.refreshExpiresAt = 0;
  }

  // The state keeps tokens in the order in which they were issued.
  #makeRoom(userId: string, clientType: number, now: number): void {
    const live: IssuedToken[] = [];
    for (const token of this.#memory.state.tokens.values()) {
      if (token.refreshExpiresAt <= now && token.expiresAt <= now) this.end(token);
      else if (token.userId === userId && token.clientType === clientType && token.expiresAt > now) live.push(token);
    }
    const most = clientType === serverClient ? mostServerTokens : 1;
    for (const token of live.slice(0, Math.max(0, live.length - most + 1))) this.end(token);
  }
}
