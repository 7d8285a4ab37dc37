import type {
  AttendeeChange,
  ConfBasicInfoNotify,
  ConfDynamicInfoNotify,
  CustomMultiPicNotify,
  InterpreterGroupNotify,
  MeetingPush,
  NetCondition,
  ParticipantInfoMap,
  SpeakerInfo,
  WaitingInfoMap,
} from "../../generated/types.ts";
import type { MeetingMessage } from "./messages.ts";

/** What a message tells, without the frame around it. */
export type Told<Message> = Omit<Message, keyof MeetingPush | "action">;

/**
 * What is known of a meeting from its messages. It never changes: each message makes a new one. What was not subscribed
 * to stays empty.
 */
export interface MeetingPicture {
  /** What the meeting is. It holds the passwords. */
  readonly basic: Told<ConfBasicInfoNotify> | undefined;
  /** How the meeting is set now. */
  readonly dynamic: Told<ConfDynamicInfoNotify> | undefined;
  /** Who is in the meeting, by participant ID. */
  readonly participants: ReadonlyMap<string, ParticipantInfoMap>;
  /** Who is in the waiting room, by participant ID. */
  readonly waiting: ReadonlyMap<string, WaitingInfoMap>;
  /** Who was invited. */
  readonly attendees: readonly AttendeeChange[];
  /** Who is speaking, as the service told last. */
  readonly speakers: readonly SpeakerInfo[];
  /** Who interprets. */
  readonly interpreterGroups: NonNullable<InterpreterGroupNotify["interpreterGroups"]>;
  /** How well participants get through, by participant ID. */
  readonly netConditions: ReadonlyMap<string, NetCondition>;
  /** How several pictures are arranged. */
  readonly multiPic: Told<CustomMultiPicNotify> | undefined;
}

/** The picture before the first message. */
export const emptyPicture: MeetingPicture = {
  basic: undefined,
  dynamic: undefined,
  participants: new Map(),
  waiting: new Map(),
  attendees: [],
  speakers: [],
  interpreterGroups: [],
  netConditions: new Map(),
  multiPic: undefined,
};

/**
 * The picture after a message. A full message replaces what was known of its kind, so that the picture is right again
 * after a reconnection; an incremental one changes and removes single entries. Messages that tell events, such as
 * captions and results of calls, leave it as it is.
 * @param picture what was known before; `emptyPicture` at first
 * @param message the next message, in the order in which they came
 * @returns a new picture, or the same one where nothing in it is concerned
 */
export function foldPicture(picture: MeetingPicture, message: MeetingMessage): MeetingPicture {
  switch (message.action) {
    case "ConfBasicInfoNotify":
      return { ...picture, basic: merged(picture.basic, message) };
    case "ConfDynamicInfoNotify":
      return { ...picture, dynamic: merged(picture.dynamic, message) };
    case "CustomMultiPicNotify":
      return { ...picture, multiPic: merged(picture.multiPic, message) };
    case "ParticipantsNotify":
      return { ...picture, participants: people(picture.participants, message) };
    case "WaitingListNotify":
      return { ...picture, waiting: people(picture.waiting, message) };
    case "NetConditionNotify":
      return { ...picture, netConditions: conditions(picture.netConditions, message) };
    case "AttendeesNotify":
      return { ...picture, attendees: invited(picture.attendees, message) };
    case "SpeakerChangeNotify":
      return { ...picture, speakers: listOf(message.data) };
    case "InterpreterGroupNotify":
      return { ...picture, interpreterGroups: listOf(message.interpreterGroups ?? message.data) };
    default:
      return picture;
  }
}

const isFull = ({ msgMode }: { msgMode: number }): boolean => msgMode !== 1;
const isRemoved = ({ mode }: { mode: number }): boolean => mode === 1;

// What is no list of objects tells nothing. A message of another shape than described must not end a program.
function listOf<Item>(data: Item[] | undefined): Item[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === "object" && item !== null) : [];
}

function merged<Message extends MeetingPush & { action: string }>(
  known: Told<Message> | undefined,
  message: Message,
): Told<Message> {
  const { action: _, version, createTime, msgID, msgMode, confID, ...told } = message;
  return isFull(message) ? told : { ...(known as Told<Message>), ...told };
}

interface Change<Info> {
  pid: string;
  mode: number;
  pinfoMap?: Info;
}

function people<Info extends object>(
  known: ReadonlyMap<string, Info>,
  message: { msgMode: number; data?: Change<Info>[] },
): ReadonlyMap<string, Info> {
  const next = new Map(isFull(message) ? [] : known);
  for (const change of listOf(message.data)) {
    const { pid, pinfoMap } = change;
    if (isRemoved(change)) next.delete(pid);
    else next.set(pid, { ...next.get(pid), ...pinfoMap } as Info);
  }
  return next;
}

function conditions(
  known: ReadonlyMap<string, NetCondition>,
  message: { msgMode: number; data?: NetCondition[] },
): ReadonlyMap<string, NetCondition> {
  const next = new Map(isFull(message) ? [] : known);
  for (const change of listOf(message.data)) {
    const { participantID } = change;
    if (isRemoved(change)) next.delete(participantID);
    else next.set(participantID, { ...next.get(participantID), ...change });
  }
  return next;
}

// What an invited person may be known by; none of it is always there.
const identities = ["participantID", "userUUID", "phone", "accountId"] as const;

function invited(
  known: readonly AttendeeChange[],
  message: { msgMode: number; data?: AttendeeChange[] },
): readonly AttendeeChange[] {
  let next = isFull(message) ? [] : [...known];
  for (const change of listOf(message.data)) {
    const before = next.find((attendee) => isSame(attendee, change));
    if (isRemoved(change)) next = next.filter((attendee) => attendee !== before);
    else if (before) next = next.map((attendee) => (attendee === before ? { ...before, ...change } : attendee));
    else next = [...next, change];
  }
  return next;
}

function isSame(one: AttendeeChange, other: AttendeeChange): boolean {
  const shared = identities.find((name) => one[name] && other[name]);
  return shared !== undefined && one[shared] === other[shared];
}
