import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/package-run.ts";

const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

describe("CONTRIBUTING.md", () => {
  test("names only files and folders that exist", () => {
    const paths = spans.filter((code) => /^(openapi|generated|src|test|scripts|\.ci|\.github)\/[\w./-]+$/.test(code));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test.each(["CONTRIBUTING.md", "README.md", "README.zh-CN.md"])("and %s name only scripts that there are", (name) => {
    const named = [...readFileSync(join(root, name), "utf8").matchAll(/npm run (?:--silent )?([\w:-]+)(…?)/g)];
    const missing = named.filter(([, script = "", more]) =>
      more ? !Object.keys(scripts).some((other) => other.startsWith(script)) : !(script in scripts),
    );
    expect(missing.map(([command]) => command)).toEqual([]);
  });

  test("tells the purpose of every folder with code", () => {
    const [, layout = ""] = text.split("## How the code is laid out");
    const rows = layout.split("\n").filter((line) => line.startsWith("| `"));
    const told = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, path]) => path));
    const folders = ["src", "src/mock"].flatMap((parent) => foldersIn(parent));
    // Its parts have rows of their own.
    expect(folders.filter((folder) => folder !== "src/mock" && !told.includes(folder))).toEqual([]);
  });
});

function foldersIn(parent: string): string[] {
  const entries = readdirSync(join(root, parent), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${parent}/${name}`);
}
