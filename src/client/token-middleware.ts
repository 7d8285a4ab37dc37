import type { Middleware } from "openapi-fetch";
import { type OperationId, operationTable } from "../../generated/operations.ts";
import { abortable } from "../call/abortable.ts";
import type { AccessTokens } from "../call/call-context.ts";
import { tokenHeader } from "../call/headers.ts";

type Handlers = Pick<Middleware, "onRequest" | "onResponse">;

/**
 * Attaches the access token to calls of the bare openapi-fetch client that need one and carry none. A call whose token
 * is refused is repeated once with a new token.
 */
export function tokenMiddleware(tokens: AccessTokens, learn: (response: Response) => void): Required<Handlers> {
  const attached = new WeakMap<Request, { token: string; spare: Request }>();
  return {
    async onRequest({ request, schemaPath }) {
      const id = operationAt(request.method, schemaPath);
      if (!id || operationTable[id].token !== "accessToken" || request.headers.has(tokenHeader)) return;
      // Should the caller have given up already, nobody needs a sign-in.
      request.signal.throwIfAborted();
      const token = await abortable(tokens.token(id), request.signal);
      request.headers.set(tokenHeader, token);
      // A request without a body can be sent again as it is.
      attached.set(request, { token, spare: request.body ? request.clone() : request });
    },
    async onResponse({ request, response, options }) {
      learn(response);
      const call = attached.get(request);
      if (response.status !== 401 || !call) return;
      const token = await abortable(tokens.replace(call.token), request.signal);
      if (token === undefined) return;
      const again = new Request(call.spare);
      again.headers.set(tokenHeader, token);
      await response.body?.cancel();
      return options.fetch(again);
    },
  };
}

function operationAt(method: string, path: string): OperationId | undefined {
  const ids = Object.keys(operationTable) as OperationId[];
  return ids.find((id) => operationTable[id].method === method && operationTable[id].path === path);
}
