import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { release } from "../release.ts";
import { Random } from "../state/random.ts";
import type { WebSocketToken } from "../state/state.ts";
import { checkMessage, kindsOfMessages } from "./channel.ts";
import { Feed, type Pushed } from "./feed.ts";
import { Follower, type Frame, type Line } from "./follower.ts";
import { accepted, type ClientFrame, readFrame, readSubscription, refusedFrame } from "./frames.ts";
import { pictureOf, toldKinds } from "./picture.ts";

/** What happens on the event channel of a meeting; it holds nothing secret. */
export interface ChannelEvent {
  /** The meeting, as the client names it. */
  conferenceID: string;
  event: "connected" | "refused" | "subscribed" | "pushed" | "closed";
  /** To what, what, or why. */
  detail: string;
}

/** A client that is connected, as its connection sees it. */
export interface Visitor {
  receive(text: string): void;
  /** Is to be called when the connection has ended, whoever ended it. */
  gone(reason: string): void;
}

// Without a heartbeat the service waits so many seconds.
const patience = 180;
// How often time is looked at while somebody follows a meeting, in milliseconds.
const tick = 1000;

// Close codes are not published; these are those of the protocol that say most.
const codes = { ended: 1000, goingAway: 1001, unreadable: 1003, refused: 1008 } as const;

/** Tells those who follow meetings what changes in them. Nothing of it costs anything while nobody does. */
export class Realtime {
  readonly #service: MockService;
  readonly #random: Random;
  readonly #feeds: Map<string, Feed> = new Map();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Are told what happens. */
  readonly listeners: Set<(event: ChannelEvent) => void> = new Set();

  constructor(service: MockService, seed: number) {
    this.#service = service;
    this.#random = new Random(seed);
  }

  /**
   * Uses the token up with which a client connects.
   * @returns undefined where it is refused
   */
  async admit(conferenceID: string, value: string): Promise<WebSocketToken | undefined> {
    const { lifecycle, controls, state } = this.#service;
    lifecycle.catchUp();
    const token = controls.takeWebSocketToken(value);
    // That it is used up must be kept, whatever becomes of the connection.
    if (token) await this.#service.beforeAnswer?.();
    const confUUID = state.meetings.get(conferenceID)?.holding?.confUUID;
    if (token?.conferenceID === conferenceID && token.confUUID === confUUID) return token;
    this.#report(/^\d+$/.test(conferenceID) ? conferenceID : "?", "refused", refusal.reason);
    return undefined;
  }

  /** Takes a client that was admitted. */
  connect({ conferenceID, confUUID }: WebSocketToken, line: Line): Visitor | undefined {
    const feed = this.#feeds.get(confUUID) ?? this.#open(conferenceID, confUUID);
    if (!feed) {
      line.close(codes.ended, ended);
      return undefined;
    }
    const follower = new Follower(this.#checked(line), this.#service.clock.now());
    feed.followers.add(follower);
    this.#watch();
    this.#report(conferenceID, "connected", "");
    return {
      receive: (text) => this.#receive(text, follower, feed),
      gone: (reason) => this.#remove(follower, feed, reason),
    };
  }

  /** Tells everybody what has changed, and closes what is over. */
  notice(): void {
    if (this.#feeds.size === 0) return;
    this.#service.lifecycle.catchUp();
    for (const feed of this.#feeds.values()) {
      this.#follow(feed);
      this.#closeSilent(feed);
    }
  }

  #open(conferenceID: string, confUUID: string): Feed | undefined {
    const held = this.#held(conferenceID, confUUID);
    if (!held) return undefined;
    const feed = new Feed(conferenceID, confUUID, pictureOf(held, this.#service));
    this.#feeds.set(confUUID, feed);
    return feed;
  }

  #held(conferenceID: string, confUUID: string) {
    const meeting = this.#service.state.meetings.get(conferenceID);
    const holding = meeting?.holding;
    return meeting && holding?.confUUID === confUUID ? { meeting, holding } : undefined;
  }

  #follow(feed: Feed): void {
    const held = this.#held(feed.conferenceID, feed.confUUID);
    const frame = this.#frame(feed);
    const pushed = held ? feed.tell(pictureOf(held, this.#service), frame) : feed.end(frame);
    for (const message of pushed) this.#report(feed.conferenceID, "pushed", words(message));
    if (held) return;
    this.#feeds.delete(feed.confUUID);
    for (const follower of feed.followers) this.#close(follower, feed, codes.ended, ended);
  }

  #closeSilent(feed: Feed): void {
    const limit = this.#service.clock.now() - patience * 1000;
    for (const follower of feed.followers) {
      if (follower.heardAt > limit) continue;
      this.#close(follower, feed, codes.goingAway, `There was no heartbeat for ${patience} seconds.`);
    }
  }

  #receive(text: string, follower: Follower, feed: Feed): void {
    // It was told already that it is no longer heard.
    if (!feed.followers.has(follower)) return;
    const frame = readFrame(text);
    if (!frame) {
      this.#close(follower, feed, codes.unreadable, "A frame is a JSON object with an action and a sequence.");
    } else if (frame.action === "HeartBeat") {
      follower.heardAt = this.#service.clock.now();
      follower.line.send(JSON.stringify({ sequence: frame.sequence, action: frame.action }));
    } else {
      this.#attempt(frame, follower, feed);
    }
  }

  #attempt(frame: ClientFrame, follower: Follower, feed: Feed): void {
    try {
      if (frame.action !== "Subscribe") throw notSimulated(frame.action);
      this.#subscribe(frame, follower, feed);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#report(feed.conferenceID, "refused", error.message);
      follower.line.send(refusedFrame(frame, error));
    }
  }

