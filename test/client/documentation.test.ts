import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { type OperationRow, operationTable } from "../../generated/operations.ts";
import { description, follow, type OperationObject, type ParameterObject } from "../../src/validation/document.ts";

// What an editor shows for the methods of a client and for what they take, asked of the compiler as editors ask.
const file = resolve(import.meta.dirname, "../../generated/operations.ts");
const options = { strict: true, noEmit: true, allowImportingTsExtensions: true, module: ts.ModuleKind.ESNext };
const program = ts.createProgram([file], { ...options, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] });
const checker = program.getTypeChecker();
const exported = new Map(
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
    .map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]),
);
const operations = Object.values(description.paths)
  .flatMap((item) => Object.values(item))
  .map((operation) => ({ id: operation.operationId, operation, row: rowOf(operation) }));

function rowOf({ operationId }: OperationObject): OperationRow {
  return operationTable[operationId as keyof typeof operationTable];
}

function propertiesOf(name: string): Map<string, ts.Symbol> {
  const type = exported.get(name);
  if (!type) throw new Error(`generated/operations.ts exports no ${name}`);
  return new Map(type.getProperties().map((property) => [property.name, property]));
}

/** The properties of an operation's input; none where it takes no input. */
function inputOf(id: string, { path, query = [], header = [], body }: OperationRow): Map<string, ts.Symbol> {
  const taken = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).concat(query, header);
  if (body) taken.push("body");
  const properties = taken.length > 0 ? propertiesOf(`${id[0]!.toUpperCase()}${id.slice(1)}Input`) : new Map();
  expect([...properties.keys()].sort()).toEqual(taken.sort());
  return properties;
}

// Editors show the comment itself and its tags alike.
function textOf(symbol: ts.Symbol | undefined): string {
  const tags = symbol?.getJsDocTags().filter(({ name }) => name === "description") ?? [];
  const parts = [symbol?.getDocumentationComment(checker), ...tags.map(({ text }) => text)];
  return parts.map(ts.displayPartsToString).join(" ").trim();
}

function isDeprecated(symbol: ts.Symbol | undefined): boolean {
  return symbol?.getJsDocTags().some(({ name }) => name === "deprecated") ?? false;
}

type Described = ParameterObject & { deprecated?: boolean };

function parametersOf(operation: OperationObject): Described[] {
  return (operation.parameters ?? []).map(follow);
}

test.each(operations)(
  "$id has documentation on its method and on every part of its input",
  ({ id, operation, row }) => {
    const { summary } = operation as OperationObject & { summary: string };
    expect(textOf(propertiesOf("MeetingOperations").get(id))).toContain(summary);
    for (const [name, property] of inputOf(id, row)) expect(textOf(property), name).not.toBe("");
  },
);

test.each(operations)("$id strikes out the parameters that are to be discarded, and no others", (subject) => {
  const { id, operation, row } = subject;
  const discarded = parametersOf(operation).filter(({ deprecated }) => deprecated);
  const struck = [...inputOf(id, row)].filter(([, property]) => isDeprecated(property)).map(([name]) => name);
  expect(struck.sort()).toEqual(discarded.map(({ name }) => name).sort());
});

test("some parameters are struck out", () => {
  expect(isDeprecated(propertiesOf("CancelRecurringMeetingInput").get("userUUID"))).toBe(true);
});

test("every control operation has documentation where a control session offers it", () => {
  for (const [name, property] of propertiesOf("ControlOperations")) expect(textOf(property), name).not.toBe("");
});

test("documentation speaks of the API, not of the tools that made it", () => {
  const texts = operations.flatMap(({ id, row }) =>
    row.body ? nested(checker.getTypeOfSymbol(inputOf(id, row).get("body")!), 4) : [],
  );
  expect(texts.length).toBeGreaterThan(50);
  expect([...new Set(texts.filter((text) => /openapi-typescript/.test(text)))]).toEqual([]);
});

/** The documentation of a type's properties, and of theirs. */
function nested(type: ts.Type, depth: number): string[] {
  if (depth === 0) return [];
  if (type.isUnion()) return type.types.flatMap((part) => nested(part, depth));
  if (checker.isArrayType(type)) {
    return checker.getTypeArguments(type as ts.TypeReference).flatMap((item) => nested(item, depth));
  }
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  return type
    .getProperties()
    .flatMap((property) => [textOf(property), ...nested(checker.getTypeOfSymbol(property), depth - 1)]);
}
