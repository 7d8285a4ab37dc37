import type { CallOptions } from "../call/call-options.ts";
import { TimeLimit } from "../call/time-limit.ts";
import { isMeetingApiError } from "../errors/guards.ts";
import { MeetingTimeoutError } from "../errors/meeting-timeout-error.ts";
import type { AccessToken, SignInOperations } from "./auth.ts";
import type { SharedToken } from "./shared-token.ts";

/** What a session held when it was to forget its token. */
export interface Cleared {
  current: AccessToken | undefined;
  /** One that is on its way. */
  pending: Promise<AccessToken> | undefined;
}

/**
 * Ends tokens at the service.
 * @param shared the store's token, where there is one
 * @param leaving the tokens to end; those that could not be ended stay in it, for the next time
 * @throws MeetingTimeoutError, the reason of an aborted signal, or the error of a call that failed
 */
export async function endTokens(
  operations: SignInOperations,
  { current, pending }: Cleared,
  shared: (() => Promise<SharedToken>) | undefined,
  leaving: Set<string>,
  options: CallOptions = {},
): Promise<void> {
  const leave = (token?: AccessToken) => token && leaving.add(token.accessToken);
  leave(current);
  // Should nobody wait so long, the next sign-out ends it.
  const coming = pending?.then(leave, () => {});
  leave(await (await shared?.())?.take());
  if (coming) await within(coming, options);
  await Promise.all([...leaving].map((token) => end(operations, token, leaving, options)));
}

async function end(
  operations: SignInOperations,
  token: string,
  leaving: Set<string>,
  options: CallOptions,
): Promise<void> {
  const headers = { ...options.headers, "X-Access-Token": token };
  try {
    await operations.deleteToken({}, { ...options, headers });
  } catch (error) {
    // One that the service does not accept has ended already.
    if (!isMeetingApiError(error) || error.status !== 401) throw error;
  }
  leaving.delete(token);
}

// Waits for a token that is on its way, but no longer than who signs out wants to.
async function within(coming: Promise<unknown>, { signal, timeout = Infinity }: CallOptions): Promise<void> {
  signal?.throwIfAborted();
  const limit = new TimeLimit("signOut", timeout, signal);
  try {
    await limit.wait(coming);
  } catch (error) {
    throw limit.passed ? new MeetingTimeoutError("signOut", timeout, false) : error;
  } finally {
    limit.clear();
  }
}
