import type { KnownErrorCode } from "../../../generated/types.ts";
import type { Contract } from "../../validation/contract.ts";
import { errorCodeAt, missingCodeAt } from "../../validation/error-code.ts";
import type { Issue } from "../../validation/validators.ts";
import { checkBody, refusalOf } from "./check-body.ts";
import { withSecureLoopback } from "./loopback.ts";
import { parseForm, parseJson } from "./read-body.ts";
import { Refusal } from "./refusal.ts";
import type { Route } from "./router.ts";

/** Input of an operation as its method in the client takes it: parameters by name, and the body. */
export type Input = Record<string, unknown>;

/**
 * Reads the input of a request and checks it against the description.
 * @throws Refusal for what the description does not allow
 */
export async function readInput(
  { contract, path }: Route,
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Input> {
  const { codes } = contract;
  const status = contract.statusOf("invalidParameter");
  const query = new URL(request.url).searchParams;
  const input: Input = {};
  for (const { name, in: location, schema } of contract.parameters) {
    const value = location === "path" ? path[name] : location === "query" ? query.get(name) : request.headers.get(name);
    if (value === null || value === undefined) continue;
    input[name] = schema.type === "array" ? query.getAll(name) : value;
  }
  const parameterIssue = contract.checkParameters(input);
  if (parameterIssue) throw refusalOf(parameterIssue, parameterCode(contract, parameterIssue), status);
  input["Accept-Language"] = preferredLanguage(request.headers.get("accept-language"));
  if (contract.securityHeader)
    input[contract.securityHeader] = request.headers.get(contract.securityHeader) ?? undefined;
  if (!contract.body) return input;
  const type = request.headers.get("Content-Type");
  const body = contract.body.isForm
    ? await parseForm(bytes, type, codes.invalidParameter)
    : parseJson(bytes, type, codes.invalidJson);
  if (body === undefined) {
    if (!contract.body.required) return input;
    throw new Refusal(codes.invalidParameter, { message: "The request needs a body.", status });
  }
  const { schema, check } = contract.body;
  checkBody(body, schema, (value) => check(value) && check(withSecureLoopback(value, schema)), codes, status);
  return { ...input, body };
}

function parameterCode({ parameters, codes }: Contract, { path, isMissing }: Issue): KnownErrorCode {
  const [name, ...rest] = path;
  const schema = parameters.find((parameter) => parameter.name === name)?.schema ?? {};
  const ifMissing = isMissing ? (missingCodeAt(schema, rest) ?? codes.missingParameter) : undefined;
  return (ifMissing ?? errorCodeAt(schema, rest) ?? codes.invalidParameter) as KnownErrorCode;
}

// HTTP clients send the header on their own account, with values of HTTP's own kind; Chinese is the default.
function preferredLanguage(header: string | null): "zh-CN" | "en-US" {
  return header?.trimStart().toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}
