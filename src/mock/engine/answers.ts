import type { Contract } from "../../validation/contract.ts";
import { follow, type Schema } from "../../validation/document.ts";
import type { Refusal } from "./refusal.ts";

/** What an answer carries beside its body. */
export interface AnswerFrame {
  requestId: string;
  /** The service's time, in milliseconds since 1970. */
  now: number;
}

/** The answer to a request that was carried out, with the headers that only this operation has. */
export function success(body: unknown, frame: AnswerFrame, further: Headers): Response {
  const response = answer(200, body === undefined ? null : JSON.stringify(body), frame);
  for (const [name, value] of further) response.headers.set(name, value);
  return response;
}

/** The answer to a request that was refused, in the error body that the operation has for the status. */
export function refused(refusal: Refusal, contract: Contract, frame: AnswerFrame): Response {
  const schema = contract.answer(refusal.status)?.schema;
  return answer(refusal.status, errorBody(schema ? follow(schema) : contract.errorSchema, refusal, frame), frame);
}

/** The gateway's own answer, for what never reaches an operation. */
export function gatewayError({ status, code, message }: Refusal, frame: AnswerFrame): Response {
  const body = { error_code: code, error_msg: message, request_id: frame.requestId };
  return answer(status, JSON.stringify(body), frame);
}

function errorBody(schema: Schema, refusal: Refusal, { requestId }: AnswerFrame): string {
  const body = { error_code: refusal.code, error_msg: refusal.message };
  return JSON.stringify(schema.properties?.request_id ? { ...body, request_id: requestId } : body);
}

/** An answer with this body, as the gateway passes it on. */
export function answer(status: number, body: string | null, { requestId, now }: AnswerFrame): Response {
  const bytes = body === null ? null : new TextEncoder().encode(body);
  const headers = new Headers({
    "Cache-Control": "no-cache",
    "Content-Length": String(bytes?.length ?? 0),
    "Content-Type": "application/json;charset=UTF-8",
    Date: new Date(now).toUTCString(),
    Expires: "0",
    Pragma: "No-cache",
    Server: "api-gateway",
    "X-Request-Id": requestId,
    // There is no proxy before a local service.
    http_proxy_id: "0".repeat(32),
  });
  return new Response(bytes, { status, headers });
}
