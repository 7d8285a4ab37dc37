export type { PushedEvents } from "../../generated/types.ts";
export { type CreateEventOptions, createEvent, type EventChanges } from "./create-event.ts";
export {
  createWebhookHandler,
  type EventHandlers,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from "./create-webhook-handler.ts";
export type { EventMessage, EventName, EventOf, MeetingEvent, UnknownEvent } from "./events.ts";
export { memoryNonceStore, type NonceStore } from "./nonce-store.ts";
export { parseEvent } from "./parse-event.ts";
export { type SignedParts, signEvent } from "./signature.ts";
export { type SubscriberKey, type VerifyOptions, verifyEvent } from "./verify-event.ts";
export { isWebhookError, WebhookError, type WebhookErrorReason } from "./webhook-error.ts";
