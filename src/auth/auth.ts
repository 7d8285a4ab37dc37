import type { MeetingOperations, OperationId } from "../../generated/operations.ts";
import type { AuthToken } from "../../generated/types.ts";
import type { CallOptions } from "../call/call-options.ts";
import { fitsHeader } from "../call/headers.ts";

/** An access token, and how to get the next one. */
export interface AccessToken {
  /** The token, for the header `X-Access-Token`. */
  accessToken: string;
  /** When it expires, in milliseconds since 1970; undefined when that is not known. */
  expiresAt?: number;
  /** Renews the token once, without signing in anew. */
  refreshToken?: string;
}

/** The operations that signing in, and out again, takes. */
export type SignInOperations = Pick<
  MeetingOperations<CallOptions>,
  "createAppIdToken" | "createToken" | "createProxyToken" | "checkToken" | "updateToken" | "deleteToken"
>;

/** A way to sign in. Made by {@link appIdAuth}, {@link accountAuth}, {@link proxyAuth} or {@link tokenAuth}. */
export interface MeetingAuth {
  /**
   * Names who signs in, so that clients with the same name share a token by way of a {@link TokenStore}. Two that differ
   * in anything, the secret included, must have different names, and no secret may be told from a name. Without it the
   * token is not stored.
   */
  identity?(): Promise<string>;
  /**
   * Obtains a token. All calls that need one wait for it, so that it must come to an end.
   * @param operations the service to sign in to
   * @param now the service's time, in milliseconds since 1970
   */
  signIn(operations: SignInOperations, now: () => number): Promise<AccessToken>;
}

/**
 * What a client keeps of the answer to a sign-in.
 * @param operation the operation that was called
 * @param token its answer
 * @throws MeetingApiError when there is no token in it
 */
export async function toAccessToken(operation: keyof SignInOperations, token: AuthToken | null): Promise<AccessToken> {
  const { accessToken, expireTime, refreshToken } = token ?? ({} as AuthToken);
  await requireToken(operation, accessToken);
  // Zero or nothing tells no end.
  return { accessToken, expiresAt: expireTime ? expireTime * 1000 : undefined, refreshToken };
}

/**
 * Refuses an answer whose token cannot be used.
 * @param operation the operation that was called
 * @param token the token in its answer
 * @throws MeetingApiError when the token is missing or cannot travel in a header
 */
export async function requireToken(operation: OperationId, token: unknown): Promise<void> {
  if (typeof token === "string" && token !== "" && fitsHeader(token)) return;
  throw (await import("../call/explain.ts")).noToken(operation);
}
