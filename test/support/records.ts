import type { MeetingRequest } from "../../generated/types.ts";
import type { ControlSession, MeetingClient } from "../../src/index.ts";
import type { Holding, MeetingService, Participant } from "../../src/mock/index.ts";
import { known } from "./service.ts";
import type { Scene } from "./walk.ts";

/** Everything that the service's clock can have seen in a test. */
export const always = { startDate: 0, endDate: Date.UTC(2040) };

/** The holding of a meeting that is being held. */
export function holdingOf(service: MeetingService, conferenceID: string): Holding {
  return known(service.state.meetings.get(conferenceID)?.holding);
}

/** The ID of a user whose app or account is known by this name. */
export function idOf(service: MeetingService, name: string): string {
  const users = [...service.state.users.values()];
  return known(users.find(({ account, thirdAccount }) => [account, thirdAccount].includes(name))?.id);
}

/** Lets somebody into a meeting that is being held, and tells their ID. */
export function enter(
  service: MeetingService,
  holding: Holding,
  name: string,
  { userId: user, ...given }: Partial<Participant> = {},
): string {
  return service.join(idOfHeld(service, holding), { name, phone: `+99111${name.length}`, user, ...given }).pid;
}

/** Lets somebody go from it. */
export function quit(service: MeetingService, holding: Holding, pid: string): void {
  service.leave(idOfHeld(service, holding), pid);
}

function idOfHeld({ state }: MeetingService, holding: Holding): string {
  return known([...state.meetings.values()].find((meeting) => meeting.holding === holding)).conferenceID;
}

/** How a meeting was held. */
export interface Course {
  settings?: Partial<MeetingRequest>;
  /** Who scheduled it; otherwise alice. */
  by?: MeetingClient;
  minutes?: number;
  recorded?: boolean;
  /** What happens in it. */
  during?: (holding: Holding, control: ControlSession) => unknown;
}

/** What calls about a past meeting take. */
export async function past(scene: Scene, course?: Course): Promise<{ confUUID: string }> {
  const { confUUID } = await holdAndEnd(scene, course);
  return { confUUID };
}

/** Carries an access token that the service does not know. */
export const unknownToken = { headers: { "X-Access-Token": "unknown" } };

/** A meeting that began now, was held for some minutes, and was ended by its host. */
export async function holdAndEnd(
  { service, alice }: Scene,
  { settings, by = alice, minutes = 10, recorded = false, during }: Course = {},
): Promise<{ conferenceID: string; confUUID: string }> {
  const recording = recorded ? ({ recordType: 2 } as const) : {};
  const [meeting] = await by.createMeeting({ body: { mediaTypes: "HDVideo", ...recording, ...settings } });
  const conferenceID = known(meeting?.conferenceID);
  const holding = holdingOf(service, conferenceID);
  const password = known(service.state.meetings.get(conferenceID)?.hostPassword);
  const control = await by.control({ conferenceID, password });
  if (recorded) await control.record({ body: { isRecord: 1 } });
  await during?.(holding, control);
  service.clock.advance({ minutes });
  await control.stopMeeting();
  return { conferenceID, confUUID: holding.confUUID };
}
