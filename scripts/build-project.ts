import { CommandFailure } from "./run.ts";
import { bundle } from "./steps/bundle.ts";
import { documentation } from "./steps/documentation.ts";
import { lint } from "./steps/lint.ts";
import { operations } from "./steps/operations.ts";
import { packaging } from "./steps/packaging.ts";
import { postman } from "./steps/postman.ts";
import { types } from "./steps/types.ts";

/** The steps of the build in their order. Each returns a few words on its outcome. */
export const steps = { lint, bundle, types, operations, postman, documentation, package: packaging };

type StepName = keyof typeof steps;

/**
 * Builds what comes from the description, and prints a line per step.
 * @param only a single step to run
 * @returns whether every step succeeded
 */
export async function build(only?: StepName): Promise<boolean> {
  const start = performance.now();
  const done = only ? await run(only) : await runAll();
  if (done) console.log(`${only ?? "built"} in ${seconds(start)}`);
  return done;
}

async function runAll(): Promise<boolean> {
  for (const name of ["lint", "bundle", "types", "operations", "postman"] as const) {
    if (!(await run(name))) return false;
  }
  // These two need nothing of each other, and there are two cores.
  const both = await Promise.all([run("documentation"), run("package")]);
  return both.every(Boolean);
}

async function run(name: StepName): Promise<boolean> {
  const start = performance.now();
  try {
    const outcome = await steps[name]();
    console.log(`✓ ${name.padEnd(14)}${seconds(start).padStart(6)}  ${outcome}`);
    return true;
  } catch (error) {
    console.error(`✗ ${name.padEnd(14)}${seconds(start).padStart(6)}`);
    console.error(error instanceof CommandFailure ? error.message : error);
    return false;
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
