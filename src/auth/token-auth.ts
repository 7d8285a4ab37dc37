import { defaultTimeout } from "../call/call-options.ts";
import { MeetingTimeoutError } from "../errors/meeting-timeout-error.ts";
import type { MeetingAuth } from "./auth.ts";
import { requireText } from "./require-text.ts";

/**
 * Uses access tokens that come from elsewhere.
 * @param token a token, or a function that returns one; it is called when a token is first needed, and again when the
 *   service refuses the one it returned. It may take 30 seconds; calls then fail with a MeetingTimeoutError, and the
 *   next call asks it anew
 * @throws TypeError when the token is missing
 */
export function tokenAuth(token: string | (() => string | Promise<string>)): MeetingAuth {
  if (typeof token !== "function") requireText("tokenAuth", "token", token);
  return {
    async signIn() {
      const accessToken = typeof token === "function" ? await inTime(token()) : token;
      requireText("tokenAuth", "token", accessToken);
      return { accessToken };
    },
  };
}

// As all calls wait for it, a function that never returns would end the use of the client.
async function inTime(token: string | Promise<string>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MeetingTimeoutError("tokenAuth", defaultTimeout, false)), defaultTimeout);
  });
  try {
    return await Promise.race([token, late]);
  } finally {
    clearTimeout(timer);
  }
}
