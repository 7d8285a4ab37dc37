import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A command that ended with a status other than 0. Its message is what the command printed. */
export class CommandFailure extends Error {
  override name = "CommandFailure";
}

/**
 * Runs the command line tool of an installed package and returns what it printed.
 * @param name the package, for example "@redocly/cli"
 * @param args its arguments
 * @throws CommandFailure with the tool's output
 */
export async function runTool(name: string, args: string[]): Promise<string> {
  return run(process.execPath, [toolPath(name), ...args]);
}

/**
 * Runs a command and returns what it printed.
 * @param cwd where it runs; by default in the project's top folder
 * @param wanted what to return of a command that succeeded
 * @throws CommandFailure with all that it printed
 */
export async function run(
  command: string,
  args: string[],
  cwd: string = root,
  wanted: "everything" | "stdout" = "everything",
): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  const printed: Buffer[] = [];
  child.stdout.on("data", (chunk) => {
    chunks.push(chunk);
    printed.push(chunk);
  });
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const output = withoutBanner(Buffer.concat(chunks).toString());
  if (status !== 0) throw new CommandFailure(output);
  return wanted === "stdout" ? Buffer.concat(printed).toString() : output;
}

function toolPath(name: string): string {
  const manifest = join(root, "node_modules", name, "package.json");
  const { bin } = createRequire(import.meta.url)(manifest);
  const [script] = typeof bin === "string" ? [bin] : Object.values(bin as Record<string, string>);
  if (script === undefined) throw new Error(`${name} has no command`);
  return join(dirname(manifest), script);
}

// Redocly frames its remark on Node 20 in a box, on every run.
function withoutBanner(output: string): string {
  return output
    .split("\n")
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join("\n")
    .trim();
}
