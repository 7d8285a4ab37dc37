import type { RequestHandler } from "msw";
// The whole of msw opens a channel for WebSockets, which would keep a program on Deno from ending.
import { http } from "msw/core/http";
import { description } from "../validation/document.ts";
import { activate, type Redemption } from "./devices/activate.ts";
import { Refusal } from "./engine/refusal.ts";
import { factoriesOf, letGo, letIn } from "./factories/factories.ts";
import type { Factories, NewParticipant } from "./factories/given.ts";
import { DroppedConnection } from "./faults/dropped-connection.ts";
import type { FaultRule, FaultSwitch } from "./faults/fault.ts";
import { Faults } from "./faults/faults.ts";
import { BrokenAnswer, handle } from "./handle.ts";
import type { RunningServer, ServeOptions } from "./http/serve.ts";
import { acceptInvitation } from "./members/invitations.ts";
import { MockService } from "./mock-service.ts";
import type { PostEvent, Push } from "./push/push.ts";
import { Realtime } from "./realtime/realtime.ts";
import { demoCredentials } from "./state/demo-state.ts";
import type { ClockStart, MockClock } from "./state/mock-clock.ts";
import { Random } from "./state/random.ts";
import { toSnapshot } from "./state/snapshot.ts";
import type { HardTerminal, Participant, State, Terminal, User } from "./state/state.ts";

/** What {@link createMeetingService} takes. */
export interface MeetingServiceOptions {
  /** Address that the handlers answer for, beside those of the service itself. */
  baseUrl?: string;
  /** Services with the same seed hand out the same identifiers and fail alike. Default: a new one each time. */
  seed?: number;
  /**
   * Where the clock begins: a time from which it runs, or `{ at, runs: false }` for a clock that only the test moves.
   * Default: the machine's time.
   */
  clock?: ClockStart;
  /** What goes wrong from the beginning on; see {@link FaultRule}. */
  faults?: FaultRule[];
  /** What the service remembers to begin with, from the `snapshot` of another one. Default: the demo enterprise. */
  state?: string;
  /** Whether to check each answer against the description; for tests of the service itself. */
  validateAnswers?: boolean;
  /** Runs when a call was carried out or refused, and before it is answered; to keep a snapshot, for example. */
  beforeAnswer?: (service: MeetingService) => Promise<void> | void;
  /**
   * Posts events to those who have subscribed to them; a receiver can stand here, such as the function that
   * `createWebhookHandler` returns. Default: the global `fetch`, so that it really posts, unless handlers of your own, of
   * msw for example, catch the address.
   */
  fetch?: PostEvent;
  /** Is told of each attempt to post an event when it was answered or has failed; to keep a log, for example. */
  onPush?: (push: Push, service: MeetingService) => void;
}

/** A local service: the whole API over a state of its own. */
export interface MeetingService {
  /** Handlers for msw: `setupServer(...service.handlers)`. */
  readonly handlers: RequestHandler[];
  /** Answers a request directly; to be given to `createMeetingClient` as `fetch`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Serves the handlers over HTTP, and the WebSockets over which meetings are followed, which there are only then. */
  serve(options?: ServeOptions): Promise<RunningServer>;
  /** The service's clock. Moving it moves everything that depends on time. */
  readonly clock: MockClock;
  /** Everything that the service remembers; tests may read it and prepare it. */
  readonly state: State;
  /** Puts users, meetings, series and terminals into the state, for example `service.create.meeting({ held: true })`. */
  readonly create: Factories;
  /**
   * Lets somebody into a meeting, which begins with the first one:
   * `service.join(conferenceID, { user: "alice" })`, or `{ name: "Guest" }`.
   */
  join(conferenceID: string, who?: NewParticipant): Participant;
  /** Lets a participant go from a meeting. */
  leave(conferenceID: string, pid: string): void;
  /**
   * Activates a terminal, as it does itself when somebody enters its code; no operation of the API is for that.
   * @returns the terminal, which can be used now
   * @throws Error with the service's `code` when the activation code is unknown, used or expired, or for another terminal
   */
  activate(redemption: Redemption): Terminal | HardTerminal;
  /**
   * Accepts an invitation that waits in `state.invitations`, as the person does by the link in the message; no operation
   * of the API is for that. Who has an account takes it along, and leaves the enterprise before.
   * @param id what the link leads to, in `state.outbox` as well
   * @throws Error with the service's `code` when all accounts of the enterprise are taken
   */
  acceptInvitation(id: string): User;
  /** The attempts to post events, the last thousand of them: what was sent, and what came back. */
  readonly pushes: readonly Push[];
  /**
   * Returns when everything that has happened by the time of the clock has been posted to those who have subscribed to
   * events, and was answered or has failed. Further attempts follow on the service's clock. Wait for this before you move
   * the clock far, or a receiver that looks at the time refuses what is on its way.
   */
  settled(): Promise<void>;
  /** What goes wrong between the service and its callers. */
  readonly faults: FaultSwitch;
  /** All that the service remembers, with clock and identifiers, as a text: the option `state` of another service. */
  snapshot(): string;
  /** Credentials that the service accepts. */
  readonly credentials: typeof demoCredentials;
}

