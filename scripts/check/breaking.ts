// npm run check:breaking: what changed since the last release, and whether the version says so.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../run.ts";
import type { ApiDocument } from "./api-document.ts";
import { compare } from "./compare.ts";
import { showChanges } from "./show-changes.ts";
import { skeleton } from "./skeleton.ts";
import { allowsBreaking } from "./version.ts";

const released = join(root, "test/openapi/released/openapi.json");
const current = join(root, "generated/openapi.json");
const usage = "Usage: npm run check:breaking [-- --base <file> --revision <file> | --release]";

process.exitCode = await main();

async function main(): Promise<number> {
  const { base, revision, release } = readOptions();
  const after = skeleton(await read(revision));
  if (release) {
    await mkdir(dirname(released), { recursive: true });
    await writeFile(released, `${JSON.stringify(after, null, 1)}\n`);
    console.log(`Version ${after.info.version} is what later changes are compared with.`);
    return 0;
  }
  const before = skeleton(await read(base));
  const changes = await compare(before, after);
  const allowed = allowsBreaking(before.info.version, after.info.version);
  console.log(showChanges(changes, before.info.version, after.info.version, allowed));
  return allowed || changes.every(({ breaking }) => !breaking) ? 0 : 1;
}

function readOptions(): { base: string; revision: string; release: boolean } {
  try {
    const { values } = parseArgs({
      options: { base: { type: "string" }, revision: { type: "string" }, release: { type: "boolean" } },
    });
    return { base: released, revision: current, release: false, ...values };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

async function read(file: string): Promise<ApiDocument> {
  return JSON.parse(await readFile(resolve(file), "utf8"));
}
