import { follow, type Schema } from "../../../src/validation/document.ts";

/** Something in an answer that the description passes over in silence. */
export interface Unknown {
  kind: "unknown property" | "unknown literal";
  /** Names and indexes on the way to it. */
  path: string[];
  /** For a literal, what it stands for in the description; never the value itself. */
  expected: string;
}

type Full = Schema & {
  enum?: unknown[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
};

/** Properties and literals that a schema does not know, where it takes them all the same. */
export function unknownIn(schemas: Schema[], value: unknown, path: string[] = []): Unknown[] {
  const facets = schemas.flatMap(facetsOf);
  if (Array.isArray(value)) {
    const items = facets.flatMap((facet) => facet.items ?? []);
    return value.flatMap((item, index) => unknownIn(items, item, [...path, String(index)]));
  }
  if (typeof value === "object" && value !== null) return unknownProperties(facets, value, path);
  return isUnknownLiteral(facets, value) ? [{ kind: "unknown literal", path, expected: "a known literal" }] : [];
}

function unknownProperties(facets: Full[], value: object, path: string[]): Unknown[] {
  const described = facets.some(({ properties }) => properties !== undefined);
  return Object.entries(value).flatMap(([name, inner]): Unknown[] => {
    const at = [...path, name];
    const schemas = facets.flatMap((facet) => propertyOf(facet, name));
    if (schemas.length > 0) return unknownIn(schemas, inner, at);
    return described ? [{ kind: "unknown property", path: at, expected: "nothing" }] : [];
  });
}

function propertyOf({ properties = {}, patternProperties = {}, additionalProperties }: Full, name: string): Schema[] {
  if (Object.hasOwn(properties, name)) return [properties[name] as Schema];
  const fitting = Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern).test(name));
  if (fitting.length > 0) return fitting.map(([, schema]) => schema);
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}

function isUnknownLiteral(facets: Full[], value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const lists = facets.flatMap((facet) => (facet.enum ? [facet.enum] : []));
  // An alternative without a list takes every value.
  const open = facets.some((facet) => facet.type && !facet.enum && !facet.allOf && !facet.anyOf && !facet.oneOf);
  return lists.length > 0 && !open && !lists.some((list) => list.includes(value));
}

// A schema, and all that it is put together from.
function facetsOf(schema: Schema): Full[] {
  const full = follow(schema) as Full;
  const parts = [...(full.allOf ?? []), ...(full.oneOf ?? []), ...(full.anyOf ?? [])];
  return [full, ...parts.flatMap(facetsOf)];
}
