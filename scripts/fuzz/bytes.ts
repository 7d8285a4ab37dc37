import { targetOf, type Wire } from "./wire.ts";

/** Ways to send a request that no client that knows HTTP would take. */
const ways: ((wire: Wire, host: string) => string)[] = [
  (wire) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, []),
  (wire, host) =>
    text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "Content-Length: 5", "Content-Length: 6"]),
  (wire, host) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "Content-Length: 100000"]),
  (wire, host) =>
    text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "Transfer-Encoding: chunked", ""], "zz\r\n{}"),
  (wire, host) =>
    text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "Transfer-Encoding: chunked", ""], "2\r\n{}"),
  (wire, host) =>
    text(
      wire,
      `POST ${targetOf(wire)} HTTP/1.1`,
      [host, "Transfer-Encoding: chunked", "Content-Length: 2"],
      "2\r\n{}\r\n0\r\n\r\n",
    ),
  (wire, host) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, `X-Long: ${"x".repeat(40_000)}`]),
  (wire, host) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "X-Nul: a\0b"]),
  (wire, host) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "no colon"]),
  (wire, host) => text(wire, `${wire.method} ${wire.path} with blanks HTTP/1.1`, [host]),
  (wire, host) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/9.9`, [host]),
  (wire, host) => text(wire, `${wire.method} http://[::bad${targetOf(wire)} HTTP/1.1`, [host]),
  (wire, host) => text(wire, `${wire.method} http://elsewhere.example${targetOf(wire)} HTTP/1.1`, [host]),
  (wire) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, ["Host: a b"]),
  (wire) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, ["Host: [::1"]),
  (wire) => text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, ["Host: %%%/x?y#z"]),
  (wire, host) => text(wire, "OPTIONS * HTTP/1.1", [host]),
  (wire, host) => text(wire, "CONNECT example.com:443 HTTP/1.1", [host]),
  (wire, host) => text(wire, `GET ${targetOf(wire)} HTTP/1.1`, [host, "Connection: Upgrade", "Upgrade: websocket"]),
  (wire, host) =>
    text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "Expect: 100-continue", "Content-Length: 2"], "{}"),
  (wire, host) =>
    text(wire, `${wire.method} ${targetOf(wire)} HTTP/1.1`, [host, "Expect: wonders", "Content-Length: 2"], "{}"),
  () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  () => "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  () => "",
];

/** The bytes of such a request. */
export function oddBytes(wire: Wire, base: string, way: number): Buffer {
  const { host } = new URL(base);
  return Buffer.from((ways[way % ways.length] as (typeof ways)[number])(wire, `Host: ${host}`), "latin1");
}

function text({ headers }: Wire, line: string, own: string[], body = ""): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return `${[line, ...lines, ...own.filter((header) => header !== ""), "Connection: close"].join("\r\n")}\r\n\r\n${body}`;
}
