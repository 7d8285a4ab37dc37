import type { Attempts } from "./attempts.ts";

/** A number with which a client goes on to join a meeting. */
export interface JoinRandom {
  value: string;
  conferenceID: string;
  role: "chair" | "general" | "audience";
  /** The user who obtained it; somebody who is not signed in has none. */
  userId?: string;
  createdAt: number;
}

/** What people leave behind who are about to join. */
export interface JoiningState {
  joinRandoms: Map<string, JoinRandom>;
  /** Wrong passwords of people who are not signed in, by meeting ID. */
  failedJoins: Map<string, Attempts>;
}
