import { flatten, operations, resolve, type Schema } from "./openapi-document.ts";
import type { Described } from "./pages-description.ts";

/** What the description says of a parameter, or of a field of a request body. */
export interface Detail {
  name: string;
  inBody: boolean;
  required: boolean;
  deprecated: boolean;
  type: string;
  literals: unknown[];
  /** Its description, and what its literals mean unless there are dozens. */
  told: string[];
  /** The numbers among its demands. */
  limits: string[];
  default: unknown;
}

/** Every parameter of an operation, and every field of its body. */
export function detailsOf({ parameters, body }: Described): Detail[] {
  const { properties = {}, required = [] } = body ? flatten(body.schema) : {};
  return [
    ...Object.entries(parameters).map(([name, { description, deprecated, mandatory, schema }]) =>
      detailOf(name, { ...schema, description, deprecated }, mandatory, false),
    ),
    ...Object.entries(properties).map(([name, schema]) =>
      detailOf(name, { ...resolve(schema), ...flatten(schema) }, required.includes(name), true),
    ),
  ];
}

/** Where the rendered page has an operation. */
export function addressOf(id: string): string {
  const found = operations.find(({ operation }) => operation.operationId === id);
  return `/${found?.operation.tags[0]}/${id.toLowerCase()}`;
}

/** Those of some texts that a text lacks, whatever marks and line breaks it has. */
export function missing(text: string, wanted: string[]): string[] {
  const whole = plain(text);
  return wanted.map(plain).filter((part) => !whole.includes(part));
}

/** A text without marks, invisible characters and line breaks. */
export function plain(text: string): string {
  return text
    .replaceAll(/[`*\u200b]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function detailOf(name: string, schema: Schema, required: boolean, inBody: boolean): Detail {
  const { deprecated = false, description = "", enum: literals = [], "x-enumDescriptions": meanings = {} } = schema;
  const few = literals.length > 20 ? [] : Object.values(meanings);
  const limits = [schema.minimum, schema.maximum, schema.maxLength].filter((limit) => limit !== undefined);
  return {
    name,
    inBody,
    required,
    deprecated,
    type: [schema.type].flat().join(" or "),
    literals,
    told: [description, ...few],
    limits: limits.map(String),
    default: schema.default,
  };
}
