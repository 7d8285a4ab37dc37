import type { MeetingService } from "../../../src/mock/index.ts";
import type { Model } from "../model.ts";
import type { fc } from "../random.ts";
import { controlSteps } from "./control.ts";
import { meetingSteps } from "./meetings.ts";
import { seriesSteps } from "./series.ts";
import { otherSteps } from "./time-and-people.ts";
import { tokenSteps } from "./tokens.ts";

/** Steps of every kind; some come more often than others. */
export const steps: fc.Arbitrary<fc.AsyncCommand<Model, MeetingService>>[] = [
  ...tokenSteps,
  ...meetingSteps,
  ...seriesSteps,
  ...controlSteps,
  ...otherSteps,
];

export { observe } from "./time-and-people.ts";
export { enter } from "./tokens.ts";
