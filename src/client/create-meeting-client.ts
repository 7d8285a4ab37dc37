import createClient, { type Client } from "openapi-fetch";
import { type MeetingOperations, type OperationId, operationTable } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { TokenSession } from "../auth/token-session.ts";
import { call } from "../call/call.ts";
import type { CallContext } from "../call/call-context.ts";
import type { CallOptions } from "../call/call-options.ts";
import { checkHeaders } from "../call/redact.ts";
import { type ControlInput, type ControlSession, type Invoke, openControlSession } from "../control/control-session.ts";
import { addressOf } from "./address.ts";
import { ServiceClock } from "./clock.ts";
import type { MeetingClientOptions } from "./options.ts";
import { carriesToken, tokenMiddleware } from "./token-middleware.ts";

/** A client of the service: every operation as a method, control of meetings, and the openapi-fetch client below. */
export interface MeetingClient extends MeetingOperations<CallOptions> {
  /**
   * Takes control of a meeting that is being held.
   * @throws MeetingApiError when the meeting is not being held (start it first) or the host password is wrong
   */
  control(input: ControlInput, options?: CallOptions): Promise<ControlSession>;
  /**
   * The bare openapi-fetch client: typed by path, never throwing on refusals, never repeating a call; the access token
   * is attached.
   */
  readonly http: Client<paths>;
}

/**
 * Makes a client of the service. It signs in when the first call needs it, and keeps its access token fresh.
 * @param options where the service is, and how to sign in
 * @throws TypeError when the address is missing or not valid
 */
export function createMeetingClient(options: MeetingClientOptions): MeetingClient {
  const baseUrl = addressOf(options);
  const { fetch, headers, timeout, retry, hooks = {}, validation } = options;
  checkHeaders("createMeetingClient", headers);
  const clock = new ServiceClock();
  const now = () => clock.now();
  const learn = (response: Response) => clock.learn(response);
  const invoke: Invoke = (id, input, callOptions) => call(context, id, input, callOptions);
  const operations = bindOperations(invoke);
  const tokens = new TokenSession(options.auth, operations, now);
  const alwaysCarries = carriesToken(headers);
  const context: CallContext = {
    http: createClient<paths>({ baseUrl, headers }),
    fetch,
    baseUrl,
    timeout,
    retry,
    hooks,
    validation,
    tokens,
    bringsToken: (own) => alwaysCarries || carriesToken(own),
    learn,
  };
  // Looked up at each call, so that test tools which replace the global fetch later on are honoured.
  const http = createClient<paths>({ baseUrl, headers, fetch: fetch ?? ((request) => globalThis.fetch(request)) });
  http.use(tokenMiddleware(tokens, learn));
  return {
    ...operations,
    control: (input, callOptions) => openControlSession(invoke, input, now, callOptions),
    http,
  };
}

function bindOperations(invoke: Invoke): MeetingOperations<CallOptions> {
  const ids = Object.keys(operationTable) as OperationId[];
  const methods = ids.map((id) => [id, (input: object = {}, options?: CallOptions) => invoke(id, input, options)]);
  return Object.fromEntries(methods);
}
