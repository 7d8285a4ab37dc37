import type { MeetingMessages, SubscribeResult } from "../../generated/types.ts";

/** Name of a kind of message. */
export type MeetingMessageName = keyof MeetingMessages;

/**
 * A message on a meeting; `action` tells the kinds apart. Kinds that the description does not know come as well, where
 * they were subscribed to.
 */
export type MeetingMessage<Name extends MeetingMessageName = MeetingMessageName> = {
  [Each in Name]: MeetingMessages[Each] & { action: Each };
}[Name];

/** A frame as it came. */
export interface Frame {
  action: string;
  sequence?: unknown;
  data?: unknown;
}

/** What came over the connection, or undefined where it is nothing that could be meant. */
export function readFrame(data: unknown): Frame | undefined {
  try {
    const frame = JSON.parse(String(data));
    return typeof frame?.action === "string" ? frame : undefined;
  } catch {
    return undefined;
  }
}

/** The outcome of a subscription. The key of its words is published with a blank at its end. */
export function readResult(data: unknown): Partial<SubscribeResult> {
  const { returnCode, returnDesc, ...rest } = (data ?? {}) as Partial<SubscribeResult> & { "returnDesc "?: string };
  return { returnCode, returnDesc: returnDesc ?? rest["returnDesc "] };
}
