import { fitsHeader } from "../call/redact.ts";
import { share } from "../call/share.ts";
import { isMeetingApiError } from "../errors/guards.ts";
import { type AccessToken, type MeetingAuth, type SignInOperations, toAccessToken } from "./auth.ts";

// A token is renewed when no more than this is left of it, in milliseconds.
const margin = 5 * 60_000;

/** The access token of one client: obtained on first need, renewed before it expires, shared by concurrent callers. */
export class TokenSession {
  readonly #auth: MeetingAuth | undefined;
  readonly #operations: SignInOperations;
  readonly #now: () => number;
  #current: AccessToken | undefined;
  readonly #renew: () => Promise<AccessToken> = share(() => this.#obtain());

  constructor(auth: MeetingAuth | undefined, operations: SignInOperations, now: () => number) {
    this.#auth = auth;
    this.#operations = operations;
    this.#now = now;
  }

  /**
   * A token that can be used now.
   * @param operation the operation that needs it, for the error when there is no way to sign in
   * @throws TypeError when the client was made without `auth`, or the error of the sign-in
   */
  async token(operation: string): Promise<string> {
    if (!this.#auth) {
      throw new TypeError(
        `${operation} needs an access token: pass "auth" to createMeetingClient, for example appIdAuth(...).`,
      );
    }
    const current = this.#current;
    if (current && (current.expiresAt ?? Infinity) - this.#now() > margin) return current.accessToken;
    return (await this.#renew()).accessToken;
  }

  /**
   * The token to use instead of one that the service refused, or undefined when there is none.
   * @throws the error of the sign-in
   */
  async replace(refused: string): Promise<string | undefined> {
    const renewedMeanwhile = this.#current && this.#current.accessToken !== refused;
    const next = renewedMeanwhile ? this.#current : await this.#renew();
    return next?.accessToken === refused ? undefined : next?.accessToken;
  }

  async #obtain(): Promise<AccessToken> {
    const refreshToken = this.#current?.refreshToken;
    // Whatever comes of it, the old token is done with.
    this.#current = undefined;
    const token = (refreshToken && (await this.#refresh(refreshToken))) || (await this.#signIn());
    if (!fitsHeader(token.accessToken))
      throw new TypeError("The access token has characters that cannot travel in a header.");
    this.#current = token;
    return token;
  }

  async #refresh(refreshToken: string): Promise<AccessToken | undefined> {
    try {
      return toAccessToken("updateToken", await this.#operations.updateToken({ "X-Access-Token": refreshToken }));
    } catch (error) {
      // A refresh token that is no longer accepted is no failure: signing in anew is the way out.
      if (isMeetingApiError(error)) return undefined;
      throw error;
    }
  }

  #signIn(): Promise<AccessToken> {
    return (this.#auth as MeetingAuth).signIn(this.#operations, this.#now);
  }
}
