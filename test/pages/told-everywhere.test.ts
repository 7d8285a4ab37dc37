import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPage, chromiumPath, fileAddress, launch, open } from "../support/browser.ts";
import {
  type Collection,
  endpoint,
  exampleSettings,
  type FiledRequest,
  importIntoPostman,
  requestsOf,
} from "../support/import-collection.ts";
import { readText } from "../support/openapi-document.ts";
import { described } from "../support/pages-description.ts";
import { addressOf, type Detail, detailsOf, missing, plain } from "../support/pages-details.ts";
import { type Hover, hoversOf } from "../support/pages-types.ts";

// What the other tests here find in the description of the five pages' operations has to reach everybody who reads
// something that is made from it.
const ids = [
  "cancelRecurringMeeting",
  "stopMeeting",
  "updateRecurringMeeting",
  "prolongMeeting",
  "deleteVisionActiveCode",
];

const requiredWords = "Required, although the vendor names a default";
const ready: Collection = JSON.parse(readText("generated/postman-collection.json"));
let imported: Collection;
let browser: Browser | undefined;

beforeAll(async () => {
  imported = await importIntoPostman(exampleSettings);
  if (chromiumPath) [browser] = await Promise.all([launch(), builtPage()]);
}, 120_000);
afterAll(() => browser?.close());

describe.each(ids)("%s", (id) => {
  const operation = described(id);
  const details = detailsOf(operation);
  const answers = operation.statuses.map((status) => [status, operation.answer(Number(status)).description ?? ""]);

  test("has every parameter and field in its types, with what it means and demands", () => {
    const hovers = hoversOf(id);
    expect(Object.keys(hovers).sort()).toEqual(details.map(({ name }) => name).sort());
    for (const { name, required: needed } of details.filter(({ default: assumed }) => assumed !== undefined)) {
      expect([name, hovers[name]?.comment.includes(requiredWords)]).toEqual([name, needed]);
      if (needed) expect([name, hovers[name]?.comment]).not.toContainEqual(expect.stringContaining("@default"));
    }
    for (const detail of details)
      expect([detail.name, lacksOf(hovers[detail.name], detail)]).toEqual([detail.name, []]);
  });

  test("has every parameter, field and status in the ready collection", () => {
    const request = requestIn(ready);
    const facts = details.flatMap(({ name, type, required, deprecated, told, limits }) => {
      const traits = [type, required && "required", deprecated && "deprecated"].filter(Boolean).join(", ");
      return [name, traits, ...told, ...limits];
    });
    const defaults = details
      .filter((detail) => detail.default !== undefined)
      .map((detail) => `${detail.required ? requiredWords : "Default"}: ${valueText(detail.default)}.`);
    const wanted = [operation.description, ...facts, ...defaults];
    expect(missing(textOf(request), [...wanted, ...answers.map((answer) => answer.join(": "))])).toEqual([]);
    expect(request.response.map(({ code }) => code)).toEqual([200]);
  });

  test("has every parameter and status in what Postman imports, and the page's body", () => {
    const request = requestIn(imported);
    const facts = details.filter(({ inBody }) => !inBody).flatMap(({ name, told }) => [name, told[0] ?? ""]);
    expect(missing(textOf(request), [operation.description, ...facts])).toEqual([]);
    expect(request.response.map(({ code, name }) => [`${code}`, name])).toEqual(answers);
    const { raw } = request.request.body ?? {};
    expect(raw && JSON.parse(raw)).toEqual(operation.body?.examples[0]);
  });

  test.skipIf(!chromiumPath)("has every parameter and field on the rendered page", { timeout: 120_000 }, async () => {
    const { page } = await open(browser as Browser, fileAddress());
    await page.evaluate((hash) => {
      location.hash = hash;
    }, addressOf(id));
    const section = page.locator(`[data-section-id="${addressOf(id)}"]`);
    const limits = details.flatMap(({ limits }) => limits);
    const facts = [operation.path, ...details.flatMap(({ name, told }) => [name, ...told]), ...limits];
    const wanted = [operation.description, ...facts, ...operation.statuses];
    await expect.poll(async () => missing(await section.innerText(), wanted), { timeout: 20_000 }).toEqual([]);
    const text = plain(await section.innerText());
    for (const { name, required, deprecated } of details) {
      if (required) expect(text).toMatch(new RegExp(`(^|\\s)${name} [^.]*?required`));
      if (deprecated) expect(text).toMatch(new RegExp(`(^|\\s)${name} [^.]*?deprecated`));
    }
  });

  function requestIn(collection: Collection): FiledRequest {
    const found = requestsOf(collection).find(
      (request) => endpoint(request) === `${operation.method} ${operation.path}`,
    );
    if (!found) throw new Error(`the collection has no ${id}`);
    return found;
  }
});

// All that an editor does not show of what the description says.
function lacksOf(
  hover: Hover | undefined,
  { told, limits, literals, required, deprecated, ...detail }: Detail,
): string[] {
  if (!hover) return ["everything"];
  const { comment, type, optional } = hover;
  const defaults = detail.default === undefined ? [] : [`${detail.default}`];
  const few = literals.length > 20 ? [] : literals.map((literal) => JSON.stringify(literal));
  return [
    ...missing(comment, [...told, ...limits, ...defaults, ...(deprecated ? ["@deprecated"] : [])]),
    ...missing(type, few),
    ...(optional === required ? [required ? "required" : "optional"] : []),
  ];
}

// Name, value and words of everything in a request.
function textOf({ request }: FiledRequest): string {
  return JSON.stringify(request, null, 1).replaceAll("\\n", " ").replaceAll('\\"', '"');
}

function valueText(value: unknown): string {
  return JSON.stringify(value);
}
