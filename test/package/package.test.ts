import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundleSize, coreProgram } from "../../scripts/core-size.ts";
import { accountAuth, appIdAuth, createMeetingClient } from "../../src/index.ts";
import { behaviours } from "../../src/mock/areas/index.ts";
import { programs } from "../support/package-programs.ts";
import { type Ended, root, run, start } from "../support/package-run.ts";
import { type Installed, packAndInstall, packageOf, reach } from "../support/package-tarball.ts";

const temporary = mkdtempSync(join(tmpdir(), "package-"));
let installed: Installed;
let manifest: { version: string; dependencies: Record<string, string>; bin: Record<string, string>; exports: object };

beforeAll(async () => {
  installed = await packAndInstall(temporary);
  manifest = JSON.parse(readFileSync(join(installed.folder, "package.json"), "utf8"));
}, 120_000);

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("the tarball", () => {
  test("holds what a user needs", () => {
    const paths = installed.files.map(({ path }) => path);
    const entries = ["index", "mock", "validation", "webhooks", "realtime"].flatMap((name) =>
      ["js", "cjs", "d.ts", "d.cts"].map((end) => `${name}.${end}`),
    );
    expect(paths).toEqual(
      expect.arrayContaining([
        ...[
          "package.json",
          "README.md",
          "README.zh-CN.md",
          "LICENSE",
          "CHANGELOG.md",
          "generated/openapi.json",
          "generated/openapi.yaml",
        ],
        ...["collection.json", "environment.json", "picture.png"].map((name) => `generated/postman-${name}`),
        ...[...entries, "cli.js"].map((name) => `dist/${name}`),
      ]),
    );
  });

  test("holds nothing but programs, declarations, the description and papers", () => {
    const wanted =
      /^(dist\/[\w-]+\.(c?js|d\.c?ts)|generated\/(openapi\.(json|yaml)|postman-\w+\.(json|png))|package\.json|(README(\.zh-CN)?|CHANGELOG|THIRD_PARTY_NOTICES)\.md|LICENSE)$/;
    expect(installed.files.map(({ path }) => path).filter((path) => !wanted.test(path))).toEqual([]);
  });

  test("holds no part that nothing leads to", () => {
    const entries = JSON.stringify([manifest.exports, manifest.bin]).match(/dist\/[\w.-]+/g) ?? [];
    const reached = reach(installed.folder, entries).files;
    const parts = installed.files.map(({ path }) => path).filter((path) => path.startsWith("dist/"));
    expect(parts.filter((path) => !reached.includes(path))).toEqual([]);
  });

  test("is small: under 2 MB packed, and no file over 3 MB", () => {
    expect(installed.size).toBeLessThan(2e6);
    expect(installed.files.filter(({ size }) => size > 3e6)).toEqual([]);
  });

  test("weighs less than 12 kB in a browser until a call fails, or a meeting is controlled or followed", async () => {
    const { initial, lazy } = await bundleSize(coreProgram, installed.project);
    expect(initial).toBeGreaterThan(5_000);
    expect(initial).toBeLessThan(12_000);
    expect(lazy).toBeLessThan(18_000);
  });

  test("weighs what the comparison in the README says", async () => {
    const program = readFileSync(join(root, "scripts/compare/programs/own.js"), "utf8");
    const { initial } = await bundleSize(program, installed.project);
    const [, said] =
      /^\| The program, bundled.*?\| ([\d.]+) kB/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    expect(Math.abs(initial / 1000 - Number(said))).toBeLessThan(0.5);
  });

  test("costs only what is imported: an error guard less than 1 kB, and nothing where nothing is used", async () => {
    const bundled = (program: string) => minified(program, installed.project);
    const guard = await bundled(
      'import { isMeetingApiError } from "huaweicloud-meeting"; globalThis.is = isMeetingApiError;',
    );
    expect(guard).toContain("MeetingApiError");
    expect(guard.length).toBeLessThan(1_000);
    for (const entry of ["", "/mock", "/validation", "/webhooks", "/realtime"])
      expect(await bundled(`import "huaweicloud-meeting${entry}";`)).toBe("");
  });

  test("leaves what only Node needs to follow a meeting out of a browser's bundle", async () => {
    const program = 'import { meetingEvents } from "huaweicloud-meeting/realtime"; globalThis.follow = meetingEvents;';
    const bundled = await minified(program, installed.project);
    expect(bundled).toContain("confctl/increment");
    expect(bundled).not.toMatch(/Sec-WebSocket|ws does not work in the browser/i);
    expect(bundled.length).toBeLessThan(60_000);
  });

  test("names exact versions of its dependencies, and all that its parts import", () => {
    expect(Object.values(manifest.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const parts = installed.files.map(({ path }) => path).filter((path) => path.startsWith("dist/"));
    const imported = reach(installed.folder, parts).others.filter((name) => !name.startsWith("node:"));
    expect(imported.map(packageOf).filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  test.each(["js", "cjs"])("its client in .%s loads nothing heavy, and nothing that only Node has", (end) => {
    const { others } = reach(installed.folder, [`dist/index.${end}`]);
    const heavy = ["msw", "ajv", "ajv-formats", "temporal-polyfill"];
    expect(others.filter((name) => heavy.includes(packageOf(name)) || name.startsWith("node:"))).toEqual([]);
    // The local service does load them, or the search would have missed them in the client too.
    expect(reach(installed.folder, [`dist/mock.${end}`]).others).toEqual(
      expect.arrayContaining(["msw", "ajv-formats", "node:http"]),
    );
  });

  test("is what npm would publish, with a word on where it comes from", async () => {
    expect(manifest).toMatchObject({ publishConfig: { access: "public", provenance: true } });
    const options = ["--dry-run", "--offline", "--provenance=false", "--tag=next", "--ignore-scripts"];
    const ended = await run("npm", ["publish", installed.tarball, ...options], installed.project);
    expect(ended.status, output(ended)).toBe(0);
    expect(ended.stdout).toBe(`+ huaweicloud-meeting@${manifest.version}\n`);
  });

  test("passes publint", async () => {
    const ended = await run(tool("publint"), ["--strict", installed.tarball], root);
    expect(ended.status, output(ended)).toBe(0);
    expect(ended.stdout).toContain("All good!");
  });

  test("passes attw", async () => {
    const options = ["--profile", "node16", "--exclude-entrypoints", "./openapi.yaml"];
    const ended = await run(tool("attw"), [installed.tarball, ...options], root);
    expect(ended.status, output(ended)).toBe(0);
    for (const entry of ["", "/mock", "/validation", "/webhooks", "/realtime", "/openapi.json"])
      expect(ended.stdout).toContain(`"huaweicloud-meeting${entry}"`);
  });
});

describe("in an empty project", () => {
  test.each([
    ["ESM", "esm.js", programs.esm],
    ["CommonJS", "commonjs.cjs", programs.commonjs],
  ])("%s programs run", async (_, file, program) => {
    writeFileSync(join(installed.project, file), program);
    const ended = await run("node", [file], installed.project);
    expect(ended, output(ended)).toEqual({ status: 0, stdout: expect.stringMatching(/^9\d{8}\n$/), stderr: "" });
  });

  // The first also checks the declarations of the package themselves, for both formats; that takes a while.
  test.each([
    ["nodenext", { module: "nodenext" }, { "module.mts": "module.mjs", "common.cts": "common.cjs" }],
    ["bundler", { module: "esnext", skipLibCheck: true }, { "bundled.ts": "bundled.js" }],
  ])(
    "TypeScript programs compile with moduleResolution %s, and run",
    async (moduleResolution, options, files) => {
      const compilerOptions = { strict: true, target: "es2022", types: [], moduleResolution, ...options };
      const config = join(installed.project, `tsconfig.${moduleResolution}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions, files: Object.keys(files) }));
      for (const file of Object.keys(files)) writeFileSync(join(installed.project, file), programs.typescript);
      const compilation = await run(tool("tsc"), ["--project", config], installed.project);
      expect(compilation, output(compilation)).toEqual({ status: 0, stdout: "", stderr: "" });
      for (const file of Object.values(files)) {
        const ended = await run("node", [file], installed.project);
        expect(ended, output(ended)).toEqual({ status: 0, stdout: expect.stringMatching(/^9\d{8}\n$/), stderr: "" });
      }
    },
    60_000,
  );

  test("the description can be resolved as JSON and as YAML", async () => {
    const program = `for (const end of ["json", "yaml"]) console.log(import.meta.resolve("huaweicloud-meeting/openapi." + end));`;
    const { stdout } = await run("node", ["--input-type=module", "--eval", program], installed.project);
    const [json = "", yaml = ""] = stdout.trim().split("\n");
    expect([json, yaml]).toEqual(["json", "yaml"].map((end) => urlOf(`generated/openapi.${end}`)));
    const description = JSON.parse(readFileSync(new URL(json), "utf8"));
    expect(description).toMatchObject({ openapi: "3.1.0", info: { version: manifest.version } });
    expect(parse(readFileSync(new URL(yaml), "utf8"))).toEqual(description);
  });

  test("what Postman imports can be resolved", async () => {
    const names = ["postman-collection.json", "postman-environment.json"];
    const program = `for (const name of ${JSON.stringify(names)}) console.log(import.meta.resolve("huaweicloud-meeting/" + name));`;
    const { stdout } = await run("node", ["--input-type=module", "--eval", program], installed.project);
    expect(stdout.trim().split("\n")).toEqual(names.map((name) => urlOf(`generated/${name}`)));
  });
});

describe("the command", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "mock serves the API with the credentials it prints, until %s",
    async (signal) => {
      const { child, printed, ended } = await start(
        command(),
        ["mock", "--port", "0", "--quiet"],
        installed.project,
        "Ctrl-C",
      );
      try {
        const baseUrl = shown(printed, "answers at");
        expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
        const app = appIdAuth({ appId: shown(printed, "app ID"), appKey: shown(printed, "app key"), userId: "alice" });
        const account = accountAuth({ account: shown(printed, "account"), password: shown(printed, "password") });
        const meeting = createMeetingClient({ baseUrl, auth: app });
        const [created] = await meeting.createMeeting({ body: { mediaTypes: "Voice" } });
        const administrator = createMeetingClient({ baseUrl, auth: account });
        const { data } = await administrator.searchMeetings({ queryAll: true });
        expect(data?.map(({ conferenceID }) => conferenceID)).toEqual([created?.conferenceID]);
        const front = await (await fetch(baseUrl)).text();
        const listed = [...front.matchAll(/^[A-Z]+ +\/\S+ +(\w+)$/gm)].map(([, id]) => id);
        expect(listed.sort()).toEqual(Object.keys(behaviours).sort());
        child.kill(signal);
        expect(await ended).toEqual({ status: 0, stdout: printed, stderr: "" });
        await expect(fetch(baseUrl)).rejects.toThrow();
      } finally {
        child.kill("SIGKILL");
      }
    },
  );

  test.each([
    ["--help", ["--help"]],
    ["mock --help", ["mock", "--help"]],
    ["nothing at all", []],
  ])("with %s shows how it is used", async (_, args) => {
    const { status, stdout, stderr } = await run(command(), args, installed.project);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const word of [
      manifest.version,
      "huaweicloud-meeting mock",
      "--port",
      "--host",
      "--state-file",
      "--fault",
      "4010",
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test.each([
    ["an unknown command", ["serve"], 'There is no command "serve".'],
    ["an argument too many", ["mock", "4010"], 'There is no command "mock 4010".'],
    ["an unknown option", ["mock", "--prot", "4010"], "'--prot'"],
    ["a port that is no number", ["mock", "--port", "http"], '--port must be a number from 0 to 65535, not "http".'],
    [
      "a port that is out of range",
      ["mock", "--port", "65536"],
      '--port must be a number from 0 to 65535, not "65536".',
    ],
    ["a port that is empty", ["mock", "--port", ""], '--port must be a number from 0 to 65535, not "".'],
  ])("refuses %s with a word on it and on --help, and status 2", async (_, args, message) => {
    const { status, stdout, stderr } = await run(command(), args, installed.project);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("huaweicloud-meeting --help");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("says that a port is in use, and what to do", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const { status, stdout, stderr } = await run(command(), ["mock", "--port", String(port)], installed.project);
    other.close();
    expect(status).toBeGreaterThan(0);
    expect(stdout).toBe("");
    expect(stderr).toContain(`Port ${port} is in use. Choose another one with --port, or 0 for any.`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

/** The command as npm has put it into the project. */
function command(): string {
  return join(installed.project, "node_modules/.bin/huaweicloud-meeting");
}

/** A program as esbuild bundles it for browsers. */
async function minified(program: string, folder: string): Promise<string> {
  const stdin = { contents: program, resolveDir: folder };
  // It looks for every import before it leaves out what is not used.
  const external = ["node:*"];
  const { outputFiles } = await build({
    stdin,
    external,
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** A tool of this project's own. */
function tool(name: string): string {
  return join(root, "node_modules/.bin", name);
}

function urlOf(path: string): string {
  return pathToFileURL(join(installed.folder, path)).href;
}

/** The word that stands behind a label in what the command prints. */
function shown(printed: string, label: string): string {
  return new RegExp(`${label} +(\\S+)`).exec(printed)?.[1] ?? "";
}

function output({ stdout, stderr }: Ended): string {
  return stdout + stderr;
}
