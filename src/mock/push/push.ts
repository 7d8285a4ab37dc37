import type { EventName } from "../../webhooks/events.ts";

/** One attempt of the service to post an event, and what came of it. */
export interface Push {
  event: EventName;
  /** Whose configuration it is; in the message `appID`. */
  subscriberId: string;
  url: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** When it was made, on the service's clock, in milliseconds since 1970. */
  at: number;
  /** The message as it was posted, signed. */
  body: string;
  /** Status of the answer; undefined when none came. */
  status?: number;
  /** Why there was no answer, or none that counts. */
  problem?: string;
  /** Whether the event was acknowledged, so that it is not sent again. */
  delivered: boolean;
  /** When it is sent again, on the service's clock; undefined when it was delivered or is given up. */
  next?: number;
  /** How long the answer took. */
  milliseconds: number;
}

/** Posts a message: `fetch` itself, or what a test has in its place, such as a receiver. */
export type PostEvent = (request: Request) => Response | Promise<Response>;
