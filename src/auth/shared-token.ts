import { fitsHeader } from "../call/headers.ts";
import type { AccessToken } from "./auth.ts";
import { hex } from "./encoding.ts";
import type { Attempt } from "./renewing.ts";
import type { TokenStore } from "./token-store.ts";

// How long the store may take for an answer, in milliseconds.
const limit = 1000;
// How long a client waits for another one that is signing in, before it does so itself, in milliseconds.
const patience = 5000;
// How long a claim has to stand before it counts, and how often the store is asked meanwhile, in milliseconds.
const pause = 50;
// For how long a token that does not tell its end is stored, in milliseconds; the service gives 12 hours at least.
const lifetime = 12 * 3600_000;

/**
 * The token of one identity in a store. A client that needs a token and finds none there writes a claim, and waits a
 * little. Of several clients that do so at the same moment the last one's claim stands: that client signs in, the others
 * wait for its token. Where this goes wrong, because the store fails or somebody is slow, a client signs in for itself.
 */
export class SharedToken {
  readonly #store: TokenStore;
  readonly #now: () => number;
  readonly #makeKey: () => Promise<string>;
  #key: Promise<string> | undefined;
  // Tokens that this client is done with, whatever the store says.
  readonly #done = new Set<string>();

  /**
   * @param store where the token is
   * @param makeKey makes the key under which it is there; called when a token is first needed
   * @param now the service's time, in milliseconds since 1970
   */
  constructor(store: TokenStore, makeKey: () => Promise<string>, now: () => number) {
    this.#store = store;
    this.#makeKey = makeKey;
    this.#now = now;
  }

  /**
   * The token that another client has stored, or else one that is made, and stored for the others.
   * @param attempt the previous token, which is no longer wanted
   * @param make renews that token or signs in
   * @throws what `make` throws, never an error of the store
   */
  async obtain({ previous, wanted }: Attempt, make: () => Promise<AccessToken>): Promise<AccessToken> {
    if (previous) this.#done.add(previous.accessToken);
    let found: AccessToken | undefined;
    try {
      found = await this.#findOrClaim();
    } catch {
      // Without its store a client is on its own.
      return make();
    }
    if (found) return found;
    try {
      const token = await make();
      if (wanted()) await this.#write(token).catch(() => {});
      return token;
    } finally {
      await this.#ask((key) => this.#store.delete(claimOf(key))).catch(() => {});
    }
  }

  /** Takes the token out of the store, if it is there. */
  async take(): Promise<AccessToken | undefined> {
    const token = await this.#read().catch(() => undefined);
    if (token) this.#done.add(token.accessToken);
    await this.#ask((key) => this.#store.delete(key)).catch(() => {});
    return token;
  }

  /** A new token of another client's, or undefined when it is up to this client to make one. */
  async #findOrClaim(): Promise<AccessToken | undefined> {
    const own = `claim ${hex(crypto.getRandomValues(new Uint8Array(16)))}`;
    const end = performance.now() + patience;
    let claimed = false;
    for (let now = 0; now < end; ) {
      const asked = performance.now();
      // The token is looked for after the claim: whoever takes the claim away has stored the token before.
      const claim = await this.#ask((key) => this.#store.get(claimOf(key)));
      const token = await this.#read();
      if (token && !this.#done.has(token.accessToken) && (token.expiresAt ?? Infinity) > this.#now()) return token;
      if (claim === own) return undefined;
      if (!String(claim).startsWith("claim ")) {
        // The one whose claim stood has failed, or the store forgets.
        if (claimed) return undefined;
        claimed = true;
        await this.#ask((key) => this.#store.set(claimOf(key), own, patience));
      }
      now = performance.now();
      // A client that is slow itself has to expect that others were quicker, so it looks the later.
      await sleep(pause * (1 + Math.random()) + Math.min(limit, 10 * (now - asked)));
    }
    return undefined;
  }

  async #read(): Promise<AccessToken | undefined> {
    const value: unknown = await this.#ask((key) => this.#store.get(key));
    try {
      // Some stores return JSON texts as what they stand for.
      const token = typeof value === "string" ? JSON.parse(value) : value;
      const texts = [token.accessToken, token.refreshToken ?? "none"];
      return texts.every((text) => text && typeof text === "string" && fitsHeader(text)) ? token : undefined;
    } catch {
      return undefined;
    }
  }

  async #write(token: AccessToken): Promise<void> {
    const left = token.expiresAt ? Math.floor(token.expiresAt - this.#now()) : lifetime;
    if (left > 0) await this.#ask((key) => this.#store.set(key, JSON.stringify(token), left));
  }

  /** Asks the store, and waits for its answer for a short time only. */
  async #ask<T>(question: (key: string) => T | Promise<T>): Promise<T> {
    this.#key ??= this.#makeKey();
    // Making the key is no matter of the store's.
    await this.#key;
    return within(limit, this.#key.then(question));
  }
}

function claimOf(key: string): string {
  return `${key}/claim`;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
