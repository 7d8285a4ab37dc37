import type { AuthToken, SsoConfig } from "../../../generated/types.ts";
import type { Attempts } from "./attempts.ts";

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

/** A puzzle captcha that waits for its solution. */
export interface Puzzle {
  /** Who is to solve it, as the user was named. */
  user: string;
  clientType: number;
  checkType: number;
  /** Where the piece belongs. */
  pointX: number;
  pointY: number;
  expiresAt: number;
}

/** Permission for the next step on the way back from a forgotten password. */
export interface StepToken {
  step: "sign in" | "send a code" | "reset the password";
  /** Who has it, as the user was named. */
  user: string;
  expiresAt: number;
}

/** How a user gets back from a forgotten password. */
export interface Retrieval {
  userId: string;
  /** When codes were sent, within the last day. */
  sentAt: number[];
  /** The code that waits to be checked, and how the user was named when it was sent. */
  code?: { value: string; user: string; expiresAt: number };
  attempts: Attempts;
}

/** A code that went to a mobile number or e-mail address which shall be a user's. */
export interface ContactCode {
  value: string;
  expiresAt: number;
}

/** How a user changes a mobile number or e-mail address. */
export interface ContactChange {
  userId: string;
  /** By the number or address to which they went. */
  codes: Map<string, ContactCode>;
  /** When codes were checked, within the last minute. */
  checkedAt: number[];
  /** Until when the proof counts that the user holds the present number or address. */
  verifiedUntil: number;
  attempts: Attempts;
}

/** An account at WeLink that belongs to a user. */
export interface LinkedAccount {
  account: string;
  password: string;
  userId: string;
}

/** An authorization code of an enterprise's own sign-in service. */
export interface SsoCode {
  corpId: string;
  /** Account there, which is the app's own ID for the user here. */
  account: string;
  name?: string;
  expiresAt: number;
}

/** What signing in leaves behind. */
export interface SignInState {
  tokens: Map<string, IssuedToken>;
  /** Captchas and what follows from them, by their tokens. */
  puzzles: Map<string, Puzzle>;
  stepTokens: Map<string, StepToken>;
  /** By user. */
  retrievals: Map<string, Retrieval>;
  contactChanges: Map<string, ContactChange>;
  /** By account. */
  linkedAccounts: Map<string, LinkedAccount>;
  /** By enterprise. */
  ssoConfigs: Map<string, SsoConfig>;
  ssoCodes: Map<string, SsoCode>;
  /** Nonces that open the portal once, with their users. */
  portalNonces: Map<string, { userId: string; createdAt: number }>;
}
