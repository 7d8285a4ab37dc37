import type { MeetingRequest, ProlongRequest } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";

/** What the description says a meeting request means where it leaves something out. */
export const requestDefaults = defaultsOf("MeetingRequest") as MeetingRequest & { length: number };

/** What it says an extension means where it leaves something out. */
export const prolongDefaults = defaultsOf("ProlongRequest") as Required<ProlongRequest>;
