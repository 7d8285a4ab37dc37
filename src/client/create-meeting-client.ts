import createClient, { type Client } from "openapi-fetch";
import { type MeetingOperations, type OperationId, operationTable } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { TokenSession } from "../auth/token-session.ts";
import { call } from "../call/call.ts";
import type { CallContext } from "../call/call-context.ts";
import type { CallOptions } from "../call/call-options.ts";
import { carriesToken, checkHeaders } from "../call/headers.ts";
import type { ControlInput, ControlSession, Invoke } from "../control/control-session.ts";
import { addressOf } from "./address.ts";
import { ServiceClock } from "./clock.ts";
import type { MeetingClientOptions } from "./options.ts";

/** A client of the service: every operation as a method, control of meetings, and the openapi-fetch client below. */
export interface MeetingClient extends MeetingOperations<CallOptions> {
  /**
   * Takes control of a meeting that is being held.
   * @throws MeetingApiError when the meeting is not being held (start it first) or the host password is wrong
   */
  control(input: ControlInput, options?: CallOptions): Promise<ControlSession>;
  /**
   * Ends the access token at the service, and forgets it, in the token store too. Calls that are under way may be
   * refused; the next call signs in anew. Nothing is sent when nobody is signed in.
   * @throws the error of the call that ends the token; calling again tries again
   * @see https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=DeleteToken
   */
  signOut(options?: CallOptions): Promise<void>;
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
  const { now, learn } = new ServiceClock();
  const invoke: Invoke = (id, input, callOptions) => call(context, id, input, callOptions);
  const operations = bindOperations(invoke);
  const tokens = new TokenSession(options, { baseUrl, operations, now, hooks });
  const alwaysCarries = carriesToken(headers);
  const context: CallContext = {
    baseUrl,
    headers,
    fetch,
    timeout,
    retry,
    hooks,
    validation,
    tokens,
    bringsToken: (own) => alwaysCarries || carriesToken(own),
    learn,
  };
  // Looked up at each call, so that test tools which replace the global fetch later on are honoured.
  const http = createClient<paths>({
    baseUrl,
    headers,
    redirect: "manual",
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
  });
  // Loaded by those who call by path only.
  const middleware = once(async () => (await import("./token-middleware.ts")).tokenMiddleware(tokens, learn));
  http.use({
    onRequest: async (request) => (await middleware()).onRequest(request),
    onResponse: async (response) => (await middleware()).onResponse(response),
  });
  return {
    ...operations,
    control: async (input, callOptions) => {
      // Loaded by those who control meetings only.
      const { openControlSession } = await import("../control/control-session.ts");
      return openControlSession(invoke, input, now, baseUrl, callOptions);
    },
    signOut: tokens.signOut,
    http,
  };
}

function bindOperations(invoke: Invoke): MeetingOperations<CallOptions> {
  const ids = Object.keys(operationTable) as OperationId[];
  const methods = ids.map((id) => [id, (input: object = {}, options?: CallOptions) => invoke(id, input, options)]);
  return Object.fromEntries(methods);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
