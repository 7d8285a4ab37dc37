import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type OpenApi, openapi, type Schema } from "./openapi-document.ts";

// Keywords that hold schemas: of values inside the value, and of the value itself.
const namedValues = ["properties", "patternProperties"];
const singleValues = ["items", "additionalProperties", "contains"];
const alternatives = ["allOf", "oneOf", "anyOf"];

/**
 * Checks values against schemas of a document, by ajv and nothing else.
 * @returns a function that tells what is wrong with a value; a property that its schema does not know is wrong as well
 */
export function createChecker(document: Pick<OpenApi, "components">): (schema: Schema, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const { schemas } = document.components;
  const closed = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, close(schema, false)]));
  ajv.addSchema({ $id: "document", components: { schemas: closed } });
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(inDocument(close(schema, true)));
    compiled.set(schema, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(tell);
  };
}

/** What is wrong with a value by a schema of the description. */
export const problemsOf = createChecker(openapi);

// Wherever a value stands, the properties that no part of its schema evaluates are forbidden. The parts themselves stay
// open, because each of them knows only its own properties.
function close(schema: Schema, isValue: boolean): Schema {
  if (typeof schema !== "object") return schema;
  const entries = Object.entries(schema).map(([keyword, part]): [string, unknown] => {
    if (namedValues.includes(keyword)) {
      const named = Object.entries(part as Record<string, Schema>);
      return [keyword, Object.fromEntries(named.map(([name, inner]) => [name, close(inner, true)]))];
    }
    if (singleValues.includes(keyword)) return [keyword, close(part as Schema, true)];
    if (alternatives.includes(keyword)) return [keyword, (part as Schema[]).map((inner) => close(inner, false))];
    return [keyword, part];
  });
  return { ...(isValue ? { unevaluatedProperties: false } : {}), ...Object.fromEntries(entries) };
}

function inDocument(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === "$ref" ? `document${value}` : value));
}

function tell({ instancePath, message, params }: ErrorObject): string {
  const { unevaluatedProperty, allowedValues } = params as Record<string, unknown>;
  if (unevaluatedProperty !== undefined) return `${instancePath}/${unevaluatedProperty} is not in the schema`;
  return `${instancePath || "the value"} ${message}${allowedValues ? ` ${JSON.stringify(allowedValues)}` : ""}`;
}
