import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import openapiTypeScript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { root, run, runTool } from "../run.ts";
import { packaging } from "../steps/packaging.ts";

/** What a program can be written with. */
export interface Candidate {
  name: string;
  /** File in `programs/` that does the same with each candidate. */
  program: string;
  /** Puts what the program needs into its folder, and tells which packages are to be installed. */
  prepare(folder: string): Promise<string[]>;
  /** Names of the operations, where the program cannot tell them. */
  names?(folder: string): string[];
  /** Ways to sign in, where it has any. */
  signIn?: string;
  /** How a meeting is controlled, where it has a way. */
  control?: string;
  /** What there is to test with, offline. */
  offline?: string;
  documentation: string;
}

const description = join(root, "generated/openapi.json");

const own: Candidate = {
  name: "huaweicloud-meeting",
  program: "own.js",
  async prepare(folder) {
    await packaging();
    const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
    const [{ filename }] = JSON.parse(await run("npm", args, root, "stdout"));
    return [join(folder, filename)];
  },
  signIn: "app ID, account, proxy, given token",
  control: "a session, kept alive",
  offline: "stateful, all operations",
  documentation: "on hover, reference, guides",
};

/**
 * The vendor's SDK for Node. Its part for this service is not on the npm registry: it is compiled from a checkout.
 * @param checkout folder `services/meeting` of github.com/huaweicloud/huaweicloud-sdk-nodejs-v3
 */
export function official(checkout: string): Candidate {
  return {
    name: "official SDK for Node",
    program: "official.js",
    async prepare(folder) {
      const target = join(folder, "packages/huaweicloud-sdk-meeting");
      compileOfficial(checkout, target);
      const manifest = {
        name: "@huaweicloud/huaweicloud-sdk-meeting",
        version: "0.0.0",
        main: "huaweicloud-sdk-meeting.js",
      };
      writeFileSync(join(target, "package.json"), JSON.stringify(manifest));
      const [packed] = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", folder], target, "stdout"));
      // The published core imports uuid without naming it; the vendor's repository has 9.0.0.
      return ["@huaweicloud/huaweicloud-sdk-core@3.1.211", "uuid@9.0.0", join(folder, packed.filename)];
    },
    signIn: "account",
    control: "a token per call, by hand",
    documentation: "on hover (Chinese), vendor's pages, API Explorer",
  };
}

// As the vendor's tsconfig.json says. Types are not checked, as the vendor has done that.
function compileOfficial(checkout: string, outDir: string): void {
  const files = ts.sys.readDirectory(checkout, [".ts"]);
  const { ES2020: target } = ts.ScriptTarget;
  const options = { target, module: ts.ModuleKind.CommonJS, esModuleInterop: true, declaration: true, noCheck: true };
  ts.createProgram(files, { ...options, outDir, rootDir: checkout, skipLibCheck: true, types: [] }).emit();
}

const bare: Candidate = {
  name: "openapi-typescript + openapi-fetch",
  program: "openapi-fetch.js",
  async prepare(folder) {
    const types = await openapiTypeScript(JSON.parse(readFileSync(description, "utf8")));
    writeFileSync(join(folder, "schema.d.ts"), astToString(types));
    return ["openapi-fetch@0.17.0"];
  },
  names(folder) {
    const [, operations = ""] = readFileSync(join(folder, "schema.d.ts"), "utf8").split(
      "export interface operations {",
    );
    return [...operations.matchAll(/^ {4}(\w+): \{$/gm)].map(([, name = ""]) => name);
  },
  documentation: "on hover",
};

const generated: Candidate = {
  name: "Hey API",
  program: "hey-api.js",
  async prepare(folder) {
    const output = join(folder, "generated");
    await runTool("@hey-api/openapi-ts", ["--input", description, "--output", output, "--silent"]);
    return [];
  },
  documentation: "on hover",
};

/** Everything that is compared without more than the npm registry. */
export const candidates: readonly Candidate[] = [own, bare, generated];

/** Makes a project with the candidate's program and installs what it needs. */
export async function setUp(candidate: Candidate, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const programs = join(root, "scripts/compare/programs");
  cpSync(join(programs, "probe.js"), join(folder, "probe.js"));
  const packages = await candidate.prepare(folder);
  if (packages.length > 0) {
    const args = ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--save-exact"];
    await run("npm", [...args, ...packages], folder);
  }
  cpSync(join(programs, candidate.program), join(folder, "source.js"));
  await compile(folder);
}

// Generated code is TypeScript; packages stay what they are.
async function compile(folder: string): Promise<void> {
  await build({
    entryPoints: [join(folder, "source.js")],
    outfile: join(folder, "program.js"),
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    tsconfigRaw: {},
  });
}
