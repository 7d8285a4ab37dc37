import type { AccessToken } from "./auth.ts";

// A token is renewed ahead of its end when no more than this is left of it, in milliseconds.
const margin = 5 * 60_000;
// And it is not used any more when no more than this is left of it: a call has to reach the service in time.
const lastMoment = 10_000;
// After a renewal ahead of the end has failed, the next one waits so long, in milliseconds.
const backOff = 30_000;

/** What an attempt to obtain a token has to know. */
export interface Attempt {
  /** The token so far, if there is one. */
  previous: AccessToken | undefined;
  /** Whether the service has refused that one. */
  refused: boolean;
  /** Whether the token will still be kept when it comes; not after {@link Renewing.clear}. */
  wanted(): boolean;
}

/**
 * A token that is obtained once for all who need it, renewed ahead of its end without making anybody wait, and replaced
 * when the service refuses it. It does nothing unless it is used; there is no timer.
 */
export class Renewing {
  readonly #obtain: (attempt: Attempt) => Promise<AccessToken>;
  readonly #now: () => number;
  #current: AccessToken | undefined;
  #refused = false;
  #renewAt = 0;
  #overAt = 0;
  #pending: Promise<AccessToken> | undefined;

  /**
   * @param obtain obtains a token, by renewing the previous one or from scratch
   * @param now the service's time, in milliseconds since 1970
   */
  constructor(obtain: (attempt: Attempt) => Promise<AccessToken>, now: () => number) {
    this.#obtain = obtain;
    this.#now = now;
  }

  /** The token, while it holds; undefined when there is none that can be used now. */
  held(): string | undefined {
    const now = this.#now();
    if (!this.#current || now >= this.#overAt) return undefined;
    // While the token holds nobody has to hear of a failure.
    if (now >= this.#renewAt) this.#renew().catch(() => {});
    return this.#current.accessToken;
  }

  /**
   * A token that can be used now.
   * @throws the error of the attempt that all concurrent callers share, when there is no token that holds
   */
  async get(): Promise<string> {
    return this.held() ?? (await this.#renew()).accessToken;
  }

  /**
   * The token to use instead of one that the service refused, or undefined when there is none.
   * @throws the error of the attempt to obtain it
   */
  async replace(refused: string): Promise<string | undefined> {
    if (this.#current?.accessToken === refused) {
      this.#refused = true;
      this.#overAt = 0;
    }
    // A token that was given up is not replaced.
    if (!this.#current && !this.#pending) return undefined;
    const next = await this.get();
    return next === refused ? undefined : next;
  }

  /** Keeps a token from now on. */
  keep(token: AccessToken): void {
    const now = this.#now();
    const left = (token.expiresAt ?? Infinity) - now;
    // When a new token seems to be over, the clocks differ and its end is not known.
    const life = left > 0 ? left : Infinity;
    this.#current = token;
    this.#refused = false;
    this.#renewAt = now + life - Math.min(margin, life / 4);
    this.#overAt = now + life - Math.min(lastMoment, life / 10);
  }

  /**
   * Forgets the token. Those who wait for one get it, but it is not kept.
   * @returns the token, and the one that is on its way
   */
  clear(): { current: AccessToken | undefined; pending: Promise<AccessToken> | undefined } {
    const had = { current: this.#current, pending: this.#pending };
    this.#current = this.#pending = undefined;
    return had;
  }

  #renew(): Promise<AccessToken> {
    this.#pending ??= this.#attempt();
    return this.#pending;
  }

  #attempt(): Promise<AccessToken> {
    const wanted = () => this.#pending === attempt;
    const end = (outcome: () => void) => {
      if (!wanted()) return;
      this.#pending = undefined;
      outcome();
    };
    const attempt = this.#obtain({ previous: this.#current, refused: this.#refused, wanted }).then(
      (token) => {
        end(() => this.keep(token));
        return token;
      },
      (error) => {
        end(() => {
          this.#renewAt = this.#now() + backOff;
        });
        throw error;
      },
    );
    return attempt;
  }
}
