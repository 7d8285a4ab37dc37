/** Remembers which messages have been received. */
export interface NonceStore {
  /**
   * Notes a message.
   * @param key names the message
   * @param ttl after how many milliseconds it may be forgotten
   * @returns false when it was noted before
   */
  add(key: string, ttl: number): boolean | Promise<boolean>;
  /** Forgets a message whose handling has failed, so that it is taken when the service sends it again. */
  delete(key: string): unknown;
}

/** Remembers messages in memory, for receivers with one process. */
export function memoryNonceStore(now: () => number = Date.now): NonceStore {
  const ends = new Map<string, number>();
  return {
    add(key, ttl) {
      // The oldest come first, as all are kept for the same time.
      for (const [old, end] of ends) {
        if (end > now()) break;
        ends.delete(old);
      }
      if (ends.has(key)) return false;
      ends.set(key, now() + ttl);
      return true;
    },
    delete: (key) => ends.delete(key),
  };
}
