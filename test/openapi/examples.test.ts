import { describe, expect, test } from "vitest";
import { type Message, openapi, operations, resolve } from "../support/openapi-document.ts";
import { type Example, examplesIn } from "../support/openapi-examples.ts";
import { createChecker, problemsOf } from "../support/openapi-validation.ts";

const examples = examplesIn(openapi);
const kinds: Example["kind"][] = [
  "request bodies",
  "answers",
  "parameters",
  "headers",
  "frames",
  "schemas",
  "defaults",
];

describe("the description", () => {
  test.each(kinds)("has only valid %s, without a property that their schema does not know", (kind) => {
    const found = examples.filter((example) => example.kind === kind);
    expect(found).not.toHaveLength(0);
    expect(found.flatMap(faults)).toEqual([]);
  });

  test("has an example of every parameter", () => {
    const parameters = operations.flatMap(({ operation: { parameters = [] } }) => parameters.map(resolve));
    const bare = parameters.filter(({ example, examples }) => example === undefined && !examples);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test("has an example of every request body and of every answer with a body", () => {
    const bare = operations.flatMap(({ operation: { operationId, requestBody = {}, responses } }) => [
      ...bodiesWithout(requestBody).map((type) => `${operationId}: request as ${type}`),
      ...Object.entries(responses).flatMap(([status, response]) =>
        bodiesWithout(response).map((type) => `${operationId}: answer ${status} as ${type}`),
      ),
    ]);
    expect(bare).toEqual([]);
  });
});

describe("the check of examples", () => {
  const person = { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 5 } } };
  const aged = { allOf: [{ $ref: "#/components/schemas/Person" }], properties: { age: { type: "integer" } } };
  const example = (value: unknown) => {
    const schemas = { Person: person, Aged: { ...aged, examples: [value] } };
    const document = { openapi: "3.1.0", components: { schemas, securitySchemes: {} } };
    const check = createChecker(document);
    return examplesIn(document).flatMap(({ schema, value }) => check(schema, value));
  };

  test("accepts an example whose properties are spread over the parts of its schema", () => {
    expect(example({ name: "Alice", age: 5 })).toEqual([]);
  });

  test.each([
    ["a value of the wrong type", { name: "Alice", age: "5" }, "/age must be integer"],
    ["a value beyond its limit", { name: "Alexander" }, "/name must NOT have more than 5 characters"],
    ["a missing property", { age: 5 }, "the value must have required property 'name'"],
    ["an unknown property", { name: "Alice", agee: 5 }, "/agee is not in the schema"],
  ])("finds %s", (_, value, problem) => {
    expect(example(value)).toContain(problem);
  });
});

function faults({ at, schema, value }: Example): string[] {
  return problemsOf(schema, value).map((problem) => `${at}: ${problem}`);
}

// The media types of a message that no example shows.
function bodiesWithout(message: Message): string[] {
  return Object.entries(resolve(message).content ?? {})
    .filter(([, { example, examples = {} }]) => example === undefined && Object.keys(examples).length === 0)
    .map(([type]) => type);
}
