import type { MeetingMessages } from "../../../generated/types.ts";

/** A kind of message that clients subscribe to. */
export type Kind = keyof MeetingMessages;

/** What a message tells, without the frame that all messages have. */
export type Told<Of extends Kind> = Omit<
  MeetingMessages[Of],
  "action" | "version" | "createTime" | "msgID" | "msgMode" | "confID"
>;

/**
 * What can be told of one matter at one moment.
 *
 * - `whole`: told in full whenever something of it has changed.
 * - `entries`: a list of people, by what they are recognised; told in full, and then by what has changed.
 * - `events`: what has happened, in order; told once each.
 */
export type View = { whole: object } | { entries: Map<string, Entry> } | { events: object[] };

/** Somebody in a list. */
export interface Entry {
  /** What the entry is recognised by, told when it is removed as well. */
  id: object;
  /** What is known of it. */
  details: object;
  /** The name under which its details are told; without one they stand beside the `id`. */
  under?: "pinfoMap";
}

/** All that can be told of a meeting at one moment. */
export type Picture = Map<Kind, View>;

/** A message without its version, which each connection counts for itself. */
export interface News {
  action: Kind;
  msgMode: 0 | 1;
  body: object;
}

/** All that there is to tell of a matter to somebody who knows nothing; undefined where there are only events. */
export function inFull(action: Kind, view: View): News | undefined {
  if ("events" in view) return undefined;
  if ("whole" in view) return { action, msgMode: 0, body: view.whole };
  return { action, msgMode: 0, body: { data: [...view.entries.values()].map(told) } };
}

/** What is new since an earlier moment; undefined where nothing is. */
export function whatIsNew(action: Kind, before: View, now: View): News | undefined {
  if ("entries" in before && "entries" in now) {
    const data = changes(before.entries, now.entries);
    return data.length > 0 ? { action, msgMode: 1, body: { data } } : undefined;
  }
  if ("events" in before && "events" in now) {
    const data = now.events.slice(before.events.length);
    return data.length > 0 ? { action, msgMode: 0, body: { data } } : undefined;
  }
  return same(before, now) ? undefined : inFull(action, now);
}

function changes(before: Map<string, Entry>, now: Map<string, Entry>): object[] {
  const removed = [...before].filter(([key]) => !now.has(key)).map(([, { id }]) => ({ ...id, mode: 1 }));
  const others = [...now].flatMap(([key, entry]) => {
    const details = differences(before.get(key)?.details, entry.details);
    return details ? [told({ ...entry, details })] : [];
  });
  return [...removed, ...others];
}

// Of somebody who is new everything is told; what is no longer known of somebody cannot be.
function differences(before: object | undefined, now: object): object | undefined {
  if (!before) return now;
  const known: Record<string, unknown> = { ...before };
  const changed = Object.entries(now).filter(([name, value]) => known[name] !== value);
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

function told({ id, details, under }: Entry): object {
  return { ...id, mode: 0, ...(under ? { [under]: details } : details) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
