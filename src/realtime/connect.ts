import type { SubscribeData, SubscribeResult, SubscribeType } from "../../generated/types.ts";
import { requireToken } from "../auth/auth.ts";
import { abortable } from "../call/abortable.ts";
import { redact, secretsOf } from "../call/redact.ts";
import { MeetingNetworkError } from "../errors/meeting-network-error.ts";
import { MeetingSubscriptionError } from "../errors/meeting-subscription-error.ts";
import { connectionAddress } from "./address.ts";
import { Connection } from "./connection.ts";
import type { ControlAccess, MeetingControl } from "./control-access.ts";
import type { MeetingMessage } from "./messages.ts";
import { type WebSocketConstructor, type WebSocketLike, webSocketOf } from "./socket.ts";

/** What a connection takes; times are in milliseconds. */
export interface ConnectOptions {
  control: MeetingControl;
  access: ControlAccess;
  subscribe: SubscribeType[];
  webSocket: WebSocketConstructor | undefined;
  timeout: number;
  heartbeat: number;
  signal: AbortSignal;
  onMessage(message: MeetingMessage): void;
  /** Is told when the subscription holds. */
  onConnected(): void;
  /** Is told when such a connection is gone, and why, without secrets. */
  onLost(reason: string): void;
}

/**
 * Makes a connection with tokens of its own, and subscribes.
 * @param refused the control token that an earlier subscription was refused with
 * @throws MeetingApiError, MeetingNetworkError, MeetingSubscriptionError, or the reason of the signal
 */
export async function connect(options: ConnectOptions, refused?: string): Promise<void> {
  const { control, access, subscribe, signal } = options;
  const { conferenceID } = control;
  const { webSocketToken: tmpToken = "" } = await control.createWebSocketToken({}, { signal });
  await requireToken("createWebSocketToken", tmpToken);
  const confToken = await abortable(access.token(), signal);
  const make = await webSocketOf(options.webSocket);
  signal.throwIfAborted();
  const clean = (text: string) => redact(text, secretsOf([], { tmpToken, confToken }));
  const lose = (reason: string) => networkError(conferenceID, clean(reason));
  const address = connectionAddress(access.wsURL(), access.baseUrl, { confID: conferenceID, tmpToken });
  const socket = open(make, address, lose);
  const subscription = { conferenceID, subscribeType: subscribe, confToken };
  const result = await abortable(subscribed(socket, subscription, { ...options, clean, lose }), signal);
  if (result.returnCode === 0) return;
  // The control token may have lapsed since it was obtained.
  const next = refused === undefined ? await abortable(access.replace(confToken), signal) : undefined;
  if (next === undefined) throw refusal(conferenceID, result, clean);
  await connect(options, confToken);
}

type Lose = (reason: string) => MeetingNetworkError;

function open(make: WebSocketConstructor, address: string, lose: Lose): WebSocketLike {
  try {
    return new make(address);
  } catch (error) {
    // It tells the address.
    throw lose(error instanceof Error ? error.message : "no connection");
  }
}

/** The outcome of a subscription. Of a connection whose subscription holds, the rest is told by callbacks. */
function subscribed(
  socket: WebSocketLike,
  subscription: SubscribeData,
  options: ConnectOptions & { clean(text: string): string; lose: Lose },
): Promise<Partial<SubscribeResult>> {
  const { signal, timeout, heartbeat, onMessage, clean, lose } = options;
  return new Promise((resolve, reject) => {
    let onLost = (reason: string) => reject(lose(reason));
    const connection = new Connection(socket, {
      subscription,
      signal,
      patience: timeout,
      heartbeat,
      onMessage,
      onLost: (reason) => onLost(reason),
      onSubscribed(result) {
        onLost = (reason) => options.onLost(clean(reason));
        if (result.returnCode === 0) options.onConnected();
        else connection.close();
        resolve(result);
      },
    });
  });
}

function networkError(conferenceID: string, reason: string): MeetingNetworkError {
  const message = `events: no connection that tells of meeting ${conferenceID} (${reason}). Check the network, and whether WebSockets pass.`;
  return new MeetingNetworkError("events", { message, reached: true, ambiguous: false, cause: undefined });
}

function refusal(
  conferenceID: string,
  { returnCode, returnDesc }: Partial<SubscribeResult>,
  clean: (text: string) => string,
): MeetingSubscriptionError {
  const code = typeof returnCode === "number" ? returnCode : undefined;
  const words = typeof returnDesc === "string" ? `: ${clean(returnDesc)}` : "";
  const reason = `code ${code ?? "missing"}${words}`;
  return new MeetingSubscriptionError(
    `events: the service does not tell of meeting ${conferenceID} (${reason}). It takes the host's control token and known kinds in "subscribe".`,
    code,
  );
}
