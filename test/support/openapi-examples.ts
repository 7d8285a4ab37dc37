import { type Exemplified, resolve, type Schema } from "./openapi-document.ts";

/** An example or a default of the description, and the schema that it belongs to. */
export interface Example {
  kind: "request bodies" | "answers" | "parameters" | "headers" | "frames" | "schemas" | "defaults";
  /** Where it stands, as a JSON pointer. */
  at: string;
  schema: Schema;
  value: unknown;
}

/** Every example and every default in a document. */
export function examplesIn(document: object): Example[] {
  return [...examplesBelow(document, "#")];
}

function* examplesBelow(node: unknown, at: string): Generator<Example> {
  if (typeof node !== "object" || node === null) return;
  if (at === "#/components/schemas") {
    for (const [name, schema] of Object.entries(node)) yield* examplesOfSchema(schema, `${at}/${name}`);
    return;
  }
  // Those under components are met wherever something refers to them.
  if (at === "#/components/examples") return;
  if ("schema" in node) yield* examplesOf(node as Exemplified, at);
  for (const [key, child] of Object.entries(node)) {
    if (["example", "examples"].includes(key) || (key.startsWith("x-") && key !== "x-websockets")) continue;
    const below = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "schema") yield* examplesOfSchema(child as Schema, below);
    else yield* examplesBelow(child, below);
  }
}

function* examplesOf({ schema = {}, example, examples = {} }: Exemplified, at: string): Generator<Example> {
  const kind = kindOf(at);
  if (example !== undefined) yield { kind, at: `${at}/example`, schema, value: example };
  for (const [name, given] of Object.entries(examples)) {
    yield { kind, at: `${at}/examples/${name}`, schema, value: resolve(given).value };
  }
}

function kindOf(at: string): Example["kind"] {
  if (/\/headers\/[^/]+$/.test(at)) return "headers";
  if (/^#\/x-websockets\/.*\/content\//.test(at)) return "frames";
  if (/\/requestBod(y|ies)\//.test(at)) return "request bodies";
  return at.includes("/responses/") ? "answers" : "parameters";
}

const named = ["properties", "patternProperties", "$defs"];
const listed = ["allOf", "oneOf", "anyOf", "prefixItems"];
const single = ["items", "additionalProperties", "contains", "not", "if", "then", "else"];

function* examplesOfSchema(schema: Schema, at: string): Generator<Example> {
  if (typeof schema !== "object") return;
  const { examples = [], example, default: preset } = schema;
  for (const [index, value] of examples.entries()) {
    yield { kind: "schemas", at: `${at}/examples/${index}`, schema, value };
  }
  if (example !== undefined) yield { kind: "schemas", at: `${at}/example`, schema, value: example };
  if (preset !== undefined) yield { kind: "defaults", at: `${at}/default`, schema, value: preset };
  for (const [keyword, part] of Object.entries(schema)) {
    if (single.includes(keyword)) yield* examplesOfSchema(part as Schema, `${at}/${keyword}`);
    if (![...named, ...listed].includes(keyword)) continue;
    for (const [key, inner] of Object.entries(part as Record<string, Schema>)) {
      yield* examplesOfSchema(inner, `${at}/${keyword}/${key}`);
    }
  }
}
