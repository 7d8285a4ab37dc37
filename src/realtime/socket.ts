/** The part of the web's `WebSocket` that a connection uses. */
export interface WebSocketLike {
  onopen: unknown;
  onmessage: unknown;
  onclose: unknown;
  onerror: unknown;
  send(data: string): void;
  close(code?: number): void;
}

/** Makes connections, as the web's `WebSocket` does. */
export type WebSocketConstructor = new (url: string) => WebSocketLike;

/** The web's `WebSocket`, where the runtime has it, or that of the package `ws`. */
export async function webSocketOf(own: WebSocketConstructor | undefined): Promise<WebSocketConstructor> {
  const { WebSocket: standard } = globalThis as { WebSocket?: WebSocketConstructor };
  // Node has one from version 22 on. A bundle for browsers gets an empty page in place of this package.
  return own ?? standard ?? (await import("ws")).WebSocket;
}

/** Gives a connection up for good, without waiting for the other side. */
export function abandon(socket: WebSocketLike): void {
  socket.onopen = socket.onmessage = socket.onclose = null;
  // What fails now is of no interest; but an error that nobody hears would end a program in Node.
  socket.onerror = () => {};
  const { terminate } = socket as { terminate?: () => void };
  if (terminate) terminate.call(socket);
  else socket.close();
}
