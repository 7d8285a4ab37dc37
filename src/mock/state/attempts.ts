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

/**
 * Counts an attempt. While the lock holds none is looked at; the last failure that is allowed locks; after a success
 * failures are counted anew.
 */
export function count(
  attempts: Attempts,
  isRight: boolean,
  { most, lockTime }: AttemptLimit,
  now: number,
): "right" | "wrong" | "locked" {
  if (isLocked(attempts, now)) return "locked";
  attempts.failures = isRight ? 0 : attempts.failures + 1;
  if (attempts.failures === most) {
    attempts.failures = 0;
    attempts.lockedUntil = now + lockTime;
  }
  return isRight ? "right" : "wrong";
}
