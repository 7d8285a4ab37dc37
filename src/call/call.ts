import type { Client } from "openapi-fetch";
import { type OperationId, operationTable } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { MeetingApiError } from "../errors/meeting-api-error.ts";
import { MeetingError } from "../errors/meeting-error.ts";
import { MeetingNetworkError } from "../errors/meeting-network-error.ts";
import { MeetingTimeoutError } from "../errors/meeting-timeout-error.ts";
import { type CallOptions, defaultTimeout } from "./call-options.ts";
import { passedThrough } from "./pass-through.ts";
import { placeInput } from "./place-input.ts";
import { checkHeaders, redact } from "./redact.ts";

/** What all calls of one client have in common. */
export interface CallContext {
  http: Client<paths>;
  baseUrl: string;
  timeout: number | undefined;
}

/** Input of a call, or how to obtain it; the signal ends the attempt. */
export type CallInput = object | ((signal: AbortSignal) => Promise<object>);

// openapi-fetch types a request by its path, which is only known at run time here.
type UntypedRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: string; error?: unknown; response: Response }>;

/**
 * Calls an operation by its name: turns a row of the operation table and an input into a call of openapi-fetch.
 * @returns the body of the answer, or undefined where there is nothing to read
 * @throws MeetingApiError, MeetingNetworkError, MeetingTimeoutError, or the reason of an aborted signal
 */
export async function call(
  context: CallContext,
  id: OperationId,
  input: CallInput = {},
  options: CallOptions = {},
): Promise<unknown> {
  options.signal?.throwIfAborted();
  checkHeaders(id, options.headers);
  const timeout = options.timeout ?? context.timeout ?? defaultTimeout;
  const limit = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  const explain = (error: unknown): unknown => {
    const [own] = error instanceof MeetingError ? [error] : passedThrough(error);
    if (own !== undefined) return own;
    if (options.signal?.aborted) return options.signal.reason;
    return limit.aborted ? new MeetingTimeoutError(id, timeout) : new MeetingNetworkError(id, context.baseUrl, error);
  };
  const fail = (error: unknown) => Promise.reject(explain(error));
  const given = typeof input === "function" ? await input(signal).catch(fail) : input;
  const placed = placeInput(id, operationTable[id], given);
  try {
    return await send(context, id, { ...placed, headers: options.headers, signal });
  } catch (error) {
    throw explain(error);
  }
}

async function send({ http }: CallContext, id: OperationId, init: { body: unknown; [key: string]: unknown }) {
  const { method, path, body, answer } = operationTable[id];
  const request = http.request as unknown as UntypedRequest;
  const { data, error, response } = await request(method.toLowerCase(), path, {
    ...init,
    ...(body?.startsWith("multipart/") ? { bodySerializer: formData } : {}),
    parseAs: "text",
  });
  if (!response.ok) throw refusal(id, response, error, init.body);
  return answer ? parse(id, response, data) : undefined;
}

// What is no JSON object says nothing that a caller could use.
function refusal(id: OperationId, response: Response, answer: unknown, sent: unknown): MeetingApiError {
  if (typeof answer !== "object" || answer === null) {
    return new MeetingApiError(id, { response, text: answer ? notJson(response) : undefined });
  }
  const { error_code, error_msg, request_id } = answer as Record<string, unknown>;
  return new MeetingApiError(id, {
    response,
    code: text(error_code),
    text: redact(text(error_msg), response, sent),
    requestId: text(request_id),
  });
}

function parse(id: OperationId, response: Response, body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    throw new MeetingApiError(id, { response, text: body ? notJson(response) : "the answer is empty" });
  }
}

function notJson(response: Response): string {
  const type = response.headers.get("content-type")?.split(";")[0];
  if (type?.includes("json")) return "the answer is incomplete or not valid JSON";
  return `the answer is not JSON${type ? ` but ${type}` : ""}`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function formData(body: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}
