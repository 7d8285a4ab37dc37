import type { SubscribeData, SubscribeResult, SubscribeType } from "../../generated/types.ts";
import { requireToken } from "../auth/auth.ts";
import { abortable } from "../call/abortable.ts";
import { redact, secretsOf } from "../call/redact.ts";
import { connectionAddress } from "./address.ts";
import { Connection } from "./connection.ts";
import type { ControlAccess, MeetingControl } from "./control-access.ts";
import { noConnection, noSubscription } from "./failures.ts";
import type { MeetingMessage } from "./messages.ts";
import { type WebSocketConstructor, type WebSocketLike, webSocketOf } from "./socket.ts";

/** What a connection takes; times are in milliseconds. */
export interface ConnectOptions {
  control: MeetingControl;
  access: ControlAccess;
  subscribe: readonly SubscribeType[];
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
  const address = connectionAddress(access.wsURL(), access.baseUrl, { confID: conferenceID, tmpToken });
  const subscription = { conferenceID, subscribeType: [...subscribe], confToken };
  const result = await abortable(
    subscribed(() => new make(address), subscription, { ...options, clean }),
    signal,
  );
  if (typeof result === "string") {
    throw noConnection(conferenceID, new URL(address).host, clean(result));
  }
  if (result.returnCode === 0) return;
  // The control token may have lapsed since it was obtained.
  const next = refused === undefined ? await abortable(access.replace(confToken), signal) : undefined;
  if (next === undefined) throw noSubscription(conferenceID, result, clean);
  await connect(options, confToken);
}

/**
 * The outcome of a subscription, or why there is none. Of a connection whose subscription holds, the rest is told by
 * callbacks.
 */
function subscribed(
  open: () => WebSocketLike,
  subscription: SubscribeData,
  options: ConnectOptions & { clean(text: string): string },
): Promise<Partial<SubscribeResult> | string> {
  const { signal, timeout, heartbeat, onMessage, clean } = options;
  const opening = new Promise<Partial<SubscribeResult> | string>((resolve) => {
    let onLost: (reason: string) => void = resolve;
    const connection = new Connection(open(), {
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
  // An address that cannot be used is shown in the error.
  return opening.catch((error) => (error instanceof Error ? error.message : "no connection"));
}
