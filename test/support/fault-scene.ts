import { onTestFinished, vi } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import {
  type ControlSession,
  createMeetingClient,
  type MeetingClient,
  type MeetingClientOptions,
} from "../../src/index.ts";
import { createMeetingService, type FaultRule, type MeetingService } from "../../src/mock/index.ts";
import { alice, holdMeeting, operationOf, type Transport, unreachable, unusedAddress } from "./client.ts";

/** The kinds of calls, each by an operation that stands for it. */
export const kinds = {
  GET: "searchMeetings",
  PUT: "updateRecurringMeeting",
  DELETE: "cancelMeeting",
  POST: "createMeeting",
  control: "prolongMeeting",
} as const satisfies Record<string, OperationId>;
export type Kind = keyof typeof kinds;

/** What goes wrong: a rule of the local service's, or with the way to it. */
export type Trouble =
  | Omit<FaultRule, "operation">
  | {
      /** Nobody is there: the connection is refused, or the name of the host is unknown. */
      unreachable: "ECONNREFUSED" | "ENOTFOUND";
      count?: number;
    };

/** A local service with something to act on for each kind of call, and a client that is signed in. */
export interface FaultScene {
  service: MeetingService;
  meeting: MeetingClient;
  control: ControlSession;
  /** What controls the meeting that is being held. */
  held: { conferenceID: string; password: string };
  /** Calls of each kind. */
  call: Record<Kind, (timeout?: number) => Promise<unknown>>;
  /** How often calls of each kind have taken effect. */
  effects(): Record<Kind, number>;
  /** Lets something go wrong with calls of an operation from now on. */
  trouble(operation: OperationId, trouble: Trouble): void;
  /** Lets all be well again. */
  clear(): void;
  /** How often the client has sent an operation, and how often it has reached the service, since the scene was set. */
  attempts(operation: OperationId): number;
  arrived(operation: OperationId): number;
  /** A further client of the same service; its calls count as well. */
  connect(options?: Partial<MeetingClientOptions>): MeetingClient;
}

/** Sets the scene; "over HTTP" is the real network, with the global `fetch`. */
export async function setScene(
  transport: Transport,
  ofMeeting: Partial<MeetingClientOptions> = {},
): Promise<FaultScene> {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  const server = transport === "over HTTP" ? await service.serve() : undefined;
  if (server) onTestFinished(() => server.close());
  const obstacles: Obstacle[] = [];
  const inProcess = (request: Request) => {
    const obstacle = take(obstacles, request);
    return obstacle ? Promise.reject(unreachable(obstacle.unreachable)) : service.fetch(request);
  };
  const asked: OperationId[] = [];
  const connect = (options: Partial<MeetingClientOptions> = {}) =>
    createMeetingClient({
      auth: alice(),
      timeout: 10_000,
      retry: { delay: 1 },
      hooks: { onRequest: ({ operation }) => asked.push(operation as OperationId) },
      fetch: server ? undefined : inProcess,
      ...options,
      baseUrl: server?.url ?? "http://meeting.test",
      region: undefined,
    });
  const meeting = connect(ofMeeting);
  const held = await holdMeeting(meeting);
  const control = await meeting.control(held);
  const [updated = "", cancelled = ""] = [
    ...(await meeting.createRecurringMeeting({ body: series("scheduled") })),
    ...(await meeting.createMeeting({ body: settings("scheduled") })),
  ].map(({ conferenceID }) => conferenceID);
  asked.length = 0;
  const { state, faults } = service;
  const endOfHeld = () => state.meetings.get(held.conferenceID)?.holding?.end ?? 0;
  const end = endOfHeld();
  const counters = new Map(counted.map((operation) => [operation, faults.add({ operation, fault: { delay: 0 } })]));
  return {
    service,
    meeting,
    control,
    held,
    connect,
    call: {
      GET: (timeout) => meeting.searchMeetings({}, { timeout }),
      PUT: (timeout) => meeting.updateRecurringMeeting({ conferenceID: updated, body: series("updated") }, { timeout }),
      DELETE: (timeout) => meeting.cancelMeeting({ conferenceID: cancelled }, { timeout }),
      POST: (timeout) => meeting.createMeeting({ body: settings("created") }, { timeout }),
      control: (timeout) => control.prolongMeeting({ body: { auto: 0, duration: 10 } }, { timeout }),
    },
    effects: () => ({
      GET: 0,
      PUT: state.meetings.get(updated)?.settings.subject === "updated" ? 1 : 0,
      DELETE: state.meetings.has(cancelled) ? 0 : 1,
      POST: [...state.meetings.values()].filter(({ settings: { subject } }) => subject === "created").length,
      control: (endOfHeld() - end) / 600_000,
    }),
    trouble: (operation, trouble) => {
      if (!("unreachable" in trouble)) faults.add({ ...trouble, operation });
      else obstacles.push({ count: Infinity, ...trouble, operation });
      if (server && obstacles.length > 0) blockGlobalFetch(obstacles);
    },
    clear: () => {
      faults.clear();
      obstacles.length = 0;
    },
    attempts: (operation) => asked.filter((other) => other === operation).length,
    arrived: (operation) => counters.get(operation)?.hits ?? 0,
  };
}

// A delay of nothing on each of these counts the calls that arrive.
const counted: OperationId[] = [
  ...Object.values(kinds),
  "createAppIdToken",
  "updateToken",
  "createConfToken",
  "stopMeeting",
];

const settings = (subject: string) => ({ subject, mediaTypes: "HDVideo", startTime: "2040-01-02 08:00" }) as const;

const series = (subject: string) => {
  const cycleParams = { cycle: "Day", startDate: "2040-01-03", endDate: "2040-01-05", preRemindDays: 1 } as const;
  return { ...settings(subject), cycleParams };
};

interface Obstacle {
  operation: OperationId;
  unreachable: "ECONNREFUSED" | "ENOTFOUND";
  count: number;
}

function take(obstacles: Obstacle[], request: Pick<Request, "method" | "url">): Obstacle | undefined {
  const operation = operationOf(request);
  const obstacle = obstacles.find((other) => other.operation === operation && other.count > 0);
  if (obstacle) obstacle.count -= 1;
  return obstacle;
}

// On the real network the call goes to an address where nobody is.
function blockGlobalFetch(obstacles: Obstacle[]): void {
  vi.unstubAllGlobals();
  const { fetch } = globalThis;
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    const obstacle = take(obstacles, { url, method: init.method ?? "GET" });
    if (!obstacle) return fetch(url, init);
    const nobody = obstacle.unreachable === "ENOTFOUND" ? "http://meeting.invalid" : await unusedAddress();
    const { pathname, search } = new URL(url);
    return fetch(nobody + pathname + search, init);
  });
}
