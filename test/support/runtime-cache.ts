import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, run } from "./package-run.ts";

/** A package from the registry that tests run, and that is too heavy to be a dependency of this project. */
export interface Tool {
  /** What people call it, for example "Deno 2.9". */
  title: string;
  /** Name of the package. */
  name: string;
  version: string;
  /** Path in the package of what is run. */
  file: string;
}

/**
 * Path of what a tool runs by, or undefined, with a word on the console, where it cannot be had. It is fetched once
 * into a folder under node_modules.
 */
export async function obtain(tool: Tool): Promise<string | undefined> {
  const folder = join(root, "node_modules/.cache/runtimes", `${tool.name.replace("/", "+")}@${tool.version}`);
  const path = join(folder, "node_modules", tool.name, tool.file);
  const problem = existsSync(path) ? undefined : await install(tool, folder);
  const failure = problem ?? (await complaint(path));
  if (failure === undefined) return path;
  console.warn(`Tests with ${tool.title} are skipped: ${tool.name}@${tool.version} cannot be had. ${failure}`);
  return undefined;
}

const quick = ["--prefer-offline", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"];
const npmOptions = ["--ignore-scripts", "--loglevel=error", ...quick];

// Beside its place first, so that what is in its place is whole.
async function install({ name, version }: Tool, folder: string): Promise<string | undefined> {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(join(dirname(folder), "draft-"));
  writeFileSync(join(draft, "package.json"), '{ "private": true }\n');
  const { status, stderr } = await run("npm", ["install", ...npmOptions, `${name}@${version}`], draft);
  if (status === 0) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    return undefined;
  }
  rmSync(draft, { recursive: true, force: true });
  return /npm error (?!code|errno|syscall)(.+)/.exec(stderr)?.[1] ?? `npm ended with ${status}.`;
}

// A program may be made for another kind of processor or system library.
async function complaint(path: string): Promise<string | undefined> {
  const ended = await run(path, ["--version"], root).catch((error: Error) => error);
  if (ended instanceof Error) return ended.message;
  return ended.status === 0 ? undefined : `It ended with ${ended.status}: ${ended.stderr.trim()}`;
}
