import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { documentation } from "../../scripts/steps/documentation.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium on this machine, or undefined. The environment variable CHROME_PATH names another one. */
export const chromiumPath = [process.env.CHROME_PATH, ...places].find((path) => path && existsSync(path));

if (!chromiumPath) {
  console.warn(`Browser tests are skipped: no Chromium at CHROME_PATH, ${places.join(", ")}.`);
}

/** Starts Chromium without the calls home that it makes by itself. */
export function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run"];
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath: chromiumPath, args: [...args, ...quiet] });
}

const page = fileURLToPath(new URL("../../dist/docs/index.html", import.meta.url));

/** The documentation's file; built first when it is missing, or older than what it is built from. */
export async function builtPage(): Promise<string> {
  const root = new URL("../../", import.meta.url);
  const folders = ["scripts/docs", "openapi/guides"];
  const parts = folders.map(async (folder) =>
    (await readdir(new URL(folder, root))).map((name) => `${folder}/${name}`),
  );
  const sources = ["generated/openapi.json", "redocly.yaml", ...(await Promise.all(parts)).flat()];
  const changed = await Promise.all(sources.map(async (name) => (await stat(new URL(name, root))).mtimeMs));
  const built = existsSync(page) ? (await stat(page)).mtimeMs : 0;
  if (built < Math.max(...changed)) await documentation();
  return page;
}

/** The documentation's address on disk. */
export function fileAddress(): string {
  return pathToFileURL(page).href;
}

/** Serves the documentation on a loopback port until the test ends, and returns its address. */
export async function serveAddress(): Promise<string> {
  const html = await readFile(page);
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/" ? 200 : 404;
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(request.url === "/" ? html : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A page, with everything that it asked for and complained about. */
export interface OpenPage {
  page: Page;
  /** Addresses of all requests; those inside the page itself (data:, blob:) left out. */
  requests: string[];
  /** Errors and warnings on the console, and uncaught exceptions. */
  complaints: string[];
}

/** Opens an address in a browser of its own and waits until the page reacts. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  // What opens the search shows by its label that the page reacts.
  await page.getByText(/^Search .*K$/).waitFor({ state: "attached", timeout: 60_000 });
  return { page, requests, complaints };
}
