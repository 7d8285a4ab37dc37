/** Lets concurrent callers share one attempt; the next call after its end makes a new one. */
export function share<Args extends unknown[], Result>(
  attempt: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  let pending: Promise<Result> | undefined;
  return (...args) => {
    pending ??= attempt(...args).finally(() => {
      pending = undefined;
    });
    return pending;
  };
}
