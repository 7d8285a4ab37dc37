/** A node of the bundled document whose shape the caller knows. */
// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is read as what it is, JSON.
export type Node = any;

/** A parameter of an operation, its reference followed. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  deprecated: boolean;
  schema: Node;
  example: unknown;
}

/** One operation of the description with what the generators ask about it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string;
  source: string;
  deprecated: boolean;
  /** Name of the security scheme, or undefined when the operation needs none. */
  security: string | undefined;
  /** Header in which the security scheme travels. */
  securityHeader: string | undefined;
  /** What that header holds. */
  securityDescription: string | undefined;
  parameters: Parameter[];
  body: { required: boolean; description: string; mediaType: string; schema: Node; example: unknown } | undefined;
  /** Name of the schema that a successful answer has, or undefined when there is nothing to read. */
  answer: string | undefined;
  /** First example of a successful answer, or undefined when it has no body. */
  answerExample: unknown;
  /** Who may call it, where that is not everybody who is signed in. */
  requiredRole: string | undefined;
  /** Whether it changes nothing although its method is not GET, as the description says. */
  safe: true | undefined;
  /** False where carrying it out twice differs from once although its method promises otherwise. */
  idempotent: false | undefined;
  /** What each status means. */
  statuses: [status: string, meaning: string][];
  /** Statuses other than 200. */
  refusals: string[];
}

const methods = ["get", "put", "post", "delete", "patch"];

/** Reads the operations of a bundled OpenAPI document, in the order of its paths. */
export function readOperations(document: Node): Operation[] {
  return Object.entries<Node>(document.paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => readOperation(document, path, method, item[method])),
  );
}

/** Follows a reference inside the document. */
export function follow(document: Node, node: Node): Node {
  if (!node?.$ref) return node;
  const keys = node.$ref.slice(2).split("/");
  return keys.reduce((at: Node, key: string) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

function readOperation(document: Node, path: string, method: string, node: Node): Operation {
  const security = Object.keys(node.security?.[0] ?? {})[0];
  const scheme = security && document.components.securitySchemes[security];
  const answer = follow(document, node.responses["200"]).content?.["application/json"];
  return {
    id: node.operationId,
    method: method.toUpperCase(),
    path,
    tag: node.tags[0],
    summary: node.summary,
    description: node.description,
    source: node.externalDocs?.url,
    deprecated: node.deprecated ?? false,
    security,
    securityHeader: scheme && (scheme.type === "http" ? "Authorization" : scheme.name),
    securityDescription: scheme?.description,
    parameters: (node.parameters ?? []).map((parameter: Node) => readParameter(document, follow(document, parameter))),
    body: node.requestBody && readBody(document, follow(document, node.requestBody)),
    answer: answer && schemaName(answer.schema),
    answerExample: answer && exampleOf(document, answer),
    requiredRole: node["x-required-role"],
    safe: node["x-safe"],
    idempotent: node["x-idempotent"],
    statuses: Object.entries<Node>(node.responses).map(([status, response]) => [
      status,
      follow(document, response).description,
    ]),
    refusals: Object.keys(node.responses).filter((status) => status !== "200"),
  };
}

function readParameter(document: Node, node: Node): Parameter {
  const { name, in: place, required = false, description, deprecated = false, schema, example } = node;
  return { name, in: place, required, description, deprecated, schema: follow(document, schema), example };
}

function readBody(document: Node, node: Node): Operation["body"] {
  const [mediaType = "", media = {}] = Object.entries<Node>(node.content)[0] ?? [];
  const { required = false, description } = node;
  return {
    required,
    description,
    mediaType,
    schema: flat(document, media.schema),
    example: exampleOf(document, media),
  };
}

// A schema with the properties of those that it is put together from, their references followed.
function flat(document: Node, schema: Node): Node {
  const own = follow(document, schema);
  const parts = (own.allOf ?? []).map((part: Node) => flat(document, part));
  const properties = Object.entries<Node>(own.properties ?? {}).map(([name, property]) => {
    const followed = { ...follow(document, property), ...property };
    return [name, { ...followed, ...(followed.items && { items: follow(document, followed.items) }) }];
  });
  return {
    ...own,
    ...(own.items && { items: flat(document, own.items) }),
    required: [...parts, own].flatMap(({ required = [] }: Node) => required),
    properties: Object.assign({}, ...parts.map((part: Node) => part.properties), Object.fromEntries(properties)),
  };
}

function exampleOf(document: Node, media: Node): unknown {
  const [example] = Object.values<Node>(media.examples ?? {});
  return follow(document, example)?.value;
}

function schemaName(schema: Node): string {
  if (!schema.$ref)
    throw new Error("The schema of an answer must be a named one, so that the client can name its type.");
  return schema.$ref.split("/").at(-1);
}
