import { follow, type Node } from "./document.ts";

// A longer list belongs to one place, the schema's own.
const mostLiterals = 20;

/** What a schema demands beyond its type, in words: its limits, its default, and a line for each literal. */
export function demandsOf(schema: Node): string[] {
  const byDefault = schema.default === undefined ? [] : [`Default: \`${JSON.stringify(schema.default)}\`.`];
  const literals = literalsOf(schema);
  return [...limitsOf(schema), ...byDefault, ...(literals.length > mostLiterals ? [] : literals)];
}

/** The document with its demands told in the descriptions, for what shows nothing but those. */
export function withDemands(document: Node): Node {
  return tell(document, "", document);
}

// Values, which may look like schemas.
const untold = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "x-enumDescriptions",
  "x-websockets",
  "x-deviations",
]);

function tell(node: Node, key: string, document: Node): Node {
  if (node === null || typeof node !== "object" || untold.has(key)) return node;
  if (Array.isArray(node)) return node.map((item) => tell(item, "", document));
  const copy = Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, tell(inner, name, document)]));
  if (key === "properties") return withDescriptions(copy, document);
  const schema = typeof node.in === "string" ? follow(document, node.schema) : isSchema(node) ? node : undefined;
  if (!schema || typeof node.description !== "string") return copy;
  // openapi-typescript tells the default of a schema by itself.
  const lines = schema === node ? [...limitsOf(schema), ...literalsOf(schema)] : demandsOf(schema);
  return { ...copy, description: [node.description, ...lines].join("\n") };
}

// An editor shows what stands at a property, not what stands where its reference leads.
function withDescriptions(properties: Record<string, Node>, document: Node): Record<string, Node> {
  const told = Object.entries(properties).map(([name, property]) => {
    if (typeof property.$ref !== "string") return [name, property];
    const target = follow(document, property);
    const description = [property.description ?? target.description, ...demandsOf(target)].join("\n");
    return [name, { ...property, description }];
  });
  return Object.fromEntries(told);
}

function isSchema({ type, $ref }: Node): boolean {
  return $ref === undefined && (typeof type === "string" || Array.isArray(type));
}

function limitsOf({ minimum, maximum, minLength, maxLength, minItems, maxItems }: Node): string[] {
  return [
    ...range(minimum, maximum, ""),
    ...range(minLength || undefined, maxLength, " characters"),
    ...range(minItems || undefined, maxItems, " elements"),
  ];
}

function range(from: number | undefined, to: number | undefined, unit: string): string[] {
  if (from !== undefined && to !== undefined) return [`${from} to ${to}${unit}.`];
  if (from !== undefined) return [`At least ${from}${unit}.`];
  return to === undefined ? [] : [`At most ${to}${unit}.`];
}

function literalsOf({ "x-enumDescriptions": meanings = {} }: Node): string[] {
  return Object.entries(meanings).map(([literal, meaning]) => `- \`${literal}\`: ${meaning}`);
}
