import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { operationTable } from "../generated/operations.ts";
import { behaviours } from "../src/mock/areas/index.ts";
import { createMeetingService, type RunningServer } from "../src/mock/index.ts";
import { unusedAddress } from "./support/client.ts";
import { root, run, start } from "./support/package-run.ts";
import { programOf, readmes, sectionsOf, textOf } from "./support/readme.ts";
import { compile } from "./support/sample-compiler.ts";
import { messageOf, subscriberKey } from "./support/webhooks.ts";

/** How the program of a section is run, by the section's English title, and what it must do. */
const runs: Record<string, (program: string) => Promise<void>> = {
  "Use it": async (program) => {
    const lines = await printedBy(program.replace("http://127.0.0.1:4010", server.url));
    expect(lines[0]).toMatch(/^9\d{8} https:\/\/\S+ 24 meetings$/);
    const [, ...rest] = lines;
    expect(rest.slice(-3)).toEqual([
      "400 MMC.111070005 The meeting does not exist.",
      "2027-01-04 08:00 27 24",
      "/body/length",
    ]);
    expect(rest.slice(0, -3)).toEqual([
      expect.stringMatching(/^Stand-up \d{4}-/),
      expect.stringMatching(/^Planning \d{4}-/),
    ]);
  },
  "Test your own code": async (program) => expect(await printedBy(program)).toEqual(["0"]),
  "Follow a meeting live": async (program) => {
    // It prints a list, whose only entry is this.
    expect(await printedBy(program.replace("http://127.0.0.1:4010", server.url))).toEqual(["Bob Li, muted: 0"]);
  },
  // It listens, so that it has a process of its own, which somebody sends a message.
  "Receive events": async (program) => {
    const { port, origin } = new URL(await unusedAddress());
    const file = write(`${program.replace("8080", port)}\nconsole.log("listens");`);
    vi.stubEnv("SUBSCRIBER_KEY", subscriberKey);
    const tsx = join(root, "node_modules/tsx/dist/loader.mjs");
    const receiver = await start(process.execPath, ["--import", tsx, file], root, "listens");
    onTestFinished(() => void receiver.child.kill("SIGKILL"));
    expect((await fetch(origin, { method: "POST", body: await messageOf() })).status).toBe(200);
    expect((await fetch(origin, { method: "POST", body: await messageOf({ key: "wrong" }) })).status).toBe(401);
    receiver.child.kill();
    const [, received] = (await receiver.ended).stdout.split("listens\n");
    expect(received).toBe("986256843 has started\n");
  },
};

const folder = mkdtempSync(join(tmpdir(), "readme-"));
const [titles = [], ...others] = readmes.map((name) => sectionsOf(name).map(({ title }) => title));
// The sections have the same order in each language, so that the English titles serve for all.
const programs = readmes.flatMap((name) =>
  sectionsOf(name).flatMap((section, index) => {
    const program = programOf(section);
    return program === "" ? [] : [{ name, title: section.title, english: titles[index] ?? "", program }];
  }),
);
let server: RunningServer;
let problems: Map<string, string[]>;

beforeAll(() => {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  problems = compile(new Map(programs.map(({ name, english, program }) => [idOf(name, english), program])));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe.each(programs)("the program under “$title” in $name", ({ name, english, program }) => {
  beforeAll(async () => {
    server = await createMeetingService({ validateAnswers: true }).serve();
  });
  afterAll(() => server.close());

  test("compiles", () => {
    expect(problems.get(idOf(name, english))).toEqual([]);
  });

  test("runs as printed", async () => {
    const runAsSaid = runs[english];
    if (!runAsSaid) throw new Error(`Say in \`runs\` how the program under "${english}" is run.`);
    await runAsSaid(program);
  });
});

describe("the READMEs", () => {
  // npm makes a project of CommonJS, where a file's name decides whether it may await at the top.
  test.each(readmes)("save the first program where it runs in a new project: %s", async (name) => {
    const { blocks } = sectionsOf(name).find((section) =>
      section.blocks.some(({ code }) => code.includes("type CycleParams")),
    )!;
    const [, file = ""] = /npx tsx ([\w.]+)/.exec(textOf(name))!;
    const project = mkdtempSync(join(tmpdir(), "new-project-"));
    onTestFinished(() => rmSync(project, { recursive: true }));
    writeFileSync(join(project, "package.json"), '{ "type": "commonjs" }');
    const server = await createMeetingService().serve();
    onTestFinished(() => server.close());
    const { code } = blocks.find(({ language }) => language === "ts")!;
    writeFileSync(join(project, file), code.replace("http://127.0.0.1:4010", server.url));
    const tsx = join(root, "node_modules/tsx/dist/loader.mjs");
    const { stdout, stderr } = await run(process.execPath, ["--import", tsx, join(project, file)], root);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^9\d{8} https:\/\/\S+ 24 meetings\n$/);
  });

  // As GitHub names the pages of a repository, which the workflow for the documentation publishes.
  test.each(readmes)("say where the reference is published: %s", (name) => {
    const { url } = JSON.parse(textOf("package.json")).repository;
    const [, owner, repository] = /github\.com\/([^/]+)\/(.+)\.git$/.exec(url) ?? [];
    expect(textOf(name)).toContain(`<https://${owner}.github.io/${repository}/>`);
  });

  test("have as many sections in every language", () => {
    for (const other of others) expect(other).toHaveLength(titles.length);
  });

  test.each(readmes)("count the operations rightly: %s", (name) => {
    const count = Object.keys(operationTable).length;
    expect(Object.keys(behaviours)).toHaveLength(count);
    // Whatever has three digits and is said of operations.
    const counts = [...textOf(name).matchAll(/\b(\d{3})\b ?(operations|个接口)/g)].map(([, said]) => Number(said));
    expect(new Set(counts)).toEqual(new Set([count]));
  });
});

function idOf(name: string, title: string): string {
  return `${name}-${title}`.replaceAll(/\W/g, "-");
}

let count = 0;

function write(program: string): string {
  const file = join(folder, `${count++}.ts`);
  writeFileSync(file, program);
  return file;
}

/** Runs a program in this process, and returns what it printed. */
async function printedBy(program: string): Promise<string[]> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const msw = JSON.stringify(join(root, "node_modules/msw/lib/node/index.mjs"));
  await import(/* @vite-ignore */ write(program.replaceAll(`"msw/node"`, msw)));
  return log.mock.calls.map((words) => words.join(" "));
}
