import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programs } from "../support/package-programs.ts";
import { root, run } from "../support/package-run.ts";
import { packAndInstall } from "../support/package-tarball.ts";
import { obtain } from "../support/runtime-cache.ts";
import { compilers } from "../support/runtime-tools.ts";

const paths = await Promise.all(compilers.map(obtain));

const temporary = mkdtempSync(join(tmpdir(), "declarations-"));
let project: string;

const files = {
  "module.mts": programs.typescript,
  "common.cts": programs.typescript,
  "client.mts": programs.client,
  "client.cts": programs.client,
};
const dom = ["es2022", "dom", "dom.iterable"];
const everywhere = { lib: dom, types: [] };
// Web standards come from Node's declarations then.
const node = { lib: ["es2022"], types: ["node"], typeRoots: [join(root, "node_modules/@types")] };

// Each compiles the package's own declarations as well.
const settings = [
  { title: "node16", options: { module: "node16", ...everywhere }, files: ["module.mts", "common.cts"] },
  { title: "nodenext", options: { module: "nodenext", ...everywhere }, files: ["module.mts", "common.cts"] },
  {
    title: "bundler",
    options: { module: "esnext", moduleResolution: "bundler", ...everywhere },
    files: ["module.mts"],
  },
  {
    title: "nodenext, Node without DOM",
    options: { module: "nodenext", ...node },
    files: ["client.mts", "client.cts"],
  },
];

beforeAll(async () => {
  ({ project } = await packAndInstall(temporary));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
});

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

// Between the ends of a major version little changes; there the strictest setting is enough.
const thorough = ["5.4", "5.9", "6.0", "7.0"];
const settingsFor = (version: string) =>
  thorough.includes(version.slice(0, 3)) ? settings : settings.filter(({ title }) => title === "nodenext");

describe.each(compilers.map((compiler, index) => ({ ...compiler, path: paths[index] })))(
  "$title",
  ({ version, path }) => {
    test.skipIf(!path).concurrent.each(settingsFor(version))(
      "accepts the declarations with $title",
      async (setting) => {
        const config = join(project, `tsconfig.${version}.${settings.indexOf(setting)}.json`);
        const compilerOptions = {
          strict: true,
          skipLibCheck: false,
          noEmit: true,
          target: "es2022",
          ...setting.options,
        };
        writeFileSync(config, JSON.stringify({ compilerOptions, files: setting.files }));
        const { stdout, stderr } = await run(path!, ["--project", config, "--pretty", "false"], project);
        expect([...complaints(stdout), stderr]).toEqual([""]);
      },
    );
  },
);

// In CommonJS the declarations of msw import those of an ES module, which Node itself permits only since version 22.
function complaints(printed: string): string[] {
  const lines = printed.split("\n").filter((line) => /^\S/.test(line));
  return lines.filter((line) => !/^node_modules\/msw\/.+ error TS1479: /.test(line));
}
