import type { MeetingAuth } from "./auth.ts";
import { requireText } from "./require-text.ts";

/**
 * Uses access tokens that come from elsewhere.
 * @param token a token, or a function that returns one; it is called when a token is first needed, and again when the
 *   service refuses the one it returned
 * @throws TypeError when the token is missing
 */
export function tokenAuth(token: string | (() => string | Promise<string>)): MeetingAuth {
  if (typeof token !== "function") requireText("tokenAuth", "token", token);
  return {
    async signIn() {
      const accessToken = typeof token === "function" ? await token() : token;
      requireText("tokenAuth", "token", accessToken);
      return { accessToken };
    },
  };
}
