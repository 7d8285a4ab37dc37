import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { OperationRow } from "../../generated/operations.ts";
import type { PlacedInput } from "./place-input.ts";
import { readPieces } from "./read-pieces.ts";
import type { TimeLimit } from "./time-limit.ts";

/** An answer that has been read. */
export interface Exchange {
  response: Response;
  /** Body of the answer; undefined where it was too large to read. */
  text: string | undefined;
}

/** Sends requests and reads their answers. */
export interface Transport {
  /** Address of the service, without a slash at its end. */
  baseUrl: string;
  /** Headers of all requests. */
  headers: Record<string, string> | undefined;
  /** What the caller chose in place of the global `fetch`. */
  fetch: ((request: Request) => Promise<Response>) | undefined;
}

/** The connection failed: no answer came, or it broke off. */
export class ConnectionFailure {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

// An answer is read up to here; lists of the largest pages stay far below.
const mostBytes = 10_000_000;

/** What a request is made of. */
export type RequestParts = PlacedInput & { headers: Record<string, string> | undefined };

// Whoever imports something else shall not pay for it.
const querySerializer = /* @__PURE__ */ createQuerySerializer();

/**
 * One request, written as openapi-fetch writes it, and its answer, read up to a limit.
 * @param sent takes the headers of the request, for hiding what is secret in them
 * @throws ConnectionFailure, or the signal's reason
 */
export function exchange(
  { baseUrl, headers: common, fetch }: Transport,
  { method, path, body: type }: OperationRow,
  { params, body, headers: own }: RequestParts,
  limit: TimeLimit,
  sent: Headers[],
): Promise<Exchange> {
  const url = createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer });
  const written = body === undefined ? undefined : type === "application/json" ? JSON.stringify(body) : formData(body);
  // A form says of itself what divides its parts.
  const typed = typeof written === "string" ? { "Content-Type": type } : undefined;
  const headers = mergeHeaders(typed, common, own, params.header);
  sent.push(headers);
  // A redirection would show the token elsewhere.
  return limit.wait(settle(url, { method, headers, body: written, redirect: "manual", signal: limit.signal }, fetch));
}

async function settle(
  url: string,
  init: RequestInit & { signal: AbortSignal },
  fetch: Transport["fetch"],
): Promise<Exchange> {
  try {
    init.signal.throwIfAborted();
    // The global one is looked up at each call, so that test tools which replace it later on are honoured.
    const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
    return { response, text: await read(response) };
  } catch (error) {
    init.signal.throwIfAborted();
    throw new ConnectionFailure(error);
  }
}

/** The body of an answer; undefined where it is too large to read. */
export async function read({ body }: Response): Promise<string | undefined> {
  if (!body) return "";
  const pieces = await readPieces(body, mostBytes);
  return pieces && textOf(pieces);
}

const utf8 = new TextDecoder();

function textOf(pieces: Uint8Array[]): string {
  // Most answers come in one piece.
  if (pieces.length < 2) return utf8.decode(pieces[0]);
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}

function formData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Record<string, string | Blob>)) form.append(name, value);
  return form;
}
