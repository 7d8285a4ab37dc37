import document from "../../generated/openapi.json";
import type { KnownErrorCode } from "../../generated/types.ts";

/** The codes that an error body of the description has for what is checked before an operation acts. */
export interface ErrorCodes {
  forbidden: KnownErrorCode;
  invalidJson: KnownErrorCode;
  invalidParameter: KnownErrorCode;
  internal: KnownErrorCode;
  /** Where the service tells what is missing from what is wrong. */
  missingParameter?: KnownErrorCode;
  /** Where an operation has a code of its own for meetings that are over for good. */
  over?: KnownErrorCode;
  /** By the name of a security scheme: its token or its credentials are not accepted. */
  [scheme: string]: KnownErrorCode | undefined;
}

/** A schema of the description, as far as code looks into it. */
export interface Schema {
  $ref?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  required?: string[];
  default?: unknown;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  "x-enumDescriptions"?: Record<string, string>;
  /** How many pictures each literal stands for. */
  "x-pictures"?: Record<string, number>;
  "x-error-code"?: string;
  "x-missing-code"?: string;
  "x-codes"?: ErrorCodes;
}

/** A parameter of the description. */
export interface ParameterObject {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header";
  description?: string;
  example?: unknown;
  required?: boolean;
  schema: Schema;
}

/** A request or answer with its bodies by media type. */
export interface ContentObject {
  $ref?: string;
  required?: boolean;
  content?: Record<string, { schema?: Schema }>;
  "x-codes"?: Partial<ErrorCodes>;
}

/** An operation of the description. */
export interface OperationObject {
  operationId: string;
  summary: string;
  tags: string[];
  security?: Record<string, string[]>[];
  parameters?: ParameterObject[];
  requestBody?: ContentObject;
  responses: Record<string, ContentObject>;
  "x-required-role"?: string;
  "x-codes"?: Record<string, string>;
}

/** A WebSocket of the description. */
interface WebSocketObject {
  /** What a client sends, by its action. */
  requests: Record<string, ContentObject & { answer?: ContentObject }>;
  /** What the service tells, by its action. */
  pushes: Record<string, ContentObject>;
}

/** The bundled description, as far as code looks into it. */
export interface OpenApiDocument {
  info: { title: string; version: string };
  servers: { url: string; description: string; "x-region"?: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  /** By their paths. */
  "x-websockets": Record<string, WebSocketObject>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, { type: string; in?: string; name?: string; scheme?: string }>;
    [kind: string]: unknown;
  };
}

/** The bundled description. */
export const description: OpenApiDocument = document;

/** Follows a reference inside the description. */
export function follow<T extends { $ref?: string }>(node: T): T {
  if (!node.$ref) return node;
  const keys = node.$ref.slice(2).split("/");
  const unescaped = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return follow(unescaped.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], description) as T);
}