/**
 * Makes a local service with the demo enterprise in it. Nothing leaves this machine but the events that somebody has
 * subscribed to.
 * @param options what it begins with, and who is told of what it does
 * @throws TypeError for a `state` that is no snapshot, a clock that has no time, and a fault that makes no sense
 */
export function createMeetingService(options: MeetingServiceOptions = {}): MeetingService {
  const {
    baseUrl,
    seed = Math.floor(Math.random() * 2 ** 32),
    validateAnswers = false,
    beforeAnswer,
    onPush,
  } = options;
  const told = onPush && ((push: Push) => onPush(push, self));
  const service = new MockService({ ...options, seed, validateAnswers, onPush: told });
  const realtime = new Realtime(service, seed ^ 0xfeed);
  service.onChange = () => realtime.notice();
  service.clock.whenMoved(service.onChange);
  // Apart from the service, so that failures change nothing of what it does.
  const faults = new Faults(new Random(seed ^ 0x5eed), options.faults);
  const answer: Answer = (request) => handle(request, service, faults);
  const addresses = [...description.servers.map(({ url }) => url), ...(baseUrl === undefined ? [] : [baseUrl])];
  const self: MeetingService = {
    handlers: addresses.map((address) => handlerFor(escaped(address), answer)),
    fetch: (request) => answeredDirectly(answer, request),
    // Loaded only here, so that the handlers can be used in browsers as well.
    serve: async (serveOptions) => {
      const { serve } = await import("./http/serve.ts");
      const answerServed: Answer = (request) => handle(request, service, faults, true);
      const server = await serve([handlerFor("https?://[^/]+", answerServed)], answerServed, realtime, serveOptions);
      service.servedAt = server.url;
      const close: RunningServer["close"] = (closeOptions) => {
        if (service.servedAt === server.url) service.servedAt = undefined;
        return server.close(closeOptions);
      };
      return { ...server, close };
    },
    clock: service.clock,
    state: service.state,
    create: factoriesOf(service),
    join: (conferenceID, who = {}) => noticed(letIn(conferenceID, who, service), realtime),
    leave: (conferenceID, pid) => noticed(letGo(conferenceID, pid, service), realtime),
    activate: (redemption) => noticed(activate(redemption, service), realtime),
    acceptInvitation: (id) => noticed(acceptInvitation(id, service), realtime),
    pushes: service.pushes.log,
    settled: () => service.pushes.settled(),
    faults,
    snapshot: () => toSnapshot(service),
    credentials: demoCredentials,
  };
  if (beforeAnswer) service.beforeAnswer = () => beforeAnswer(self);
  return self;
}

type Answer = (request: Request) => Promise<Response>;

// Those who follow a meeting hear at once what a test does to it.
function noticed<T>(done: T, realtime: Realtime): T {
  realtime.notice();
  return done;
}

// One handler takes all calls to an address; the engine knows the operations.
function handlerFor(address: string, answer: Answer): RequestHandler {
  return http.all(new RegExp(`^${address}/(v[12]|cms)/`), ({ request }) => answered(answer, request));
}

function escaped(address: string): string {
  return address.replace(/\/+$/, "").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// msw shows an error of ours as a 500 with its stack; the caller shall see it as it is.
async function answered(answer: Answer, request: Request): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    return error instanceof DroppedConnection || request.signal.aborted ? Response.error() : failed(error);
  }
}

// A client takes what is thrown for a broken connection, and would tell of the network in place of the cause.
async function answeredDirectly(answer: Answer, request: Request): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    const isBreak = error instanceof DroppedConnection || request.signal.aborted;
    // A test of the service that looks at statuses alone shall not take this one for a refusal.
    if (isBreak || error instanceof BrokenAnswer) throw error;
    return failed(error);
  }
}

function failed(error: unknown): Response {
  console.error(error);
  const { code, message, status } = new Refusal("MMC.111070003", { message: String(error) });
  return Response.json({ error_code: code, error_msg: message }, { status });
}
