import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

/**
 * Answers a request that asks for another protocol as if it did not ask, as a server may. Node takes such a request for
 * one that has left HTTP, so that it is put back, without what asks; some clients ask with every request.
 */
export function withoutUpgrade(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const value = keptOf(name.toLowerCase(), rawHeaders[index + 1] ?? "");
    if (value !== undefined) lines.push(`${name}: ${value}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  // What listens for it belongs to the exchange that is over.
  socket.removeAllListeners("timeout");
  server.emit("connection", socket);
}

function keptOf(name: string, value: string): string | undefined {
  if (name === "upgrade") return undefined;
  if (name !== "connection") return value;
  const kept = value.split(",").filter((option) => option.trim().toLowerCase() !== "upgrade");
  return kept.length > 0 ? kept.join(",") : undefined;
}
