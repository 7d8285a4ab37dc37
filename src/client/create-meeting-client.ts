import createClient, { type Client } from "openapi-fetch";
import { regions } from "../../generated/facts.ts";
import { type MeetingOperations, type OperationId, operationTable } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { TokenSession } from "../auth/token-session.ts";
import { call } from "../call/call.ts";
import type { CallOptions } from "../call/call-options.ts";
import { checkHeaders } from "../call/redact.ts";
import { type ControlInput, type ControlSession, type Invoke, openControlSession } from "../control/control-session.ts";
import { ServiceClock } from "./clock.ts";
import type { MeetingClientOptions } from "./options.ts";
import { tokenMiddleware } from "./token-middleware.ts";

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
  /** The bare openapi-fetch client: typed by path, never throwing on refusals, with the access token attached. */
  readonly http: Client<paths>;
}

/**
 * Makes a client of the service. It signs in when the first call needs it, and keeps its access token fresh.
 * @param options where the service is, and how to sign in
 * @throws TypeError when the address is missing or not valid
 */
export function createMeetingClient(options: MeetingClientOptions): MeetingClient {
  const baseUrl = addressOf(options);
  checkHeaders("createMeetingClient", options.headers);
  const http = createClient<paths>({
    baseUrl,
    headers: options.headers,
    // Looked up at each call, so that test tools which replace the global fetch later on are honoured.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  });
  const context = { http, baseUrl, timeout: options.timeout };
  const invoke: Invoke = (id, input, callOptions) => call(context, id, input, callOptions);
  const operations = bindOperations(invoke);
  const clock = new ServiceClock();
  const session = new TokenSession(options, { baseUrl, operations, now: () => clock.now() });
  http.use(tokenMiddleware(session, clock));
  return {
    ...operations,
    control: (input, callOptions) => openControlSession(invoke, input, () => clock.now(), callOptions),
    signOut: session.signOut,
    http,
  };
}

function bindOperations(invoke: Invoke): MeetingOperations<CallOptions> {
  const ids = Object.keys(operationTable) as OperationId[];
  const methods = ids.map((id) => [id, (input: object = {}, options?: CallOptions) => invoke(id, input, options)]);
  return Object.fromEntries(methods);
}

function addressOf({ region, baseUrl }: MeetingClientOptions): string {
  const address = baseUrl ?? (region && Object.hasOwn(regions, region) ? regions[region] : undefined);
  if (address === undefined) {
    throw new TypeError(`createMeetingClient needs "region" (${Object.keys(regions).join(", ")}) or "baseUrl".`);
  }
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new TypeError(
      `createMeetingClient: "baseUrl" must be an http or https address such as http://127.0.0.1:4010.`,
    );
  }
  if (new URL(address).username || new URL(address).password) {
    throw new TypeError(`createMeetingClient: "baseUrl" must not hold a user name or password; pass "auth" instead.`);
  }
  return address.replace(/\/+$/, "");
}
