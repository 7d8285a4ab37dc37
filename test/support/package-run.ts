import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's top folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a command ended, and what it printed. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A command that goes on. */
export interface Started {
  child: ChildProcess;
  /** What it has printed once the expected text was there. */
  printed: string;
  ended: Promise<Ended>;
}

/**
 * Runs a command to its end.
 * @param timeout after so many milliseconds it is ended
 */
export function run(command: string, args: string[], cwd: string, timeout?: number): Promise<Ended> {
  return begin(command, args, cwd, timeout).ended;
}

/** Runs a command that must succeed, and returns what it printed. */
export async function runWell(command: string, args: string[], cwd: string, timeout?: number): Promise<string> {
  const { status, stdout, stderr } = await run(command, args, cwd, timeout);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Starts a command, and waits until it has printed a text. */
export async function start(command: string, args: string[], cwd: string, text: string): Promise<Started> {
  const { child, ended } = begin(command, args, cwd);
  let printed = "";
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
      if (printed.includes(text)) resolve();
    });
  });
  await Promise.race([
    ready,
    ended.then(({ status, stdout, stderr }) => {
      throw new Error(`${command} ended with ${status} before it printed "${text}"\n${stdout}${stderr}`);
    }),
  ]);
  return { child, printed, ended };
}

function begin(
  command: string,
  args: string[],
  cwd: string,
  timeout?: number,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(command, args, { cwd, env: environment(), stdio: ["ignore", "pipe", "pipe"], timeout });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, stdout, stderr }));
  });
  return { child, ended };
}

// Without what the test runner and "npm test" tell their own children: a user's shell has none of it.
function environment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_(package|lifecycle|config_local_prefix)|VITEST|VITE_|NODE_ENV$|NODE_OPTIONS$|FORCE_COLOR$)/;
  return Object.fromEntries(Object.entries({ ...process.env, NO_COLOR: "1" }).filter(([name]) => !foreign.test(name)));
}
