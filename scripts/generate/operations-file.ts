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
  readonly token: "accessToken" | "conferenceToken" | undefined;
  readonly query: readonly string[];
  readonly header: readonly string[];
  /** Media type of the request body, when there is one. */
  readonly body: "application/json" | "multipart/form-data" | undefined;
  /** Whether a successful answer has a body to read. */
  readonly answer: boolean;
  /** Whether it changes nothing that somebody would have to look for. */
  readonly safe: boolean;
  /** Whether carrying it out twice has the same effect as once. */
  readonly idempotent: boolean;
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
  return `// One operation a line, because written out as objects they would be a tenth of the client more: its name, method,
// path, what its letters below stand for, and its query parameters and (after a colon) headers.
const table = \`
${operations.map(line).join("\n")}
\`;

// a: access token, c: control token, j: JSON body, m: multipart body, r: readable answer, u: the usual headers,
// s: safe, n: not idempotent
const letters = { a: "accessToken", c: "conferenceToken", j: "application/json", m: "multipart/form-data" } as const;
const usual = ${JSON.stringify(usual)};

function readRow([path, method, flags = "", ...names]: string[]): OperationRow {
  const flag = <Letter extends keyof typeof letters>(letter: Letter) =>
    flags.includes(letter) ? letters[letter] : undefined;
  return {
    method: method as OperationRow["method"],
    path: path as string,
    token: flag("a") ?? flag("c"),
    query: names.filter((name) => name[0] !== ":"),
    header: [
      ...names.filter((name) => name[0] === ":").map((name) => name.slice(1)),
      ...(flags.includes("u") ? usual : []),
    ],
    body: flag("j") ?? flag("m"),
    answer: flags.includes("r"),
    safe: flags.includes("s") || method === "GET",
    idempotent: method !== "POST" && !flags.includes("n"),
  };
}

/** Every operation by its name. */
export const operationTable: Readonly<Record<OperationId, OperationRow>> = /* @__PURE__ */ Object.fromEntries(
  table
    .trim()
    .split("\\n")
    .map((line) => line.split(" "))
    .map(([id, ...fields]) => [id, readRow(fields)]),
);
`;
}

// Nearly every operation takes the same two headers.
const usual = ["X-Request-Id", "Accept-Language"];

function line(operation: Operation): string {
  const { id, method, path, security, body, answer, safe, idempotent } = operation;
  const headers = [...names(operation, "header"), ...ownHeader(operation)];
  const takesUsual = usual.every((name) => headers.includes(name));
  const flags = {
    a: security === attached,
    c: security === controlToken,
    j: body && !body.mediaType.startsWith("multipart/"),
    m: body?.mediaType.startsWith("multipart/"),
    r: answer,
    u: takesUsual,
    s: safe,
    n: idempotent === false,
  };
  const letters = Object.entries(flags).flatMap(([letter, holds]) => (holds ? [letter] : []));
  const further = takesUsual ? headers.filter((name) => !usual.includes(name)) : headers;
  const inputs = [...names(operation, "query"), ...further.map((name) => `:${name}`)];
  return [id, path, method, letters.join("") || "-", ...inputs].join(" ");
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

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
