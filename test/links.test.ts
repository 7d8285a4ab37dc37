import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/package-run.ts";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => name !== "" && existsSync(join(root, name)));

describe("the links of the Markdown files", () => {
  test.each(files)("lead somewhere: %s", (file) => {
    const lost = linksOf(readFileSync(join(root, file), "utf8")).filter((link) => !leadsSomewhere(link, file));
    expect(lost).toEqual([]);
  });

  test("are followed, down to the heading", () => {
    expect(linksOf("[a](b.md) ![c](d.png) `[no](e.md)`\n```\n[no](f.md)\n```\n[g]: h.md\n")).toEqual([
      "b.md",
      "d.png",
      "h.md",
    ]);
    expect(leadsSomewhere("README.md#use-it", "CONTRIBUTING.md")).toBe(true);
    expect(leadsSomewhere("README.md#use-them", "CONTRIBUTING.md")).toBe(false);
    expect(leadsSomewhere("nowhere.md", "README.md")).toBe(false);
    expect(leadsSomewhere("../../../README.md", "test/examples/README.md")).toBe(false);
  });
});

function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)];
  const definitions = [...prose.matchAll(/^\[[^\]]+\]: +(\S+)/gm)];
  return [...inline, ...definitions].map(([, link = ""]) => link);
}

/** Whether a link leads to a file of the project, and to a heading in it. Addresses elsewhere are not asked. */
function leadsSomewhere(link: string, file: string): boolean {
  // Pages of the reference; test/documentation/guides.test.ts follows those.
  if (/^(https?:|mailto:|#\/)/.test(link)) return true;
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? join(root, file) : resolve(root, dirname(file), decodeURI(path));
  if (relative(root, target).startsWith("..") || !existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, "utf8")).includes(decodeURI(anchor));
}

/** The anchors of a text's headings, as GitHub makes them. */
function anchorsOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, "");
  const titles = [...prose.matchAll(/^#+ +(.+)$/gm)].map(([, title = ""]) => title.toLowerCase());
  return titles.map((title) => title.replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-"));
}
