import type { Attendee } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { departmentNameOf } from "../people/departments.ts";
import { announce } from "../state/announce.ts";
import { configOfHolding } from "../state/config-in-force.ts";
import type { Memory } from "../state/memory.ts";
import type { Holding, Meeting, Participant, Stay } from "../state/state.ts";
import { isInvitedToLead } from "./access.ts";
import { checkOpen } from "./admission.ts";
import { isTerminal } from "./view.ts";

// The literals of InviteResult in the description.
const reached = "0";
const leftThemselves = "11076010";

/** Why somebody is gone whom an operation of meeting control took out. */
export const takenOut = "11076016";

/**
 * Somebody who joins a meeting. A user's own number counts where none is given. The first of those who scheduled it or
 * are invited as host becomes host.
 */
export type Joining = Pick<Participant, "name"> & Partial<Participant>;

/**
 * Lets somebody join a meeting that is being held, on their own. They may have to wait: in the waiting room, or as
 * audience until the host opens the doors; then they are in `holding.waiting`.
 * @throws Refusal when the meeting is locked or full, or not open to them
 */
export function join(holding: Holding, who: Joining, service: Memory): Participant {
  const meeting = meetingOf(holding, service);
  const newcomer = toParticipant(meeting, holding, who, service);
  checkOpen(meeting, newcomer, service);
  return receive(meeting, holding, newcomer, service);
}

/**
 * Lets somebody in whom the host has invited: neither the lock nor restrictions keep them out, but the waiting room does.
 * @throws Refusal when the meeting is full
 */
export function callIn(holding: Holding, who: Joining, service: Memory): Participant {
  const meeting = meetingOf(holding, service);
  const called = receive(meeting, holding, toParticipant(meeting, holding, who, service), service);
  note(holding, called, reached);
  return called;
}

/**
 * Lets somebody go from a meeting that is being held, or from its waiting room.
 * @param reason by which those who follow the meeting are told why
 */
export function leave(holding: Holding, pid: string, service: Memory, reason: string = leftThemselves): void {
  const present = [...holding.participants, ...holding.waiting].find((participant) => participant.pid === pid);
  if (present) note(holding, present, reason);
  depart(holding, pid, service);
  holding.waiting = holding.waiting.filter((participant) => participant.pid !== pid);
}

/**
 * Lets those who wait into the meeting.
 * @throws Refusal when there is not enough room for all of them
 */
export function admit(holding: Holding, waiting: Participant[], service: Memory): void {
  checkSeats(meetingOf(holding, service), holding, waiting.length);
  holding.waiting = holding.waiting.filter((participant) => !waiting.includes(participant));
  for (const participant of waiting) enter(holding, participant, service);
}

/** Takes a participant out of the meeting and lets them wait. */
export function putAside(holding: Holding, participant: Participant, service: Memory): void {
  depart(holding, participant.pid, service);
  holding.waiting.push(participant);
}

/** Makes a participant the only host of the meeting. */
export function makeHost(holding: Holding, participant: Participant): void {
  for (const other of holding.participants) if (other.role === "chair") other.role = "general";
  participant.role = "chair";
  participant.cohost = false;
  participant.hand = 0;
}

/** The host, if the meeting has one at present. */
export function hostOf({ participants }: Holding): Participant | undefined {
  return participants.find(({ role }) => role === "chair");
}

/**
 * Sees that so many more can join.
 * @throws Refusal when they are too many
 */
export function checkSeats({ settings }: Meeting, { participants }: Holding, newcomers: number): void {
  const most = settings.concurrentParticipants || Infinity;
  if (participants.length + newcomers > most) throw new Refusal("MMC.111072101");
}

function note(holding: Holding, { phone }: Participant, resultCode: string): void {
  holding.calls ??= [];
  holding.calls.push({ callNumber: phone, resultCode });
}

