import type { CycleParams, MeetingRequest } from "../../../generated/types.ts";
import type { Joining } from "../meetings/presence.ts";
import type { Meeting, Terminal, User } from "../state/state.ts";
import type { Moment } from "./moment.ts";

/** A user by their ID, account or third-party user ID, or as the service keeps them. */
export type Somebody = string | User;

/** A meeting to be put into the service: what a request would say, and what only a test can say. */
export interface NewMeeting extends Partial<Omit<MeetingRequest, "startTime" | "cycleParams">> {
  /** Whose it is. Default: the administrator, who signs in without a user ID. */
  owner?: Somebody;
  /** When it starts, in the past too; a text has ISO form. Default: now when it is held, otherwise the next full hour. */
  start?: Moment;
  /** Whether it is being held already. Default: when there are participants. */
  held?: boolean;
  /** Who is in it. */
  participants?: NewParticipant[];
}

/** A series to be put into the service. */
export interface NewSeries extends Partial<Omit<MeetingRequest, "startTime">> {
  /** Whose it is. Default: the administrator, who signs in without a user ID. */
  owner?: Somebody;
  /** A time with the time of day at which its meetings start. Default: the next full hour. */
  start?: Moment;
  /** Default: on each of the three days from tomorrow on. */
  cycleParams?: CycleParams;
}

/** Somebody who joins a meeting: a user, or a guest of whom only what is given is known. */
export interface NewParticipant extends Partial<Omit<Joining, "userId">> {
  user?: Somebody;
}

/**
 * Puts things into the service's state without a call.
 *
 * Each throws a TypeError for what it cannot use, members that it does not know among them.
 */
export interface Factories {
  /** A user of the demo enterprise; with a `thirdAccount` an app can sign in for them, with a `password` they themselves. */
  user(given?: Partial<User>): User;
  /** A meeting that is scheduled, or being held. */
  meeting(given?: NewMeeting): Meeting;
  /** A series of meetings. */
  series(given?: NewSeries): Meeting;
  /** A terminal of the demo enterprise that has been activated. */
  terminal(given?: Partial<Terminal>): Terminal;
}
