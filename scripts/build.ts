// Builds everything that comes from the description: lint → bundle → types → operations → documentation → package.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { CommandFailure, root } from "./run.ts";
import { bundle } from "./steps/bundle.ts";
import { documentation } from "./steps/documentation.ts";
import { lint } from "./steps/lint.ts";
import { operations } from "./steps/operations.ts";
import { packaging } from "./steps/packaging.ts";
import { types } from "./steps/types.ts";

/** A step of the build; it returns a few words on its outcome. */
type Step = () => Promise<string>;

async function build(): Promise<void> {
  const start = performance.now();
  await rm(join(root, "dist"), { recursive: true, force: true });
  await step("lint", lint);
  await step("bundle", bundle);
  await step("types", types);
  await step("operations", operations);
  // These two need nothing of each other, and there are two cores.
  await Promise.all([step("documentation", documentation), step("package", packaging)]);
  console.log(`built in ${seconds(start)}`);
}

async function step(name: string, run: Step): Promise<void> {
  const start = performance.now();
  try {
    const outcome = await run();
    console.log(`✓ ${name.padEnd(14)}${seconds(start).padStart(6)}  ${outcome}`);
  } catch (error) {
    console.error(`✗ ${name.padEnd(14)}${seconds(start).padStart(6)}`);
    console.error(error instanceof CommandFailure ? error.message : error);
    process.exit(1);
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

await build();
