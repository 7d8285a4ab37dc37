import type { Follower, Frame } from "./follower.ts";
import { type News, type Picture, whatIsNew } from "./told.ts";

/** A message that was pushed, as a log tells it. */
export interface Pushed extends Pick<News, "action" | "msgMode"> {
  /** How many clients it was sent to. */
  clients: number;
}

/** A meeting while clients follow it: they, and what they have been told so far. */
export class Feed {
  readonly conferenceID: string;
  /** The holding; when it is over, so is the feed. */
  readonly confUUID: string;
  readonly followers: Set<Follower> = new Set();
  #picture: Picture;

  constructor(conferenceID: string, confUUID: string, picture: Picture) {
    this.conferenceID = conferenceID;
    this.confUUID = confUUID;
    this.#picture = picture;
  }

  /** What the clients know. */
  get picture(): Picture {
    return this.#picture;
  }

  /** Tells the clients what is new in a picture of the meeting. */
  tell(picture: Picture, frame: Frame): Pushed[] {
    const before = this.#picture;
    this.#picture = picture;
    return [...picture].flatMap(([kind, view]) => {
      const old = before.get(kind);
      const news = old && whatIsNew(kind, old, view);
      return news ? this.#push(news, frame) : [];
    });
  }

  /** Tells the clients that the meeting has ended. */
  end(frame: Frame): Pushed[] {
    const last = this.#picture.get("ConfDynamicInfoNotify");
    const known = last && "whole" in last ? last.whole : {};
    const body = { ...known, state: "Destroyed", endTime: String(frame.now) };
    return this.#push({ action: "ConfDynamicInfoNotify", msgMode: 0, body }, frame);
  }

  // Each client gets the same message; only its version is its own.
  #push(news: News, frame: Frame): Pushed[] {
    const id = frame.newId();
    const told = [...this.followers].filter((follower) => follower.tell(news, id, frame));
    return told.length > 0 ? [{ action: news.action, msgMode: news.msgMode, clients: told.length }] : [];
  }
}
