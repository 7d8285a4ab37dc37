import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { operationTable } from "../generated/operations.ts";
import { behaviours } from "../src/mock/areas/index.ts";
import { createMeetingService, type RunningServer } from "../src/mock/index.ts";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "readme-"));
let server: RunningServer;

beforeAll(async () => {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  server = await createMeetingService().serve();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The programs of a section: its TypeScript blocks one after the other, as a reader would type them. */
function program(section: string): string {
  const text = readme.split(/^## /m).find((part) => part.startsWith(section)) ?? "";
  const blocks = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code as string);
  return blocks.join("\n").replace("http://127.0.0.1:4010", server.url);
}

function write(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

describe.each(["Use it", "Test your own code", "Receive events", "Follow a meeting live"])(
  "the programs under “%s”",
  (section) => {
    test("compile", () => {
      const file = write("compiled.ts", program(section));
      const options: ts.CompilerOptions = {
        ...ts.convertCompilerOptionsFromJson(
          JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")).compilerOptions,
          root,
        ).options,
        typeRoots: [join(root, "node_modules/@types")],
        paths: {
          "huaweicloud-meeting": [join(root, "src/index.ts")],
          "huaweicloud-meeting/mock": [join(root, "src/mock/index.ts")],
          "huaweicloud-meeting/validation": [join(root, "src/validation/index.ts")],
          "huaweicloud-meeting/realtime": [join(root, "src/realtime/index.ts")],
          "huaweicloud-meeting/webhooks": [join(root, "src/webhooks/index.ts")],
        },
      };
      const compiled = ts.createProgram([file, join(root, "src/openapi-json.d.ts")], options);
      const problems = ts
        .getPreEmitDiagnostics(compiled)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
      expect(problems).toEqual([]);
    });
  },
);

test("the first programs run as printed", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await run("first.ts", program("Use it"));
  const lines = log.mock.calls.map((words) => words.join(" "));
  log.mockRestore();
  expect(lines[0]).toMatch(/^9\d{8} https:\/\/\S+ 26 meetings$/);
  expect(lines.slice(-3)).toEqual([
    "400 MMC.111070005 The meeting does not exist.",
    "2027-01-04 08:00 27 26",
    "/body/length",
  ]);
});

test("the test of one's own code runs as printed", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await run("own.ts", program("Test your own code"));
  const lines = log.mock.calls.map((words) => words.join(" "));
  log.mockRestore();
  expect(lines).toEqual(["0"]);
});

test("a meeting is followed as printed", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await run("live.ts", program("Follow a meeting live"));
  const words = log.mock.calls;
  log.mockRestore();
  expect(words).toEqual([[["Bob Li, muted: 0"]]]);
});

test("it counts the operations rightly", () => {
  const [, simulated] = readme.match(/It simulates all (\d+) operations/) ?? [];
  expect(Number(simulated)).toBe(Object.keys(behaviours).length);
  expect(Number(simulated)).toBe(Object.keys(operationTable).length);
  expect(readme).toContain(`${Object.keys(operationTable).length} operations and ten events`);
});

async function run(name: string, code: string): Promise<void> {
  const here = code
    .replaceAll(`"huaweicloud-meeting/validation"`, JSON.stringify(join(root, "src/validation/index.ts")))
    .replaceAll(`"huaweicloud-meeting"`, JSON.stringify(join(root, "src/index.ts")))
    .replaceAll(`"huaweicloud-meeting/mock"`, JSON.stringify(join(root, "src/mock/index.ts")))
    .replaceAll(`"msw/node"`, JSON.stringify(join(root, "node_modules/msw/lib/node/index.mjs")));
  await import(/* @vite-ignore */ write(name, here));
}