function meetingOf(holding: Holding, { state }: Memory): Meeting {
  const meeting = [...state.meetings.values()].find((candidate) => candidate.holding === holding);
  if (!meeting) throw new Refusal("MMC.111072006");
  return meeting;
}

function toParticipant(meeting: Meeting, holding: Holding, who: Joining, service: Memory): Participant {
  const user = service.state.users.get(who.userId ?? "");
  const phone = who.phone ?? user?.number ?? service.random.sipNumber();
  const mayLead = user?.id === meeting.ownerId || isInvitedToLead(meeting, user, phone);
  const role = who.role ?? (mayLead && !hostOf(holding) ? "chair" : "general");
  const { isAutoMute, isHardTerminalAutoMute } = configOfHolding(meeting, holding, service.state);
  const byDefault = isTerminal({ type: who.type }) ? isHardTerminalAutoMute : isAutoMute;
  const joinsMuted = role !== "chair" && (holding.allMuted ?? byDefault);
  return {
    pid: service.random.uuid(),
    video: meeting.settings.mediaTypes === "Voice" ? 0 : 1,
    mute: joinsMuted ? 1 : 0,
    hand: 0,
    deviceType: deviceTypeOf(who.type),
    ...who,
    phone,
    role,
  };
}

function deviceTypeOf(type: Attendee["type"]): string {
  if (type === "mobile") return "Phone";
  return isTerminal({ type }) ? "Hard terminal" : "Soft client";
}

function receive(meeting: Meeting, holding: Holding, newcomer: Participant, service: Memory): Participant {
  if (mustWait(meeting, holding, newcomer, service)) {
    holding.waiting.push(newcomer);
    return newcomer;
  }
  checkSeats(meeting, holding, 1);
  enter(holding, newcomer, service);
  if (newcomer.role === "chair") makeHost(holding, newcomer);
  return newcomer;
}

function mustWait(meeting: Meeting, holding: Holding, newcomer: Participant, { state }: Memory): boolean {
  if (newcomer.role === "audience") return !holding.audienceAdmitted;
  if (newcomer.role !== "general" || !knowsWaitingRoom(newcomer)) return false;
  return configOfHolding(meeting, holding, state).enableWaitingRoom ?? false;
}

/** Whether somebody can be made to wait; a telephone cannot. */
export function knowsWaitingRoom({ type }: Participant): boolean {
  return type !== "mobile";
}

function enter(holding: Holding, participant: Participant, service: Memory): void {
  holding.participants.push(participant);
  const user = service.state.users.get(participant.userId ?? "");
  const department = user && departmentNameOf(user, service);
  const stay: Stay = {
    pid: participant.pid,
    displayName: participant.name,
    callNumber: participant.phone,
    deviceType: participant.deviceType,
    joinTime: service.clock.now(),
    mediaType: participant.video === 1 ? "Video" : "Audio",
    deptName: participant.deptName ?? department ?? undefined,
    userId: participant.userId,
    role: participant.role,
  };
  holding.stays.push(stay);
  announce("meeting.join", meetingOf(holding, service), service, { attendee: { stay, role: participant.role } });
}

// Whoever is gone is no longer shown anywhere.
function depart(holding: Holding, pid: string, service: Memory): void {
  const { role = "general" } = holding.participants.find((participant) => participant.pid === pid) ?? {};
  holding.participants = holding.participants.filter((participant) => participant.pid !== pid);
  for (const stay of holding.stays) {
    if (stay.pid !== pid || stay.leftTime !== undefined) continue;
    stay.leftTime = service.clock.now();
    announce("meeting.left", meetingOf(holding, service), service, { attendee: { stay, role } });
  }
  if (holding.screens.pid === pid) holding.screens = { mode: "FREE", several: true };
  for (const participant of holding.participants) if (participant.view?.pid === pid) delete participant.view;
  for (const picture of holding.arrangement?.pictures ?? []) {
    picture.pids = picture.pids.filter((shown) => shown !== pid);
  }
}
