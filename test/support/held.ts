import type { MeetingRequest } from "../../generated/types.ts";
import type { ControlSession } from "../../src/index.ts";
import type { Holding, Meeting, MeetingService, Participant } from "../../src/mock/index.ts";
import { known } from "./service.ts";
import type { Scene } from "./walk.ts";

/** A meeting that is being held, as tests act on it and look at it. */
export interface HeldMeeting {
  conferenceID: string;
  control: ControlSession;
  /** What the service keeps of it. */
  meeting: Meeting;
  holding: Holding;
}

/** Holds a meeting of alice's, and takes control of it. */
export async function hold(scene: Scene, settings: Partial<MeetingRequest> = {}): Promise<HeldMeeting> {
  const [info] = await scene.alice.createMeeting({ body: { mediaTypes: "HDVideo", ...settings } });
  const conferenceID = known(info?.conferenceID);
  const meeting = known(scene.service.state.meetings.get(conferenceID));
  const control = await scene.alice.control({ conferenceID, password: meeting.hostPassword });
  return { conferenceID, control, meeting, holding: known(meeting.holding) };
}

type Invited = Partial<Parameters<ControlSession["inviteParticipant"]>[0]["body"]["attendees"][number]>;

const people = [
  { name: "Hana", phone: "+991110", type: "normal", role: 1 },
  { name: "Ann", phone: "+991111", type: "normal" },
  { name: "Ben", phone: "+991112", type: "normal" },
] as const;

/** Invites somebody, by default Ann, and tells who is in the meeting then under the number. */
export async function call({ control, holding }: HeldMeeting, invited: Invited = {}): Promise<Participant> {
  const attendee = { ...people[1], ...invited };
  await control.inviteParticipant({ body: { attendees: [attendee] } });
  return known([...holding.participants, ...holding.waiting].find(({ phone }) => phone === attendee.phone));
}

/** A meeting that is being held with the host Hana and two guests in it. */
export async function gather(scene: Scene, settings: Partial<MeetingRequest> = {}) {
  const held = await hold(scene, settings);
  await held.control.inviteParticipant({ body: { attendees: [...people] } });
  const [hana, ann, ben] = people.map(({ phone }) =>
    [...held.holding.participants, ...held.holding.waiting].find((participant) => participant.phone === phone),
  );
  return { ...held, hana: known(hana), ann: known(ann), ben: known(ben) };
}

/** One of a meeting's participants as the real-time information tells it. */
export async function seen({ control }: HeldMeeting, { pid }: Participant) {
  const { participants } = await control.showRealTimeInfoOfMeeting();
  return participants?.find((participant) => participant.pid === pid);
}

/** Names of those whom the real-time information tells to be there. */
export async function namesThere({ control }: HeldMeeting) {
  const { participants } = await control.showRealTimeInfoOfMeeting();
  return participants?.map(({ name }) => name);
}

/** Who leads, by the real-time information. */
export async function leaders({ control }: HeldMeeting) {
  return (await control.showRealTimeInfoOfMeeting()).confInfo;
}

/** The input of a control operation that carries the control token of another meeting. */
export async function withStrangeToken(scene: Scene) {
  const [meeting, other] = [await hold(scene), await hold(scene)];
  const token = await scene.anyone.createConfToken({
    conferenceID: other.conferenceID,
    "X-Password": other.meeting.hostPassword,
    "X-Login-Type": 1,
  });
  return { conferenceID: meeting.conferenceID, "X-Conference-Authorization": token.data.token };
}

/** Ends a meeting, and tells what the history keeps of it. */
export async function end(service: MeetingService, { control, holding }: HeldMeeting) {
  await control.stopMeeting();
  return known(service.state.pastMeetings.get(holding.confUUID));
}
