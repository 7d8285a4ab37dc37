import type { OperationId } from "../../generated/operations.ts";
import { equipment } from "./aims/equipment.ts";
import { meetings } from "./aims/meetings.ts";
import { people } from "./aims/people.ts";
import type { Aims, Target } from "./target.ts";
import type { Focus, World } from "./world.ts";

const aims: Aims = { ...people, ...equipment, ...meetings };

/**
 * Gives a request what the description cannot tell: IDs of what is there, codes that were sent, times that are to come.
 * All else stays as it was made up.
 */
export function aim(id: OperationId, target: Target, focus: Focus, world: World, pick: number): void {
  const { state, clock } = world.service;
  if (focus.meeting && "conferenceID" in target.parameters) target.parameters.conferenceID = focus.meeting.conferenceID;
  aims[id]?.(target, { ...focus, world, state, now: clock.now(), pick });
}
