import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { withDemands } from "../generate/demands.ts";
import { header } from "../generate/header.ts";
import { root } from "../run.ts";

const blob = ts.factory.createTypeReferenceNode("Blob");

/** Writes generated/schema.ts, the description as TypeScript types. */
export async function types(): Promise<string> {
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const nodes = await openapiTypescript(withDemands(document), {
    // A default is what the service assumes; it does not oblige a caller to send the property.
    defaultNonNullable: false,
    // A file to upload is no text.
    transform: (schema) => (schema.format === "binary" ? blob : undefined),
    silent: true,
  });
  await writeFile(join(root, "generated/schema.ts"), `${header}\n${withoutRemarks(astToString(nodes))}`);
  return "generated/schema.ts";
}

// openapi-typescript tells in a comment that it types the discriminating property by its mapping.
function withoutRemarks(code: string): string {
  return code.replaceAll(" (enum property replaced by openapi-typescript)", "");
}
