export type { MeetingMessages, SubscribeType } from "../../generated/types.ts";
export { isMeetingSubscriptionError, MeetingSubscriptionError } from "../errors/meeting-subscription-error.ts";
export type { MeetingControl } from "./control-access.ts";
export {
  type MeetingEventMap,
  type MeetingEvents,
  type MeetingEventsEnd,
  type MeetingEventsOptions,
  type MeetingMessageKind,
  meetingEvents,
  type ReconnectOptions,
} from "./meeting-events.ts";
export type { MeetingMessage, MeetingMessageName } from "./messages.ts";
export { emptyPicture, foldPicture, type MeetingPicture, type Told } from "./picture.ts";
export type { WebSocketConstructor, WebSocketLike } from "./socket.ts";
