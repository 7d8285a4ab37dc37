import { findRoute } from "../../src/mock/engine/router.ts";
import type { Reply, Wire } from "./wire.ts";

/** What is wrong with an answer, or undefined. */
export function verdict(wire: Wire, reply: Reply, base: string): string | undefined {
  const body = parsed(reply.text);
  const code = (body as { error_code?: unknown } | undefined)?.error_code;
  if (reply.status >= 500 && (code === "APIG.0601" || reply.headers["x-request-id"] === undefined)) {
    return `failed with ${reply.status}: ${reply.text.slice(0, 300)}`;
  }
  const contract = findRoute(wire.method, new URL(`${base}${wire.path}`).pathname)?.contract;
  if (!contract || (typeof code === "string" && code.startsWith("APIG."))) return undefined;
  if (reply.text !== "" && body === undefined) return `${contract.id} answered with what is no JSON`;
  // The service checks bodies itself, and fails with a 500 where one breaks the description.
  return contract.answer(reply.status) ? undefined : `${contract.id} answered ${reply.status}, which is not described`;
}

/** What is wrong with the answer to bytes that may be no request at all. */
export function verdictOnBytes(reply: Reply): string | undefined {
  return reply.status >= 500 ? `failed with ${reply.status}: ${reply.text.slice(0, 300)}` : undefined;
}

/** A body as JSON, or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
