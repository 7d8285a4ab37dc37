import type { SubscribeType } from "../../generated/types.ts";
import { type Disposal, disposal } from "../call/disposal.ts";
import { longestTimer } from "../call/longest-timer.ts";
import { accessOf, type MeetingControl } from "./control-access.ts";
import { FanOut } from "./fan-out.ts";
import { Follower, type FollowOptions } from "./follower.ts";
import type { MeetingMessage, MeetingMessageName } from "./messages.ts";
import { emptyPicture, foldPicture, type MeetingPicture } from "./picture.ts";
import type { WebSocketConstructor } from "./socket.ts";

/** A kind of message to be told of; it may be one that the description does not know. */
export type MeetingMessageKind = SubscribeType | (string & {});

/** What to be told of a meeting, and how. */
export interface MeetingEventsOptions<Kind extends MeetingMessageKind = MeetingMessageKind> {
  /** Kinds of messages to be told of, at least one. */
  subscribe: readonly Kind[];
  /** Ends everything; loops then throw its reason. */
  signal?: AbortSignal;
  /**
   * Makes the connections; for example a class of yours that extends the one of the package `ws` by a proxy. Default: the
   * runtime's own, and on Node before version 22 that of `ws`, which has to be installed where a bundle runs.
   */
  webSocket?: WebSocketConstructor;
  /** How long a connection may take until its subscription is acknowledged, in milliseconds. Default 15 000. */
  timeout?: number;
  /** Time between two heartbeats, in milliseconds. Default 60 000; the service allows 180 000. */
  heartbeat?: number;
  /** How a lost connection is replaced. */
  reconnect?: ReconnectOptions;
}

/** How a lost connection is replaced. Nothing limits how often, but the end of the meeting does. */
export interface ReconnectOptions {
  /** Longest wait before the first attempt, in milliseconds; each further one may be twice as long. Default 500. */
  delay?: number;
  /** Longest wait of all, in milliseconds. Default 30 000. */
  maxDelay?: number;
}

/** Why nothing more comes. */
export interface MeetingEventsEnd {
  /** `meeting` where the meeting has ended, `closed` after `close()`, `aborted` by the signal, or `failed`. */
  readonly reason: "meeting" | "closed" | "aborted" | "failed";
  /** The error, where it has failed. */
  readonly error?: unknown;
}

/** What can be listened to: each kind of message by its action, and what becomes of the connection. */
export type MeetingEventMap<Name extends MeetingMessageName = MeetingMessageName> = {
  [Each in Name]: MeetingMessage<Each>;
} & {
  /** Every message. */
  message: MeetingMessage<Name>;
  /** The connection is lost; another one is on its way. Holds no secret. */
  disconnected: { readonly reason: string };
  /** There is a connection again, and messages of what was missed follow. */
  reconnected: { readonly attempts: number };
  /** Nothing more comes. */
  ended: MeetingEventsEnd;
};

/**
 * What is going on in a meeting, as it happens. A loop over it goes through the messages, from the first one on, and
 * ends with the meeting; several loops each get all that come from their beginning on.
 */
export interface MeetingEvents<Name extends MeetingMessageName = MeetingMessageName>
  extends AsyncIterable<MeetingMessage<Name>>,
    Disposal {
  /** The meeting that is followed. */
  readonly conferenceID: string;
  /** Whether there is a connection now; without one the picture may be out of date. */
  readonly connected: boolean;
  /**
   * Tells a function of each message of one kind, or of what becomes of the connection. What it throws is reported as an
   * uncaught error, and harms nothing else.
   * @returns a function that ends it
   */
  on<Each extends keyof MeetingEventMap<Name>>(
    name: Each,
    listener: (event: MeetingEventMap<Name>[Each]) => unknown,
  ): () => void;
  /** What all messages so far amount to; a loop that is slow may not have come to the last ones. */
  picture(): MeetingPicture;
  /** Ends the connection, and loops. */
  close(): void;
}

/**
 * Follows a meeting over a WebSocket: subscribes, sends heartbeats, and replaces a connection that is lost or silent.
 * @param control control of the meeting, from `client.control({ … })`
 * @param options what to be told of, and how to keep connected
 * @returns what is going on, when the subscription is acknowledged
 * @throws TypeError for options that make no sense
 * @throws MeetingSubscriptionError when the service refuses the subscription
 * @throws MeetingApiError when there is no token for a connection, for example because the meeting has ended
 * @throws MeetingNetworkError when there is no connection
 * @see https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1507.html
 */
export async function meetingEvents<const Kind extends MeetingMessageKind>(
  control: MeetingControl,
  options: MeetingEventsOptions<Kind>,
): Promise<MeetingEvents<Extract<Kind, MeetingMessageName>>> {
  const { subscribe, signal, webSocket, timeout = 15_000, heartbeat = 60_000, reconnect = {} } = options;
  check(subscribe, { timeout, heartbeat }, reconnect);
  const fanOut = new FanOut<MeetingEventMap>(notices);
  let picture = emptyPicture;
  const follow: FollowOptions = {
    control,
    access: accessOf(control),
    subscribe: subscribe as readonly SubscribeType[],
    webSocket,
    timeout,
    heartbeat,
    delay: reconnect.delay ?? 500,
    maxDelay: reconnect.maxDelay ?? 30_000,
    onMessage(message) {
      picture = foldPicture(picture, message);
      fanOut.pass(message.action, message);
    },
    onDisconnected: (reason) => fanOut.tell("disconnected", { reason }),
    onReconnected: (attempts) => fanOut.tell("reconnected", { attempts }),
    onEnd(end) {
      const failed = end.reason === "failed" && { error: end.error, quiet: false };
      const aborted = end.reason === "aborted" && { error: signal?.reason, quiet: true };
      fanOut.end(end, failed || aborted || undefined);
    },
  };
  const follower = new Follower(follow);
  await follower.start(signal);
  const events: MeetingEvents = {
    conferenceID: control.conferenceID,
    get connected() {
      return follower.connected;
    },
    on: (name, listener) => fanOut.on(name, listener),
    picture: () => picture,
    close: () => follower.stop(),
    [Symbol.asyncIterator]: () => fanOut.loop(),
    ...disposal(() => follower.stop()),
  };
  // Nothing else was subscribed to.
  return events as MeetingEvents<Extract<Kind, MeetingMessageName>>;
}

// What no message may tell, whatever the service calls it. A record, so that the compiler asks for all of them.
const own: Record<Exclude<keyof MeetingEventMap, MeetingMessageName>, true> = {
  message: true,
  disconnected: true,
  reconnected: true,
  ended: true,
};
const notices = Object.keys(own) as (keyof typeof own)[];

function check(subscribe: unknown, times: Record<string, number>, { delay = 0, maxDelay = 0 }: ReconnectOptions): void {
  if (!Array.isArray(subscribe) || subscribe.length === 0) {
    throw new TypeError(`meetingEvents: "subscribe" must list at least one kind of message.`);
  }
  for (const [name, time] of Object.entries(times)) {
    if (time > 0 && time <= longestTimer) continue;
    throw new TypeError(`meetingEvents: "${name}" must be a number of milliseconds above 0, at most ${longestTimer}.`);
  }
  for (const [name, time] of Object.entries({ delay, maxDelay })) {
    if (time >= 0) continue;
    throw new TypeError(`meetingEvents: "reconnect.${name}" must be a number of milliseconds, at least 0.`);
  }
}
