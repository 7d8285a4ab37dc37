import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { root, runTool } from "../run.ts";

/** Bundles the package into dist/, as ESM and CommonJS with declarations. */
export async function packaging(): Promise<string> {
  await removeOldFiles(join(root, "dist"));
  await runTool("tsdown", ["--logLevel", "error"]);
  return "dist/: ESM and CommonJS";
}

// The names of shared parts change with their content; old ones would be published along with the new ones.
async function removeOldFiles(dist: string): Promise<void> {
  const names = await readdir(dist).catch(() => []);
  await Promise.all(names.filter((name) => /\.(c?js|c?ts)$/.test(name)).map((name) => rm(join(dist, name))));
}
