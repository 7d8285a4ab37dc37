import type { KnownErrorCode } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { type AttemptLimit, count } from "../state/attempts.ts";
import type { User } from "../state/state.ts";

// After so many wrong passwords in a row an account is locked for a minute.
const limit: AttemptLimit = { most: 5, lockTime: 60_000 };

/**
 * Lets a user pass who shows the right password.
 * @param wrong code of the refusal of a wrong one
 * @param lockedStatus status of the refusal of a locked account, where the operation has one of its own
 * @throws Refusal for a wrong password, and while too many wrong ones have locked the account
 */
export function admit(
  { signInAttempts }: User,
  isRight: boolean,
  wrong: KnownErrorCode,
  { clock }: MockService,
  lockedStatus?: number,
): void {
  const outcome = count(signInAttempts, isRight, limit, clock.now());
  if (outcome === "locked") throw locked(lockedStatus);
  if (outcome === "wrong") throw new Refusal(wrong);
}

/** The refusal of a user whose account is locked. */
export function locked(status?: number): Refusal {
  return new Refusal("USG.206030015", { status });
}
