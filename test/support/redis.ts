import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** Whether there is a Redis server to start on this machine. */
export const hasRedis: boolean = canRun("redis-server");

if (!hasRedis) console.warn("No redis-server was found: the tests of tokens shared by way of Redis are skipped.");

/** A Redis server of one's own. */
export interface Redis {
  url: string;
  /** Ends it at once. */
  stop(): Promise<void>;
}

/** Starts a Redis server on a free port, which keeps nothing on disk. */
export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  const server = spawn("redis-server", [
    "--port",
    `${port}`,
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
  ]);
  await ready(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill("SIGKILL");
      if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  let log = "";
  for await (const chunk of server.stdout!) {
    log += chunk;
    if (log.includes("Ready to accept connections")) break;
  }
  if (!log.includes("Ready to accept connections")) throw new Error(`redis-server did not start:\n${log}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

function canRun(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
