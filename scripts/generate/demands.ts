import { follow, type Node } from "./document.ts";

// A longer list belongs to one place, the schema's own.
const mostLiterals = 20;

/**
 * What a schema demands beyond its type, in words: its limits, its default, and a line for each literal.
 * @param required whether it is that of a member that must be there
 */
export function demandsOf(schema: Node, required = false): string[] {
  const literals = literalsOf(schema);
  return [...limitsOf(schema), ...defaultOf(schema, required), ...(literals.length > mostLiterals ? [] : literals)];
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
  const told = Object.entries<Node>(node).map(([name, inner]) => [
    name,
    name === "properties" ? tellProperties(inner, node.required ?? [], document) : tell(inner, name, document),
  ]);
  const copy = Object.fromEntries(told);
  const schema = typeof node.in === "string" ? follow(document, node.schema) : isSchema(node) ? node : undefined;
  if (!schema || typeof node.description !== "string") return copy;
  // openapi-typescript tells the default of a schema by itself.
  const lines = schema === node ? [...limitsOf(schema), ...literalsOf(schema)] : demandsOf(schema);
  return { ...copy, description: [node.description, ...lines].join("\n") };
}

function tellProperties(properties: Record<string, Node>, needed: string[], document: Node): Record<string, Node> {
  const told = Object.entries(properties).map(([name, property]) => {
    const required = needed.includes(name);
    if (typeof property.$ref !== "string")
      return [name, tell(required ? withDefaultInWords(property) : property, name, document)];
    // An editor shows what stands at a property, not what stands where its reference leads.
    const target = follow(document, property);
    const description = [property.description ?? target.description, ...demandsOf(target, required)].join("\n");
    return [name, { ...property, description }];
  });
  return Object.fromEntries(told);
}

// What openapi-typescript tells of a default sounds as if the property could be left out.
function withDefaultInWords({ default: value, ...property }: Node): Node {
  return { ...property, description: [property.description, ...defaultOf({ default: value }, true)].join("\n") };
}

function isSchema({ type, $ref }: Node): boolean {
  return $ref === undefined && (typeof type === "string" || Array.isArray(type));
}

function defaultOf({ default: value }: Node, required: boolean): string[] {
  if (value === undefined) return [];
  return [`${required ? "Required, although the vendor names a default" : "Default"}: \`${JSON.stringify(value)}\`.`];
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
