import type { MeetingRequest } from "../../generated/types.ts";
import type { MeetingClient } from "../../src/index.ts";
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

/** Lets somebody be in a meeting. */
export function enter(
  service: MeetingService,
  holding: Holding,
  name: string,
  { mediaType = "Video", ...given }: Partial<Participant> & { mediaType?: string } = {},
): string {
  const participant: Participant = {
    pid: `pid-of-${name}`,
    name,
    phone: `+99111${name.length}`,
    role: "general",
    video: 1,
    mute: 0,
    hand: 0,
    ...given,
  };
  const { pid, phone, userId, role } = participant;
  holding.participants.push(participant);
  holding.stays.push({
    pid,
    userId,
    role,
    displayName: name,
    callNumber: phone,
    deviceType: "Soft client",
    joinTime: service.clock.now(),
    mediaType,
  });
  return pid;
}

/** How a meeting was held. */
export interface Course {
  settings?: Partial<MeetingRequest>;
  /** Who scheduled it; otherwise alice. */
  by?: MeetingClient;
  minutes?: number;
  recorded?: boolean;
  /** What happens in it. */
  during?: (holding: Holding) => unknown;
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
  const [meeting] = await by.createMeeting({ body: { mediaTypes: "HDVideo", ...settings } });
  const conferenceID = known(meeting?.conferenceID);
  const holding = holdingOf(service, conferenceID);
  if (recorded) holding.recordings = [{ start: service.clock.now() }];
  during?.(holding);
  service.clock.advance({ minutes });
  const password = known(service.state.meetings.get(conferenceID)?.hostPassword);
  await (await by.control({ conferenceID, password })).stopMeeting();
  return { conferenceID, confUUID: holding.confUUID };
}
