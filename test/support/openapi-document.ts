import { readFileSync } from "node:fs";

/** A schema of the description, as far as tests look into it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  description?: string;
  deprecated?: boolean;
  examples?: unknown[];
  "x-enumDescriptions"?: Record<string, string>;
  [keyword: string]: unknown;
}

/** Something that an example illustrates: a parameter, a header or a body of one media type. */
export interface Exemplified {
  $ref?: string;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
}

export interface Parameter extends Exemplified {
  name: string;
  in: string;
  required?: boolean;
  deprecated?: boolean;
  description?: string;
}

/** A request body or an answer. */
export interface Message {
  $ref?: string;
  description?: string;
  required?: boolean;
  headers?: Record<string, Exemplified>;
  content?: Record<string, Exemplified>;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: Message;
  responses: Record<string, Message>;
  "x-required-role"?: string;
}

export interface OpenApi {
  openapi: string;
  info: { version: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, { type: string; in?: string; name?: string; description: string }>;
    [kind: string]: Record<string, unknown>;
  };
}

/** Text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

/** The bundled description. */
export const openapi: OpenApi = JSON.parse(readText("generated/openapi.json"));

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** An operation with its request line; that of an event has its name in place of a path. */
export interface OperationAt {
  method: string;
  path: string;
  operation: Operation;
}

/** Every operation of the API. */
export const operations = operationsOf(openapi.paths);

/** Every event that the service pushes. */
export const events = operationsOf(openapi.webhooks ?? {});

/** What a reference inside the description points to, or undefined. */
export function find(reference: string): unknown {
  const steps = reference.split("/").slice(1).map(decodeURIComponent);
  const names = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], openapi);
}

/** A node with its reference followed; what stands beside the reference wins. */
export function resolve<T extends { $ref?: string }>(node: T): T {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  return { ...resolve(find($ref) as T), ...beside };
}

/** A schema with its references and the parts of `allOf` put into one. */
export function flatten(schema: Schema): Schema {
  const { allOf = [], ...own } = resolve(schema);
  const parts = [...allOf.map(flatten), own];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}

function operationsOf(items: Record<string, Record<string, Operation>>): OperationAt[] {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}
