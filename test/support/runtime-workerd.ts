import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Started, start } from "./package-run.ts";

/** A worker that answers on loopback. */
export interface RunningWorker {
  url: string;
  stop(): Promise<void>;
}

/**
 * Runs a worker.
 * @param workerd path of the runtime
 * @param folder where its modules are
 * @param modules their names, the worker's own first
 */
export async function startWorker(workerd: string, folder: string, modules: string[]): Promise<RunningWorker> {
  const settings = join(folder, "worker.capnp");
  writeFileSync(settings, settingsFor(modules));
  // It reports the port that it has got on the given file descriptor.
  const { child, printed, ended }: Started = await start(workerd, ["serve", settings, "--control-fd=1"], folder, "\n");
  const { port } = JSON.parse(printed) as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

// A worker may call no address of this machine by itself.
function settingsFor(modules: string[]): string {
  const listed = modules.map((name) => `(name = "${name}", esModule = embed "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "internet", network = (allow = ["private"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${listed.join(", ")}],
  compatibilityDate = "2025-01-01",
);
`;
}
