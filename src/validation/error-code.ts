import { follow, type Schema } from "./document.ts";

/**
 * The error code that the description gives to a bad value: that of the deepest schema on the way to it.
 * @param schema where the way begins
 * @param path names of properties and indexes of items on the way
 */
export function errorCodeAt(schema: Schema, path: string[]): string | undefined {
  const [code, found] = walk(schema, path);
  return found ? code : undefined;
}

/**
 * The error code that the description gives to the absence of a value, if it has one for that.
 * @param schema where the way begins
 * @param path names of properties and indexes of items on the way, the absent one last
 */
export function missingCodeAt(schema: Schema, path: string[]): string | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema["x-missing-code"];
  const target = follow(schema);
  const next = below(target, step);
  if (next) return missingCodeAt(next, rest);
  return parts(target)
    .map((part) => missingCodeAt(part, path))
    .find((code) => code !== undefined);
}

// The second value tells whether the whole path exists below this schema.
function walk(node: Schema, path: string[]): [string | undefined, boolean] {
  const schema = follow(node);
  const own = node["x-error-code"] ?? schema["x-error-code"];
  const [step, ...rest] = path;
  if (step === undefined) return [own ?? inner(schema), true];
  const next = below(schema, step);
  if (next) {
    const [code, found] = walk(next, rest);
    return [code ?? own, found];
  }
  for (const part of parts(schema)) {
    const [code, found] = walk(part, path);
    if (found) return [code ?? own, true];
  }
  return [own, false];
}

function below({ properties, items }: Schema, step: string): Schema | undefined {
  return properties?.[step] ?? (/^\d+$/.test(step) ? items : undefined);
}

function inner(schema: Schema): string | undefined {
  return parts(schema)
    .map((part) => walk(part, [])[0])
    .find((code) => code !== undefined);
}

function parts(schema: Schema): Schema[] {
  return [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
}
