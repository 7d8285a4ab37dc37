import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readOperations } from "../generate/document.ts";
import { factsFile } from "../generate/facts-file.ts";
import { operationsFile } from "../generate/operations-file.ts";
import { typesFile } from "../generate/types-file.ts";
import { root } from "../run.ts";

/** Writes what the client needs beside the types: the operation table and interface, schema names, and facts. */
export async function operations(): Promise<string> {
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const list = readOperations(document);
  await writeFile(join(root, "generated/operations.ts"), operationsFile(list));
  await writeFile(join(root, "generated/types.ts"), typesFile(document));
  await writeFile(join(root, "generated/facts.ts"), factsFile(document));
  return `generated/operations.ts, types.ts, facts.ts: ${list.length} operations`;
}
