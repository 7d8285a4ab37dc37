import type { PushedEvents } from "../../generated/types.ts";

/** Name of an event that is known. */
export type EventName = keyof PushedEvents;

/** The event with this name. */
export type EventOf<Name extends EventName> = Omit<PushedEvents[Name], "event"> & { event: Name };

/** An event that has been verified: one of those that are known, told apart by `event`. */
export type MeetingEvent = { [Name in EventName]: EventOf<Name> }[EventName];

/** An event whose name this version does not know. */
export interface UnknownEvent {
  /** Its name. */
  event: string;
  /** When it happened, in milliseconds since 1970, where it says so. */
  timestamp?: number;
  /** What it tells. */
  payload?: unknown;
}

/** A message that the service has posted, read but not verified yet. */
export interface EventMessage {
  /** Who it is for: the `subscriberId` of `setWebHookConfig`. */
  appID: string;
  /** When it was made, in milliseconds since 1970. */
  timestamp: number;
  /** Random text of this message. */
  nonce: string;
  /** Signature, 64 hexadecimal digits. */
  signature: string;
  /** What is signed of the event: its JSON exactly as it came. */
  signedEvent: string;
  /** The event, read from that very text. */
  event: MeetingEvent | UnknownEvent;
}
