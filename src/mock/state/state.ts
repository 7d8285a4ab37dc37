import type { DeviceState } from "./devices.ts";
import type { EnterpriseState } from "./enterprises.ts";
import type { JoiningState } from "./joining.ts";
import type { MeetingState } from "./meetings.ts";
import type { PeopleState } from "./people.ts";
import type { PushState } from "./push.ts";
import type { RecordState } from "./records.ts";
import type { SignInState } from "./sign-in.ts";
import type { WebinarState } from "./webinars.ts";

/**
 * Everything that a local service remembers. It is plain data (maps, lists, objects, texts, numbers), so that it can be
 * written to a file and read again.
 */
export interface State
  extends SignInState,
    EnterpriseState,
    PeopleState,
    DeviceState,
    MeetingState,
    JoiningState,
    RecordState,
    WebinarState,
    PushState {}

export type { Attempts } from "./attempts.ts";
export type * from "./devices.ts";
export type * from "./enterprises.ts";
export type * from "./joining.ts";
export type * from "./meetings.ts";
export type * from "./people.ts";
export type * from "./push.ts";
export type * from "./records.ts";
export type * from "./screens.ts";
export type * from "./sign-in.ts";
export type * from "./webinars.ts";
