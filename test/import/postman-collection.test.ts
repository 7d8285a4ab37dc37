import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  authOf,
  type Collection,
  description,
  endpoint,
  exampleSettings,
  type FiledRequest,
  importIntoPostman,
  requestsOf,
} from "../support/import-collection.ts";

interface Media {
  example?: unknown;
  examples?: Record<string, Referable<{ value: unknown }>>;
  schema: { properties?: object };
}

interface Content {
  content?: Record<string, Media>;
}

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security?: Record<string, unknown>[];
  requestBody?: Referable<Content>;
  responses: Record<string, Referable<Content>>;
}

type Referable<T> = T | { $ref: string };

const document = parse(description);
const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    ...operation,
    endpoint: `${method.toUpperCase()} ${path}`,
  })),
);
const withBody = operations.filter(({ requestBody }) => requestBody);

let collection: Collection;
let requests: Map<string, FiledRequest>;

beforeAll(async () => {
  collection = await importIntoPostman(exampleSettings);
  requests = new Map(requestsOf(collection).map((request) => [endpoint(request), request]));
});

test("the collection is named after the API and sends to an address that is one variable", () => {
  expect(collection.info.name).toBe(document.info.title);
  expect(collection.variable).toEqual([
    expect.objectContaining({ key: "baseUrl", value: "https://api.meeting.huaweicloud.com" }),
  ]);
});

test("the collection holds every operation once, and nothing else", () => {
  expect(requestsOf(collection).map(endpoint).sort()).toEqual(operations.map((operation) => operation.endpoint).sort());
});

test("with the settings that Postman starts from, every operation is there too", async () => {
  const plain = await importIntoPostman({});
  expect(requestsOf(plain).map(endpoint).sort()).toEqual(operations.map((operation) => operation.endpoint).sort());
}, 60_000);

describe.each(operations)("$operationId", (operation) => {
  test("is in the folder of its tag, under its summary", () => {
    const request = requestOf(operation.endpoint);
    expect(request.folders).toEqual(operation.tags);
    expect(request.name).toBe(operation.summary);
  });

  // A collection has room for one key only: of two that are needed together, the second would be lost.
  test("carries every header that its security needs", () => {
    const request = requestOf(operation.endpoint);
    const needed = Object.keys(operation.security?.[0] ?? {}).map(headerOf);
    const carried = request.request.header.map(({ key }) => key);
    if (request.request.auth?.type === "apikey" && authOf(request, "in") === "header") {
      carried.push(authOf(request, "key") as string);
    }
    if (request.request.auth?.type === "basic") carried.push("Authorization");
    expect(carried).toEqual(expect.arrayContaining(needed));
    if (needed.length === 0) expect(request.request.auth).toBeFalsy();
  });

  test("keeps its answers as saved examples, one or more for each status", () => {
    const saved = new Set(requestOf(operation.endpoint).response.map(({ code }) => String(code)));
    expect([...saved].sort()).toEqual(Object.keys(operation.responses).sort());
  });
});

test.each(withBody)("$operationId has the body of its first example", (operation) => {
  const { body } = requestOf(operation.endpoint).request;
  const { content } = follow(operation.requestBody as Referable<Content>);
  const form = content?.["multipart/form-data"];
  if (form) {
    expect(body?.formdata?.map(({ key }) => key)).toEqual(Object.keys(follow(form.schema).properties ?? {}));
  } else {
    const example = exampleOf(content?.["application/json"]);
    expect(example).toBeDefined();
    expect(JSON.parse(body?.raw ?? "")).toEqual(example);
  }
});

test.each(operations)("$operationId has the example of its success among the saved answers", (operation) => {
  const { content } = follow(operation.responses["200"] as Referable<Content>);
  const example = exampleOf(content?.["application/json"]);
  const saved = requestOf(operation.endpoint).response.filter(({ code }) => code === 200);
  if (example === undefined) expect(saved.map(({ body }) => body ?? "")).toEqual([""]);
  else expect(saved.map(({ body }) => JSON.parse(body ?? ""))).toContainEqual(example);
});

function requestOf(wanted: string): FiledRequest {
  const request = requests.get(wanted);
  if (!request) throw new Error(`the collection has no ${wanted}`);
  return request;
}

function exampleOf(media: Media | undefined): unknown {
  if (media?.example !== undefined) return media.example;
  const [first] = Object.values(media?.examples ?? {});
  return first && follow(first).value;
}

function headerOf(scheme: string): string {
  const { type, name } = document.components.securitySchemes[scheme];
  return type === "http" ? "Authorization" : name;
}

function follow<T extends object>(node: Referable<T>): T {
  if (!("$ref" in node)) return node;
  const keys = node.$ref.slice(2).split("/");
  return keys.reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}
