import type { AttemptLimit } from "../state/attempts.ts";

/** After so many wrong passwords in a row an account is locked for a minute. */
export const signInLimit: AttemptLimit = { most: 5, lockTime: 60_000 };