  #subscribe(frame: ClientFrame, follower: Follower, feed: Feed): void {
    const { conferenceID, kinds, token } = readSubscription(frame);
    const control = this.#service.controls.find(token);
    const allowed = control?.confUUID === feed.confUUID;
    if (!allowed || (conferenceID !== undefined && conferenceID !== feed.conferenceID)) {
      throw new Refusal("MMC.111070121");
    }
    const known = toldKinds.filter((kind) => kinds.includes(kind));
    if (!kinds.some((kind) => kindsOfMessages.includes(kind))) {
      throw new Refusal("MMC.111071061", { message: "subscribeType names no kind of message that there is." });
    }
    // What the others know may be older; they are told first.
    this.notice();
    follower.line.send(accepted(frame));
    this.#report(feed.conferenceID, "subscribed", known.join(", "));
    follower.subscribe(known, feed.picture, this.#frame(feed));
  }

  #close(follower: Follower, feed: Feed, code: number, reason: string): void {
    follower.line.close(code, reason);
    this.#remove(follower, feed, reason);
  }

  #remove(follower: Follower, feed: Feed, reason: string): void {
    if (!feed.followers.delete(follower)) return;
    this.#report(feed.conferenceID, "closed", reason);
    if (feed.followers.size === 0) this.#feeds.delete(feed.confUUID);
    if (this.#feeds.size === 0) this.#rest();
  }

  // Time goes on without calls as well.
  #watch(): void {
    this.#timer ??= setInterval(() => this.notice(), tick);
    release(this.#timer);
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #frame({ conferenceID }: Feed): Frame {
    return { conferenceID, now: this.#service.clock.now(), newId: () => this.#random.uuid() };
  }

  #checked(line: Line): Line {
    if (!this.#service.validatesAnswers) return line;
    return {
      close: (code, reason) => line.close(code, reason),
      send: (text) => {
        checkMessage(text);
        line.send(text);
      },
    };
  }

  #report(conferenceID: string, event: ChannelEvent["event"], detail: string): void {
    try {
      for (const listener of this.listeners) listener({ conferenceID, event, detail });
    } catch (error) {
      // A log that fails is no reason to fail calls, or those who follow.
      console.error(error);
    }
  }
}

/** How a client whose token is not accepted is turned away. */
export const refusal: { code: number; reason: string } = {
  code: codes.refused,
  reason: "tmpToken was not accepted: it serves once, within a minute, for the meeting in confID.",
};

const ended = "The meeting has ended.";

function notSimulated(action: string): Refusal {
  // It goes into logs, where nothing but a name belongs.
  const name = /^\w{1,40}$/.test(action) ? action : "this";
  return new Refusal("MMC.111072010", { message: `The local service knows Subscribe and HeartBeat, not ${name}.` });
}

function words({ action, msgMode, clients }: Pushed): string {
  return `${action} (${msgMode === 0 ? "in full" : "changes"}) to ${clients} ${clients === 1 ? "client" : "clients"}`;
}
