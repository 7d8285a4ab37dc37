import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import type { MeetingMessages, SubscribeData, SubscribeFrame, SubscribeResult } from "../../generated/types.ts";
import { grantAccess, type MeetingControl } from "../../src/realtime/control-access.ts";

/** The meeting that the server tells of. */
export const conferenceID = "914673889";

/** A server of events that does what a test tells it, however wrong that is; it ends with the test. */
export interface EventServer {
  /** Control of the meeting, as a client would have obtained it. */
  control: MeetingControl;
  /** Whether it answers subscriptions and heartbeats. */
  answers: boolean;
  /** What it says of a subscription. */
  judge: (data: SubscribeData) => SubscribeResult & { "returnDesc "?: string };
  /** What it sends right after an acknowledgement. */
  greeting: object[];
  /** Stands in for the call that obtains a token for a connection, where it is to fail. */
  issue: () => Promise<string>;
  /** Every subscription so far, and every frame. */
  subscriptions: SubscribeData[];
  frames: { action: string; sequence: string }[];
  /** The connections that it has now. */
  readonly clients: Set<WebSocket>;
  /** Address of every connection so far. */
  addresses: string[];
  /** Sends to all. */
  push(...messages: object[]): void;
  /** Cuts all connections. */
  drop(): void;
  /** Goes away, and comes back at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts a server of events. */
export async function openEventServer(): Promise<EventServer> {
  let server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  let issued = 0;
  const valid = new Set<string>();
  const events: EventServer = {
    control: undefined as never,
    answers: true,
    judge: () => ({ returnCode: 0, returnDesc: "SUCCESS" }),
    greeting: [],
    issue: async () => `ws-token-${++issued}`,
    subscriptions: [],
    frames: [],
    addresses: [],
    get clients() {
      return server.clients;
    },
    push: (...messages) => {
      for (const client of server.clients) for (const message of messages) client.send(JSON.stringify(message));
    },
    drop: () => {
      for (const client of server.clients) client.terminate();
    },
    stop: async () => {
      events.drop();
      await new Promise((resolve) => server.close(resolve));
    },
    start: async () => {
      server = new WebSocketServer({ port, host: "127.0.0.1" });
      await listening();
    },
  };
  const listening = () =>
    new Promise<void>((resolve) => {
      server.once("listening", resolve);
      server.on("connection", (client, { url = "" }) => {
        events.addresses.push(url);
        const token = new URL(url, "ws://server").searchParams.get("tmpToken") ?? "";
        if (!valid.delete(token)) client.close(4001, `bad token ${token}`);
        client.on("message", (data) => answer(client, JSON.parse(String(data))));
      });
    });
  const answer = (client: WebSocket, frame: SubscribeFrame) => {
    events.frames.push(frame);
    if (frame.action === "Subscribe") events.subscriptions.push(JSON.parse(frame.data));
    if (!events.answers) return;
    const { action, sequence } = frame;
    const isSubscription = action === "Subscribe";
    const result = isSubscription ? events.judge(events.subscriptions.at(-1) as SubscribeData) : undefined;
    client.send(JSON.stringify({ action, sequence, ...(result && { data: result }) }));
    if (result?.returnCode === 0) for (const message of events.greeting) client.send(JSON.stringify(message));
  };
  await listening();
  const { port } = server.address() as AddressInfo;
  events.control = controlOf(events, valid, () => `ws://127.0.0.1:${port}`);
  onTestFinished(() => events.stop());
  return events;
}

/** Control tokens, of which the second one comes when the first was refused. */
export const controlTokens = ["control-token-1", "control-token-2"];

function controlOf(events: EventServer, valid: Set<string>, wsURL: () => string): MeetingControl {
  const createWebSocketToken = async () => {
    const webSocketToken = await events.issue();
    valid.add(webSocketToken);
    return { webSocketToken };
  };
  let token = controlTokens[0] as string;
  return grantAccess(
    { conferenceID, createWebSocketToken },
    {
      baseUrl: "http://127.0.0.1:1",
      wsURL,
      token: async () => token,
      replace: async (refused) => {
        if (refused !== controlTokens[0]) return undefined;
        token = controlTokens[1] as string;
        return token;
      },
    },
  );
}

let made = 0;

/** A message as the service would make it. */
export function message<Action extends keyof MeetingMessages>(
  action: Action,
  content: Partial<MeetingMessages[Action]>,
): MeetingMessages[Action] & { action: Action } {
  made += 1;
  const frame = { action, version: made, createTime: made, msgID: `message-${made}`, msgMode: 1, confID: conferenceID };
  return { ...frame, ...content } as unknown as MeetingMessages[Action] & { action: Action };
}

/** A message on one participant of whom something has changed. */
export const changed = (pid: string, pinfoMap: Record<string, string>) =>
  message("ParticipantsNotify", { data: [{ pid, mode: 0, pinfoMap }] });

/** A message that lists everybody. */
export const everybody = (...names: string[]) =>
  message("ParticipantsNotify", {
    msgMode: 0,
    data: names.map((name) => ({ pid: name.toLowerCase(), mode: 0, pinfoMap: { NAME: name } })),
  });

/** The message that the meeting is over. */
export const ended = () => message("ConfDynamicInfoNotify", { msgMode: 0, state: "Destroyed" });
