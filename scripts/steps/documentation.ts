import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pageDocument } from "../docs/page-document.ts";
import { repair } from "../docs/repair.ts";
import { seal } from "../docs/seal.ts";
import { root, runTool } from "../run.ts";

/** Builds dist/docs/index.html, one page that needs nothing else. */
export async function documentation(): Promise<string> {
  const page = join(root, "dist/docs/index.html");
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const html = seal(repair(await render(JSON.stringify(pageDocument(document))), document.info.contact.name));
  await mkdir(dirname(page), { recursive: true });
  // Whoever reads the page meanwhile, such as a test or a server, gets all of it.
  const draft = `${page}.${crypto.randomUUID()}`;
  await writeFile(draft, html);
  await rename(draft, page);
  return `dist/docs/index.html: ${((await stat(page)).size / 1e6).toFixed(1)} MB`;
}

async function render(document: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "meeting-documentation-"));
  try {
    const source = join(folder, "openapi.json");
    const output = join(folder, "index.html");
    await writeFile(source, document);
    await runTool("@redocly/cli", [
      "build-docs",
      source,
      "--config=redocly.yaml",
      "--inlineBundle",
      "--template=scripts/docs/template.hbs",
      `--output=${output}`,
    ]);
    return await readFile(output, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}
