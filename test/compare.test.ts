import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationTable } from "../generated/operations.ts";
import { candidates, setUp } from "../scripts/compare/candidates.ts";
import { importTimes, type Measured, measure } from "../scripts/compare/measure.ts";
import { table } from "../scripts/compare/table.ts";
import { root } from "./support/package-run.ts";

// The generated client needs nothing but itself, and so no registry.
const folder = mkdtempSync(join(tmpdir(), "compare-"));
let measured: Measured;

beforeAll(async () => {
  const generated = candidates.find(({ name }) => name === "Hey API")!;
  await setUp(generated, folder);
  measured = await measure(generated, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a generated client is measured by what it does", () => {
  expect(measured).toMatchObject({
    operations: Object.keys(operationTable).length,
    unavailable: { returned: true },
    refusal: { returned: true, tells: ["status", "error_code", "error_msg"] },
    printsToken: false,
    packages: 0,
  });
  expect(measured.signIns).toBe(1);
  expect(measured.bundle).toBeGreaterThan(1000);
  expect(measured.installed).toBeGreaterThan(measured.bundle);
  expect(importTimes([folder], 1)).toEqual([expect.any(Number)]);
});

test.each(["README.md", "README.zh-CN.md"])(
  "%s shows every row of the comparison, and how many operations there are",
  (name) => {
    const printed = rowsOf(table([{ ...measured, loading: 1 }]));
    const shown = rowsOf(sectionWithTable(readFileSync(join(root, name), "utf8")));
    expect(shown).toHaveLength(printed.length);
    if (name === "README.md") expect(shown.map(([title]) => title)).toEqual(printed.map(([title]) => title));
    expect(shown[2]?.[1]).toBe(`${measured.operations}`);
  },
);

/** The cells of a table. */
function rowsOf(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function sectionWithTable(readme: string): string {
  return readme.split(/^## /m).find((part) => part.includes("npm run compare")) ?? "";
}
