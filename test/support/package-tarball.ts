import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { root, runWell } from "./package-run.ts";

/** The package as it would be published, and an empty project that has installed it. */
export interface Installed {
  /** Path of the tarball. */
  tarball: string;
  /** Size of the tarball in bytes. */
  size: number;
  /** What is in the tarball. */
  files: { path: string; size: number }[];
  /** Folder of the project. */
  project: string;
  /** Folder of the package in the project. */
  folder: string;
}

/** Packs the package, and installs it into an empty project in this folder. */
export async function packAndInstall(temporary: string): Promise<Installed> {
  if (isStale()) await runWell("npx", ["tsx", "scripts/build.ts", "package"], root);
  const packed = await runWell("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", temporary], root);
  const [{ filename, size, files }] = JSON.parse(packed);
  const tarball = join(temporary, filename);
  const project = join(temporary, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  await runWell("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], project);
  return { tarball, size, files, project, folder: join(project, "node_modules/huaweicloud-meeting") };
}

// Whether dist/ is missing, or older than what it is built from.
function isStale(): boolean {
  const built = ["index.js", "index.cjs", "mock.js", "mock.cjs", "validation.js", "validation.cjs", "cli.js"];
  const paths = built.map((name) => join(root, "dist", name));
  if (!paths.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  const sources = ["src", "generated"].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: "utf8" }).map((path) => join(root, name, path)),
  );
  const settings = ["package.json", "tsdown.config.ts"].map((name) => join(root, name));
  return [...sources, ...settings].some((path) => statSync(path).mtimeMs > oldest);
}

/** What can be reached from some files of a package by following their imports. */
export interface Reached {
  /** Files of the package, by their paths in it. */
  files: string[];
  /** Everything else that is imported: packages and Node's own modules. */
  others: string[];
}

/** Follows the imports of some files of a package, in programs and declarations. */
export function reach(folder: string, entries: string[]): Reached {
  const files = new Set(entries);
  const others = new Set<string>();
  for (const file of files) {
    const path = join(folder, file);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles) {
      if (fileName.startsWith(".")) files.add(relative(folder, target(resolve(dirname(path), fileName), file)));
      else others.add(fileName);
    }
  }
  return { files: [...files], others: [...others].sort() };
}

// In declarations an import names the program; what it means is the declaration beside it.
function target(path: string, importer: string): string {
  return /\.d\.c?ts$/.test(importer) ? path.replace(/\.(c?)js$/, ".d.$1ts") : path;
}

/** Name of the package that an import is for. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
