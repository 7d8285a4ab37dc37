// Timers cannot wait longer than this. It is said here once more, as sharing it would cost every program 80 bytes.
const longest = 2 ** 31 - 1;
// Each request listens to the signal; runtimes count the listeners, and warn of a leak when they are many.
const mostSharing = 32;

/** The end of a call's time: when its limit has passed, or earlier when its caller gives up. */
export class TimeLimit {
  readonly #deadline: Deadline;
  readonly #end: number;
  readonly #caller: AbortSignal | undefined;
  readonly #stop = (): void => this.#deadline.end(this.#caller?.reason);

  /**
   * @param limit in milliseconds; calls without a signal may take a hundredth longer
   * @param caller the caller's own signal
   * @throws TypeError when the limit is no positive number
   */
  constructor(operation: string, limit: number, caller: AbortSignal | undefined) {
    if (!(limit > 0)) throw new TypeError(`${operation}: "timeout" must be a number of milliseconds above 0.`);
    this.#end = performance.now() + limit;
    this.#caller = caller;
    this.#deadline = caller ? new Deadline(limit) : sharedDeadline(limit);
    this.#deadline.enter();
    caller?.addEventListener("abort", this.#stop);
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.#deadline.signal;
  }

  /** What is left, in milliseconds, as far as a timer can wait. */
  get left(): number {
    return Math.min(this.#end - performance.now(), longest);
  }

  /** Whether time is over, rather than the caller's patience. */
  get passed(): boolean {
    return this.signal.aborted && !this.#caller?.aborted;
  }

  /** Waits for a promise, but not longer than until the time is over; the promise itself goes on. */
  wait<T>(promise: Promise<T>): Promise<T> {
    return this.#deadline.wait(promise);
  }

  /** Waits so many milliseconds, but not longer than until the time is over. */
  async sleep(milliseconds: number): Promise<void> {
    // Loaded by calls that fail only.
    const { default: delay } = await import("delay");
    await delay(milliseconds, { signal: this.signal });
  }

  /** To be called at the end of the call. */
  clear(): void {
    this.#deadline.leave();
    this.#caller?.removeEventListener("abort", this.#stop);
  }
}

let latest: Deadline | undefined;

// A timer and an abort controller for each call would cost as much as the rest of the call. Calls that begin within a
// hundredth of their limit share them.
function sharedDeadline(limit: number): Deadline {
  if (!latest?.takes(limit)) latest = new Deadline(limit, limit / 100);
  return latest;
}

/** A point of time at which calls end that have not ended by themselves. */
class Deadline {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #limit: number;
  readonly #closes: number;
  readonly #timer: Timer | undefined;
  readonly #waiting = new Set<(reason: unknown) => void>();
  #entered = 0;
  #inside = 0;

  /** @param open how long further calls may join, in milliseconds */
  constructor(limit: number, open = 0) {
    this.signal = this.#controller.signal;
    this.#limit = limit;
    this.#closes = performance.now() + open;
    if (limit + open <= longest) this.#timer = setTimeout(() => this.end(timeout()), limit + open);
  }

  takes(limit: number): boolean {
    return limit === this.#limit && this.#entered < mostSharing && performance.now() < this.#closes;
  }

  enter(): void {
    this.#entered += 1;
    this.#inside += 1;
    // Where timers can keep a process alive, only a call in progress does so.
    if (this.#inside === 1 && typeof this.#timer === "object") this.#timer.ref();
  }

  leave(): void {
    this.#inside -= 1;
    if (this.#inside > 0) return;
    if (!this.takes(this.#limit)) clearTimeout(this.#timer as number);
    else if (typeof this.#timer === "object") this.#timer.unref();
  }

  wait<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.signal.aborted) reject(this.signal.reason);
      this.#waiting.add(reject);
      const settled = () => this.#waiting.delete(reject);
      promise.then(resolve, reject).then(settled, settled);
    });
  }

  end(reason: unknown): void {
    this.#controller.abort(reason);
    for (const reject of this.#waiting) reject(this.signal.reason);
  }
}

// As `AbortSignal.timeout` has it, so that hooks can tell it from a caller who gave up.
const timeout = () => new DOMException("The call's time is over.", "TimeoutError");

// Node's timers are objects, those of browsers are numbers.
type Timer = ReturnType<typeof setTimeout> | number;
