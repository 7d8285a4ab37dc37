import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { MeetingService, RunningServer } from "../../src/mock/index.ts";
import { channelPath, checkMessage } from "../../src/mock/realtime/channel.ts";
import { description, follow as resolve, type Schema } from "../../src/validation/document.ts";
import { known } from "./service.ts";

/** A message, as far as tests look into it. */
export interface Told {
  action: string;
  msgMode: 0 | 1;
  version: number;
  data?: { pid?: string; mode: 0 | 1; pinfoMap?: Record<string, string>; [name: string]: unknown }[];
  [name: string]: unknown;
}

/** A plain client that follows a meeting. What it receives must be as the description says. */
export interface Client {
  /** Pushed messages, in the order in which they came. */
  pushed: Told[];
  send(frame: unknown): void;
  /** Sends a frame and returns its answer; by then everything that was pushed before has come. */
  ask(action: string, data?: object): Promise<{ sequence: string; data?: { returnCode: number; returnDesc: string } }>;
  /** Whatever was pushed since the last time, once it has come. */
  news(): Promise<Told[]>;
  /** Close code and reason. */
  closed: Promise<[number, string]>;
  socket: WebSocket;
}

/** Serves a service until the test is over. */
export async function serve(service: MeetingService, ...args: Parameters<MeetingService["serve"]>) {
  const server = await service.serve(...args);
  // The test may have closed it.
  onTestFinished(() => server.close().catch(() => {}));
  return server;
}

/** Address of the event channel. */
export function addressOf({ url }: Pick<RunningServer, "url">, conferenceID: string, token: string): string {
  return `${url.replace("http", "ws")}${channelPath}?confID=${conferenceID}&tmpToken=${token}`;
}

/** A token for one connection, put into the service without a call. */
export function issue({ state, clock }: MeetingService, conferenceID: string): string {
  const value = `cnr${state.webSocketTokens.size}${Math.random()}`;
  const { confUUID } = known(state.meetings.get(conferenceID)?.holding);
  state.webSocketTokens.set(value, { value, conferenceID, confUUID, expiresAt: clock.now() + 60_000 });
  return value;
}

/** Opens a connection. */
export async function connect(address: string): Promise<Client> {
  const socket = new WebSocket(address);
  onTestFinished(() => socket.terminate());
  const pushed: Told[] = [];
  const waiting = new Map<string, (answer: Awaited<ReturnType<Client["ask"]>>) => void>();
  socket.on("message", (bytes) => {
    checkMessage(String(bytes));
    const message = JSON.parse(String(bytes));
    checkNames(message);
    const answered = waiting.get(message.sequence);
    if (answered) answered(message);
    else pushed.push(message);
  });
  const closed = new Promise<[number, string]>((settle) => {
    socket.on("close", (code, reason) => settle([code, String(reason)]));
  });
  await new Promise<void>((open, fail) => {
    socket.on("open", open).on("error", fail);
  });
  let asked = 0;
  let seen = 0;
  const send = (frame: unknown) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  const ask: Client["ask"] = (action, data) => {
    asked += 1;
    const sequence = String(asked).padStart(24, "0");
    send({ action, sequence, data: data && JSON.stringify(data) });
    return new Promise((answered) => waiting.set(sequence, answered));
  };
  const news = async () => {
    await ask("HeartBeat");
    const fresh = pushed.slice(seen);
    seen = pushed.length;
    return fresh;
  };
  return { pushed, send, ask, news, closed, socket };
}

/** Connects and subscribes; what is told in full then counts as news. */
export async function follow(
  service: MeetingService,
  server: RunningServer,
  conferenceID: string,
  ...subscribeType: string[]
): Promise<Client> {
  const client = await connect(addressOf(server, conferenceID, issue(service, conferenceID)));
  const confToken = controlToken(service, conferenceID);
  const { data } = await client.ask("Subscribe", { conferenceID, subscribeType, confToken });
  if (data?.returnCode !== 0) throw new Error(`The subscription was refused: ${data?.returnDesc}`);
  return client;
}

/** A control token of a meeting, put into the service without a call. */
export function controlToken({ state, clock }: MeetingService, conferenceID: string): string {
  const { confUUID } = known(state.meetings.get(conferenceID)?.holding);
  const value = `stb${Math.random()}`;
  state.controlTokens.set(value, { value, conferenceID, confUUID, expiresAt: clock.now() + 1_800_000 });
  return value;
}

// The description lets other properties pass; a misspelt one of ours would be such.
function checkNames(message: Told): void {
  const { schemas } = description.components;
  if (!Object.hasOwn(schemas, message.action)) return;
  const described = propertiesOf(schemas[message.action] ?? {});
  const items = propertiesOf(described.data?.items ?? {});
  const inMap = propertiesOf(items.pinfoMap ?? {});
  const names = [
    ...Object.keys(message).filter((name) => !described[name]),
    ...(message.data ?? []).flatMap((entry) => Object.keys(entry).filter((name) => !items[name])),
    ...(message.data ?? []).flatMap(({ pinfoMap = {} }) => Object.keys(pinfoMap).filter((name) => !inMap[name])),
  ];
  if (names.length > 0) throw new Error(`${message.action} has undescribed ${names.join(", ")}`);
}

function propertiesOf(schema: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [] } = resolve(schema);
  return Object.assign({}, properties, ...allOf.map(propertiesOf));
}
