import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { onTestFinished } from "vitest";
import { type OperationId, type OperationRow, operationTable } from "../../generated/operations.ts";
import {
  appIdAuth,
  createMeetingClient,
  type MeetingAuth,
  type MeetingClient,
  type MeetingClientOptions,
  type TokenStore,
} from "../../src/index.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";

/** The ways on which a client reaches the local service. */
export const transports = ["in process", "over HTTP"] as const;
export type Transport = (typeof transports)[number];

/** A request as it left the client. */
export interface SentRequest {
  operation: OperationId | undefined;
  url: string;
  headers: Headers;
  body: string;
}

/** Stands between client and service: forwards a request, or answers it itself. */
export type Gate = (
  operation: OperationId | undefined,
  forward: () => Promise<Response>,
  request: Request,
) => Promise<Response>;

/** What a client under test has of its own. */
export interface TestClientOptions {
  auth?: MeetingAuth;
  tokenStore?: TokenStore;
  timeout?: number;
  retry?: MeetingClientOptions["retry"];
  hooks?: MeetingClientOptions["hooks"];
  validation?: MeetingClientOptions["validation"];
  headers?: Record<string, string>;
  gate?: Gate;
}

/** A local service, clients of it, and a record of what they sent. */
export interface Bench {
  service: MeetingService;
  /** Every request of every client, in order. */
  sent: SentRequest[];
  /** How often an operation was called. */
  count(operation: OperationId): number;
  /** A client of the service, which signs in as alice unless told otherwise. */
  connect(options?: TestClientOptions): MeetingClient;
}

export const { appId, appKey } = { appId: "demo-app-id", appKey: "demo-app-key" };

/** Signs in as an ordinary user. */
export const alice = () => appIdAuth({ appId, appKey, userId: "alice" });

/** Signs in as the enterprise's default administrator. */
export const administrator = () => appIdAuth({ appId, appKey });

/** Starts a local service that checks its own answers; it ends with the test. */
export async function openBench(transport: Transport = "in process"): Promise<Bench> {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  const server = transport === "over HTTP" ? await service.serve() : undefined;
  if (server) onTestFinished(() => server.close());
  const deliver = server ? (request: Request) => fetch(request) : service.fetch;
  const sent: SentRequest[] = [];
  const connect = ({ gate = (_, forward) => forward(), ...options }: TestClientOptions = {}) =>
    createMeetingClient({
      auth: alice(),
      ...options,
      baseUrl: server?.url ?? "http://meeting.test",
      fetch: async (request) => {
        const { url, headers } = request;
        const operation = operationOf(request);
        const record = { operation, url, headers: new Headers(headers), body: "" };
        sent.push(record);
        record.body = await request.clone().text();
        return gate(operation, () => deliver(request), request);
      },
    });
  const count = (operation: OperationId) => sent.filter((request) => request.operation === operation).length;
  return { service, sent, count, connect };
}

/** Starts an HTTP server that may answer as badly as it likes; it ends with the test. */
export async function openServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address on this machine where nobody listens. */
export async function unusedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** What Node's `fetch` reports when no connection came about. */
export function unreachable(code = "ECONNREFUSED"): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });
}

/** A `fetch` that never answers, and gives up when it is told to. */
export function silence({ signal }: Request): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

/** A promise that the test settles. */
export function latch(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Lets what goes on in the background come to its end, the loading of what explains errors included. */
export async function background(): Promise<void> {
  await import("../../src/call/explain.ts");
  await new Promise(setImmediate);
}

/** What a call that has to fail threw. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const [outcome] = await Promise.allSettled([call]);
  if (outcome.status === "rejected") return outcome.reason;
  throw new Error("The call was to fail, but it succeeded.");
}

/** Everything that a program may print of an error. */
export function printed(error: unknown): string {
  const { message, stack } = error as Error;
  return [message, stack, String(error), JSON.stringify(error), inspect(error, { depth: Infinity })].join("\n");
}

/** Puts an access token of alice's into the service; it lasts an hour. */
export function issueToken({ state, clock }: MeetingService, value: string): void {
  const owner = [...state.users.values()].find(({ thirdAccount }) => thirdAccount === "alice")!;
  const [createdAt, expiresAt] = [clock.now(), clock.now() + 3600_000];
  const token = { value, refreshToken: `refresh-${value}`, userId: owner.id, appId, clientType: 72 as const };
  state.tokens.set(value, { ...token, createdAt, expiresAt, refreshExpiresAt: expiresAt });
}

/** Holds a meeting of ten hours, and tells what controls it. */
export async function holdMeeting(client: MeetingClient): Promise<{ conferenceID: string; password: string }> {
  const [meeting] = await client.createMeeting({ body: { mediaTypes: "HDVideo", length: 600 } });
  const host = meeting?.passwordEntry?.find(({ conferenceRole }) => conferenceRole === "chair");
  return { conferenceID: meeting?.conferenceID ?? "", password: host?.password ?? "" };
}

const rows = Object.entries(operationTable) as [OperationId, OperationRow][];

/** The operation that a request is for. */
export function operationOf({ method, url }: Pick<Request, "method" | "url">): OperationId | undefined {
  const { pathname } = new URL(url);
  const fits = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname);
  const candidates = rows.filter(([, row]) => row.method === method && fits(row.path));
  // A path without parameters goes before one that merely fits.
  return (candidates.find(([, { path }]) => path === pathname) ?? candidates[0])?.[0];
}
