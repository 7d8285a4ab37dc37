import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPage, chromiumPath, fileAddress, launch, open, serveAddress } from "../support/browser.ts";
import { openapi, operations } from "../support/openapi-document.ts";

const patient = { timeout: 240_000 };

/** One operation of each tag, for what holds everywhere or nowhere. */
const oneOfEachTag = openapi.tags.flatMap(({ name }) =>
  operations.filter(({ operation }) => operation.tags.includes(name)).slice(0, 1),
);
const seed = Number(process.env.DOCUMENTATION_SEED ?? Math.floor(Math.random() * 997));
const sampled = operations.filter((_, index) => (index * 31 + seed) % 10 === 0);
const few = oneOfEachTag.filter((_, index) => index % 4 === 0);

describe.skipIf(!chromiumPath)("the documentation in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), builtPage()]);
  }, 120_000);
  afterAll(() => browser?.close());

  it("has every operation in its menu, under the address that links use", patient, async () => {
    const { page } = await open(browser, fileAddress());
    const missing: string[] = [];
    for (const { name } of openapi.tags) {
      const shown = await entriesOf(page, name);
      const wanted = operations.filter(({ operation }) => operation.tags.includes(name));
      const isShown = (entry: Entry) => shown.get(`#${addressOf(entry)}`)?.includes(entry.operation.summary);
      missing.push(...wanted.filter((entry) => !isShown(entry)).map(addressOf));
    }
    expect(missing).toEqual([]);
  });

  // Rendering all of them takes minutes; which ones are looked at changes from run to run.
  it(`shows operations with name, request line and TypeScript sample (seed ${seed})`, patient, async () => {
    const { page } = await open(browser, fileAddress());
    for (const entry of sampled) {
      const { operationId, summary } = entry.operation;
      await visit(page, entry, [summary, operationId, entry.path, `.${operationId}(`]);
    }
  });

  it("brings a newcomer to a first call on one screen, without an account and with one", patient, async () => {
    const { page } = await open(browser, fileAddress(), { viewport: { width: 1280, height: 800 } });
    for (const text of ["npx huaweicloud-meeting mock", "npx tsx first.mts", "createMeeting", "With an account"]) {
      const box = await page.locator('[data-section-id="/section/first-call"]').getByText(text).first().boundingBox();
      expect(box!.y + box!.height, text).toBeLessThanOrEqual(800);
    }
  });

  it("copies the code of guides, line by line as it is", patient, async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page } = await open(browser, fileAddress(), { permissions });
    await page.getByRole("button", { name: "Copy code" }).first().click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toBe("npm install huaweicloud-meeting\nnpx huaweicloud-meeting mock");
  });

  it("leads from an operation to those that belong to it", patient, async () => {
    const { page } = await open(browser, fileAddress());
    const [from, to] = ["createRecurringMeeting", "updateRecurringMeeting"].map(named);
    await visit(page, from!);
    await page.locator(sectionOf(from!)).getByRole("link", { name: to!.operation.operationId, exact: true }).click();
    await arrive(page, [to!]);
  });

  it("shows guides, with drawings and dates", patient, async () => {
    const { page } = await open(browser, fileAddress());
    await page.evaluate(() => {
      location.hash = "/guide-meeting-life";
    });
    await page.locator(".drawing svg").getByText("being held").waitFor();
    await page.evaluate(() => {
      location.hash = "/guide-recurrence";
    });
    await page.getByRole("cell", { name: "2027-02-28" }).first().waitFor();
  });

  it("calls the link to its makers by what is found there", patient, async () => {
    const { page } = await open(browser, fileAddress());
    await page.getByTestId("panel-overview").getByText("Issues and questions", { exact: true }).waitFor();
  });

  it("has the messages of a WebSocket in groups of its menu, not in one long list", patient, async () => {
    const { page } = await open(browser, `${fileAddress()}#/guide-realtime`);
    const menu = page.getByRole("navigation", { name: "Contents" });
    const entries = menu.locator('a[href*="#/guide-realtime/"]:visible');
    await expect.poll(() => entries.count()).toBe(5);
    await page.goto(`${fileAddress()}#/guide-realtime/what-you-send`);
    await expect.poll(() => entries.count()).toBe(8);
    await menu.getByText("HeartBeat").waitFor();
  });

  it("shows curl samples to those who prefer them", patient, async () => {
    const { page } = await open(browser, fileAddress());
    await visit(page, few[0]!);
    await chooseLanguage(page, few[0]!, "curl");
    for (const entry of few) await visit(page, entry, [`curl -X ${entry.method} 'https://`]);
  });

  it("finds an operation by its name and leads to it", patient, async () => {
    const { page } = await open(browser, fileAddress());
    for (const entry of few) {
      await (await search(page, entry.operation.operationId)).click();
      await arrive(page, [entry]);
    }
  });

  it("finds an operation by its path and leads to it", patient, async () => {
    const { page } = await open(browser, fileAddress());
    for (const { path } of few) {
      await (await search(page, path)).click();
      await arrive(
        page,
        operations.filter((entry) => entry.path === path),
      );
    }
  });

  it.each([390, 1280, 1440])("fits into a window %i pixels wide", patient, async (width) => {
    const { page } = await open(browser, fileAddress(), { viewport: { width, height: 844 } });
    const tooWide = await overflowing(page);
    for (const entry of width === 390 ? oneOfEachTag : few) {
      await visit(page, entry);
      tooWide.push(...(await overflowing(page)).map((part) => `${entry.operation.operationId}: ${part}`));
    }
    expect(tooWide).toEqual([]);
  });

  it("opens its menu on a phone, and leads from there to an operation", patient, async () => {
    const { page } = await open(browser, fileAddress(), { viewport: { width: 390, height: 844 } });
    const entry = operations.find(({ operation }) => operation.operationId === "createMeeting")!;
    const menu = page.locator(".menu-content");
    const button = page.getByRole("button", { name: /navigation menu/ });
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await button.click();
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("true");
    // Only what is in sight can be clicked.
    await menu.getByText("Meetings", { exact: true }).last().click();
    await menu.getByText(entry.operation.summary, { exact: true }).click();
    await arrive(page, [entry]);
    await page.locator(sectionOf(entry)).getByRole("heading", { name: entry.operation.summary }).click();
  });

  it.each([
    ["from disk", async () => fileAddress()],
    ["over HTTP", serveAddress],
  ])("asks nobody for anything but itself and has nothing to complain about, %s", patient, async (_, address) => {
    const own = await address();
    const { page, requests, complaints } = await open(browser, own);
    for (const entry of few) await visit(page, entry);
    await search(page, "recording");
    await page.keyboard.press("Escape");
    await page.getByTestId("color-mode-switcher").click();
    expect(requests).toEqual([own]);
    expect(complaints).toEqual([]);
  });

  it("works without a network", patient, async () => {
    const { page, complaints } = await open(browser, fileAddress(), { offline: true });
    const entry = operations.find(({ operation }) => operation.operationId === "prolongMeeting")!;
    await (await search(page, "prolongMeeting")).click();
    await visit(page, entry);
    await chooseLanguage(page, entry, "curl");
    await visit(page, entry, ["curl -X PUT"]);
    expect(complaints).toEqual([]);
  });
});

