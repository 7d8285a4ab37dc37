import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createMeetingService } from "../../src/mock/index.ts";
import { chromiumPath, launch } from "../support/browser.ts";
import { runWell } from "../support/package-run.ts";
import { packAndInstall } from "../support/package-tarball.ts";
import { obtain } from "../support/runtime-cache.ts";
import { bundleProgram, seen, seenInside, writePrograms } from "../support/runtime-programs.ts";
import { bun, deno, nodes, workerd } from "../support/runtime-tools.ts";
import { startWorker } from "../support/runtime-workerd.ts";

const [bunPath, denoPath, workerdPath, ...nodePaths] = await Promise.all([bun, deno, workerd, ...nodes].map(obtain));

const temporary = mkdtempSync(join(tmpdir(), "runtimes-"));
let project: string;

beforeAll(async () => {
  ({ project } = await packAndInstall(temporary));
  writePrograms(project);
});

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each([
  { title: `Node ${process.versions.node.split(".")[0]}`, path: process.execPath, args: () => [] },
  ...nodes.map(({ title }, index) => ({ title, path: nodePaths[index], args: () => [] })),
  { title: bun.title, path: bunPath, args: () => ["run", "--no-install"] },
  { title: deno.title, path: denoPath, args: denoArguments },
])("on $title", ({ path = "", args }) => {
  test.skipIf(!path)("the client meets a service over HTTP", async () => {
    const url = await serve();
    const printed = await runWell(path, [...args(new URL(url).host), "run-visit.js", url], project, patience);
    expect(JSON.parse(printed)).toEqual(seen);
  });

  test.skipIf(!path)(
    "the client, its checks, a receiver of events and the local service live in one program",
    async () => {
      const printed = await runWell(path, [...args(), "run-inside.js"], project, patience);
      expect(JSON.parse(printed)).toEqual(seenInside);
    },
  );
});

// A program that does not end by itself is a failure, too.
const patience = 60_000;

// Deno permits only what it was told to: to the client the service's address, to msw a look at the environment.
function denoArguments(address?: string): string[] {
  return ["run", "--cached-only", "--no-prompt", address ? `--allow-net=${address}` : "--allow-env"];
}

describe.skipIf(!chromiumPath)("in Chromium", () => {
  test("the client meets a service of another origin", async () => {
    const { page } = await openPage();
    expect(await page.evaluate((baseUrl) => globalThis.visit({ baseUrl }), await serve())).toEqual(seen);
  });

  test("the client, its checks, a receiver of events and the local service live in one page", async () => {
    const { page, asked } = await openPage();
    const before = asked.length;
    expect(await page.evaluate(() => globalThis.visitInside())).toEqual(seenInside);
    // Parts of the program may still come, but nothing was asked of a service.
    expect(asked.slice(before).filter((url) => !url.endsWith(".js"))).toEqual([]);
  });
});

describe.skipIf(!workerdPath)("in a worker", () => {
  test("the client meets a service over HTTP", async () => {
    const folder = join(temporary, "worker");
    const worker = await startWorker(workerdPath!, folder, await bundleProgram(project, "worker.js", folder));
    onTestFinished(() => worker.stop());
    const answer = await fetch(`${worker.url}?service=${await serve()}`);
    expect(await answer.text()).toBe(JSON.stringify(seen));
  });
});

declare global {
  // What the program for pages leaves behind.
  var visit: (options: object) => Promise<unknown>;
  var visitInside: () => Promise<unknown>;
}

/** Serves a new enterprise until the test ends, and returns its address. */
async function serve(): Promise<string> {
  const server = await createMeetingService().serve();
  onTestFinished(() => server.close());
  return server.url;
}

/** Opens a page with the programs in it. */
async function openPage() {
  const folder = join(temporary, "page");
  const names = await bundleProgram(project, "page.js", folder);
  const server = createServer(({ url = "/" }, response) => {
    const name = url.slice(1);
    const [type, text] = names.includes(name)
      ? ["text/javascript", readFileSync(join(folder, name))]
      : ["text/html", '<script type="module" src="/page.js"></script>'];
    response.setHeader("Content-Type", type).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launch();
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => "visitInside" in globalThis);
  return { page, asked };
}
