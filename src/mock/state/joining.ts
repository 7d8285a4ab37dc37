/** A number with which a client goes on to join a meeting. */
export interface JoinRandom {
  value: string;
  conferenceID: string;
  role: "chair" | "general" | "audience";
  /** The user who obtained it; somebody who is not signed in has none. */
  userId?: string;
  createdAt: number;
}

/** Wrong passwords of people who are not signed in, for one meeting. */
export interface FailedJoins {
  count: number;
  /** Until when they cannot get in, in milliseconds since 1970. */
  lockedUntil: number;
}

/** What people leave behind who are about to join. */
export interface JoiningState {
  joinRandoms: Map<string, JoinRandom>;
  /** By meeting ID. */
  failedJoins: Map<string, FailedJoins>;
}
