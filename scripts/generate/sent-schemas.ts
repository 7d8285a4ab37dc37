import { follow, type Node } from "./document.ts";

/** Names of the schemas that requests are made of. */
export function sentSchemas(document: Node): Set<string> {
  const names = new Set<string>();
  const collect = (node: Node): void => {
    if (node === null || typeof node !== "object") return;
    const name = typeof node.$ref === "string" ? node.$ref.split("/").at(-1) : undefined;
    if (name !== undefined && node.$ref.startsWith("#/components/schemas/")) {
      if (names.has(name)) return;
      names.add(name);
    }
    if (typeof node.$ref === "string") collect(follow(document, node));
    else Object.values(node).forEach(collect);
  };
  for (const item of Object.values<Node>(document.paths)) {
    for (const operation of Object.values<Node>(item)) {
      collect(operation.parameters);
      collect(operation.requestBody);
    }
  }
  for (const { requests } of Object.values<Node>(document["x-websockets"] ?? {})) {
    for (const { content } of Object.values<Node>(requests)) collect(content);
  }
  return names;
}
