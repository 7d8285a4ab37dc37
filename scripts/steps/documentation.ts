import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pageDocument } from "../docs/page-document.ts";
import { seal } from "../docs/seal.ts";
import { root, runTool } from "../run.ts";

/** Builds dist/docs/index.html, one page that needs nothing else. */
export async function documentation(): Promise<string> {
  const page = join(root, "dist/docs/index.html");
  await mkdir(join(root, "dist/docs"), { recursive: true });
  const source = join(root, "dist/docs/openapi.json");
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  await writeFile(source, JSON.stringify(pageDocument(document)));
  try {
    await runTool("@redocly/cli", [
      "build-docs",
      source,
      "--config=redocly.yaml",
      "--inlineBundle",
      "--template=scripts/docs/template.hbs",
      `--output=${page}`,
    ]);
  } finally {
    await rm(source);
  }
  await writeFile(page, seal(await readFile(page, "utf8")));
  return `dist/docs/index.html: ${((await stat(page)).size / 1e6).toFixed(1)} MB`;
}
