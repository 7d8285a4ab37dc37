import type { HeartBeatFrame, SubscribeData, SubscribeFrame, SubscribeResult } from "../../generated/types.ts";
import { hex } from "../auth/encoding.ts";
import { type Frame, type MeetingMessage, readFrame, readResult } from "./messages.ts";
import { abandon, type WebSocketLike } from "./socket.ts";

/** What a connection needs and whom it tells. */
export interface ConnectionOptions {
  subscription: SubscribeData;
  /** Ends the connection. */
  signal: AbortSignal;
  /** How long the service may take until it acknowledges the subscription, in milliseconds. */
  patience: number;
  /** Time between two heartbeats, in milliseconds. */
  heartbeat: number;
  onMessage(message: MeetingMessage): void;
  /** Is told once, of the acknowledgement. */
  onSubscribed(result: Partial<SubscribeResult>): void;
  /** Is told once, that the connection is gone, and why; not where it was ended on purpose. */
  onLost(reason: string): void;
}

/** One connection: it subscribes, sends heartbeats, and notices when nothing comes back. */
export class Connection {
  readonly #socket: WebSocketLike;
  readonly #options: ConnectionOptions;
  // Until the subscription is acknowledged.
  #sequence: string | undefined = sequence();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heard = true;

  constructor(socket: WebSocketLike, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.onopen = () => this.#subscribe();
    socket.onmessage = ({ data }: { data: unknown }) => this.#receive(readFrame(data));
    socket.onclose = ({ code, reason }: CloseNews) => this.#lose(`closed with ${code}${reason ? `: ${reason}` : ""}`);
    socket.onerror = (event: ErrorNews) => this.#lose(wordsOf(event));
    const { patience, signal } = options;
    signal.addEventListener("abort", this.close);
    this.#timer = setTimeout(() => this.#lose(`no subscription within ${patience} ms`), patience);
  }

  /** Ends the connection, without waiting for the service. */
  readonly close = (): void => {
    this.#leave();
    this.#socket.close(1000);
    abandon(this.#socket);
  };

  #subscribe(): void {
    const frame: SubscribeFrame = {
      action: "Subscribe",
      sequence: this.#sequence ?? "",
      data: JSON.stringify(this.#options.subscription),
    };
    this.#socket.send(JSON.stringify(frame));
  }

  #receive(frame: Frame | undefined): void {
    this.#heard = true;
    if (!frame || frame.action === "HeartBeat") return;
    if (frame.action !== "Subscribe") this.#options.onMessage(frame as MeetingMessage);
    else if (frame.sequence === this.#sequence) this.#acknowledged(readResult(frame.data));
  }

  #acknowledged(result: Partial<SubscribeResult>): void {
    this.#sequence = undefined;
    clearTimeout(this.#timer);
    this.#timer = setInterval(() => this.#beat(), this.#options.heartbeat);
    this.#options.onSubscribed(result);
  }

  // The service answers each heartbeat, so that a connection on which nothing came since the last one is dead, although
  // nobody has closed it.
  #beat(): void {
    if (!this.#heard) {
      this.#lose(`nothing heard for ${this.#options.heartbeat} ms`);
      return;
    }
    this.#heard = false;
    const frame: HeartBeatFrame = { action: "HeartBeat", sequence: sequence() };
    this.#socket.send(JSON.stringify(frame));
  }

  #lose(reason: string): void {
    this.#leave();
    abandon(this.#socket);
    this.#options.onLost(reason);
  }

  #leave(): void {
    // Ends intervals as well.
    clearTimeout(this.#timer);
    this.#options.signal.removeEventListener("abort", this.close);
  }
}

// What runtimes tell when a connection ends. Their events hold the address, and must not be passed on.
interface CloseNews {
  code: number;
  reason?: string;
}
interface ErrorNews {
  message?: string;
  error?: { code?: string };
}

function wordsOf({ message, error }: ErrorNews): string {
  return error?.code ?? (message || "no connection");
}

// 24 characters; the vendor advises 20 to 30.
function sequence(): string {
  return hex(crypto.getRandomValues(new Uint8Array(12)));
}
