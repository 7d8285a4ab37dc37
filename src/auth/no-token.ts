// Loaded when a call lacks an access token, or was refused with the one that it had.
import type { KnownErrorCode } from "../../generated/types.ts";
import { isMeetingApiError } from "../errors/guards.ts";
import type { MeetingApiError } from "../errors/meeting-api-error.ts";
import type { SignInOperations } from "./auth.ts";

// What quality data and statistics say of a token that is not accepted, and of a caller who is no administrator.
const either: KnownErrorCode = "MBI.000000004";

/** Whether a call was refused because of its access token. Where the refusal may mean something else, the token is checked. */
export async function isBecauseOf(
  token: string,
  { status, code }: MeetingApiError,
  { checkToken }: Pick<SignInOperations, "checkToken">,
): Promise<boolean> {
  if (status === 401 || code !== either) return status === 401;
  try {
    await checkToken({ body: { token, needGenNewToken: false } });
    return false;
  } catch (error) {
    return isMeetingApiError(error) && error.status === 401;
  }
}

/** The error for a call that needs an access token where there is no way to get one. */
export function noWayToSignIn(operation: string): TypeError {
  return new TypeError(
    `${operation} needs an access token: pass "auth" to createMeetingClient, for example appIdAuth(...).`,
  );
}
