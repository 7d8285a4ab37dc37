import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Format } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, runWell } from "../support/package-run.ts";

// What Node before version 22 has: nothing.
const program = `
import { webSocketOf } from "./src/realtime/socket.ts";
delete globalThis.WebSocket;
webSocketOf().then((found) => console.log(String(found).split("{")[0]), (error) => console.log(error.message));
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "no-web-socket-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Bundles the program into a folder of its own, and returns what it prints. */
async function printed(format: Format, prepare: (folder: string) => Promise<unknown> = async () => {}) {
  const own = await mkdtemp(join(folder, "program-"));
  const outfile = join(own, format === "esm" ? "program.mjs" : "program.cjs");
  const stdin = { contents: program, resolveDir: root };
  await build({ stdin, outfile, bundle: true, platform: "node", format, target: "node20", minify: true });
  await prepare(own);
  return (await runWell(process.execPath, [outfile], own)).trim();
}

/** Puts a version of the package beside a program that has the class under no name. */
async function putOldPackage(beside: string): Promise<void> {
  const place = join(beside, "node_modules/ws");
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "index.js"), "module.exports = class Old {};");
}

const putPackage = (beside: string) =>
  cp(join(root, "node_modules/ws"), join(beside, "node_modules/ws"), { recursive: true });

test.each<Format>(["esm", "cjs"])(
  "a bundle (%s) without the package says what to install, or to give",
  async (format) => {
    expect(await printed(format)).toBe(
      'events: this runtime has no WebSocket (Node has one from version 22 on), and "ws" was not loaded ' +
        '(ERR_MODULE_NOT_FOUND). Run "npm install ws" where the program runs, since bundles leave it out, ' +
        'or import { WebSocket } from "ws" and give it as the option "webSocket".',
    );
  },
);

test.each<Format>(["esm", "cjs"])("a bundle (%s) uses the package that is installed beside it", async (format) => {
  expect(await printed(format, putPackage)).toBe("class WebSocket extends EventEmitter");
});

test("a bundle uses an old version of the package as well", async () => {
  expect(await printed("esm", putOldPackage)).toBe("class Old");
});