type Entry = (typeof operations)[number];

function named(id: string): Entry {
  return operations.find(({ operation }) => operation.operationId === id)!;
}

/** Opens a tag's list of operations in the menu, which closes that of another; returns its texts by their addresses. */
async function entriesOf(page: Page, tag: string): Promise<Map<string, string>> {
  await page.locator(`.menu-content a[href="/${tag}"]`).click();
  const links = page.locator(`.menu-content a[href^="#/${tag}/"]`);
  await links.first().waitFor({ state: "attached" });
  const entries = await links.evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.textContent]));
  return new Map(entries as [string, string][]);
}

function addressOf({ operation }: Entry): string {
  return `/${operation.tags[0]}/${operation.operationId.toLowerCase()}`;
}

function sectionOf(entry: Entry): string {
  return `[data-section-id="${addressOf(entry)}"]`;
}

/** Goes to an operation, and waits until its section shows these texts; it is filled when it comes into view. */
async function visit(page: Page, entry: Entry, texts = [entry.operation.summary]): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, addressOf(entry));
  const wanted = { selector: sectionOf(entry), texts };
  const appeared = page.waitForFunction(
    ({ selector, texts }) => {
      const shown = document.querySelector<HTMLElement>(selector)?.innerText ?? "";
      return texts.every((text) => shown.includes(text));
    },
    wanted,
    { timeout: 20_000 },
  );
  await appeared.catch(async () => {
    const shown = await page.locator(wanted.selector).innerText();
    expect(
      texts.filter((text) => !shown.includes(text)),
      `texts that ${entry.operation.operationId} does not show`,
    ).toEqual([]);
  });
}

async function chooseLanguage(page: Page, entry: Entry, language: "TypeScript" | "curl"): Promise<void> {
  const panel = page.locator(`${sectionOf(entry)} .panel-request-samples`);
  await panel.getByRole("button", { name: /^(TypeScript|curl|Payload)$/ }).click();
  await page.getByRole("menuitem", { name: language, exact: true }).click();
}

/** Types into the search box and returns the first result. */
async function search(page: Page, text: string): Promise<Locator> {
  const box = page.getByPlaceholder("Search docs...");
  await box.waitFor({ state: "hidden" });
  await page.getByTestId("search-trigger").click();
  await box.fill(text);
  const first = page.locator('[data-component-name="Search/SearchItem"]').first();
  await first.waitFor();
  return first;
}

/** Waits until the page has gone to one of these operations. */
async function arrive(page: Page, entries: Entry[]): Promise<void> {
  const here = () => entries.find((entry) => page.url().includes(`#${addressOf(entry)}`));
  await expect.poll(here, { timeout: 10_000 }).toBeDefined();
  await page.locator(sectionOf(here()!)).getByRole("heading", { name: here()!.operation.summary }).waitFor();
}

/** What reaches beyond the window and can not be scrolled to within its own box. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const page = document.scrollingElement as Element;
    const parts = [...document.querySelectorAll("main *")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement),
    );
    const names = parts.map((element) => `${element.tagName} "${element.textContent?.slice(0, 40)}"`);
    return page.scrollWidth > innerWidth ? [`page ${page.scrollWidth} px wide`, ...names] : names;
  });
}
