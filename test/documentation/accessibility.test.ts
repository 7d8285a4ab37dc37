import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPage, chromiumPath, fileAddress, launch, open } from "../support/browser.ts";

const patient = { timeout: 240_000 };
const addresses = [
  "/",
  "/guide-meeting-life",
  "/recurring-meetings/createrecurringmeeting",
  "/meetings/searchmeetings",
  "/meeting-control/prolongmeeting",
  "/layouts/setmultipicture",
  "/users",
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

  it.each(looks)("has no problem, $width pixels wide, $scheme", patient, async ({ width, scheme }) => {
    // The page's policy allows no script but its own.
    const options = { viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true };
    const { page } = await open(browser, fileAddress(), options);
    await page.evaluate(source);
    const problems: string[] = [];
    for (const address of addresses) {
      await goTo(page, address);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const { id, impact, nodes } of violations)
        problems.push(`${address} ${impact} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }
    expect(problems).toEqual([]);
  });

  it("has no problem for those who come by a link to one of its parts", patient, async () => {
    const { page } = await open(browser, `${fileAddress()}#/users/searchusers`, { bypassCSP: true });
    await goTo(page, "/users/searchusers");
    await page.evaluate(source);
    const { violations } = await page.evaluate(() => window.axe.run(document));
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it("has a search and a menu without problems when these are open", patient, async () => {
    const { page } = await open(browser, fileAddress(), { viewport: { width: 390, height: 844 }, bypassCSP: true });
    await page.evaluate(source);
    const problems = () =>
      page.evaluate(async () =>
        (await window.axe.run(document)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      );
    await page.getByRole("button", { name: "Open navigation menu" }).click();
    expect(await problems()).toEqual([]);
    await page.getByRole("button", { name: /^Search/ }).click();
    await page.getByRole("dialog", { name: "Search" }).waitFor();
    await page.keyboard.type("password");
    await page.locator(result).first().waitFor();
    expect(await problems()).toEqual([]);
  });

  it("can be searched by keyboard: a result leads on, and leaving the search leads back", patient, async () => {
    const { page } = await open(browser, fileAddress());
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^Search /);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Search" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toMatch(/^Search /);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("prolongMeeting");
    await page.locator(result).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("#/meeting-control/prolongmeeting");
  });

  it("has a menu that tells by keyboard and to screen readers what is open and what is shown", patient, async () => {
    const { page } = await open(browser, fileAddress());
    const menu = page.getByRole("navigation", { name: "Contents" });
    const entry = menu.getByRole("link", { name: "Recurring meetings" });
    expect(await entry.getAttribute("aria-expanded")).toBe("false");
    await entry.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => entry.getAttribute("aria-expanded")).toBe("true");
    await expect.poll(() => entry.getAttribute("aria-current")).toBe("page");
  });

  it("lets the language of samples be chosen by keyboard", patient, async () => {
    const { page } = await open(browser, fileAddress());
    const address = "/meetings/createmeeting";
    await goTo(page, address);
    const panel = page.locator(`[data-section-id="${address}"] .panel-request-samples`);
    const button = panel.getByRole("button", { name: "TypeScript" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("TypeScript");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("menuitem").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "curl" }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("curl");
    await page.keyboard.press("Enter");
    await panel.getByText("curl -X POST").waitFor();
    expect(await page.getByRole("menuitem").count()).toBe(0);
    expect(await focused(page)).toBe("curl");
  });

  it("turns dark and light by keyboard", patient, async () => {
    const { page } = await open(browser, fileAddress(), { colorScheme: "light" });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "Switch color mode" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(background).not.toBe(light);
    await page.keyboard.press("Enter");
    await expect.poll(background).toBe(light);
  });

  it("moves nothing for those who want no motion", patient, async () => {
    const { page } = await open(browser, fileAddress(), { reducedMotion: "reduce" });
    const slow = await page.evaluate(() => {
      const times = (element: Element) =>
        getComputedStyle(element).transitionDuration.split(",").map(Number.parseFloat);
      return [...document.querySelectorAll("body *")].filter((element) => times(element).some((time) => time > 0.01))
        .length;
    });
    expect(slow).toBe(0);
  });

  it.each([
    ["/guide-recurrence", ["Recurrence", "Every few days", "Changes"]],
    ["/meetings/createmeeting", ["Create a meeting", "Request", "Responses"]],
  ])(
    "prints the page that is read, all of it, dark on white, without menus: %s",
    patient,
    async (address, headings) => {
      const { page } = await open(browser, fileAddress(), { colorScheme: "dark" });
      await goTo(page, address);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      for (const name of headings) await page.getByRole("heading", { name }).first().waitFor();
      const levels = page.getByRole("heading", { level: 2 });
      const others = (await levels.allInnerTexts()).filter((text) =>
        /Meetings|Control sessions|Start a meeting/.test(text),
      );
      expect(others).toEqual([]);
      expect(await page.getByRole("navigation").count()).toBe(0);
      expect(await page.evaluate(brightness)).toBeLessThan(100);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      expect(await page.evaluate(brightness)).toBeGreaterThan(150);
    },
  );
});

const result = '[data-component-name="Search/SearchItem"]';

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.locator(`[data-section-id="${address}"] :is(h1, h2)`).first().waitFor();
}

/** What a screen reader would read of the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

/** How bright the letters of paragraphs are, of 255. */
function brightness(): number {
  const color = getComputedStyle(document.querySelector(".printed p") as Element).color;
  return Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
}
