/** How it ended: with nothing to report, or with an error; one that the program brought about itself is quiet. */
export type End = { error: unknown; quiet: boolean } | undefined;

/** Those who follow: functions that are told of events, and loops that go through the messages. */
export class FanOut<Events extends { message: unknown; ended: unknown }> {
  readonly #notices: ReadonlySet<keyof Events>;
  readonly #listeners = new Map<keyof Events, Set<{ listener: (event: never) => unknown }>>();
  readonly #loops = new Set<ReadableStreamDefaultController<Events["message"]>>();
  // What waits until somebody listens: the first messages come together with the acknowledgement of the subscription.
  #held: (() => void)[] | undefined = [];
  #over: { end: End } | undefined;

  /** @param notices names that only {@link tell} and {@link end} serve, even when a message is called so */
  constructor(notices: readonly (keyof Events)[]) {
    this.#notices = new Set(notices);
  }

  /** Tells a function from now on. @returns a function that ends it */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => unknown): () => void {
    const entry = { listener };
    const told = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, told.add(entry));
    this.#release();
    return () => void told.delete(entry);
  }

  /** Goes through the messages from now on, until they end. */
  loop(): AsyncIterator<Events["message"], undefined> {
    let remove = () => {};
    const stream = new ReadableStream<Events["message"]>({
      start: (controller) => {
        if (this.#over) finish(controller, this.#over.end);
        else this.#loops.add(controller);
        remove = () => void this.#loops.delete(controller);
      },
      cancel: () => remove(),
    });
    const reader = stream.getReader();
    this.#release();
    return {
      next: () => reader.read() as Promise<IteratorResult<Events["message"], undefined>>,
      return: async () => {
        await reader.cancel();
        return { done: true, value: undefined };
      },
    };
  }

  /** Tells those who listen under a name. */
  tell<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    // A copy, so that who is told may begin and end listening.
    for (const { listener } of [...(this.#listeners.get(name) ?? [])]) run(() => listener(event as never));
  }

  /** Passes a message on, also to those who listen under its own name, unless that is one of the notices'. */
  pass(name: keyof Events, message: Events["message"]): void {
    this.#deliver(() => {
      if (!this.#notices.has(name)) this.tell(name, message as Events[typeof name]);
      this.tell("message", message);
      for (const loop of this.#loops) loop.enqueue(message);
    });
  }

  /** Tells that nothing will come any more. An error that nobody could hear of is thrown where the runtime shows it. */
  end(event: Events["ended"], end: End): void {
    this.#deliver(() => {
      const heard = this.#loops.size > 0 || (this.#listeners.get("ended")?.size ?? 0) > 0;
      this.#over = { end };
      this.tell("ended", event);
      for (const loop of this.#loops) finish(loop, end);
      if (end && !end.quiet && !heard) void Promise.reject(end.error);
    });
    if (end && !end.quiet) this.#release();
  }

  #deliver(delivery: () => void): void {
    if (!this.#held) {
      delivery();
      return;
    }
    this.#held.push(delivery);
    // Nobody may ever come, as with a program that looks at the picture only.
    if (this.#held.length > mostHeld) this.#held.shift();
  }

  // A little later, so that all who begin to listen together miss nothing.
  #release(): void {
    queueMicrotask(() => {
      const held = this.#held ?? [];
      this.#held = undefined;
      for (const delivery of held) delivery();
    });
  }
}

const mostHeld = 1000;

function finish(loop: ReadableStreamDefaultController<unknown>, end: End): void {
  if (end) loop.error(end.error);
  else loop.close();
}

// As the web's `EventTarget` does: what one throws is reported, and the others are told nevertheless.
function run(task: () => unknown): void {
  try {
    task();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
