import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OperationId } from "../../generated/operations.ts";
import type { ValidationIssue } from "../errors/meeting-validation-error.ts";
import { type Contract, contractOf, withoutFiles } from "./contract.ts";
import { description, follow, type OperationObject, type ParameterObject, type Schema } from "./document.ts";
import { toIssues } from "./issues.ts";
import { once } from "./once.ts";
import { unknownMembers } from "./unknown-members.ts";
import { createAjv, inBundle, schemas } from "./validators.ts";

/**
 * What is wrong with the input of a call, before it is sent. Members that the description does not know are wrong, at
 * any depth, as the service passes over them without a word.
 * @param operation name of the operation
 * @param input what the client's method of that name takes
 * @returns an empty list when nothing is wrong
 * @throws TypeError when there is no such operation
 */
export function validateRequest(operation: OperationId, input: object = {}): ValidationIssue[] {
  const { body, ...parameters } = input as Record<string, unknown>;
  const checks = checksOf(operation);
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
  const issues = checks.parameters(given, "");
  if (body === undefined) return checks.needsBody ? [...issues, missingBody] : issues;
  if (!checks.body) return [...issues, unknownBody];
  return [...issues, ...checks.body(body, "/body")];
}

/**
 * What is wrong with an answer. Literals that are not known are no mistake, as the service adds some without notice.
 * @param operation name of the operation
 * @param status HTTP status of the answer
 * @param body its body, parsed; undefined when there was none
 * @returns an empty list when nothing is wrong
 * @throws TypeError when there is no such operation
 */
export function validateResponse(operation: OperationId, status: number, body?: unknown): ValidationIssue[] {
  const { answers } = checksOf(operation);
  if (!answers.has(status)) {
    const expected = [...answers.keys()];
    const message = `the status must be one of ${expected.join(", ")}`;
    return [{ pointer: "", message, rule: "status", expected, found: String(status) }];
  }
  const issues = answers.get(status)?.(body, "") ?? [];
  return issues.filter((issue) => !isUnknownLiteral(issue, issues));
}

/** What is checked of one operation. */
interface Checks {
  parameters: Check;
  needsBody: boolean;
  body: Check | undefined;
  answers: Map<number, Check | undefined>;
}

type Check = (value: unknown, base: string) => ValidationIssue[];

const noBody = { pointer: "/body", expected: undefined };
const missingBody: ValidationIssue = { ...noBody, message: "is missing", rule: "required", found: "nothing" };
const unknownBody: ValidationIssue = {
  ...noBody,
  message: "is not known here",
  rule: "additionalProperties",
  found: "a body",
};

const exact = once(() => createAjv(schemas(), { allErrors: true, verbose: true }));
// Parameters travel as text, so that "5" is as good as 5.
const lenient = once(() => createAjv(schemas(), { allErrors: true, verbose: true, coerceTypes: true }));
const checked = new Map<OperationId, Checks>();

function checksOf(id: OperationId): Checks {
  const checks = checked.get(id) ?? checksFor(id);
  checked.set(id, checks);
  return checks;
}

function checksFor(id: OperationId): Checks {
  const contract = contractOf(id);
  const operation = description.paths[contract.path]?.[contract.method.toLowerCase()] as OperationObject;
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const schema = follow(response).content?.["application/json"]?.schema;
    return [Number(status), schema && checkOf(exact, inBundle(schema))] as const;
  });
  return {
    parameters: strictly(parametersSchema(operation, contract), lenient),
    needsBody: contract.body?.required ?? false,
    body: contract.body && bodyCheck(contract.body),
    answers: new Map(answers),
  };
}

function bodyCheck({ schema, isForm }: NonNullable<Contract["body"]>): Check {
  const check = strictly(schema, exact);
  return isForm ? (form, base) => check(withoutFiles(form), base) : check;
}

function parametersSchema(operation: OperationObject, { security, securityHeader }: Contract): Schema {
  const parameters = (operation.parameters ?? []).map(follow);
  // The access token is the client's to attach.
  const own = securityHeader && security !== "accessToken" ? [securityHeader] : [];
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(own.map((name) => [name, { type: "string" }])),
      ...Object.fromEntries(parameters.map((parameter) => [parameter.name, withWords(parameter)])),
    },
    required: [...own, ...parameters.filter(({ required }) => required).map(({ name }) => name)],
  };
}

// The words on a parameter stand beside its schema.
function withWords({ schema, description, example }: ParameterObject): Schema {
  return schema.$ref ? schema : { description, examples: example === undefined ? [] : [example], ...schema };
}

function strictly(schema: Schema, ajv: () => Ajv2020): Check {
  const check = checkOf(ajv, inBundle(schema));
  return (value, base) => [...check(value, base), ...unknownMembers(schema, value, base)];
}

// Compiling takes a few milliseconds, and most programs use few operations.
function checkOf(ajv: () => Ajv2020, schema: object): Check {
  const compiled = once(() => ajv().compile(schema));
  return (value, base) => {
    const validate = compiled();
    return validate(value) ? [] : toIssues(validate.errors, value, base);
  };
}

// A literal that nobody knows, or an alternative that fails because of one.
function isUnknownLiteral({ pointer, rule }: ValidationIssue, all: ValidationIssue[]): boolean {
  const literals = all.filter((issue) => issue.rule === "enum" && typeof issue.found === "string");
  if (rule === "enum") return true;
  return ["oneOf", "anyOf"].includes(rule) && literals.some((issue) => issue.pointer.startsWith(pointer));
}
