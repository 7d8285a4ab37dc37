import { Agent, request } from "node:http";
import { connect } from "node:net";

/** A request with its parts as they go over the wire. */
export interface Wire {
  method: string;
  path: string;
  /** Names and values as they are sent, encoded. */
  query: [name: string, value: string][];
  headers: [name: string, value: string][];
  body: Buffer | undefined;
}

/** What came back; a status of 0 stands for a connection that was closed without an answer. */
export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** How long an answer may take before it counts as hanging, in milliseconds; far more than any takes. */
const patience = 20_000;

export class Hanging extends Error {
  override readonly name = "Hanging";
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Path and query of a request. */
export function targetOf({ path, query }: Wire): string {
  const search = query.map(([name, value]) => `${name}=${value}`).join("&");
  return search === "" ? path : `${path}?${search}`;
}

/** Sends a request by Node's client. */
export function send(base: string, wire: Wire): Promise<Reply> {
  const { hostname, port } = new URL(base);
  const headers = wire.headers.flat();
  const length = wire.body === undefined ? [] : ["Content-Length", String(wire.body.length)];
  const options = { hostname, port, agent, method: wire.method, path: targetOf(wire) };
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { ...options, headers: ["Host", `${hostname}:${port}`, ...headers, ...length] },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const { statusCode = 0, headers } = incoming;
          resolve({ status: statusCode, headers, text: Buffer.concat(chunks).toString() });
        });
      },
    );
    outgoing.setTimeout(patience, () => outgoing.destroy(new Hanging("no answer came")));
    outgoing.on("error", reject);
    outgoing.end(wire.body);
  });
}

/** Sends bytes as they are, ends, and waits until the service has closed the connection. */
export function sendBytes(base: string, bytes: Buffer): Promise<Reply> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const chunks: Buffer[] = [];
    socket.setTimeout(patience, () => {
      socket.destroy();
      reject(new Hanging("the connection stays open"));
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    // Whoever is cut off while sending may see that as an error.
    socket.on("error", () => {});
    socket.on("close", () => resolve(readReply(Buffer.concat(chunks).toString("latin1"))));
    socket.end(bytes);
  });
}

function readReply(text: string): Reply {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), headers: {}, text: rest.join("\r\n\r\n") };
}
