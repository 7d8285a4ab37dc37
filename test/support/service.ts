import { createHmac } from "node:crypto";
import type {
  AppIdTokenRequest,
  AuthToken,
  ConferenceInfo,
  ConfTokenResult,
  MeetingDetail,
  MeetingRequest,
} from "../../generated/types.ts";
import { createMeetingService, type Meeting, type MeetingService, type PostEvent } from "../../src/mock/index.ts";
import { noAttempts } from "../../src/mock/state/attempts.ts";
import { acknowledge } from "./receivers.ts";

/** Where the clock of a service under test starts: a Monday, some seconds into a minute, so that the minute stays. */
export const startOfTest = Date.UTC(2030, 0, 7, 0, 0, 10);

/**
 * A new service with its own state, which checks every answer of its own against the description.
 * @param receive takes the events that it posts
 */
export function startService(receive: PostEvent = acknowledge): MeetingService {
  const service = createMeetingService({ seed: 1, validateAnswers: true, fetch: receive });
  service.clock.set(startOfTest);
  return service;
}

/** What a request carries beside its method and path. */
export interface Parts {
  token?: string;
  controlToken?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of a body. */
  text?: string;
}

/** Body of a refusal. */
export interface ErrorBody {
  error_code: string;
  error_msg: string;
  request_id?: string;
}

/** An answer with its body, if it has one. */
export interface Reply<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** Sends one request as it is; nothing is added to it and no refusal is thrown. */
export async function send<T = ErrorBody>(
  service: MeetingService,
  method: string,
  path: string,
  {
    token,
    controlToken,
    query = {},
    headers,
    body,
    text = body === undefined ? undefined : JSON.stringify(body),
  }: Parts,
): Promise<Reply<T>> {
  const search = new URLSearchParams(query);
  const request = new Request(`https://service.test${path}?${search}`, { method, headers, body: text });
  if (token !== undefined) request.headers.set("X-Access-Token", token);
  if (controlToken !== undefined) request.headers.set("X-Conference-Authorization", controlToken);
  const response = await service.fetch(request);
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (answer === "" ? undefined : JSON.parse(answer)) as T,
  };
}

/** Status and code of a refusal. */
export function outcome({ status, body }: Reply<unknown>): [number, string?] {
  const code = (body as Partial<ErrorBody> | undefined)?.error_code;
  return code === undefined ? [status] : [status, code];
}

/** The header that proves that the caller has the key; `signed` is the text that the signature covers. */
export function signature(signed: string, key: string): string {
  return `HMAC-SHA256 signature=${createHmac("sha256", key).update(signed).digest("hex")}`;
}

export const nonce = "0123456789abcdef0123456789abcdef";

/** Signs in with the demo app: as an ordinary user, or as the default administrator. */
export async function signIn(service: MeetingService, user: "admin" | "alice" | "bob" = "admin"): Promise<string> {
  const { appId, appKey } = service.credentials;
  const userId = user === "admin" ? "" : user;
  const body: AppIdTokenRequest = { appId, userId, nonce, expireTime: 0, clientType: 72 };
  const headers = { Authorization: signature(`${appId}:${userId}:0:${nonce}`, appKey) };
  const answer = await succeed<AuthToken>(service, "POST", "/v2/usg/acs/auth/appauth", { headers, body });
  return answer.accessToken;
}

/** Creates a meeting; without a start it is held at once. */
export async function createMeeting(service: MeetingService, token: string, settings: Partial<MeetingRequest> = {}) {
  const body = { mediaTypes: "HDVideo", ...settings };
  const path = "/v1/mmc/management/conferences";
  return known((await succeed<ConferenceInfo[]>(service, "POST", path, { token, body }))[0]);
}

/** Creates a series; by default on the three days from tomorrow on, each at 08:00 UTC. */
export async function createSeries(service: MeetingService, token: string, settings: Partial<MeetingRequest> = {}) {
  const cycleParams = { cycle: "Day", startDate: "2030-01-08", endDate: "2030-01-10", preRemindDays: 1 };
  const body = { mediaTypes: "HDVideo", startTime: "2030-01-07 08:00", cycleParams, ...settings };
  const path = "/v1/mmc/management/cycleconferences";
  return known((await succeed<ConferenceInfo[]>(service, "POST", path, { token, body }))[0]);
}

export async function showMeeting(service: MeetingService, token: string, { conferenceID = "" }: ConferenceInfo) {
  const path = "/v1/mmc/management/conferences/confDetail";
  const { conferenceData } = await succeed<MeetingDetail>(service, "GET", path, { token, query: { conferenceID } });
  return known(conferenceData);
}

export async function start(service: MeetingService, token: string, meeting: ConferenceInfo): Promise<void> {
  const body = { conferenceID: meeting.conferenceID, password: password(meeting, "chair") };
  await succeed(service, "POST", "/v1/mmc/management/conferences/start", { token, body });
}

/** Takes control of a meeting that is being held. */
export async function control(service: MeetingService, meeting: ConferenceInfo): Promise<string> {
  const headers = { "X-Password": password(meeting, "chair"), "X-Login-Type": "1" };
  const query = { conferenceID: known(meeting.conferenceID) };
  const path = "/v1/mmc/control/conferences/token";
  const { data } = await succeed<ConfTokenResult>(service, "GET", path, { headers, query });
  return known(data?.token);
}

export function password({ passwordEntry = [] }: ConferenceInfo, role: "chair" | "general"): string {
  return known(passwordEntry.find(({ conferenceRole }) => conferenceRole === role)?.password);
}

/** The meeting as the service keeps it. */
export function stored(service: MeetingService, { conferenceID }: ConferenceInfo): Meeting {
  return known(service.state.meetings.get(known(conferenceID)));
}

/** Everything that the service remembers, but for the counters of failures and what follows from them. */
export function remembered(service: MeetingService): unknown {
  const { users, meetings, ...rest } = structuredClone(service.state);
  for (const user of users.values()) Object.assign(user, { signInAttempts: noAttempts() });
  for (const meeting of meetings.values()) Object.assign(meeting, { controlAttempts: noAttempts() });
  return { users, meetings, ...rest };
}

/** Sends a request that must be carried out, and returns the body of its answer. */
export async function succeed<T>(service: MeetingService, method: string, path: string, parts: Parts): Promise<T> {
  const reply = await send<T>(service, method, path, parts);
  if (reply.status !== 200) throw new Error(`${method} ${path} was refused: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

/** A value that must be there. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a value is missing");
  return value;
}
