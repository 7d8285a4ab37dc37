import { flatten, type Message, openapi, operations, resolve, type Schema } from "./openapi-document.ts";

/** What the description says of an operation, in the terms of a page. */
export interface Described {
  method: string;
  path: string;
  description: string;
  role: string | undefined;
  /** The parameters by name, the token's header apart. */
  parameters: Record<string, DescribedParameter>;
  /** The header of the token that a call needs. */
  token: { header: string | undefined; in: string | undefined; description: string } | undefined;
  /** The request body as JSON, or undefined where there is none. */
  body: { mandatory: boolean; schema: Schema; examples: unknown[] } | undefined;
  statuses: string[];
  /** The answer with a status. */
  answer(status: number): DescribedAnswer;
}

export interface DescribedParameter {
  in: string;
  mandatory: boolean;
  type: unknown;
  deprecated: boolean;
  description: string;
  schema: Schema;
}

export interface DescribedAnswer {
  description: string | undefined;
  headers: string[];
  schema: Schema | undefined;
  examples: unknown[];
}

/** Finds an operation in the description. */
export function described(id: string): Described {
  const found = operations.find(({ operation }) => operation.operationId === id);
  if (!found) throw new Error(`there is no operation ${id}`);
  const { method, path, operation } = found;
  const parameters = (operation.parameters ?? []).map(resolve).map((parameter): [string, DescribedParameter] => {
    const { name, in: place, required = false, deprecated = false, description = "" } = parameter;
    const schema = flatten(parameter.schema ?? {});
    return [name, { in: place, mandatory: required, type: schema.type, deprecated, description, schema }];
  });
  const schemes = (operation.security ?? []).flatMap(Object.keys);
  const scheme = openapi.components.securitySchemes[schemes.length === 1 ? `${schemes[0]}` : ""];
  const { requestBody, responses } = operation;
  return {
    method,
    path,
    description: operation.description.replaceAll(/\s+/g, " "),
    role: operation["x-required-role"],
    parameters: Object.fromEntries(parameters),
    token: scheme && { header: scheme.name, in: scheme.in, description: scheme.description },
    body: requestBody && bodyOf(resolve(requestBody)),
    statuses: Object.keys(responses),
    answer: (status) => {
      const { description, headers = {}, ...message } = resolve(responses[status] ?? {});
      return { description, headers: Object.keys(headers), ...jsonOf(message) };
    },
  };
}

/** What the description says of a field of a body. */
export interface DescribedField {
  path: string;
  /** The value that the page shows. */
  value: unknown;
  schema: Schema | undefined;
}

/** Every field of a body that a page shows, those of its objects and lists included. */
export function fieldsOf(value: unknown, schema: Schema | undefined, path = ""): DescribedField[] {
  const known = schema && flatten(schema);
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, known?.items, `${path}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = known?.properties?.[name];
    const at = path === "" || path.endsWith("[]") ? `${path}${name}` : `${path}.${name}`;
    return [{ path: at, value: inner, schema: field && flatten(field) }, ...fieldsOf(inner, field, at)];
  });
}

function bodyOf(message: Message): Described["body"] {
  const { schema = {}, examples } = jsonOf(message);
  return { mandatory: message.required ?? false, schema, examples };
}

function jsonOf({ content = {} }: Message): { schema: Schema | undefined; examples: unknown[] } {
  const { schema, examples = {} } = content["application/json"] ?? {};
  return { schema, examples: Object.values(examples).map((example) => resolve(example).value) };
}
