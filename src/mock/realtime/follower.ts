import { inFull, type Kind, type News, type Picture } from "./told.ts";

/** The way to a client, as what is told sees it. */
export interface Line {
  send(text: string): void;
  /**
   * Closes the connection.
   * @param code close code of WebSockets
   * @param reason why, in at most 123 bytes
   */
  close(code: number, reason: string): void;
}

/** What all messages of one moment have in common. */
export interface Frame {
  conferenceID: string;
  /** When they are told, in milliseconds since 1970. */
  now: number;
  newId: () => string;
}

/** A client that follows a meeting. */
export class Follower {
  readonly line: Line;
  /** When it last sent a heartbeat, or connected. */
  heardAt: number;
  /** What it has subscribed to, with the last versions that it was told of each. */
  #kinds: Map<Kind, { full: number; changes: number }> = new Map();

  constructor(line: Line, now: number) {
    this.line = line;
    this.heardAt = now;
  }

  /** Subscribes it, in place of what it had subscribed to, and tells it all that there is to know. */
  subscribe(kinds: Kind[], picture: Picture, frame: Frame): void {
    this.#kinds = new Map(kinds.map((kind) => [kind, { full: 0, changes: 0 }]));
    for (const [kind, view] of picture) {
      const news = inFull(kind, view);
      if (news) this.tell(news, frame.newId(), frame);
    }
  }

  /**
   * Tells it something, if it has subscribed to that.
   * @returns whether it has
   */
  tell({ action, msgMode, body }: News, msgID: string, { conferenceID, now }: Omit<Frame, "newId">): boolean {
    const versions = this.#kinds.get(action);
    if (!versions) return false;
    // A full message has the time for its version, or on a clock that stands still a little more; others are counted.
    if (msgMode === 0) versions.full = Math.max(now, versions.full + 1);
    else versions.changes += 1;
    const version = msgMode === 0 ? versions.full : versions.changes;
    const message = { ...body, confID: conferenceID, msgID, msgMode, version, createTime: now, action };
    this.line.send(JSON.stringify(message));
    return true;
  }
}
