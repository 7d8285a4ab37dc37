import ts from "typescript";
import { follow, type Node } from "./document.ts";

// Stays closed: the type of an error code is open already, and the known ones are worth naming.
const closed = ["KnownErrorCode"];

/**
 * Types for literals in answers: those that are known, and any other. The service adds literals without notice, and a
 * program that takes the list for complete would be wrong one day.
 * @returns the hook of openapi-typescript that makes them
 */
export function openLiterals(document: Node): (schema: Node, options: { path?: string }) => ts.TypeNode | undefined {
  const sent = sentSchemas(document);
  return (schema, { path }) => {
    const name = path?.match(/^#\/components\/schemas\/([^/]+)/)?.[1];
    if (!schema.enum || name === undefined || sent.has(name) || closed.includes(name)) return undefined;
    const { factory } = ts;
    const kind = typeof schema.enum[0] === "number" ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword;
    const anyOther = factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(kind),
      factory.createTypeLiteralNode([]),
    ]);
    return factory.createUnionTypeNode([...schema.enum.map(literal), factory.createParenthesizedType(anyOther)]);
  };
}

function literal(value: string | number | null): ts.TypeNode {
  const { factory } = ts;
  if (value === null) return factory.createLiteralTypeNode(factory.createNull());
  if (typeof value === "string") return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  const digits = factory.createNumericLiteral(Math.abs(value));
  return factory.createLiteralTypeNode(
    value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits,
  );
}

/** Names of the schemas that requests are made of. */
function sentSchemas(document: Node): Set<string> {
  const names = new Set<string>();
  const collect = (node: Node): void => {
    if (node === null || typeof node !== "object") return;
    const name = typeof node.$ref === "string" ? node.$ref.split("/").at(-1) : undefined;
    if (name !== undefined && node.$ref.startsWith("#/components/schemas/")) {
      if (names.has(name)) return;
      names.add(name);
    }
    if (typeof node.$ref === "string") collect(follow(document, node));
    else Object.values(node).forEach(collect);
  };
  for (const item of Object.values<Node>(document.paths)) {
    for (const operation of Object.values<Node>(item)) {
      collect(operation.parameters);
      collect(operation.requestBody);
    }
  }
  return names;
}
