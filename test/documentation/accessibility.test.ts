import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPage, chromiumPath, fileAddress, launch, open } from "../support/browser.ts";

const patient = { timeout: 240_000 };
const addresses = [
  "/",
  "/guide-meeting-life",
  "/recurring-meetings/createrecurringmeeting",
  "/meetings/searchmeetings",
  "/meeting-control/prolongmeeting",
  "/event-push/onmeetingstarted",
];
const looks = [390, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe.skipIf(!chromiumPath)("the documentation, for those who read or use it in other ways", () => {
  let browser: Browser;
  let source: string;

  beforeAll(async () => {
    source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    [browser] = await Promise.all([launch(), builtPage()]);
  }, 120_000);
  afterAll(() => browser?.close());

  it.each(looks)("has no serious problem, $width pixels wide, $scheme", patient, async ({ width, scheme }) => {
    // The page's policy allows no script but its own.
    const options = { viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true };
    const { page } = await open(browser, fileAddress(), options);
    await page.evaluate(source);
    const problems: string[] = [];
    for (const address of addresses) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await page.locator(`[data-section-id="${address}"] :is(h1, h2)`).first().waitFor();
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      for (const { id, nodes } of serious)
        problems.push(`${address} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }
    expect(problems).toEqual([]);
  });

  it("can be used by keyboard: the search opens, finds and leads on", patient, async () => {
    const { page } = await open(browser, fileAddress());
    await page.keyboard.press("Control+K");
    await page.keyboard.type("prolongMeeting");
    await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("#/meeting-control/prolongmeeting");
  });
});
