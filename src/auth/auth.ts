import type { MeetingOperations } from "../../generated/operations.ts";
import type { AuthToken } from "../../generated/types.ts";
import type { CallOptions } from "../call/call-options.ts";
import { MeetingApiError } from "../errors/meeting-api-error.ts";

/** An access token, and how to get the next one. */
export interface AccessToken {
  accessToken: string;
  /** When it expires, in milliseconds since 1970; undefined when that is not known. */
  expiresAt?: number;
  refreshToken?: string;
}

/** The operations that signing in needs. None of them needs an access token. */
export type SignInOperations = Pick<MeetingOperations<CallOptions>, "createAppIdToken" | "createToken" | "updateToken">;

/** A way to sign in. Made by {@link appIdAuth}, {@link accountAuth} or {@link tokenAuth}. */
export interface MeetingAuth {
  /**
   * Obtains a token.
   * @param operations the service to sign in to
   * @param now the service's time, in milliseconds since 1970
   */
  signIn(operations: SignInOperations, now: () => number): Promise<AccessToken>;
}

/**
 * What a client keeps of the answer to a sign-in.
 * @throws MeetingApiError when there is no token in it
 */
export function toAccessToken(operation: keyof SignInOperations, token: AuthToken): AccessToken {
  const { accessToken, expireTime, refreshToken } = token;
  if (typeof accessToken !== "string" || accessToken === "") {
    throw new MeetingApiError(operation, { response: new Response(), text: "the answer holds no access token" });
  }
  return { accessToken, expiresAt: expireTime * 1000, refreshToken };
}
