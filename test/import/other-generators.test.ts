import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationTable } from "../../generated/operations.ts";
import { runTool } from "../../scripts/run.ts";

// Generators that share no code with ours read the bundled file as any user's would.
const root = resolve(import.meta.dirname, "../..");
const input = join(root, "generated/openapi.json");
const folder = mkdtempSync(join(tmpdir(), "generators-"));
const operationIds = Object.keys(operationTable);

beforeAll(() => symlinkSync(join(root, "node_modules"), join(folder, "node_modules")));
afterAll(() => rmSync(folder, { recursive: true }));

function problemsIn(directory: string): string[] {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const program = ts.createProgram(
    files.map((name) => join(directory, name)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    },
  );
  const diagnostics = ts.getPreEmitDiagnostics(program);
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("openapi-ts by Hey API", () => {
  test("makes a client with every operation, and it compiles", async () => {
    const output = join(folder, "hey-api");
    await runTool("@hey-api/openapi-ts", ["--input", input, "--output", output, "--silent"]);
    expect(problemsIn(output)).toEqual([]);
    const { sdk } = { sdk: ts.sys.readFile(join(output, "sdk.gen.ts")) ?? "" };
    const missing = operationIds.filter((id) => !new RegExp(`export const ${id} = `).test(sdk));
    expect(missing).toEqual([]);
  });
});

describe("swagger-typescript-api", () => {
  test("makes a client with every path, and it compiles", async () => {
    const output = join(folder, "sta");
    const { generateApi } = createRequire(import.meta.url)("swagger-typescript-api");
    await generateApi({ input, output, fileName: "api.ts", silent: true });
    expect(problemsIn(output)).toEqual([]);
    const code = ts.sys.readFile(join(output, "api.ts")) ?? "";
    // It writes the path of each operation into its documentation.
    const rows = Object.values(operationTable).map(({ method, path }) => `@request ${method}:${path}`);
    expect(rows.filter((row) => !code.includes(row))).toEqual([]);
  });
});
