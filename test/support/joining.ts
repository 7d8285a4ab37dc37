import type { MeetingService, Participant } from "../../src/mock/index.ts";
import { type Joining, join } from "../../src/mock/meetings/presence.ts";
import type { MockService } from "../../src/mock/mock-service.ts";
import { Random } from "../../src/mock/state/random.ts";
import { known } from "./service.ts";

let joined = 0;

/** Lets somebody into a meeting that is being held. */
export function letIn({ state, clock }: MeetingService, conferenceID: string, who: Partial<Joining> = {}): Participant {
  const holding = known(state.meetings.get(conferenceID)?.holding);
  joined += 1;
  const service = { state, clock, random: new Random(joined) } as MockService;
  return join(holding, { name: `Guest ${joined}`, phone: "", ...who }, service);
}
