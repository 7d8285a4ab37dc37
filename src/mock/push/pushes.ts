import type { EventName } from "../../webhooks/events.ts";
import { toMessage, toPost } from "../../webhooks/message.ts";
import { release } from "../release.ts";
import { isOn } from "../state/announce.ts";
import type { Lifecycle } from "../state/lifecycle.ts";
import type { Memory } from "../state/memory.ts";
import { Random } from "../state/random.ts";
import type { AnnouncedEvent, PendingPush, PushConfig } from "../state/state.ts";
import { Alarm } from "./alarm.ts";
import { exchange } from "./exchange.ts";
import type { PostEvent, Push } from "./push.ts";
import { nextAttempt } from "./schedule.ts";

/** What pushing works on. */
interface PushMemory extends Memory {
  readonly lifecycle: Lifecycle;
}

/** What of pushing is chosen from outside. */
export interface PushOptions {
  fetch?: PostEvent;
  onPush?: (push: Push) => void;
}

// As many attempts are remembered.
const mostKept = 1000;
// How long a receiver that did not answer is left alone, in milliseconds, unless something happens.
const breath = 1000;

/** Posts what has happened to those who want to know, one event after the other for each of them. */
export class Pushes {
  /** The last attempts. */
  readonly log: Push[] = [];
  readonly #memory: PushMemory;
  readonly #options: PushOptions;
  // Nonces are no identifiers of the service, so that pushing changes none of these.
  readonly #random: Random;
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #alarm: Alarm;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(memory: PushMemory, options: PushOptions) {
    this.#memory = memory;
    this.#options = options;
    // The time, as a service that goes on from what another one remembered must not repeat its nonces.
    this.#random = new Random(memory.random.position ^ memory.clock.now());
    this.#alarm = new Alarm(memory.clock, () => this.catchUp());
    memory.clock.whenMoved(() => this.catchUp());
    // What was left over from an earlier service is posted soon, and not before somebody could look.
    this.#setAlarm();
  }

  /** Posts in the background what is due, and sees to it that the rest is posted in time. */
  start(): void {
    const { state } = this.#memory;
    if (state.pushes.length > 0) {
      // What a receiver has not taken before it is switched off is not for it any more.
      state.pushes = state.pushes.filter(({ configId }) => this.#receiver(configId));
      for (const configId of new Set(state.pushes.map((push) => push.configId))) this.#startLane(configId);
    }
    this.#setAlarm();
  }

  /** Lets time take its course on meetings, and posts what is due then. */
  catchUp(): void {
    if (!this.#isUsed()) return;
    this.#memory.lifecycle.catchUp();
    this.start();
  }

  /** Returns when everything that is due has been posted and answered, or has failed. */
  async settled(): Promise<void> {
    do {
      this.catchUp();
      await Promise.all(this.#lanes.values());
    } while (this.#lanes.size > 0 || this.#isBehind());
  }

  /**
   * Asks a receiver whether it is one.
   * @returns what is wrong with its answer, or undefined
   */
  async verify(config: PushConfig): Promise<string | undefined> {
    const event = { event: "meeting.verify", timestamp: this.#memory.clock.now() } as const;
    const { sent, outcome, nonce } = await this.#post(config, event);
    const { status } = outcome;
    const problem =
      outcome.problem ?? (isEcho(outcome.body, nonce) ? undefined : "the answer does not repeat the nonce");
    this.#note({ ...sent, status, problem, attempt: 1, delivered: problem === undefined });
    return problem;
  }

  #startLane(configId: string): void {
    if (this.#lanes.has(configId) || !this.#next(configId)) return;
    const lane = this.#run(configId)
      .finally(() => this.#lanes.delete(configId))
      .then((silent) => (silent ? this.#startLater() : this.start()));
    this.#lanes.set(configId, lane);
  }

  // Each wait for a silent receiver keeps the process alive. One may; those for everything that is due would take hours.
  #startLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.start(), breath);
    release(this.#later);
  }

  // Tells whether the receiver has fallen silent.
  async #run(configId: string): Promise<boolean> {
    for (let push = this.#next(configId); push; push = this.#next(configId)) {
      const config = this.#receiver(configId);
      if (!config) return false;
      if (await this.#attempt(push, config)) return true;
    }
    return false;
  }

  #isBehind(): boolean {
    const { state, clock } = this.#memory;
    const now = clock.now();
    return state.pushes.some(({ configId, dueAt }) => dueAt <= now && this.#receiver(configId));
  }

  // The oldest of what is due.
  #next(configId: string): PendingPush | undefined {
    const { state, clock } = this.#memory;
    const due = state.pushes.filter((push) => push.configId === configId && push.dueAt <= clock.now());
    return due.reduce<PendingPush | undefined>(
      (first, push) => (first && first.dueAt <= push.dueAt ? first : push),
      undefined,
    );
  }

  // Tells whether no answer came in time.
  async #attempt(push: PendingPush, config: PushConfig): Promise<boolean> {
    const { sent, outcome } = await this.#post(config, push.event);
    const { status, problem, late = false } = outcome;
    const delivered = problem === undefined;
    const attempt = push.failures + 1;
    if (!delivered) push.failures += 1;
    const next = delivered ? undefined : nextAttempt(push);
    if (next === undefined) this.#forget(push);
    else push.dueAt = next;
    this.#note({ ...sent, status, problem, attempt, delivered, next });
    return late;
  }

  async #post(config: PushConfig, event: AnnouncedEvent | { event: "meeting.verify"; timestamp: number }) {
    const { subscriberId, subscriberKey, url } = config;
    const head = { appID: subscriberId, timestamp: this.#memory.clock.now(), nonce: this.#random.digits(8) };
    const body = await toMessage(head, event, subscriberKey);
    const requestId = this.#random.uuid();
    const post = this.#options.fetch ?? ((request: Request) => globalThis.fetch(request));
    const began = performance.now();
    const outcome = await exchange((signal) => toPost(addressOf(url), requestId, body, signal), post);
    const name = event.event as EventName;
    const milliseconds = performance.now() - began;
    return {
      outcome,
      nonce: head.nonce,
      sent: { event: name, subscriberId, url, at: head.timestamp, body, milliseconds },
    };
  }

  #note(push: Push): void {
    this.log.push(push);
    if (this.log.length > mostKept) this.log.shift();
    try {
      this.#options.onPush?.(push);
    } catch (error) {
      // A log that fails is no reason to push no more.
      console.error(error);
    }
  }

  #forget(push: PendingPush): void {
    const { state } = this.#memory;
    state.pushes = state.pushes.filter((other) => other !== push);
  }

  #receiver(configId: string): PushConfig | undefined {
    const config = this.#memory.state.pushConfigs.get(configId);
    return config && isOn(config) ? config : undefined;
  }

  #isUsed(): boolean {
    return [...this.#memory.state.pushConfigs.values()].some(isOn);
  }

  // Meetings end by themselves, which receivers want to know although nobody calls.
  #setAlarm(): void {
    this.#alarm.set(this.#isUsed() ? this.#nextMoment() : Infinity);
  }

  #nextMoment(): number {
    const { state, lifecycle } = this.#memory;
    const waiting = state.pushes.filter(({ configId }) => !this.#lanes.has(configId));
    return waiting.reduce((first, { dueAt }) => Math.min(first, dueAt), lifecycle.nextMoment());
  }
}

// The message of `new Request` would show what is secret in it.
function addressOf(url: string): string {
  const { username, password } = new URL(url);
  if (username !== "" || password !== "")
    throw new TypeError("an address with a user name or a password cannot be called");
  return url;
}

function isEcho(body: string | undefined, nonce: string): boolean {
  try {
    const answer = JSON.parse(body ?? "");
    return answer?.event === "meeting.verify" && answer.nonce === nonce;
  } catch {
    return false;
  }
}
