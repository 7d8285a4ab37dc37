import { signAppId } from "../../src/auth/signature.ts";
import {
  createMeetingService,
  type IssuedToken,
  type Meeting,
  type MeetingService,
  type RunningServer,
  type State,
} from "../../src/mock/index.ts";
import { furnish, holdMeeting } from "./furnish.ts";
import { type Live, plainName } from "./live.ts";
import { beginning, timeAfter } from "./values.ts";

/** Those who call, with the access token of each. */
export type Callers = Record<"admin" | "alice" | "bob" | "provider", string>;

/** A meeting that requests may be about, and a control token where it is being held. */
export interface Focus {
  meeting: Meeting | undefined;
  controlToken: string | undefined;
  /** The part of the state in which IDs are looked for that say no more than that they are some. */
  kind: keyof State | undefined;
}

// By what stands in the path of an operation.
const kinds: [RegExp, keyof State][] = [
  [/materials/, "materials"],
  [/programs/, "programs"],
  [/publications/, "publications"],
  [/vmr/, "rooms"],
  [/dept|departments/, "departments"],
  [/activecode/, "codes"],
  [/device/, "hardTerminals"],
  [/contact/, "externalContacts"],
  [/sp\/corp/, "enterprises"],
  [/corp\/app/, "apps"],
  [/record/, "pastMeetings"],
];

const nonce = "0123456789abcdef0123456789abcdef";
// As much of each name as makes no difference to what is found.
const mostTexts = 60;
const mostItems = 40;

/** A served service with people who call it, meetings that they hold, and what is known of it. */
export class World {
  readonly service: MeetingService;
  readonly server: RunningServer;
  callers: Callers = { admin: "", alice: "", bob: "", provider: "" };
  #texts = new Map<string, Set<string>>();
  /** A webinar as it was booked. */
  webinar: Meeting | undefined;
  #issued: IssuedToken[] = [];

  private constructor(service: MeetingService, server: RunningServer) {
    this.service = service;
    this.server = server;
  }

  /** A new service, with the clock standing still, so that the same requests meet the same state. */
  static async open(seed: number): Promise<World> {
    const clock = { at: beginning, runs: false };
    const service = createMeetingService({ seed, clock, validateAnswers: true, fetch: receive });
    return new World(service, await service.serve());
  }

  /**
   * Lets some time pass, signs everybody in, holds meetings, and looks at what there is.
   * @returns false when too much has been deleted to go on
   */
  async tend(minutes: number): Promise<boolean> {
    this.service.clock.advance({ minutes });
    const { appId, appKey, spAppId, spAppKey } = this.service.credentials;
    const tokens = [
      await this.#signIn(appId, appKey),
      await this.#signIn(appId, appKey, "alice"),
      await this.#signIn(appId, appKey, "bob"),
      await this.#signIn(spAppId, spAppKey),
    ];
    if (tokens.some((token) => token === undefined)) return false;
    const [admin = "", alice = "", bob = "", provider = ""] = tokens;
    this.callers = { admin, alice, bob, provider };
    this.#issued = Object.values(this.callers).flatMap((value) => this.service.state.tokens.get(value) ?? []);
    furnish(this.service);
    await this.#bookWebinar();
    this.#texts.clear();
    this.learn(this.service.state, "");
    return true;
  }

  /**
   * Gives callers back the tokens that they have lost since, and requests what they can be about.
   * @returns false when the enterprise is gone
   */
  revive(): boolean {
    const { tokens, users, enterprises } = this.service.state;
    if (!enterprises.has(this.service.credentials.corpId)) return false;
    for (const token of this.#issued) {
      const user = users.get(token.userId);
      if (!user) continue;
      tokens.set(token.value, token);
      user.disabled = false;
    }
    furnish(this.service);
    return true;
  }

  /** Remembers the texts in something by their names; all that the service knows, or an answer of it. */
  learn(value: unknown, name: string, depth = 0): void {
    if (typeof value === "string") this.#add(name, value);
    if (typeof value !== "object" || value === null || depth > 6) return;
    if (value instanceof Map) for (const key of [...value.keys()].slice(-mostItems)) this.#add(name, String(key));
    const inner = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : undefined;
    if (inner) for (const item of inner.slice(-mostItems)) this.learn(item, name, depth + 1);
    else for (const [key, item] of Object.entries(value)) this.learn(item, key, depth + 1);
  }

