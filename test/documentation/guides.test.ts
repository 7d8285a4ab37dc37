import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readGuides, workedOut } from "../../scripts/docs/guides.ts";
import { createMeetingService } from "../../src/mock/index.ts";
import { unusedAddress } from "../support/client.ts";
import { openapi } from "../support/openapi-document.ts";
import { compile } from "../support/sample-compiler.ts";

const root = resolve(import.meta.dirname, "../..");
const introduction = { name: "introduction", text: readFileSync(join(root, "openapi/introduction.md"), "utf8") };
const texts = [introduction, ...readGuides()];
const programs = texts.map(({ name, text }) => ({ name, program: fences(text, "ts").join("\n") }));
const withCode = programs.filter(({ program }) => program !== "");

describe("the programs of the guides", () => {
  let problems: Map<string, string[]>;
  let folder: string;

  beforeAll(() => {
    problems = compile(new Map(withCode.map(({ name, program }) => [name, program])));
    folder = mkdtempSync(join(tmpdir(), "guides-"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(withCode)("compile: $name", ({ name }) => {
    expect(problems.get(name)).toEqual([]);
  });

  test.each(withCode)("run, and print what they say they print: $name", async ({ name, program }) => {
    // Its dates of the year 2027 must not go by.
    const clock = name === "recurrence" ? new Date("2026-12-01T08:00:00Z") : undefined;
    const service = createMeetingService({ clock, validateAnswers: true });
    const server = await service.serve();
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    try {
      const file = join(folder, `${name}.ts`);
      writeFileSync(
        file,
        fromSource(program.replaceAll("http://127.0.0.1:4010", server.url).replaceAll("8080", await freePort())),
      );
      await import(/* @vite-ignore */ file);
    } finally {
      await server.close();
    }
    const printed = log.mock.calls.map((words) => words.join(" "));
    const promised = promises(program);
    if (promised.length > 0) expect(printed).toEqual(promised);
    else expect(printed).toEqual([expect.stringMatching(/^\d{9} https:/)]);
  });
});

describe("the guides", () => {
  test.each(texts)("have code of known languages only: $name", ({ text }) => {
    const languages = [...text.matchAll(/^```(\w+)$/gm)].map(([, language]) => language);
    expect(["dates", "messages", "sh", "ts"]).toEqual(expect.arrayContaining(languages));
  });

  test.each(texts)("lead to pages that exist: $name", ({ text }) => {
    const pages = [
      ...readGuides().map(({ name }) => `#/guide-${name}`),
      ...openapi.tags.map(({ name }) => `#/${name}`),
    ];
    const links = [...text.matchAll(/\]\((#[^)]*)\)/g)].map(([, link]) => link);
    expect(pages).toEqual(expect.arrayContaining(links));
  });

  test("show the dates that a rule yields", () => {
    const rule = { cycle: "Month", point: [30, 31], startDate: "2027-01-01", endDate: "2027-03-01", preRemindDays: 1 };
    const shown = workedOut(`\`\`\`dates\n${JSON.stringify(rule)}\n\`\`\``);
    const rows = shown.split("\n").slice(-3);
    expect(rows).toEqual(["| Saturday | 2027-01-30 |", "| Sunday | 2027-01-31 |", "| Sunday | 2027-02-28 |"]);
  });
});

/** A port on which nobody listens. */
async function freePort(): Promise<string> {
  return new URL(await unusedAddress()).port;
}

function fences(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, of, code]) =>
    of === language ? [code ?? ""] : [],
  );
}

/** What a program says that it prints: comments behind a print, or on lines of their own. */
function promises(program: string): string[] {
  return [...program.matchAll(/^(?:\s*console\.log\(.*\); )?\/\/ (.*)$/gm)].map(([, text]) => text ?? "");
}

function fromSource(program: string): string {
  return program
    .replaceAll(`"huaweicloud-meeting"`, JSON.stringify(join(root, "src/index.ts")))
    .replaceAll(`"huaweicloud-meeting/mock"`, JSON.stringify(join(root, "src/mock/index.ts")))
    .replaceAll(`"huaweicloud-meeting/webhooks"`, JSON.stringify(join(root, "src/webhooks/index.ts")));
}
