// Loaded by those who sign out only.
import type { CallOptions } from "../call/call-options.ts";
import { isMeetingApiError } from "../errors/guards.ts";
import type { SignInOperations } from "./auth.ts";

/**
 * Ends an access token at the service. One that the service does not accept has ended already.
 * @throws the error of the call
 */
export async function endToken(operations: SignInOperations, token: string, options: CallOptions = {}): Promise<void> {
  const headers = { ...options.headers, "X-Access-Token": token };
  try {
    await operations.deleteToken({}, { ...options, headers });
  } catch (error) {
    if (!isMeetingApiError(error) || error.status !== 401) throw error;
  }
}
