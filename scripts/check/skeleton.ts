import type { ApiDocument, Node } from "./api-document.ts";
import { asPaths } from "./web-sockets.ts";

const words = /^(x-(?!websockets$).*|title|description|summary|examples?|externalDocs|tags)$/;
// What these hold goes by names that somebody gave, "description" among them.
const named = new Set([
  "properties",
  "schemas",
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "securitySchemes",
  "mapping",
  "x-websockets",
  "requests",
  "pushes",
]);

/**
 * What programs depend on in a description: its words and examples are left out, so that a release is small to keep and
 * its changes are easy to read.
 */
export function skeleton(document: object): ApiDocument {
  const bare = withoutWords(structuredClone(document) as Node) as unknown as ApiDocument;
  const { examples: _, ...components } = bare.components;
  return { ...bare, components };
}

/**
 * The same description, written so that `redocly diff` sees every change: it tells parameters apart only where they are
 * components, takes the loss of a property in a request for harmless where a schema leaves room for others, which the
 * service's requests do not, and knows no WebSockets.
 */
export function comparable(document: ApiDocument): ApiDocument {
  const { "x-websockets": channels, ...rest } = structuredClone(document);
  const { parameters: shared = {}, ...components } = rest.components;
  const clone = { ...rest, paths: { ...rest.paths, ...asPaths(channels) } };
  const own: Record<string, Node> = {};
  for (const item of [clone.paths, clone.webhooks ?? {}].flatMap((items) => Object.values(items))) {
    for (const operation of Object.values(item)) {
      operation.parameters = operation.parameters?.map((parameter) => {
        const full = (shared[sharedName(parameter)] ?? parameter) as { in: string; name: string };
        const key = `${operation.operationId}.${full.in}.${full.name}`;
        own[key] = full;
        return { $ref: `#/components/parameters/${key}` };
      });
    }
  }
  return closed({
    ...clone,
    components: { ...components, parameters: own },
  } as unknown as Node) as unknown as ApiDocument;
}

function withoutWords(node: Node, isNamed = false): Node {
  if (Array.isArray(node)) return node.map((item) => withoutWords(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isNamed || !words.test(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value, !isNamed && named.has(key))]));
}

function closed(node: Node): Node {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const isSchema = node.type === "object" && typeof node.properties === "object";
  return isSchema ? { unevaluatedProperties: false, ...inner } : inner;
}

function sharedName(parameter: Node): string {
  const ref = (parameter as { $ref?: string }).$ref ?? "";
  return ref.startsWith("#/components/parameters/") ? ref.slice("#/components/parameters/".length) : "";
}
