import type { PushedEvents, WebHookConfigRequest } from "../../../generated/types.ts";
import type { EventName } from "../../webhooks/events.ts";

/** Where the events of an enterprise, or of all enterprises of the service provider, are sent. */
export interface PushConfig extends Pick<WebHookConfigRequest, "subscriberId" | "subscriberKey" | "url"> {
  id: string;
  /** The enterprise; without one the configuration is the service provider's. */
  corpId?: string;
  /** 0 enabled, 1 disabled, 2 locked. */
  status: 0 | 1 | 2;
}

/** An event that has not been acknowledged yet by one of those who want to know of it. */
export interface PendingPush {
  configId: string;
  event: AnnouncedEvent;
  /** When it is to be posted, for the first time or again, in milliseconds since 1970. */
  dueAt: number;
  /** How often that has failed. */
  failures: number;
}

/** What happens to meetings, as it is posted. */
export type AnnouncedEvent = PushedEvents[Exclude<EventName, "meeting.verify">];

/** Where the service pushes events to, and what it has still to push. */
export interface PushState {
  /** By their IDs. */
  pushConfigs: Map<string, PushConfig>;
  /** In the order in which things happened. */
  pushes: PendingPush[];
}
