// npm run bench:docs: what the reference costs its readers. Set CHROME_PATH where Chromium has another place.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { root } from "./run.ts";
import { documentation } from "./steps/documentation.ts";

const rounds = 5;
const file = join(root, "dist/docs/index.html");

await documentation();
const html = readFileSync(file);
console.log(`dist/docs/index.html: ${megabytes(html.length)}, gzipped ${megabytes(gzipSync(html).length)}`);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"],
});
for (const hash of ["", "#/guide-meeting-life", "#/recurring-meetings/createrecurringmeeting"]) {
  const seen = [];
  for (let round = 0; round < rounds; round++) seen.push(await load(browser, hash));
  const [paint, heap] = [median(seen.map(({ paint }) => paint)), median(seen.map(({ heap }) => heap))];
  console.log(`${hash || "introduction"}: largest contentful paint ${paint.toFixed(0)} ms, JS heap ${megabytes(heap)}`);
}
const searches = [];
for (let round = 0; round < rounds; round++) searches.push(await firstSearch(browser));
console.log(
  `first search, from opening it to its results: ${median(searches).toFixed(0)} ms, of which it waits 500 for more letters`,
);
await browser.close();

/** Loads the page from disk; the heap is read after a collection of what is not used any more. */
async function load(browser: Browser, hash: string): Promise<{ paint: number; heap: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(file).href + hash);
  await page.getByText(/^Search .*K$/).waitFor({ state: "attached" });
  await page
    .locator(`[data-section-id="${hash.slice(1) || "/"}"] :is(h1, h2)`)
    .first()
    .waitFor();
  // What is to come into view is painted by then.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const paint = await page.evaluate(largestPaint);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await page.close();
  return { paint, heap: usedSize };
}

/** Milliseconds from the key that opens the search to the first result; the page makes its index meanwhile. */
async function firstSearch(browser: Browser): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.getByText(/^Search .*K$/).waitFor({ state: "attached" });
  const start = performance.now();
  await page.keyboard.press("Control+K");
  await page.keyboard.type("recording");
  await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
  const time = performance.now() - start;
  await page.close();
  return time;
}

function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
    observer.observe({ type: "largest-contentful-paint", buffered: true });
  });
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
