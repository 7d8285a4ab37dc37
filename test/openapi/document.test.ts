import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runTool } from "../../scripts/run.ts";
import {
  events,
  find,
  type Operation,
  openapi,
  operations,
  type Parameter,
  readText,
  resolve,
} from "../support/openapi-document.ts";

const yaml = readText("generated/openapi.yaml");

describe("the generated documents", () => {
  test("are the same in JSON and in YAML", () => {
    expect(parse(yaml)).toStrictEqual(openapi);
  });

  // Many tools still read YAML 1.1, where a bare 2021-09-01 is no text but a point in time.
  test("are the same in YAML to a reader of YAML 1.1", () => {
    expect(parse(yaml, { version: "1.1" })).toStrictEqual(openapi);
  });

  test("are valid OpenAPI 3.1, as Redocly checks it", async () => {
    expect(openapi.openapi).toMatch(/^3\.1\.\d+$/);
    const output = await runTool("@redocly/cli", ["lint", "generated/openapi.yaml", "--extends=spec"]);
    expect(output).toContain("generated/openapi.yaml: validated");
  });

  test("have the version of the package", () => {
    expect(openapi.info.version).toBe(JSON.parse(readText("package.json")).version);
  });

  test("refer to nothing outside themselves, and to nothing that is not there", () => {
    const references = valuesOf(openapi, ["$ref", "operationRef", "externalValue"]);
    expect(references).not.toHaveLength(0);
    expect(references.filter((reference) => !reference.startsWith("#/"))).toEqual([]);
    expect(references.filter((reference) => find(reference) === undefined)).toEqual([]);
  });

  test("map the values of discriminators to schemas of their own", () => {
    const targets = discriminatorsOf(openapi).flatMap(({ mapping = {} }) => Object.values(mapping));
    expect(targets).not.toHaveLength(0);
    expect(targets.filter((target) => !target.startsWith("#/") || find(target) === undefined)).toEqual([]);
  });
});

describe("the operations and events", () => {
  const all = [...operations, ...events].map(({ operation }) => operation);

  test("have names of their own, in camel case", () => {
    const ids = all.map(({ operationId }) => operationId);
    expect(ids.length).toBeGreaterThanOrEqual(23);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+([A-Z0-9][a-z0-9]*)*$/.test(id))).toEqual([]);
  });

  test("have a summary of one line and a description that says more", () => {
    const summarized = all.filter(({ summary = "" }) => /^\S.*[^\s.]$/.test(summary));
    const described = summarized.filter(({ summary, description = "" }) => description.trim().length > summary.length);
    expect(namesOf(described)).toEqual(namesOf(all));
  });

  test("have one tag each, which the document describes", () => {
    const known = openapi.tags.map(({ name }) => name);
    const tagged = all.filter(({ tags = [] }) => tags.length === 1 && known.includes(`${tags[0]}`));
    expect(namesOf(tagged)).toEqual(namesOf(all));
  });
});

describe("the operations", () => {
  test("have exactly the parameters of their paths, all mandatory", () => {
    for (const { path, operation } of operations) {
      const inPath = parametersOf(operation).filter((parameter) => parameter.in === "path");
      expect(inPath.map(({ name }) => `{${name}}`).sort(), path).toEqual((path.match(/\{\w+\}/g) ?? []).sort());
      expect(inPath.filter(({ required }) => required !== true)).toEqual([]);
    }
  });

  test("have each parameter once", () => {
    for (const { operation } of operations) {
      const names = parametersOf(operation).map(({ in: place, name }) => `${place} ${name.toLowerCase()}`);
      expect([...new Set(names)], operation.operationId).toEqual(names);
    }
  });

  test("state what proves the caller's right, by schemes that are described", () => {
    const schemes = Object.keys(openapi.components.securitySchemes);
    const secured = operations.filter(({ operation: { security } }) =>
      security?.flatMap(Object.keys).every((scheme) => schemes.includes(scheme)),
    );
    expect(secured.map(({ path }) => path)).toEqual(operations.map(({ path }) => path));
  });
});

function namesOf(list: Operation[]): string[] {
  return list.map(({ operationId }) => operationId);
}

function parametersOf({ parameters = [] }: Operation): Parameter[] {
  return parameters.map(resolve);
}

// Every text that stands under one of the keys. No property of the API bears one of these names.
function valuesOf(node: unknown, keys: string[]): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    keys.includes(key) && typeof value === "string" ? [value] : valuesOf(value, keys),
  );
}

function discriminatorsOf(node: unknown): { mapping?: Record<string, string> }[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "discriminator" ? [value] : discriminatorsOf(value)));
}
