import createClient, { type Client, defaultPathSerializer } from "openapi-fetch";
import type { OperationRow } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
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
  /** Writes the requests, see {@link requestWriter}. */
  writer: Client<paths>;
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

/** What openapi-fetch makes a request of. */
export type RequestParts = PlacedInput & { headers: Record<string, string> | undefined };

/** An openapi-fetch client that writes requests, which {@link exchange} sends. */
export function requestWriter(baseUrl: string, headers: Record<string, string> | undefined): Client<paths> {
  return createClient<paths>({
    baseUrl,
    headers,
    // Elsewhere nobody shall see the token.
    redirect: "manual",
    Request: draft as unknown as typeof Request,
    pathSerializer,
  });
}

// openapi-fetch types a request by its path, which is only known at run time here.
type UntypedRequest = (method: string, path: string, init: object) => Promise<unknown>;

/**
 * One request and its answer. openapi-fetch writes the request; the answer is read here, so that its size is limited.
 * @param sent takes the headers of the request, for hiding what is secret in them
 * @throws ConnectionFailure, or the signal's reason
 */
export async function exchange(
  { writer, fetch }: Transport,
  row: OperationRow,
  { params, body, headers }: RequestParts,
  limit: TimeLimit,
  sent: Headers[],
): Promise<Exchange> {
  let result: Promise<Exchange> | undefined;
  await (writer.request as unknown as UntypedRequest)(row.method, row.path, {
    params,
    body,
    headers,
    bodySerializer: row.body?.startsWith("multipart/") ? formData : undefined,
    signal: limit.signal,
    fetch: (written: Draft) => {
      sent.push(written.init.headers);
      result = limit.wait(settle(written, fetch, limit.signal));
      return nothingToRead;
    },
  });
  return result as Promise<Exchange>;
}

async function settle({ url, init }: Draft, fetch: Transport["fetch"], signal: AbortSignal): Promise<Exchange> {
  try {
    signal.throwIfAborted();
    // The global one is looked up at each call, so that test tools which replace it later on are honoured.
    const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
    return { response, text: await read(response) };
  } catch (error) {
    signal.throwIfAborted();
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

// A request as openapi-fetch wrote it. A real one is costly, and the global fetch would only copy it.
interface Draft {
  url: string;
  init: RequestInit & { headers: Headers };
}

// openapi-fetch calls it with `new`.
function draft(url: Draft["url"], init: Draft["init"]): Draft {
  return { url, init };
}

// What openapi-fetch gets in place of the answer.
const nothingToRead = { status: 204, ok: true, headers: new Map() };

// Most paths have nothing to fill in.
function pathSerializer(path: string, values: Record<string, unknown>): string {
  return path.includes("{") ? defaultPathSerializer(path, values) : path;
}

function formData(body: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}
