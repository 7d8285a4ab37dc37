// What the service should remember of meetings and tokens, in the simplest words. It is written from the description
// alone and shares nothing with the service but the values that the service hands out.

export type Who = "alice" | "bob" | "admin";

/** The code with which a call is to be refused; undefined when it is to be carried out. */
export type Outcome = string | undefined;

export interface ModelToken {
  who: Who;
  clientType: number;
  access: string;
  refresh: string;
  until: number;
  refreshUntil: number;
}

export interface ModelDate {
  id: string;
  start: number;
  end: number;
}

export interface ModelHolding {
  number: number;
  date: ModelDate;
  start: number;
  end: number;
  extension: number;
  people: string[];
}

export interface ModelMeeting {
  id: string;
  series: boolean;
  owner: Who;
  guests: Who[];
  hostPassword: string;
  guestPassword: string;
  guestsMayStart: boolean;
  /** Minutes of one automatic extension. */
  extension: number;
  /** In the order of their start; none when the meeting is over. */
  dates: ModelDate[];
  held?: ModelHolding;
  wrongPasswords: number;
  lockedUntil: number;
}

export interface ModelControl {
  value: string;
  meeting: ModelMeeting;
  holding: number;
  until: number;
}

/** What everybody sees of a meeting. */
export interface Seen {
  id: string;
  held: boolean;
  start: string;
  end: string;
  dates: string[];
}

