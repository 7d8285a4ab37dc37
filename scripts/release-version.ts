// npm run release:version: gathers the changesets into a version, and puts that into all that carries it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build-project.ts";
import { root, runTool } from "./run.ts";

console.log(await runTool("@changesets/cli", ["version"]));

const { version } = JSON.parse(read("package.json"));
const lock = JSON.parse(read("package-lock.json"));
lock.version = lock.packages[""].version = version;
write("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
write("openapi/openapi.yaml", read("openapi/openapi.yaml").replace(/^( {2}version: ).+$/m, `$1${version}`));

process.exit((await build()) ? 0 : 1);

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}
