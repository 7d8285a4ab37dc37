import { request as httpRequest } from "node:http";
import type { MeetingService } from "../../src/mock/index.ts";

/** A request as a page shows it. */
export interface PageRequest {
  method: string;
  host: string;
  /** Path and query. */
  target: string;
  /** Header lines in their order, Host and Content-Length apart. */
  headers: [name: string, value: string][];
  body: string;
}

/** An answer that came over HTTP. */
export interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/**
 * Reads the example request of a page: the request line, a line per header, an empty line, the body. The page's
 * Content-Length is left out; it counts another body than the one shown.
 */
export function exampleRequest(text: string): PageRequest {
  const [head = "", ...rest] = text.trim().split("\n\n");
  const [requestLine = "", ...lines] = head.split("\n");
  const [method = "", target = ""] = requestLine.split(" ");
  return { method, target, ...splitHeaders(lines), body: rest.join("\n\n") };
}

/** Reads the cURL command of a page. */
export function curlCommand(command: string): PageRequest {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const after = (option: string) => words.filter((_, index) => words[index - 1] === option);
  const url = new URL(words.find((word) => word.startsWith("https://")) ?? "");
  return {
    method: after("-X")[0] ?? "GET",
    target: `${url.pathname}${url.search}`,
    headers: splitHeaders(after("-H")).headers,
    host: url.host,
    body: after("-d")[0] ?? "",
  };
}

/** The request with values of a running service in place of those on the page. */
export function withLive(request: PageRequest, live: Record<string, string>): PageRequest {
  let text = JSON.stringify(request);
  for (const [onPage, value] of Object.entries(live)) {
    if (!text.includes(onPage)) throw new Error(`the request does not contain ${onPage}`);
    text = text.replaceAll(onPage, value);
  }
  return JSON.parse(text);
}

/** Sends a request over HTTP, header by header as it is, to the service. */
export async function exchange(service: MeetingService, request: PageRequest): Promise<Answer> {
  const server = await service.serve();
  try {
    return await sendOverHttp(server.url, request);
  } finally {
    await server.close();
  }
}

function sendOverHttp(serverUrl: string, { method, target, host, headers, body }: PageRequest): Promise<Answer> {
  const lines = [["Host", host], ...headers, ["Content-Length", `${Buffer.byteLength(body)}`]].flat();
  const { hostname, port } = new URL(serverUrl);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ hostname, port, method, path: target, headers: lines, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const { statusCode, headers } = incoming;
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function splitHeaders(lines: string[]): { host: string; headers: [string, string][] } {
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  });
  const named = (...names: string[]) => pairs.filter(([name]) => names.includes(name.toLowerCase()));
  const others = pairs.filter(([name]) => !["host", "content-length"].includes(name.toLowerCase()));
  return { host: named("host")[0]?.[1] ?? "", headers: others };
}
