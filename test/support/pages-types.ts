import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What an editor shows of a parameter or field: its type, and its comment as one line. */
export interface Hover {
  optional: boolean;
  type: string;
  comment: string;
}

const file = fileURLToPath(new URL("../../generated/schema.ts", import.meta.url));
const program = ts.createProgram([file], { strict: true, noLib: true });
const checker = program.getTypeChecker();

/** What an editor shows of every parameter and every field of the body of an operation, by name. */
export function hoversOf(id: string): Record<string, Hover> {
  const operation = step(operations(), id);
  const parameters = step(operation, "parameters");
  const body = step(step(operation, "requestBody"), "content");
  const parts = [step(parameters, "query"), step(parameters, "header"), step(body, "application/json")];
  const symbols = parts.flatMap((part) => (part && !checker.isArrayType(part) ? part.getProperties() : []));
  return Object.fromEntries(symbols.map((symbol) => [symbol.name, hoverOf(symbol)]));
}

function operations(): ts.Type {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const found = module && checker.getExportsOfModule(module).find(({ name }) => name === "operations");
  if (!found) throw new Error("generated/schema.ts exports no operations");
  return checker.getDeclaredTypeOfSymbol(found);
}

function step(type: ts.Type | undefined, name: string): ts.Type | undefined {
  const symbol = type?.getProperty(name);
  return symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
}

function hoverOf(symbol: ts.Symbol): Hover {
  const tags = symbol.getJsDocTags(checker).map(({ name, text = [] }) => `@${name} ${ts.displayPartsToString(text)}`);
  return {
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    type: checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.InTypeAlias),
    comment: [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...tags].join("\n"),
  };
}
