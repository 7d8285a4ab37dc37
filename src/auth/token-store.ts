/**
 * Where clients keep access tokens, so that several of them, also in several processes, share one. A
 * [Keyv](https://keyv.org) instance fits as it is, and so does a `Map`.
 *
 * The tokens in it open the account: whoever can read the store can act as the user until the token ends.
 */
export interface TokenStore {
  /**
   * Looks a value up.
   * @param key what it was stored under
   * @returns the value, or undefined or null where there is none
   */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /**
   * Stores a value in place of an earlier one.
   * @param key what to store it under: address of the service and who signs in; no secret
   * @param value JSON text with an access token and its refresh token, or a short mark of a client that is signing in
   * @param ttl after how many milliseconds the value may be forgotten
   */
  set(key: string, value: string, ttl: number): unknown;
  /**
   * Forgets a value.
   * @param key what it was stored under
   */
  delete(key: string): unknown;
}
