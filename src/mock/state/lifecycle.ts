import { announce } from "./announce.ts";
import { archive } from "./archive.ts";
import { attendeesOf } from "./attendees.ts";
import { audienceRestriction, configInForce } from "./config-in-force.ts";
import { tellInvited } from "./meeting-notices.ts";
import type { Holding, Meeting, Occurrence } from "./meetings.ts";
import type { Memory } from "./memory.ts";
import { isRecordable, startRecording, stopRecording } from "./recording.ts";

const minute = 60_000;

/** Begins, extends and ends meetings, and lets time take its course on them. */
export class Lifecycle {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /**
   * Does what time alone does: ends or extends meetings whose end has come, reminds of those that are near, and drops
   * reservations that have lapsed.
   */
  catchUp(): void {
    const now = this.#memory.clock.now();
    for (const meeting of this.#memory.state.meetings.values()) {
      const { holding } = meeting;
      if (holding) extendByItself(holding, now);
      if (holding && holding.end <= now) this.end(meeting);
      this.#remind(meeting, now);
      this.#drop(meeting, (occurrence) => occurrence.end <= now && occurrence.id !== meeting.holding?.occurrenceId);
    }
  }

  /** Begins to hold a meeting: the date that is due, or else the next one. */
  begin(meeting: Meeting): Holding {
    if (meeting.holding) return meeting.holding;
    const now = this.#memory.clock.now();
    const occurrence = meeting.occurrences[0] as Occurrence;
    const holding: Holding = {
      confUUID: occurrence.nextUUID ?? this.#memory.random.uuid(),
      occurrenceId: occurrence.id,
      start: now,
      // The time runs from when the meeting really starts.
      end: now + (occurrence.end - occurrence.start),
      extension: configInForce(meeting, this.#memory.state).prolongLength ?? 0,
      participants: [],
      waiting: [],
      attendees: attendeesOf(meeting, this.#memory.state),
      config: meeting.webinar ? { audienceCallInRestriction: audienceRestriction(meeting) } : {},
      paused: false,
      audienceAdmitted: false,
      streaming: false,
      screens: { mode: "FREE", several: true },
      layouts: [],
      interpretation: { on: false, groups: [] },
      stays: [],
      log: [],
    };
    const isAutoRecord = occurrence.own.isAutoRecord ?? meeting.settings.isAutoRecord;
    if (isAutoRecord === 1 && isRecordable(meeting)) startRecording(holding, now);
    meeting.holding = holding;
    delete occurrence.nextUUID;
    announce("meeting.started", meeting, this.#memory);
    return holding;
  }

  /** Moves the end of a meeting that is being held, and of its reservation. */
  extend(meeting: Meeting, minutes: number): void {
    const { holding } = meeting;
    if (!holding) return;
    holding.end += minutes * minute;
    const occurrence = meeting.occurrences.find(({ id }) => id === holding.occurrenceId);
    if (occurrence) occurrence.end = Math.max(occurrence.end, holding.end);
  }

  /** Ends a meeting that is being held. Whether its reservation stays until the scheduled end is the enterprise's choice. */
  end(meeting: Meeting): void {
    const { holding } = meeting;
    if (!holding) return;
    this.#archive(meeting, holding);
    const retained = this.#enterprise(meeting).retainsReservations;
    const now = this.#memory.clock.now();
    this.#drop(meeting, ({ id, end }) => id === holding.occurrenceId && (!retained || end <= now));
  }

  /** Gives a meeting other dates; those that were held are closed. */
  reschedule(meeting: Meeting, occurrences: Occurrence[]): void {
    for (const occurrence of meeting.occurrences) this.#announceClosed(meeting, occurrence);
    meeting.occurrences = occurrences;
  }

  /** Removes dates of a meeting; without any the meeting is gone. */
  removeOccurrences(meeting: Meeting, ids: Set<string>): void {
    if (meeting.holding && ids.has(meeting.holding.occurrenceId)) {
      this.#archive(meeting, meeting.holding);
    }
    for (const occurrence of meeting.occurrences.filter(({ id }) => ids.has(id))) {
      announce("meeting.cancel", meeting, this.#memory, { occurrenceId: occurrence.id });
      tellInvited(meeting, "meeting cancelled", this.#memory, { occurrence });
    }
    this.#drop(meeting, ({ id }) => ids.has(id));
  }

  /** Ends a meeting if it is being held, and removes it with all its dates. */
  cancel(meeting: Meeting): void {
    if (meeting.holding) this.#archive(meeting, meeting.holding);
    announce("meeting.cancel", meeting, this.#memory);
    tellInvited(meeting, "meeting cancelled", this.#memory);
    this.#drop(meeting, () => true);
  }

  /** The next moment at which time alone does something, in milliseconds since 1970; Infinity when it never does. */
  nextMoment(): number {
    const ends = [...this.#memory.state.meetings.values()].flatMap(({ holding, occurrences }) => [
      holding?.end ?? Infinity,
      ...occurrences.filter(({ id }) => id !== holding?.occurrenceId).map(({ end }) => end),
    ]);
    return ends.reduce((first, end) => Math.min(first, end), Infinity);
  }

  #remind(meeting: Meeting, now: number): void {
    for (const occurrence of meeting.occurrences) {
      const { remindAt: at } = occurrence;
      if (at === undefined || at > now) continue;
      delete occurrence.remindAt;
      tellInvited(meeting, "meeting reminder", this.#memory, { occurrence, at });
    }
  }

  // Those who were invited to what was held are those whom the history knows.
  #archive(meeting: Meeting, holding: Holding): void {
    const endedAt = Math.min(this.#memory.clock.now(), holding.end);
    stopRecording(holding, endedAt);
    const settings = { ...meeting.settings, attendees: holding.attendees };
    archive({ ...meeting, settings }, { ...holding, waiting: [] }, this.#memory);
    this.#announceEnd(meeting, holding, endedAt);
    delete meeting.holding;
    const occurrence = meeting.occurrences.find(({ id }) => id === holding.occurrenceId);
    if (occurrence) occurrence.lastHeld = { confUUID: holding.confUUID, endedAt };
  }

  #announceEnd(meeting: Meeting, holding: Holding, at: number): void {
    for (const { pid, role } of holding.participants) {
      const stay = holding.stays.findLast((candidate) => candidate.pid === pid);
      if (!stay) continue;
      const attendee = { stay: { ...stay, leftTime: Math.max(at, stay.joinTime ?? 0) }, role };
      announce("meeting.left", meeting, this.#memory, { at, attendee });
    }
    announce("meeting.end", meeting, this.#memory, { at });
    if (holding.recordings?.length) announce("record.finish", meeting, this.#memory, { at });
  }

  // What was held and can never be held again is closed.
  #announceClosed(meeting: Meeting, { id, end, lastHeld }: Occurrence): void {
    if (!lastHeld) return;
    const at = Math.min(this.#memory.clock.now(), Math.max(end, lastHeld.endedAt));
    announce("meeting.conclude", meeting, this.#memory, { at, occurrenceId: id, confUUID: lastHeld.confUUID });
  }

  #drop(meeting: Meeting, unwanted: (occurrence: Occurrence) => boolean): void {
    const dropped = meeting.occurrences.filter(unwanted);
    if (dropped.length === 0) return;
    for (const occurrence of dropped) this.#announceClosed(meeting, occurrence);
    meeting.occurrences = meeting.occurrences.filter((occurrence) => !dropped.includes(occurrence));
    if (meeting.occurrences.length === 0) this.#memory.state.meetings.delete(meeting.conferenceID);
  }

  #enterprise(meeting: Meeting) {
    const enterprise = this.#memory.state.enterprises.get(meeting.corpId);
    if (!enterprise) throw new Error(`meeting ${meeting.conferenceID} belongs to no enterprise`);
    return enterprise;
  }
}

// A meeting with automatic extension goes on for as long as somebody is in it.
function extendByItself(holding: Holding, now: number): void {
  if (holding.extension === 0 || holding.participants.length === 0 || holding.end > now) return;
  const step = holding.extension * minute;
  holding.end += Math.ceil((now - holding.end + 1) / step) * step;
}
