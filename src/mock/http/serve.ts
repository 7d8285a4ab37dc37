import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { getResponse, type RequestHandler } from "msw";

/** What serving over HTTP takes. */
export interface ServeOptions {
  /** Port to listen on; 0 picks a free one. Default 0. */
  port?: number;
  /** Address to listen on. Default 127.0.0.1, which only this machine can reach. */
  host?: string;
  /** Answers what is not for the API, for example with the documentation. */
  pages?: (request: Request) => Response | undefined | Promise<Response | undefined>;
}

/** A local service that is reachable over HTTP. */
export interface RunningServer {
  /** Address of the service, for `baseUrl`. */
  readonly url: string;
  /** Ends the server and its connections. */
  close(): Promise<void>;
}

/**
 * Serves msw handlers over HTTP.
 * @param refuse answers what neither the handlers nor the pages know
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export async function serve(
  handlers: RequestHandler[],
  refuse: (request: Request) => Promise<Response>,
  options: ServeOptions = {},
): Promise<RunningServer> {
  const { port = 0, host = "127.0.0.1", pages } = options;
  const answer = async (request: Request) =>
    (await getResponse(handlers, request)) ?? (await pages?.(request)) ?? refuse(request);
  const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
