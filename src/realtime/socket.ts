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
 * @throws Error where there is neither, with what to do about it
 */
export async function webSocketOf(own: WebSocketConstructor | undefined): Promise<WebSocketConstructor> {
  const { WebSocket: standard } = globalThis as { WebSocket?: WebSocketConstructor };
  return own ?? standard ?? load("ws");
}

// The name is given from outside, so that no bundle holds the package: those for browsers must not.
async function load(name: string): Promise<WebSocketConstructor> {
  try {
    const loaded = await import(/* webpackIgnore: true */ /* @vite-ignore */ name);
    // Beside a bundle there may be any version; those before 8 have the class as their default only.
    return loaded.WebSocket ?? loaded.default;
  } catch (cause) {
    throw new Error(advice(name, (cause as { code?: unknown }).code ?? cause), { cause });
  }
}

function advice(name: string, reason: unknown): string {
  return [
    `events: this runtime has no WebSocket (Node has one from version 22 on), and "${name}" was not loaded (${reason}).`,
    `Run "npm install ${name}" where the program runs, since bundles leave it out,`,
    `or import { WebSocket } from "${name}" and give it as the option "webSocket".`,
  ].join(" ");
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
