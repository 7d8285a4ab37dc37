import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readOperations } from "../generate/document.ts";
import { factFiles } from "../generate/facts-file.ts";
import { operationsFile } from "../generate/operations-file.ts";
import { typesFile } from "../generate/types-file.ts";
import { root } from "../run.ts";

/** Writes what the client needs beside the types: the operation table and interface, schema names, and facts. */
export async function operations(): Promise<string> {
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const list = readOperations(document);
  const files: Record<string, string> = {
    "operations.ts": operationsFile(list),
    "types.ts": typesFile(document),
    ...factFiles(document),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, "generated", name), text);
  return `generated/${Object.keys(files).join(", ")}: ${list.length} operations`;
}
