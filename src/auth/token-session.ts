import type { CallOptions } from "../call/call-options.ts";
import { fitsHeader } from "../call/headers.ts";
import { type MeetingHooks, tell } from "../call/hooks.ts";
import { share } from "../call/share.ts";
import { isMeetingApiError, isMeetingNetworkError } from "../errors/guards.ts";
import type { MeetingApiError } from "../errors/meeting-api-error.ts";
import { type AccessToken, type MeetingAuth, type SignInOperations, toAccessToken } from "./auth.ts";
import { Renewing } from "./renewing.ts";
import type { SharedToken } from "./shared-token.ts";
import type { TokenStore } from "./token-store.ts";

/** What a session is made of. */
export interface TokenSessionOptions {
  /** How to sign in. */
  auth?: MeetingAuth;
  /** Where to keep the token beside the session's own memory. */
  tokenStore?: TokenStore;
}

/** What a session needs of the service. */
export interface TokenService {
  /** Its address. */
  baseUrl: string;
  operations: SignInOperations;
  /** Its time, in milliseconds since 1970. */
  now: () => number;
  /** Who wants to hear of sign-ins. */
  hooks: MeetingHooks;
}

/** The access token of one client: obtained on first need, renewed before it expires, shared by concurrent callers. */
export class TokenSession {
  readonly #auth: MeetingAuth | undefined;
  readonly #service: TokenService;
  readonly #shared: (() => Promise<SharedToken>) | undefined;
  readonly #token: Renewing;
  // Tokens that are to be ended at the service.
  readonly #leaving = new Set<string>();

  constructor({ auth, tokenStore }: TokenSessionOptions, service: TokenService) {
    this.#auth = auth;
    this.#service = service;
    const { baseUrl, now } = service;
    if (tokenStore && auth?.identity) {
      const key = async () => `huaweicloud-meeting/${baseUrl}/${await auth.identity?.()}`;
      let shared: SharedToken | undefined;
      this.#shared = async () => {
        // Loaded by those who share only.
        const { SharedToken } = await import("./shared-token.ts");
        shared ??= new SharedToken(tokenStore, key, now);
        return shared;
      };
    }
    this.#token = new Renewing(async (attempt) => {
      const make = () => this.#obtain(attempt.previous?.refreshToken);
      return this.#shared ? (await this.#shared()).obtain(attempt, make) : make();
    }, now);
  }

  /** The token, while it holds; undefined when one has to be obtained first. */
  held(): string | undefined {
    return this.#token.held();
  }

  /**
   * A token that can be used now.
   * @param operation the operation that needs it, for the error when there is no way to sign in
   * @throws TypeError when the client was made without a usable `auth`, or the error of the sign-in
   */
  async token(operation: string): Promise<string> {
    if (typeof this.#auth?.signIn === "function") return this.#token.get();
    throw (await import("./no-token.ts")).noWayToSignIn(operation);
  }

  /**
   * The token to use instead of one that the service refused, or undefined when there is none.
   * @param refusal what it was refused with, where that may have had another reason
   * @throws the error of the sign-in
   */
  async replace(refused: string, refusal?: MeetingApiError): Promise<string | undefined> {
    if (refusal) {
      const { isBecauseOf } = await import("./no-token.ts");
      if (!(await isBecauseOf(refused, refusal, this.#service.operations))) return undefined;
    }
    return this.#token.replace(refused);
  }

  /**
   * Ends the tokens in memory, on their way, and in the store; nothing is sent where there is none.
   * @param options options of the calls that this takes
   * @throws the error of a call that failed; the token is forgotten all the same, and the next sign-out ends it
   */
  readonly signOut: (options?: CallOptions) => Promise<void> = share(async (options) => {
    const cleared = this.#token.clear();
    // Loaded by those who sign out only.
    const { endTokens } = await import("./end-tokens.ts");
    await endTokens(this.#service.operations, cleared, this.#shared, this.#leaving, options);
  });

  async #obtain(refreshToken: string | undefined): Promise<AccessToken> {
    const token = (refreshToken && (await this.#refresh(refreshToken))) || (await this.#signIn());
    if (!fitsHeader(token.accessToken))
      throw new TypeError("The access token has characters that cannot travel in a header.");
    return token;
  }

  async #refresh(refreshToken: string): Promise<AccessToken | undefined> {
    const { operations } = this.#service;
    try {
      return await toAccessToken("updateToken", await operations.updateToken({ "X-Access-Token": refreshToken }));
    } catch (error) {
      // A refresh token that is not accepted, or may have been used up, is no failure: signing in anew is the way out.
      if (isMeetingApiError(error) || (isMeetingNetworkError(error) && error.reached)) return undefined;
      throw error;
    }
  }

  async #signIn(): Promise<AccessToken> {
    const { operations, now, hooks } = this.#service;
    const start = performance.now();
    const end = (error?: unknown) => tell(hooks.onSignIn, () => ({ error, duration: performance.now() - start }));
    try {
      const token = await (this.#auth as MeetingAuth).signIn(operations, now);
      end();
      return token;
    } catch (error) {
      end(error);
      throw error;
    }
  }
}
