export type * from "../generated/operations.ts";
export type { Region } from "../generated/regions.ts";
export type { components, operations, paths, webhooks } from "../generated/schema.ts";
export type * from "../generated/types.ts";
export { type AccountAuthOptions, accountAuth } from "./auth/account-auth.ts";
export { type AppIdAuthOptions, appIdAuth } from "./auth/app-id-auth.ts";
export type { AccessToken, MeetingAuth, SignInOperations } from "./auth/auth.ts";
export { type ProxyAuthOptions, proxyAuth } from "./auth/proxy-auth.ts";
export { type SignedFields, signAppId } from "./auth/signature.ts";
export { tokenAuth } from "./auth/token-auth.ts";
export type { TokenStore } from "./auth/token-store.ts";
export type { CallOptions, RetryOptions } from "./call/call-options.ts";
export type { CallEvent, MeetingHooks, ResponseEvent, RetryEvent, SignInEvent } from "./call/hooks.ts";
export { createMeetingClient, type MeetingClient } from "./client/create-meeting-client.ts";
export { type DownloadOptions, downloadRecording } from "./client/download-recording.ts";
export type { MeetingClientOptions, MeetingLocation } from "./client/options.ts";
export {
  type ItemOf,
  type Page,
  type PagedOperation,
  type PageInput,
  type Paginated,
  paginate,
} from "./client/paginate.ts";
export type { ControlInput, ControlSession } from "./control/control-session.ts";
export {
  isMeetingApiError,
  isMeetingNetworkError,
  isMeetingTimeoutError,
  isMeetingValidationError,
} from "./errors/guards.ts";
export { MeetingApiError, type MeetingErrorCode } from "./errors/meeting-api-error.ts";
export { MeetingError } from "./errors/meeting-error.ts";
export { MeetingNetworkError } from "./errors/meeting-network-error.ts";
export { MeetingTimeoutError } from "./errors/meeting-timeout-error.ts";
export { MeetingValidationError, type ValidationIssue } from "./errors/meeting-validation-error.ts";
export { type ExpandedCycle, expandCycle } from "./time/expand-cycle.ts";
export { fromMeetingTime, timeZoneIDOf, toMeetingTime, zoneOf } from "./time/meeting-time.ts";
