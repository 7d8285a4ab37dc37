import { HttpResponse, http, type RequestHandler } from "msw";
import { description } from "../validation/document.ts";
import { handle } from "./engine/engine.ts";
import type { RunningServer, ServeOptions } from "./http/serve.ts";
import { MockService } from "./mock-service.ts";
import { demoCredentials } from "./state/demo-state.ts";
import type { MockClock } from "./state/mock-clock.ts";
import type { State } from "./state/state.ts";

/** What {@link createMeetingService} takes. */
export interface MeetingServiceOptions {
  /** Address that the handlers answer for, beside those of the service itself. */
  baseUrl?: string;
  /** Services with the same seed hand out the same identifiers. Default: a new one each time. */
  seed?: number;
  /** Whether to check each answer against the description; for tests of the service itself. */
  validateAnswers?: boolean;
}

/** A local service: the whole API over a state of its own. */
export interface MeetingService {
  /** Handlers for msw: `setupServer(...service.handlers)`. */
  readonly handlers: RequestHandler[];
  /** Answers a request directly; to be given to `createMeetingClient` as `fetch`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Serves the handlers over HTTP. */
  serve(options?: ServeOptions): Promise<RunningServer>;
  /** The service's clock. Moving it moves everything that depends on time. */
  readonly clock: MockClock;
  /** Everything that the service remembers; tests may read it and prepare it. */
  readonly state: State;
  /** Credentials that the service accepts. */
  readonly credentials: typeof demoCredentials;
}

/** Makes a local service with the demo enterprise in it. Nothing leaves this machine. */
export function createMeetingService(options: MeetingServiceOptions = {}): MeetingService {
  const { baseUrl, seed = Math.floor(Math.random() * 2 ** 32), validateAnswers = false } = options;
  const service = new MockService({ seed, validateAnswers });
  const answer = (request: Request) => handle(request, service);
  const addresses = [...description.servers.map(({ url }) => url), ...(baseUrl === undefined ? [] : [baseUrl])];
  return {
    handlers: addresses.map((address) => handlerFor(escaped(address), answer)),
    fetch: answer,
    // Loaded only here, so that the handlers can be used in browsers as well.
    serve: async (serveOptions) => {
      const { serve } = await import("./http/serve.ts");
      return serve([handlerFor("https?://[^/]+", answer)], answer, serveOptions);
    },
    clock: service.clock,
    state: service.state,
    credentials: demoCredentials,
  };
}

// One handler takes all calls to an address; the engine knows the operations.
function handlerFor(address: string, answer: (request: Request) => Promise<Response>): RequestHandler {
  return http.all(new RegExp(`^${address}/v[12]/`), ({ request }) => answered(answer, request));
}

function escaped(address: string): string {
  return address.replace(/\/+$/, "").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// msw shows an error of ours as a 500 with its stack; the caller shall see it as it is.
async function answered(answer: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    return HttpResponse.json({ error_code: "MMC.111070003", error_msg: String(error) }, { status: 500 });
  }
}
