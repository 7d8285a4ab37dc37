import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { description, type ParameterObject, type Schema } from "./document.ts";
import { once } from "./once.ts";

/** A value that breaks the description. */
export interface Issue {
  /** Names of properties and indexes of items that lead to the value. */
  path: string[];
  /** What is wrong with it, for example "must be >= 15". */
  message: string;
  /** Whether it is not there at all. */
  isMissing?: boolean;
}

/** Checks a value and returns what is wrong with it first, or undefined. */
export type Validator = (value: unknown) => Issue | undefined;

/** The schemas of the description, for ajv. Made late, because it takes longer than everything else that a program loads. */
export const schemas: () => object = once(() => ({
  $id: "meeting",
  components: withoutMapping(description.components),
}));
// Bodies are taken as they are; parameters travel as text and become what the description says.
const bodies = once(() => createAjv(schemas(), {}));
const parameters = once(() => createAjv(schemas(), { coerceTypes: true, useDefaults: true }));

/** A validator of bodies with this schema. */
export function bodyValidator(schema: Schema): Validator {
  return lazily(() => bodies().compile(inBundle(schema)));
}

/**
 * A validator of parameters, given as an object with one member per parameter. It turns texts into numbers and booleans,
 * and fills in defaults, in place.
 */
export function parameterValidator(list: ParameterObject[]): Validator {
  return lazily(() =>
    parameters().compile({
      type: "object",
      properties: Object.fromEntries(list.map(({ name, schema }) => [name, inBundle(schema)])),
      required: list.filter(({ required }) => required).map(({ name }) => name),
    }),
  );
}

// Compiling takes a few milliseconds, and most programs use few operations.
function lazily(compile: () => ValidateFunction): Validator {
  const compiled = once(compile);
  return (value) => {
    const validate = compiled();
    return validate(value) ? undefined : toIssue(mostTelling(validate.errors ?? []));
  };
}

/** An ajv that knows the schemas of the description. */
export function createAjv(schemas: object, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, discriminator: true, ...options });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(schemas);
  return ajv;
}

// Where a value fits none of several alternatives, the one that it comes closest to says best what is wrong.
function mostTelling(errors: ErrorObject[]): ErrorObject | undefined {
  if (!errors.some(({ keyword }) => keyword === "anyOf")) return errors[0];
  const depth = ({ instancePath }: ErrorObject) => instancePath.split("/").length;
  return errors.reduce((best, error) => (depth(error) > depth(best) ? error : best), errors[0] as ErrorObject);
}

function toIssue(error: ErrorObject | undefined): Issue {
  const path = (error?.instancePath ?? "").split("/").slice(1).map(decodeStep);
  const { missingProperty, tag, allowedValues } = (error?.params ?? {}) as Record<string, unknown>;
  if (typeof missingProperty === "string")
    return { path: [...path, missingProperty], message: "is missing", isMissing: true };
  if (error?.keyword === "discriminator")
    return { path: [...path, String(tag)], message: "is not one of its known values" };
  const allowed = Array.isArray(allowedValues)
    ? `: ${allowedValues.map((value) => JSON.stringify(value)).join(", ")}`
    : "";
  return { path, message: `${error?.message ?? "is not valid"}${allowed}` };
}

function decodeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A schema whose references, which are relative to the top of the description, lead to the schemas that ajv knows. */
export function inBundle(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === "$ref" ? `meeting${value}` : value));
}

/** A reference as the description has it, of one that leads to the schemas that ajv knows. */
export function fromBundle({ $ref, ...schema }: Schema): Schema {
  return $ref === undefined ? schema : { ...schema, $ref: $ref.slice($ref.indexOf("#")) };
}

// JSON Schema finds the alternative by the literals in it; OpenAPI's own mapping says the same once more.
function withoutMapping<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, node) => (key === "mapping" ? undefined : node));
}
