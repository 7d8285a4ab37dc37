/** The part of the web's `WebSocket` that a connection uses. */
export interface WebSocketLike {
  /** Called when the connection is there. */
  onopen: unknown;
  /** Called with each message, which it has as `data`. */
  onmessage: unknown;
  /** Called when the connection is gone. */
  onclose: unknown;
  /** Called when it fails. */
  onerror: unknown;
  /** Sends a text. */
  send(data: string): void;
  /** Ends the connection. */
  close(code?: number): void;
}

/** Makes connections, as the web's `WebSocket` does. */
export type WebSocketConstructor = new (url: string) => WebSocketLike;

/**
 * The web's `WebSocket`, where the runtime has it, or that of the package `ws`, for Node before version 22.
 * @throws Error where there is neither
 */
export async function webSocketOf(own: WebSocketConstructor | undefined): Promise<WebSocketConstructor> {
  const { WebSocket: standard } = globalThis as { WebSocket?: WebSocketConstructor };
  return own ?? standard ?? (await load("ws")).WebSocket;
}

// The name is given from outside, so that no bundle holds the package: those for browsers must not.
async function load(name: string): Promise<{ WebSocket: WebSocketConstructor }> {
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ name);
  } catch (cause) {
    const advice = `Give one as "webSocket", or have the package "${name}" installed beside your program.`;
    throw new Error(`events: this runtime has no WebSocket. ${advice}`, { cause });
  }
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
