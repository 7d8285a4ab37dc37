import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { root, runTool } from "../run.ts";

// Many readers still follow YAML 1.1, where a bare 2026-12-07 is a date and a bare `on` is true.
const yaml = { version: "1.1", aliasDuplicateObjects: false, blockQuote: "literal", lineWidth: 0 } as const;

/** Puts the description into one document, generated/openapi.json, and the same as YAML. */
export async function bundle(): Promise<string> {
  const json = join(root, "generated/openapi.json");
  await runTool("@redocly/cli", ["bundle", "meeting", "--output", json]);
  const document = JSON.parse(await readFile(json, "utf8"));
  await writeFile(json, `${JSON.stringify(document, null, 2)}\n`);
  await writeFile(join(root, "generated/openapi.yaml"), stringify(document, yaml));
  return `generated/openapi.json, generated/openapi.yaml: ${Object.keys(document.paths).length} paths`;
}
