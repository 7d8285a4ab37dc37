import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { header } from "../generate/header.ts";
import { root } from "../run.ts";

const blob = ts.factory.createTypeReferenceNode("Blob");

/** Writes generated/schema.ts, the description as TypeScript types. */
export async function types(): Promise<string> {
  const nodes = await openapiTypescript(pathToFileURL(join(root, "generated/openapi.json")), {
    // A default is what the service assumes; it does not oblige a caller to send the property.
    defaultNonNullable: false,
    // A file to upload is no text.
    transform: (schema) => (schema.format === "binary" ? blob : undefined),
    silent: true,
  });
  await writeFile(join(root, "generated/schema.ts"), `${header}\n${astToString(nodes)}`);
  return "generated/schema.ts";
}
