import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Ended, root, type Started, start } from "./package-run.ts";

/** The command line as one file, which starts faster than the sources do, in a folder of its own. */
export async function bundleCli(): Promise<{ cli: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "cli-"));
  const cli = join(folder, "cli.cjs");
  await build({
    entryPoints: [join(root, "src/cli/cli.ts")],
    outfile: cli,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  return { cli, folder };
}

/** A running `mock` command, and where it answers. */
export interface RunningMock extends Started {
  url: string;
}

/** Starts `mock` on a free port and waits until it answers. */
export async function startMock(cli: string, ...args: string[]): Promise<RunningMock> {
  const started = await start(process.execPath, [cli, "mock", "--port", "0", ...args], root, "Ctrl-C");
  return { ...started, url: /answers at (\S+)/.exec(started.printed)?.[1] ?? "" };
}

/** Starts `mock`, works with it, and ends it. */
export async function runDuring(
  cli: string,
  args: string[],
  work: (running: RunningMock) => Promise<unknown>,
): Promise<Ended> {
  const running = await startMock(cli, ...args);
  try {
    await work(running);
    running.child.kill("SIGTERM");
    return await running.ended;
  } finally {
    running.child.kill("SIGKILL");
  }
}
