import type { Middleware } from "openapi-fetch";
import { type OperationId, operationTable } from "../../generated/operations.ts";
import type { TokenSession } from "../auth/token-session.ts";
import { abortable } from "../call/abortable.ts";
import { passThrough } from "../call/pass-through.ts";
import { rememberRequests } from "../call/redact.ts";
import type { ServiceClock } from "./clock.ts";

const header = "X-Access-Token";

/**
 * Attaches the access token to calls that need one and carry none. A call whose token is refused is repeated once with
 * a new token.
 */
export function tokenMiddleware(session: TokenSession, clock: ServiceClock): Middleware {
  const attached = new WeakMap<Request, { token: string; spare: Request }>();
  return {
    async onRequest({ request, schemaPath }) {
      const id = operationAt(request.method, schemaPath);
      if (!id || operationTable[id].token !== "accessToken" || request.headers.has(header)) return;
      request.signal.throwIfAborted();
      const token = await signedIn(session.token(id), request.signal);
      request.headers.set(header, token);
      // A request without a body can be sent again as it is.
      attached.set(request, { token, spare: request.body ? request.clone() : request });
    },
    async onResponse({ request, response, options }) {
      clock.learn(response);
      rememberRequests(response, request);
      const call = attached.get(request);
      if (response.status !== 401 || !call) return;
      request.signal.throwIfAborted();
      const token = await signedIn(session.replace(call.token), request.signal);
      if (token === undefined) return;
      const again = new Request(call.spare);
      again.headers.set(header, token);
      await response.body?.cancel();
      const repeated = await options.fetch(again);
      rememberRequests(repeated, request, again);
      return repeated;
    },
  };
}

async function signedIn<T>(token: Promise<T>, signal: AbortSignal): Promise<T> {
  const marked = token.catch((error) => {
    throw passThrough(error);
  });
  return abortable(marked, signal);
}

const operations = new Map<string, OperationId>();

function operationAt(method: string, path: string): OperationId | undefined {
  if (operations.size === 0) {
    for (const [id, row] of Object.entries(operationTable))
      operations.set(`${row.method} ${row.path}`, id as OperationId);
  }
  return operations.get(`${method} ${path}`);
}
