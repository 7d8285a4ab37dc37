import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import { header } from "../generate/header.ts";
import { openLiterals } from "../generate/open-literals.ts";
import { root } from "../run.ts";

/** Writes generated/schema.ts, the description as TypeScript types. */
export async function types(): Promise<string> {
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const nodes = await openapiTypescript(document, {
    // A default is what the service assumes; it does not oblige a caller to send the property.
    defaultNonNullable: false,
    transform: openLiterals(document),
    silent: true,
  });
  await writeFile(join(root, "generated/schema.ts"), `${header}\n${astToString(nodes)}`);
  return "generated/schema.ts";
}
