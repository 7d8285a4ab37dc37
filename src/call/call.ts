import type { Client } from "openapi-fetch";
import { type OperationId, type OperationRow, operationTable } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { MeetingApiError } from "../errors/meeting-api-error.ts";
import { MeetingError } from "../errors/meeting-error.ts";
import { MeetingNetworkError } from "../errors/meeting-network-error.ts";
import { MeetingTimeoutError } from "../errors/meeting-timeout-error.ts";
import { type CallOptions, defaultTimeout } from "./call-options.ts";
import { passThrough } from "./pass-through.ts";
import { placeInput } from "./place-input.ts";
import { redact } from "./redact.ts";

/** What all calls of one client have in common. */
export interface CallContext {
  http: Client<paths>;
  baseUrl: string;
  timeout: number | undefined;
}

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
  input: object = {},
  options: CallOptions = {},
): Promise<unknown> {
  const row: OperationRow = operationTable[id];
  const placed = placeInput(id, row, input);
  options.signal?.throwIfAborted();
  const timeout = options.timeout ?? context.timeout ?? defaultTimeout;
  const limit = AbortSignal.timeout(timeout);
  try {
    const request = context.http.request as unknown as UntypedRequest;
    const { data, error, response } = await request(row.method.toLowerCase(), row.path, {
      ...placed,
      ...(row.body?.startsWith("multipart/") ? { bodySerializer: formData } : {}),
      headers: options.headers,
      signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
      parseAs: "text",
    });
    if (!response.ok) throw refusal(id, response, error);
    return row.answer ? parse(id, response, data) : undefined;
  } catch (error) {
    if (error instanceof MeetingError || passThrough.has(error as object)) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    if (limit.aborted) throw new MeetingTimeoutError(id, timeout);
    throw new MeetingNetworkError(id, context.baseUrl, error);
  }
}

// What is no JSON object says nothing that a caller could use.
function refusal(id: OperationId, response: Response, body: unknown): MeetingApiError {
  if (typeof body !== "object" || body === null) {
    return new MeetingApiError(id, { response, text: body ? `the answer is not JSON${typed(response)}` : undefined });
  }
  const { error_code, error_msg, request_id } = body as Record<string, unknown>;
  return new MeetingApiError(id, {
    response,
    code: text(error_code),
    text: redact(text(error_msg), response),
    requestId: text(request_id),
  });
}

function parse(id: OperationId, response: Response, body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    const found = body ? `is not JSON${typed(response)}` : "is empty";
    throw new MeetingApiError(id, { response, text: `the answer ${found}` });
  }
}

function typed(response: Response): string {
  const type = response.headers.get("content-type");
  return type ? ` but ${type.split(";")[0]}` : "";
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function formData(body: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}
