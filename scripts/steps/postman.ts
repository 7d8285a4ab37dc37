import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toCollection } from "../postman/collection.ts";
import { localEnvironment } from "../postman/environment.ts";
import { root } from "../run.ts";

/** Writes a collection for Postman that is ready to be used, and the environment for the local service. */
export async function postman(): Promise<string> {
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const collection = toCollection(document);
  const files = { "postman-collection.json": collection, "postman-environment.json": localEnvironment() };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(root, "generated", name), `${JSON.stringify(content, null, 2)}\n`);
  }
  await copyFile(join(root, "scripts/postman/picture.png"), join(root, "generated/postman-picture.png"));
  const requests = collection.item.reduce((sum, { item }) => sum + item.length, 0);
  return `generated/${Object.keys(files).join(", ")}: ${requests} requests`;
}
