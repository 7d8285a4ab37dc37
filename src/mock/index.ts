export { createMeetingService, type MeetingService, type MeetingServiceOptions } from "./create-meeting-service.ts";
export type { RunningServer, ServeOptions } from "./http/serve.ts";
export type { ClockStep, MockClock } from "./state/mock-clock.ts";
export type * from "./state/state.ts";
