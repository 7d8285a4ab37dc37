import type { Holding, MeetingService, Participant } from "../../src/mock/index.ts";
import { type Joining, join, leave } from "../../src/mock/meetings/presence.ts";
import type { MockService } from "../../src/mock/mock-service.ts";
import { Random } from "../../src/mock/state/random.ts";
import { known } from "./service.ts";

/** Lets somebody join a meeting that is being held. */
export function attend(service: MeetingService, conferenceID: string, who: Joining): Participant {
  const holding = holdingOf(service, conferenceID);
  return join(holding, who, behind(service, holding.stays.length));
}

/** Lets somebody leave it. */
export function depart(service: MeetingService, conferenceID: string, { pid }: Participant): void {
  leave(holdingOf(service, conferenceID), pid, behind(service, 0));
}

function holdingOf(service: MeetingService, conferenceID: string): Holding {
  return known(service.state.meetings.get(conferenceID)?.holding);
}

// Joining and leaving need identifiers and the time, nothing else.
function behind({ clock, state }: MeetingService, seed: number): MockService {
  return { clock, state, random: new Random(seed) } as MockService;
}
