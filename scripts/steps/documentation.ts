import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { samples } from "../docs/samples.ts";
import { type Node, readOperations } from "../generate/document.ts";
import { root, runTool } from "../run.ts";

/** Builds dist/docs/index.html, one page that needs nothing else. */
export async function documentation(): Promise<string> {
  const page = join(root, "dist/docs/index.html");
  await mkdir(join(root, "dist/docs"), { recursive: true });
  // Code samples are only for the page; API tools make their own from the bundle.
  const source = join(root, "dist/openapi-with-samples.json");
  await writeFile(
    source,
    JSON.stringify(withSamples(JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8")))),
  );
  await runTool("@redocly/cli", [
    "build-docs",
    source,
    "--config=redocly.yaml",
    "--inlineBundle",
    "--template=scripts/docs/template.hbs",
    `--output=${page}`,
  ]);
  await rm(source);
  await writeFile(page, withoutRemoteLogo(await readFile(page, "utf8")));
  return `dist/docs/index.html: ${((await stat(page)).size / 1e6).toFixed(1)} MB`;
}

function withSamples(document: Node): Node {
  for (const operation of readOperations(document)) {
    const node = document.paths[operation.path][operation.method.toLowerCase()];
    node["x-codeSamples"] = samples(operation, document.servers[0].url);
  }
  return document;
}

// The page's own script wants to load its maker's logo from the maker's host.
function withoutRemoteLogo(html: string): string {
  const pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[^"'`\s)]+/g, pixel);
}
