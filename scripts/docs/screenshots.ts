// npm run docs:screenshots: pictures of the reference in dist/screenshots, for people to look at. Words after -- choose
// pictures by parts of their names: npm run docs:screenshots -- 390 dark. Set CHROME_PATH where Chromium has another place.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { root } from "../run.ts";
import { documentation } from "../steps/documentation.ts";
import { readGuides } from "./guides.ts";

interface Shot {
  name: string;
  /** Address within the page. */
  at: string;
  act?: (page: Page) => Promise<void>;
}

const places = [
  "recurring-meetings/createrecurringmeeting",
  "recurring-meetings/updaterecurringmeeting",
  "meetings/searchmeetings",
  "meeting-control/prolongmeeting",
  "users/searchusers",
  "webinars/uploadfile",
  "statistics/searchstatisticconferenceinfo",
  "authentication/createappidtoken",
  "event-push/onmeetingstarted",
  "layouts/setmultipicture",
  "meetings",
];

const shots: Shot[] = [
  { name: "introduction", at: "/" },
  ...readGuides().map(({ name }) => ({ name: `guide-${name}`, at: `/guide-${name}` })),
  ...places.map((place) => ({ name: place.replace("/", "-"), at: `/${place}` })),
  { name: "menu", at: "/meetings/searchmeetings", act: openMenu },
  { name: "search", at: "/", act: search },
];

const screens = [390, 768, 1280, 1920].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

await documentation();
const chosen = process.argv.slice(2);
const folder = join(root, "dist/screenshots");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const { width, scheme } of screens) await takeAll(browser, width, scheme);
await browser.close();

async function takeAll(browser: Browser, width: number, scheme: "light" | "dark"): Promise<void> {
  const nameOf = ({ name }: Shot) => `${name}-${width}-${scheme}`;
  const wanted = shots.filter((shot) => chosen.every((word) => nameOf(shot).includes(word)));
  if (wanted.length === 0) return;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  await page.goto(pathToFileURL(join(root, "dist/docs/index.html")).href);
  await page.getByText(/^Search .*K$/).waitFor({ state: "attached" });
  for (const shot of wanted) {
    await page.setViewportSize({ width, height: heightOf(shot) });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, shot.at);
    await page.locator(`[data-section-id="${shot.at}"] :is(h1, h2)`).first().waitFor();
    await page.waitForTimeout(500);
    await shot.act?.(page);
    await page.screenshot({ path: join(folder, `${nameOf(shot)}.png`) });
    console.log(`dist/screenshots/${nameOf(shot)}.png`);
  }
  await page.close();
}

// A reader's screen where that matters, else more at a glance.
function heightOf({ name }: Shot): number {
  return ["introduction", "search", "menu"].includes(name) ? 800 : 1600;
}

async function search(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByTestId("search-trigger").click();
  await page.getByPlaceholder("Search docs...").fill("recurring");
  await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
}

async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /navigation menu/ });
  if ((await button.isVisible()) && (await button.getAttribute("aria-expanded")) === "false") await button.click();
}
