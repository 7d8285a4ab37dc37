import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { channelPath } from "../realtime/channel.ts";
import { type Realtime, refusal, type Visitor } from "../realtime/realtime.ts";
import { withoutUpgrade } from "./without-upgrade.ts";

/** The WebSockets of a server, over which meetings are followed, and how they can fail. */
export interface WebSockets {
  /** How many are open. */
  readonly count: number;
  /** Breaks all of them without a word, as a network does. Clients may connect again. */
  drop(): void;
  /**
   * What is wrong with them from now on: `"silent"` ones stay open, and no message gets through in either direction;
   * `"refused"` ones are refused with status 503 when they are opened. Undefined, as in the beginning: nothing.
   */
  trouble: "silent" | "refused" | undefined;
}

// More than any frame of a client has.
const mostBytes = 64 * 1024;
// As much may wait for a client that reads more slowly than it is told, in bytes; who joins a large meeting gets less.
const mostWaiting = 16 * 1024 * 1024;
const goingAway = 1001;
const broken = 1006;

/** Serves the WebSockets of a service beside what its server answers. */
export class ServedWebSockets implements WebSockets {
  trouble: WebSockets["trouble"];
  readonly #server: Server;
  readonly #realtime: Realtime;
  readonly #sockets: WebSocketServer = new WebSocketServer({ noServer: true, maxPayload: mostBytes });
  // All that the server has given away, and does not end itself any more; some are not admitted yet, or refused.
  readonly #taken: Set<Duplex> = new Set();

  constructor(server: Server, realtime: Realtime) {
    this.#server = server;
    this.#realtime = realtime;
    server.on("upgrade", (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (isForChannel(incoming)) void this.#open(incoming, socket, head);
      else withoutUpgrade(this.#server, incoming, socket, head);
    });
  }

  get count(): number {
    return this.#sockets.clients.size;
  }

  drop(): void {
    for (const socket of this.#taken) socket.destroy();
  }

  /**
   * Tells all clients that the service ends; nobody is admitted any more.
   * @returns when it is known that they are gone, which is a little later than their sockets are
   */
  sayGoodbye(): Promise<void> {
    for (const client of this.#sockets.clients) client.close(goingAway, "The service ends.");
    // From now on it answers with 503.
    return new Promise((resolve) => this.#sockets.close(() => resolve()));
  }

  async #open(incoming: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    this.#take(socket);
    const { searchParams } = new URL(incoming.url ?? "", "http://localhost");
    try {
      if (this.trouble === "refused") throw new Error("refused on purpose");
      const token = await this.#realtime.admit(searchParams.get("confID") ?? "", searchParams.get("tmpToken") ?? "");
      socket.off("error", ignore);
      this.#sockets.handleUpgrade(incoming, socket, head, (client) => {
        if (token) this.#connect(client, (line) => this.#realtime.connect(token, line));
        else this.#turnAway(client);
      });
    } catch {
      // Not every client ends its side when it is refused.
      socket.once("finish", () => socket.destroy());
      socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    }
  }

  #take(socket: Duplex): void {
    this.#taken.add(socket);
    socket.on("error", ignore);
    socket.once("close", () => this.#taken.delete(socket));
  }

  #turnAway(client: WebSocket): void {
    client.on("error", ignore);
    client.close(refusal.code, refusal.reason);
  }

  #connect(client: WebSocket, join: (line: Parameters<Realtime["connect"]>[1]) => Visitor | undefined): void {
    // Whoever breaks the protocol is closed by ws; there is nobody left to be told.
    client.on("error", ignore);
    const visitor = join({
      send: (text) => {
        if (this.trouble === "silent") return;
        client.send(text);
        endIfTooSlow(client);
      },
      close: (code, reason) => client.close(code, reason),
    });
    // The answers to pings wait as well.
    client.on("ping", () => endIfTooSlow(client));
    client.on("message", (data: RawData, isBinary: boolean) => {
      if (this.trouble !== "silent") visitor?.receive(isBinary ? "" : String(data));
    });
    client.on("close", (code: number) => visitor?.gone(code === broken ? "The connection broke." : "It was closed."));
  }
}

function endIfTooSlow(client: WebSocket): void {
  if (client.bufferedAmount > mostWaiting) client.terminate();
}

function isForChannel({ method, url = "", headers }: IncomingMessage): boolean {
  const isWebSocket = headers.upgrade?.toLowerCase() === "websocket";
  return method === "GET" && isWebSocket && url.split("?")[0] === channelPath;
}

function ignore(): void {}
