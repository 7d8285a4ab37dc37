import { docComment } from "./doc-comment.ts";
import type { Operation } from "./document.ts";
import { header } from "./header.ts";

// A call carries these by itself, so that the input of a method does not ask for them.
const attached = "accessToken";
const controlToken = "conferenceToken";
const suppliedBySession = ["conferenceID", "X-Conference-Authorization"];

/** The text of generated/operations.ts: the operation table, the inputs, and the interface of the client's methods. */
export function operationsFile(operations: Operation[]): string {
  const control = operations.filter((operation) => operation.security === controlToken);
  return [
    header,
    `import type { components, operations } from "./schema.ts";\nimport type { Answer } from "./types.ts";\n`,
    preamble,
    areaOperations(operations),
    table(operations),
    ...operations.filter((operation) => inputNames(operation).length > 0).map(input),
    methodsInterface(
      "MeetingOperations",
      "Every operation of the API as a method.",
      operations.map((operation) => method(operation, methodInput(operation), inputIsOptional(operation))),
    ),
    methodsInterface(
      "ControlOperations",
      "The operations that control a meeting being held, for one meeting whose token is taken care of.",
      control.map((operation) =>
        method(operation, controlInput(operation), inputIsOptional(operation, suppliedBySession)),
      ),
    ),
  ].join("\n");
}

const preamble = `type Schemas = components["schemas"];
type Parameters<Id extends keyof operations, In extends "path" | "query" | "header"> = NonNullable<
  operations[Id]["parameters"][In]
>;
type Body<Id extends keyof operations> = NonNullable<operations[Id]["requestBody"]> extends { content: infer Content }
  ? Content[keyof Content]
  : never;

/** Input of an operation that takes none. */
export type NoInput = Record<string, never>;

/** Name of an operation. */
export type OperationId = keyof MeetingOperations<never>;

/** How an operation travels: its request line, where each input goes, and which token it carries. */
export interface OperationRow {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Path with its parameters in braces. */
  readonly path: string;
  /** The token that the client attaches by itself. */
  readonly token?: "accessToken" | "conferenceToken";
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Media type of the request body, when there is one. */
  readonly body?: string;
  /** Whether a successful answer has a body to read. */
  readonly answer?: true;
}
`;

function areaOperations(operations: Operation[]): string {
  const areas = [...new Set(operations.map(({ tag }) => tag))];
  const namesIn = (area: string) => operations.filter(({ tag }) => tag === area).map(({ id }) => `"${id}"`);
  return `/** Names of the operations of each area. */
export interface AreaOperations {
${areas.map((area) => `  "${area}": ${namesIn(area).join(" | ")};`).join("\n")}
}
`;
}

function table(operations: Operation[]): string {
  return `/** Every operation by its name. */
export const operationTable: Readonly<Record<OperationId, OperationRow>> = {
${operations.map((operation) => `  ${operation.id}: ${row(operation)},`).join("\n")}
};
`;
}

function row(operation: Operation): string {
  const headers = [...names(operation, "header"), ...ownHeader(operation)];
  const token = [attached, controlToken].find((name) => name === operation.security);
  const fields = {
    method: operation.method,
    path: operation.path,
    token,
    query: listOrNothing(names(operation, "query")),
    header: listOrNothing(headers),
    body: operation.body?.mediaType,
    answer: operation.answer ? true : undefined,
  };
  return `{ ${Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value).replaceAll('","', '", "')}`)
    .join(", ")} }`;
}

function input(operation: Operation): string {
  const parents = (["path", "query", "header"] as const)
    .filter((location) => names(operation, location).length > 0)
    .map((location) => `Parameters<"${operation.id}", "${location}">`);
  const own: string[] = [];
  for (const name of ownHeader(operation)) own.push(`  /** ${wordsOn(operation)} */\n  "${name}": string;`);
  if (operation.body) {
    own.push(`  /** The request body. */\n  body${operation.body.required ? "" : "?"}: Body<"${operation.id}">;`);
  }
  const inherits = parents.length > 0 ? ` extends ${parents.join(", ")}` : "";
  const members = own.length > 0 ? `\n${own.join("\n")}\n` : "";
  return `/** Input of \`${operation.id}\`. */\nexport interface ${pascal(operation.id)}Input${inherits} {${members}}\n`;
}

const securityWords: Record<string, string> = {
  refreshToken: "The refresh token that came with the access token.",
  verificationToken: "The token that `checkVerifyCode` answered with.",
  conferenceToken: "The meeting's control token; `control()` supplies it for you.",
  appSignature: "Signature of the app; `appIdAuth` computes it for you.",
  accountPassword: "HTTP Basic credentials; `accountAuth` writes them for you.",
};

function wordsOn({ id, security = "" }: Operation): string {
  const words = securityWords[security];
  if (words === undefined)
    throw new Error(`${id}: securityWords says nothing about the security scheme "${security}".`);
  return words;
}

function methodsInterface(name: string, words: string, methods: string[]): string {
  return `/** ${words} \`Options\` is what a call takes beside its input. */
export interface ${name}<Options> {
${methods.join("\n")}
}
`;
}

function method(operation: Operation, inputType: string, optional: boolean): string {
  const answer = operation.answer ? `Answer<Schemas["${operation.answer}"]>` : "void";
  return `${docComment(operation)}
  ${operation.id}(input${optional ? "?" : ""}: ${inputType}, options?: Options): Promise<${answer}>;`;
}

function controlInput(operation: Operation): string {
  if (inputNames(operation).every((name) => suppliedBySession.includes(name))) return "NoInput";
  return `Omit<${pascal(operation.id)}Input, ${suppliedBySession.map((name) => `"${name}"`).join(" | ")}>`;
}

function methodInput(operation: Operation): string {
  return inputNames(operation).length > 0 ? `${pascal(operation.id)}Input` : "NoInput";
}

function inputNames(operation: Operation): string[] {
  return [
    ...operation.parameters.map(({ name }) => name),
    ...ownHeader(operation),
    ...(operation.body ? ["body"] : []),
  ];
}

// The header of the security scheme, where the caller supplies it; a list of one, or empty.
function ownHeader({ security, securityHeader }: Operation): string[] {
  return securityHeader && security !== attached ? [securityHeader] : [];
}

function inputIsOptional(operation: Operation, supplied: string[] = []): boolean {
  const required = operation.parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const needed = [...required, ...ownHeader(operation), ...(operation.body?.required ? ["body"] : [])];
  return needed.every((name) => supplied.includes(name));
}

function names(operation: Operation, location: string): string[] {
  return operation.parameters.filter((parameter) => parameter.in === location).map(({ name }) => name);
}

function listOrNothing(list: string[]): string[] | undefined {
  return list.length > 0 ? list : undefined;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
