import delay from "delay";
import { isMeetingApiError } from "../errors/guards.ts";
import { type ConnectOptions, connect } from "./connect.ts";
import type { MeetingMessage } from "./messages.ts";

/** What following takes; times are in milliseconds. */
export interface FollowOptions extends Omit<ConnectOptions, "signal" | "onConnected" | "onLost"> {
  /** Longest wait before the first attempt at another connection; each further one may be twice as long. */
  delay: number;
  maxDelay: number;
  onDisconnected(reason: string): void;
  onReconnected(attempts: number): void;
  /** Is told once, when nothing more comes. */
  onEnd(end: FollowEnd): void;
}

/** Why nothing more comes. */
export interface FollowEnd {
  reason: "meeting" | "closed" | "aborted" | "failed";
  error?: unknown;
}

// What the service says of a meeting that has not started, has ended, or is not known any more. The last one may also
// mean a wrong password, but this one was right before.
const over = new Set<string | undefined>(["MMC.111072005", "MMC.111072006", "MMC.111070005", "MMC.111072065"]);

/** Keeps a connection to one meeting until the meeting ends, or until it is told to stop. */
export class Follower {
  readonly #options: FollowOptions;
  readonly #stopping = new AbortController();
  /** Whether there is a connection whose subscription holds. */
  connected = false;
  #connectedAt: number | undefined;
  // Since the last connection that lasted, and since the last one.
  #attempts = 0;
  #attemptsNow = 0;
  #unlisten = (): void => {};

  constructor(options: FollowOptions) {
    this.#options = options;
  }

  /**
   * Connects for the first time.
   * @param signal ends everything
   * @throws what the attempt failed with
   */
  async start(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    const abort = () => this.#end({ reason: "aborted" }, signal?.reason);
    signal?.addEventListener("abort", abort);
    this.#unlisten = () => signal?.removeEventListener("abort", abort);
    try {
      await this.#connect();
    } catch (error) {
      this.#unlisten();
      // Where the meeting ends together with the acknowledgement, it has been followed to its end.
      if (this.#connectedAt === undefined || signal?.aborted) throw error;
    }
  }

  /** Ends the connection, and attempts at another one. */
  stop(): void {
    this.#end({ reason: "closed" });
  }

  #end(end: FollowEnd, why?: unknown): void {
    if (this.#stopping.signal.aborted) return;
    this.connected = false;
    this.#unlisten();
    this.#stopping.abort(why);
    // Who waits for the first connection hears of it there.
    if (this.#connectedAt !== undefined) this.#options.onEnd(end);
  }

  #connect(): Promise<void> {
    return connect({
      ...this.#options,
      signal: this.#stopping.signal,
      onMessage: (message) => this.#receive(message),
      onConnected: () => this.#connected(),
      onLost: (reason) => this.#lost(reason),
    });
  }

  #connected(): void {
    const isFirst = this.#connectedAt === undefined;
    this.connected = true;
    this.#connectedAt = performance.now();
    if (!isFirst) this.#options.onReconnected(this.#attemptsNow);
  }

  #receive(message: MeetingMessage): void {
    if (this.#stopping.signal.aborted) return;
    this.#options.onMessage(message);
    const isOver = message.action === "ConfDynamicInfoNotify" && message.state === "Destroyed";
    if (isOver) this.#end({ reason: "meeting" });
  }

  #lost(reason: string): void {
    this.connected = false;
    this.#attemptsNow = 0;
    // A service that takes connections only to end them must not be asked again and again.
    if (performance.now() - (this.#connectedAt ?? 0) > this.#options.heartbeat) this.#attempts = 0;
    this.#options.onDisconnected(reason);
    void this.#replace();
  }

  async #replace(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#attempts += 1;
      this.#attemptsNow += 1;
      try {
        await delay(this.#wait(), { signal });
        await this.#connect();
        return;
      } catch (error) {
        const end = endAfter(error);
        if (end) this.#end(end);
      }
    }
  }

  // Differs between those who were cut off at the same time.
  #wait(): number {
    const { delay: first, maxDelay } = this.#options;
    return Math.min(first * 2 ** (this.#attempts - 1), maxDelay) * (0.5 + Math.random() / 2);
  }
}

/** What a failed attempt means: the end, or undefined where another one may succeed. */
function endAfter(error: unknown): FollowEnd | undefined {
  if (isMeetingApiError(error) && over.has(error.code)) return { reason: "meeting" };
  return (error as { retryable?: unknown } | undefined)?.retryable === true ? undefined : { reason: "failed", error };
}
