export { createMeetingService, type MeetingService, type MeetingServiceOptions } from "./create-meeting-service.ts";
export type { Factories, NewMeeting, NewParticipant, NewSeries, Somebody } from "./factories/factories.ts";
export type { AddedFault, BrokenBody, Fault, FaultRule, FaultSwitch } from "./faults/fault.ts";
export type { AnsweredCall, RunningServer, ServeOptions } from "./http/serve.ts";
export type { WebSockets } from "./http/web-sockets.ts";
export type { PostEvent, Push } from "./push/push.ts";
export type { ChannelEvent } from "./realtime/realtime.ts";
export type { ClockStart, ClockStep, MockClock } from "./state/mock-clock.ts";
export type * from "./state/state.ts";