  #add(name: string, text: string): void {
    const plain = plainName(name);
    const known = this.#texts.get(plain) ?? new Set();
    if (text.length < 300 && known.size < mostTexts) known.add(text);
    this.#texts.set(plain, known);
  }

  /**
   * A meeting to call about.
   * @param path of the operation; it tells among what the IDs in question are
   */
  focus(pick: number, path: string, needsControl: boolean): Focus {
    const { meetings, controlTokens, enterprises } = this.service.state;
    const find = () =>
      [...controlTokens.values()]
        .filter(({ conferenceID, confUUID }) => meetings.get(conferenceID)?.holding?.confUUID === confUUID)
        .slice(-8);
    const isThere = enterprises.has(this.service.credentials.corpId);
    if (needsControl && isThere && find().length === 0) holdMeeting(this.service);
    const held = find();
    const control = needsControl || pick % 3 === 0 ? held[pick % Math.max(1, held.length)] : undefined;
    const all = [...meetings.values()].slice(-12);
    const meeting = control ? meetings.get(control.conferenceID) : all[pick % Math.max(1, all.length)];
    const kind = kinds.find(([part]) => part.test(path))?.[1];
    return { meeting, controlToken: control?.value ?? held[0]?.value, kind };
  }

  /** A text that the service knows by the name, of the meeting in question where it is one of a meeting. */
  find({ name, pick, otherwise }: Live, { meeting, kind }: Focus): string {
    const plain = plainName(name);
    const own = pick % 4 === 0 ? undefined : (ofMeeting(plain, pick, meeting) ?? this.#key(plain, pick, kind));
    return own ?? this.#pick(plain, pick) ?? otherwise;
  }

  #key(plain: string, pick: number, kind: Focus["kind"]): string | undefined {
    const part = kind && this.service.state[kind];
    if (!(part instanceof Map) || !/^$|id$|^(value|account|sn|deptcode)$/.test(plain)) return undefined;
    const keys = [...part.keys()].slice(-mostItems);
    return keys[(pick >>> 3) % Math.max(1, keys.length)] as string | undefined;
  }

  #pick(plain: string, pick: number): string | undefined {
    const known = [...(this.#texts.get(plain) ?? this.#ids(plain, pick))];
    return known[(pick >>> 3) % Math.max(1, known.length)];
  }

  // What is called just "id", or is an item of a list, may be anything's key.
  #ids(plain: string, pick: number): Iterable<string> {
    if (!/^$|^(id|value|code|token|search(key)?)$/.test(plain)) return [];
    const maps = Object.values(this.service.state).filter((part) => part instanceof Map && part.size > 0);
    return [...maps[(pick >>> 5) % maps.length].keys()].slice(-mostItems).map(String);
  }

  async #signIn(appId: string, key: string, userId?: string): Promise<string | undefined> {
    const multiEnterprise = appId === this.service.credentials.spAppId;
    const fields = { appId, userId, expireTime: 0, nonce, multiEnterprise };
    const headers = { Authorization: await signAppId(fields, key), "Content-Type": "application/json" };
    const body = JSON.stringify({ appId, userId, expireTime: 0, nonce, clientType: 72 });
    const url = `${this.server.url}/v2/usg/acs/auth/appauth`;
    const response = await this.service.fetch(new Request(url, { method: "POST", headers, body }));
    return response.ok ? (await response.json()).accessToken : undefined;
  }

  async #bookWebinar(): Promise<void> {
    if (this.webinar) return;
    const { meetings, rooms } = this.service.state;
    const vmrID = [...rooms.values()].find(({ name }) => name === "Stage")?.id;
    const startTime = timeAfter(this.service.clock.now(), 2);
    const body = JSON.stringify({ vmrID, subject: "Launch", startTime, duration: 60, timeZoneId: 56 });
    const headers = { "X-Access-Token": this.callers.alice, "Content-Type": "application/json" };
    const url = `${this.server.url}/v1/wss/webinar/open/conferences`;
    await this.service.fetch(new Request(url, { method: "POST", headers, body }));
    this.webinar ??= structuredClone([...meetings.values()].find(({ webinar }) => webinar));
  }
}

// Whoever subscribes to events anywhere gets them here, so that none leave this machine; some are not acknowledged.
async function receive(request: Request): Promise<Response> {
  const { nonce, timestamp } = await request.json();
  return timestamp % 3 === 0 ? new Response(null, { status: 503 }) : Response.json({ event: "meeting.verify", nonce });
}

function ofMeeting(plain: string, pick: number, meeting: Meeting | undefined): string | undefined {
  if (plain === "conferenceid") return meeting?.conferenceID;
  if (plain === "password") return pick % 3 === 0 ? meeting?.guestPassword : meeting?.hostPassword;
  const people = [...(meeting?.holding?.participants ?? []), ...(meeting?.holding?.waiting ?? [])];
  const one = people[(pick >>> 2) % Math.max(1, people.length)];
  return plain === "pid" ? one?.pid : plain === "phone" ? one?.phone : undefined;
}
