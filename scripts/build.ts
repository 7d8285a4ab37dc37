// npm run build: everything. With the name of a step: that step alone.
import { build, steps } from "./build-project.ts";

const only = process.argv[2];
if (only !== undefined && !(only in steps)) {
  console.error(`There is no step "${only}". The steps are ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}
process.exit((await build(only as keyof typeof steps | undefined)) ? 0 : 1);
