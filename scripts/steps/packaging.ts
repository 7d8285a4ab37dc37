import { runTool } from "../run.ts";

/** Bundles the package into dist/, as ESM and CommonJS with declarations. */
export async function packaging(): Promise<string> {
  await runTool("tsdown", ["--logLevel", "warn"]);
  return "dist/: ESM and CommonJS";
}
