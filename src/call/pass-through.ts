const marked: WeakSet<object> = new WeakSet();

// Texts and numbers can be thrown too, but not be marked.
class Thrown {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Marks an error as one that reaches the caller as it is, whatever part of the call it comes from. */
export function passThrough(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return new Thrown(error);
  marked.add(error);
  return error;
}

/** The error that was marked, in a list of one; an empty list for others. */
export function passedThrough(error: unknown): [unknown] | [] {
  if (error instanceof Thrown) return [error.value];
  return typeof error === "object" && error !== null && marked.has(error) ? [error] : [];
}
