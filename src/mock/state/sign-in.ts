import type { AuthToken } from "../../../generated/types.ts";

/** An access token that was issued. */
export interface IssuedToken {
  value: string;
  refreshToken: string;
  userId: string;
  appId: string | undefined;
  clientType: AuthToken["clientType"];
  createdAt: number;
  expiresAt: number;
  refreshExpiresAt: number;
}

/** What signing in leaves behind. */
export interface SignInState {
  tokens: Map<string, IssuedToken>;
}
