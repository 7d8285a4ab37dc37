import type { OperationId } from "../../generated/operations.ts";
import {
  type ContentObject,
  description,
  follow,
  type OperationObject,
  type ParameterObject,
  type Schema,
} from "./document.ts";
import { type Refusals, refusalsOf } from "./refusals.ts";
import { bodyValidator, parameterValidator, type Validator } from "./validators.ts";

/** What the description demands of an operation, ready to be checked. */
export interface Contract extends Refusals {
  id: OperationId;
  method: string;
  path: string;
  /** Name of the security scheme, or undefined when the operation needs none. */
  security: string | undefined;
  /** Header in which that scheme travels. */
  securityHeader: string | undefined;
  requiredRole: string | undefined;
  parameters: ParameterObject[];
  checkParameters: Validator;
  /** `isForm` tells a multipart form from JSON. */
  body: { schema: Schema; required: boolean; isForm: boolean; check: Validator } | undefined;
  /** What the answer with a status may hold; undefined for a status that is not described. */
  answer(status: number): AnswerContract | undefined;
  /** The error body that the operation answers with. */
  errorSchema: Schema;
}

/** What the description says of one status. */
interface AnswerContract {
  /** The schema of the body, or undefined where there is none to read. */
  schema: Schema | undefined;
  check: Validator;
}

// HTTP clients send these on their own account, with values of HTTP's own kind ("*", "en;q=0.9").
const negotiated = new Set(["Accept-Language"]);

/** Every operation of the description. */
export const contracts: readonly Contract[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => toContract(method.toUpperCase(), path, operation)),
);

const byId = new Map(contracts.map((contract) => [contract.id, contract]));

/**
 * What the description demands of an operation.
 * @throws TypeError when there is no such operation
 */
export function contractOf(id: OperationId): Contract {
  const contract = byId.get(id);
  if (!contract) throw new TypeError(`There is no operation "${id}".`);
  return contract;
}

function toContract(method: string, path: string, operation: OperationObject): Contract {
  const parameters = (operation.parameters ?? []).map(follow).filter(({ name }) => !negotiated.has(name));
  const security = Object.keys(operation.security?.[0] ?? {})[0];
  const answers = new Map<number, AnswerContract>();
  for (const [status, response] of Object.entries(operation.responses)) {
    const schema = jsonSchema(follow(response));
    answers.set(Number(status), { schema, check: schema ? bodyValidator(schema) : () => undefined });
  }
  const errorSchema = follow(answers.get(400)?.schema ?? {});
  return {
    id: operation.operationId as OperationId,
    method,
    path,
    security,
    securityHeader: security && headerOf(security),
    requiredRole: operation["x-required-role"],
    parameters,
    checkParameters: parameterValidator(parameters),
    body: operation.requestBody && toBody(follow(operation.requestBody)),
    answer: (status) => answers.get(status),
    errorSchema,
    ...refusalsOf(operation, errorSchema),
  };
}

function toBody(body: ContentObject): Contract["body"] {
  const [mediaType = "", { schema }] = Object.entries(body.content ?? {})[0] ?? ["", {}];
  const isForm = mediaType.startsWith("multipart/");
  if (!schema) return undefined;
  const check = bodyValidator(schema);
  return {
    schema,
    required: body.required ?? false,
    isForm,
    check: isForm ? (form) => check(withoutFiles(form)) : check,
  };
}

/** A form with an empty text for each file, of which a schema can only say that it is a text. */
export function withoutFiles(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  return Object.fromEntries(Object.entries(form).map(([name, part]) => [name, part instanceof Blob ? "" : part]));
}

function jsonSchema(content: ContentObject): Schema | undefined {
  return content.content?.["application/json"]?.schema;
}

function headerOf(security: string): string | undefined {
  const scheme = description.components.securitySchemes[security];
  return scheme?.type === "http" ? "Authorization" : scheme?.name;
}
