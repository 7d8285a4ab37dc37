import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is read as what it is, JSON.
type Node = any;

/** A description, or the lack of one, and where it stands. */
interface Place {
  at: string;
  description: string | undefined;
}

const document: Node = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const methods = ["get", "put", "post", "delete", "patch"];

const operations: Node[] = Object.values<Node>({ ...document.paths, ...document.webhooks }).flatMap((item) =>
  methods.filter((method) => item[method]).map((method) => item[method]),
);
const operationTexts: Place[] = operations.map((operation) => ({
  at: operation.operationId,
  description: operation.description,
}));

test("tags, operations, schemas and shared parts have a description", () => {
  const parts = ["schemas", "parameters", "responses", "headers", "securitySchemes"].flatMap((kind) =>
    Object.entries<Node>(document.components[kind]).map(([name, node]) => ({ ...place(node), at: `${kind} ${name}` })),
  );
  const tags = document.tags.map((tag: Node) => ({ ...place(tag), at: `tag ${tag.name}` }));
  expect(silent([...operationTexts, ...tags, ...parts])).toEqual([]);
});

test("parameters, request bodies and responses of operations have a description", () => {
  const places = operations.flatMap(({ operationId, parameters = [], requestBody, responses }) => [
    ...parameters.map((parameter: Node) => ({ ...place(parameter), at: `${operationId} ${follow(parameter).name}` })),
    ...(requestBody ? [{ ...place(requestBody), at: `${operationId} request body` }] : []),
    ...Object.entries<Node>(responses).map(([status, node]) => ({ ...place(node), at: `${operationId} ${status}` })),
  ]);
  expect(silent(places)).toEqual([]);
});

test("properties have a description", () => {
  expect(silent(properties)).toEqual([]);
});

test("no two operations share a description", () => {
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const { at, description = "" } of operationTexts) {
    const first = seen.get(description);
    if (first) repeated.push(`${at} repeats ${first}`);
    else seen.set(description, at);
  }
  expect(repeated).toEqual([]);
});

test("no description of an operation is that of another with a word or two exchanged", () => {
  const texts = operationTexts.map(({ at, description = "" }) => ({ at, words: description.split(/\s+/) }));
  const alike = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => differ(one.words, other.words, 2) <= 2)
      .map((other) => `${other.at} is nearly ${one.at}`),
  );
  expect(alike).toEqual([]);
});

test("a long description of a property serves at most four differently named properties", () => {
  const names = new Map<string, Set<string>>();
  for (const { at, description = "" } of properties) {
    if (description.length < 40) continue;
    names.set(description, (names.get(description) ?? new Set()).add(at.split(".").at(-1) as string));
  }
  expect([...names].filter(([, at]) => at.size > 4).map(([text, at]) => `${[...at].join(", ")}: ${text}`)).toEqual([]);
});

test("operations are mentioned by their exact names", () => {
  const names = new Map(operations.map(({ operationId }) => [operationId.toLowerCase(), operationId]));
  const misspelt = [...JSON.stringify(document).matchAll(/`(\w+)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => /[a-z][A-Z]/.test(name) && (names.get(name.toLowerCase()) ?? name) !== name);
  expect(misspelt).toEqual([]);
});

test("a description is whole sentences", () => {
  const texts = [...operationTexts, ...properties].map(({ at, description }) => ({ at, text: description ?? "" }));
  expect(
    texts.filter(({ text }) => !/^[A-Z0-9`(].*[.:)`|]$/s.test(text)).map(({ at, text }) => `${at}: ${text}`),
  ).toEqual([]);
});

/** Every property of every schema, also of those that have no name of their own. */
const properties: Place[] = [];
walk(document.components, "", (schema, at) => {
  for (const [name, property] of Object.entries<Node>(schema.properties ?? {})) {
    properties.push({ at: `${at}.${name}`, description: place(property).description });
  }
});

function walk(node: Node, at: string, visit: (node: Node, at: string) => void): void {
  if (node === null || typeof node !== "object") return;
  if (node.properties && typeof node.properties === "object") visit(node, at);
  for (const [key, value] of Object.entries<Node>(node)) {
    if (!["example", "examples", "x-enumDescriptions"].includes(key)) walk(value, `${at}/${key}`, visit);
  }
}

/** The description at a node; what refers without words of its own says what its target says. */
function place(node: Node): { description: string | undefined } {
  return { description: node.description ?? (node.$ref ? follow(node).description : undefined) };
}

function follow(node: Node): Node {
  if (!node.$ref) return node;
  return follow(
    node.$ref
      .slice(2)
      .split("/")
      .reduce((at: Node, key: string) => at[key], document),
  );
}

function silent(places: Place[]): string[] {
  return places.filter(({ description }) => !description?.trim()).map(({ at }) => at);
}

/** How many words must be added, removed or exchanged to turn one text into the other; stops counting above `limit`. */
function differ(one: string[], other: string[], limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = other.map((_, index) => index + 1);
  row.unshift(0);
  for (const [index, word] of one.entries()) {
    const next = [index + 1];
    for (const [column, otherWord] of other.entries()) {
      const exchange = (row[column] as number) + (word === otherWord ? 0 : 1);
      next.push(Math.min(exchange, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row.at(-1) as number;
}
