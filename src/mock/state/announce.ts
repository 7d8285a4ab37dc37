import { eventExamples } from "../../../generated/events.ts";
import type { PushedAttendeeInfo, PushedMeetingInfo } from "../../../generated/types.ts";
import type { Memory } from "./memory.ts";
import type { AnnouncedEvent, Meeting, Participant, PushConfig, State, Stay } from "./state.ts";

/** What is to be said of an event beside its name and its meeting. */
interface Particulars {
  /** When it happened, in milliseconds since 1970. Default: now. */
  at?: number;
  /** The date of a series that it is about. Default: the one that is being held. */
  occurrenceId?: string;
  /** UUID of the holding. Default: the present, the last, or the next one. */
  confUUID?: string;
  /** Who has joined or left, and what they are in the meeting. */
  attendee?: { stay: Stay; role: Participant["role"] };
}

/** Notes an event for everybody who wants to know of the meeting. Nothing else happens; it is posted later. */
export function announce(
  name: AnnouncedEvent["event"],
  meeting: Meeting,
  memory: Memory,
  particulars: Particulars = {},
): void {
  const { state, clock } = memory;
  const { at = clock.now(), attendee } = particulars;
  for (const { id } of listeners(meeting, state)) {
    const payload = { meetingInfo: meetingInfo(meeting, memory, particulars), ...attendeeInfo(attendee, state) };
    const event = { event: name, timestamp: at, payload } as AnnouncedEvent;
    state.pushes.push({ configId: id, event, dueAt: at, failures: 0 });
  }
}

// The configuration of the enterprise, and that of the service provider, whose enterprises are all there are.
function listeners({ corpId }: Meeting, { pushConfigs }: State): PushConfig[] {
  if (pushConfigs.size === 0) return [];
  return [...pushConfigs.values()].filter((config) => isOn(config) && (config.corpId ?? corpId) === corpId);
}

/** Whether events are sent to a receiver. */
export function isOn({ status }: PushConfig): boolean {
  return status === 0;
}

function meetingInfo(meeting: Meeting, memory: Memory, { occurrenceId, confUUID }: Particulars): PushedMeetingInfo {
  const { conferenceID, holding, kind } = meeting;
  const sub = kind === "CYCLE" ? (occurrenceId ?? holding?.occurrenceId) : undefined;
  return {
    meetingID: conferenceID,
    meetingUUID: confUUID ?? uuidOf(meeting, sub, memory),
    ...(sub === undefined ? {} : { meetingCycleSubID: sub }),
  };
}

// Whoever was told of a meeting before it is held knows it again when it starts.
function uuidOf({ holding, occurrences }: Meeting, sub: string | undefined, { random }: Memory): string {
  const isMeant = (id: string) => sub === undefined || id === sub;
  if (holding && isMeant(holding.occurrenceId)) return holding.confUUID;
  const meant = occurrences.filter(({ id }) => isMeant(id));
  const held = meant.find(({ lastHeld }) => lastHeld)?.lastHeld;
  const [next] = meant;
  if (held || !next) return held?.confUUID ?? random.uuid();
  next.nextUUID ??= random.uuid();
  return next.nextUUID;
}

function attendeeInfo(attendee: Particulars["attendee"], state: State): { attendeeInfo?: PushedAttendeeInfo } {
  if (!attendee) return {};
  const { stay, role } = attendee;
  const user = state.users.get(stay.userId ?? "");
  return {
    attendeeInfo: {
      userUUID: user?.id ?? "",
      userAgent: stay.deviceType === "Soft client" ? softClient : stay.deviceType,
      account: user?.account ?? "",
      participantID: stay.pid,
      displayName: stay.displayName,
      joinTime: stay.joinTime,
      leftTime: stay.leftTime ?? 0,
      role: role.toUpperCase(),
      callNumber: stay.callNumber,
    },
  };
}

// The only literal that is published.
const softClient = eventExamples["meeting.join"].payload.attendeeInfo.userAgent;
