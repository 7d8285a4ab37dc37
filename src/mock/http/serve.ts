import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getResponse, type RequestHandler } from "msw";
import type { OperationId } from "../../../generated/operations.ts";
import { gatewayError } from "../engine/answers.ts";
import { Refusal } from "../engine/refusal.ts";
import { findRoute } from "../engine/router.ts";
import type { ChannelEvent, Realtime } from "../realtime/realtime.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { sendResponse, toRequest } from "./node-messages.ts";
import { ServedWebSockets, type WebSockets } from "./web-sockets.ts";

/** What serving over HTTP takes. */
export interface ServeOptions {
  /** Port to listen on; 0 picks a free one. Default 0. */
  port?: number;
  /** Address to listen on. Default 127.0.0.1, which only this machine can reach. */
  host?: string;
  /** Answers what is not for the API, for example with the documentation. */
  pages?: (request: Request) => Response | undefined | Promise<Response | undefined>;
  /** Is told of each call when it was answered; to keep a log, for example. */
  onAnswer?: (call: AnsweredCall) => void;
  /** Is told of each WebSocket over which a meeting is followed, and of what is told there; to keep a log, for example. */
  onChannelEvent?: (event: ChannelEvent) => void;
}

/** A call that was answered; it holds nothing secret. */
export interface AnsweredCall {
  /** HTTP method. */
  method: string;
  /** Path of the address, without its query. */
  path: string;
  /** The operation, where it is one of the API's. */
  operation: OperationId | undefined;
  /** Undefined where the connection broke before there was one. */
  status: number | undefined;
  /** From the request to the end of the answer. */
  milliseconds: number;
}

/** A local service that is reachable over HTTP. */
export interface RunningServer {
  /** Address of the service, for `baseUrl`. */
  readonly url: string;
  /** The WebSockets over which meetings are followed. Tests break them to see that clients come again. */
  readonly webSockets: WebSockets;
  /** Ends the server and its connections; calls that are being answered have so many milliseconds left. Default 0. */
  close(options?: { grace?: number }): Promise<void>;
}

type Answer = (request: Request) => Promise<Response>;

/** How long a WebSocket has for its end, in milliseconds. */
const shortest = 200;

/** What the gateway reads of a request's headers, in bytes. */
const mostHeaderBytes = 32 * 1024;

/**
 * Serves msw handlers over HTTP, and the WebSockets over which meetings are followed.
 * @param refuse answers what neither the handlers nor the pages know
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export async function serve(
  handlers: RequestHandler[],
  refuse: Answer,
  realtime: Realtime,
  options: ServeOptions = {},
): Promise<RunningServer> {
  const { port = 0, host = "127.0.0.1", pages, onAnswer, onChannelEvent } = options;
  const answer: Answer = async (request) =>
    preflight(request) ?? (await getResponse(handlers, request)) ?? (await pages?.(request)) ?? (await refuse(request));
  const server = createServer({ maxHeaderSize: mostHeaderBytes }, (incoming, outgoing) =>
    converse(answer, incoming, outgoing, onAnswer),
  );
  server.on("clientError", refuseUnread);
  const webSockets = new ServedWebSockets(server, realtime);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  if (onChannelEvent) realtime.listeners.add(onChannelEvent);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    webSockets,
    close: async ({ grace = 0 } = {}) => {
      const parted = webSockets.sayGoodbye();
      await close(server, webSockets, grace);
      await parted;
      if (onChannelEvent) realtime.listeners.delete(onChannelEvent);
    },
  };
}

async function converse(
  answer: Answer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onAnswer: ServeOptions["onAnswer"],
): Promise<void> {
  const began = performance.now();
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const request = readRequest(incoming, gone.signal);
  const response = request ? await answerOrFail(answer, request) : unreadable();
  // A response of the type "error" is how msw says that the connection breaks.
  const answered = response.type !== "error" && !outgoing.destroyed;
  if (answered) {
    for (const [name, value] of Object.entries(request ? corsHeaders(request) : {})) outgoing.setHeader(name, value);
    await sendResponse(response, incoming, outgoing);
  } else {
    outgoing.destroy();
  }
  const { method = "?" } = incoming;
  const path = request ? new URL(request.url).pathname : "?";
  onAnswer?.({
    method,
    path,
    operation: findRoute(method, path)?.contract.id,
    status: answered ? response.status : undefined,
    milliseconds: performance.now() - began,
  });
}

function readRequest(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  try {
    return toRequest(incoming, signal);
  } catch {
    return undefined;
  }
}

async function answerOrFail(answer: Answer, request: Request): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    return gatewayError(new Refusal("APIG.0601", { message: String(error) }), frame());
  }
}

const unreadableText = "This is no request that can be read.";

function unreadable(): Response {
  return gatewayError(new Refusal("APIG.0201", { message: unreadableText }), frame());
}

// What is no HTTP never becomes a request.
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ["431 Request Header Fields Too Large", "The request headers are larger than 32 KB."]
      : ["400 Bad Request", unreadableText];
  const { code } = new Refusal("APIG.0201");
  const body = JSON.stringify({ error_code: code, error_msg: message, request_id: frame().requestId });
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json;charset=UTF-8\r\n`;
  socket.end(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
}

function frame(): { requestId: string; now: number } {
  return { requestId: crypto.randomUUID().replaceAll("-", ""), now: Date.now() };
}

function close(server: Server, webSockets: WebSockets, grace: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    // Clients that hear nothing would never answer the goodbye.
    const parting = setTimeout(() => webSockets.drop(), Math.max(grace, shortest));
    server.close((error) => {
      clearTimeout(timer);
      clearTimeout(parting);
      if (error) reject(error);
      else resolve();
    });
    if (grace === 0) server.closeAllConnections();
  });
}