export const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export class Model {
  now: number;
  readonly tokens: ModelToken[] = [];
  readonly meetings: ModelMeeting[] = [];
  readonly controls: ModelControl[] = [];
  /** IDs of meetings that were held and have ended, once for each time. */
  readonly history: string[] = [];
  #holdings = 0;

  constructor(now: number) {
    this.now = now;
  }

  get thisMinute(): number {
    return this.now - (this.now % minute);
  }

  get midnight(): number {
    return this.now - (this.now % day);
  }

  /** What time alone does. */
  settle(): void {
    for (const meeting of this.meetings) {
      const { held } = meeting;
      while (held && held.end <= this.now && held.extension > 0 && held.people.length > 0) {
        held.end += held.extension * minute;
      }
      if (held && held.end <= this.now) this.#finish(meeting);
      meeting.dates = meeting.dates.filter((date) => date.end > this.now || date === meeting.held?.date);
    }
  }

  signedIn(who: Who, clientType: number, access: string, refresh: string): void {
    // Only servers can be signed in several times.
    const others = this.tokens.filter((token) => token.who === who && token.clientType === clientType);
    for (const token of others) if (clientType !== 72 && this.isLive(token)) this.signedOut(token);
    this.tokens.push({
      ...{ who, clientType, access, refresh },
      until: this.now + 12 * hour,
      refreshUntil: this.now + 30 * day,
    });
  }

  signedOut(token: ModelToken): void {
    token.until = 0;
    token.refreshUntil = 0;
  }

  isLive(token: ModelToken): boolean {
    return token.until > this.now;
  }

  /** Whether somebody may change a meeting, or what a call for it is refused with. */
  mayChange(token: ModelToken, meeting: ModelMeeting, series: boolean): Outcome {
    if (!this.isLive(token)) return "MMC.118000001";
    if (meeting.dates.length === 0) return "MMC.111070005";
    if (!isHost(token.who, meeting)) return "MMC.111070002";
    return meeting.series === series ? undefined : "MMC.111070005";
  }

  mayPlan(token: ModelToken, start: number): Outcome {
    if (!this.isLive(token)) return "MMC.118000001";
    return start < this.thisMinute ? "MMC.111071013" : undefined;
  }

  mayReplan(token: ModelToken, meeting: ModelMeeting, start: number, series: boolean): Outcome {
    const refused = this.mayChange(token, meeting, series);
    if (refused) return refused;
    return meeting.held ? "MMC.111071065" : this.mayPlan(token, start);
  }

  mayMove(token: ModelToken, meeting: ModelMeeting, date: ModelDate | undefined, start: number): Outcome {
    const refused = this.mayChange(token, meeting, true);
    if (refused) return refused;
    if (!date) return "MMC.111070005";
    if (meeting.held?.date === date) return "MMC.111071065";
    return start < this.thisMinute ? "MMC.111071119" : undefined;
  }

  mayCancel(token: ModelToken, meeting: ModelMeeting, series: boolean, force: boolean): Outcome {
    const refused = this.mayChange(token, meeting, series);
    if (refused) return refused;
    return meeting.held && !force ? "MMC.111071067" : undefined;
  }

  mayCancelDate(token: ModelToken, meeting: ModelMeeting, date: ModelDate | undefined, force: boolean): Outcome {
    const refused = this.mayChange(token, meeting, true);
    if (refused) return refused;
    if (!date) return "MMC.111070005";
    return meeting.held?.date === date && !force ? "MMC.111071067" : undefined;
  }

  cancelDates(meeting: ModelMeeting, dates: ModelDate[]): void {
    if (meeting.held && dates.includes(meeting.held.date)) this.#finish(meeting);
    meeting.dates = meeting.dates.filter((date) => !dates.includes(date));
  }

  mayStart(token: ModelToken, meeting: ModelMeeting, password: string): Outcome {
    if (!this.isLive(token)) return "MMC.118000001";
    if (meeting.dates.length === 0) return "MMC.111070005";
    if (password === meeting.hostPassword) return undefined;
    if (password !== meeting.guestPassword) return "MMC.111071091";
    return meeting.guestsMayStart ? undefined : "MMC.111072070";
  }

  start(meeting: ModelMeeting): void {
    const [date] = meeting.dates;
    if (!date || meeting.held) return;
    this.#holdings += 1;
    const { now, extension } = { now: this.now, extension: meeting.extension };
    const end = now + (date.end - date.start);
    meeting.held = { number: this.#holdings, date, start: now, end, extension, people: [] };
  }

  /** Whether somebody gets control of a meeting; wrong passwords are counted. */
  takeControl(meeting: ModelMeeting, password: string): Outcome {
    const wrong = "MMC.111072065";
    if (meeting.dates.length === 0) return wrong;
    if (meeting.lockedUntil > this.now) return "MMC.111072064";
    if (password === meeting.hostPassword) {
      meeting.wrongPasswords = 0;
      return meeting.held ? undefined : "MMC.111072005";
    }
    meeting.wrongPasswords += 1;
    if (meeting.wrongPasswords === 5) {
      meeting.wrongPasswords = 0;
      meeting.lockedUntil = this.now + 5 * minute;
    }
    return wrong;
  }

  tookControl(meeting: ModelMeeting, value: string): void {
    const holding = meeting.held?.number ?? 0;
    this.controls.push({ value, meeting, holding, until: this.now + 30 * minute });
  }

  mayControl(control: ModelControl, meeting: ModelMeeting): Outcome {
    if (control.until <= this.now) return "MMC.118000000";
    if (control.meeting !== meeting) return "MMC.111070002";
    if (meeting.dates.length === 0) return "MMC.111072006";
    if (!meeting.held) return "MMC.111072005";
    return meeting.held.number === control.holding ? undefined : "MMC.118000000";
  }

  mayStop(control: ModelControl, meeting: ModelMeeting): Outcome {
    const refused = this.mayControl(control, meeting);
    // To end a meeting that is over is refused as if it had not started.
    return refused === "MMC.111072006" ? "MMC.111072005" : refused;
  }

  extend({ held }: ModelMeeting, minutes: number): void {
    if (!held) return;
    held.end += minutes * minute;
    held.date.end = Math.max(held.date.end, held.end);
  }

  /** Ends a meeting. Its reservation stays until the scheduled end. */
  stop(meeting: ModelMeeting): void {
    this.#finish(meeting);
    this.settle();
  }

  /** The meetings that somebody finds in their list. */
  listed(who: Who): Seen[] {
    const mine = this.meetings.filter(
      ({ owner, guests }) => owner === who || (who !== "admin" && guests.includes(who)),
    );
    return mine.filter(({ dates }) => dates.length > 0).map(seen);
  }

  mayLook(token: ModelToken, meeting: ModelMeeting): Outcome {
    if (!this.isLive(token)) return "MMC.118000001";
    if (meeting.dates.length === 0) return "MMC.111070005";
    return isHost(token.who, meeting) || meeting.guests.includes(token.who) ? undefined : "MMC.111070010";
  }

  #finish(meeting: ModelMeeting): void {
    if (meeting.held) this.history.push(meeting.id);
    delete meeting.held;
  }
}

function isHost(who: Who, { owner }: ModelMeeting): boolean {
  return who === "admin" || who === owner;
}

/** What everybody sees of a meeting that is not over. */
export function seen({ id, held, dates, series }: ModelMeeting): Seen {
  const times = dates.map((date) => (held?.date === date ? held : date));
  const [first] = times;
  return {
    id,
    held: held !== undefined,
    start: toText(first?.start ?? 0),
    end: toText(first?.end ?? 0),
    dates: series ? times.map(({ start, end }) => `${toText(start)} ${toText(end)}`) : [],
  };
}

/** A time as it is written in requests and answers. */
export function toText(time: number): string {
  return new Date(time).toISOString().replace("T", " ").slice(0, "2030-01-01 00:00".length);
}
