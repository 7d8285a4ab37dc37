/** Failures in a row, and the lock that follows from too many of them. */
export interface Attempts {
  failures: number;
  /** In milliseconds since 1970. */
  lockedUntil: number;
}

/** How many failures in a row are too many, and how long the lock then holds, in milliseconds. */
export interface AttemptLimit {
  most: number;
  lockTime: number;
}

export function noAttempts(): Attempts {
  return { failures: 0, lockedUntil: 0 };
}

export function isLocked({ lockedUntil }: Attempts, now: number): boolean {
  return lockedUntil > now;
}

/** Counts a failure; the last one that is allowed locks. */
export function countFailure(attempts: Attempts, { most, lockTime }: AttemptLimit, now: number): void {
  attempts.failures += 1;
  if (attempts.failures < most) return;
  attempts.failures = 0;
  attempts.lockedUntil = now + lockTime;
}

/** After a success failures are counted anew. */
export function countSuccess(attempts: Attempts): void {
  attempts.failures = 0;
}
