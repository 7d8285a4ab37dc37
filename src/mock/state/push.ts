import type { WebHookConfigRequest } from "../../../generated/types.ts";

/** Where the events of an enterprise, or of all enterprises of the service provider, are sent. */
export interface PushConfig extends Pick<WebHookConfigRequest, "subscriberId" | "subscriberKey" | "url"> {
  id: string;
  /** The enterprise; without one the configuration is the service provider's. */
  corpId?: string;
  /** 0 enabled, 1 disabled, 2 locked. */
  status: 0 | 1 | 2;
}

/** Where the service pushes events to. */
export interface PushState {
  /** By their IDs. */
  pushConfigs: Map<string, PushConfig>;
}
