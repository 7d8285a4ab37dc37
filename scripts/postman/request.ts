import { createHash } from "node:crypto";
import { fileNameIn } from "../docs/example-values.ts";
import type { Operation, Parameter } from "../generate/document.ts";
import { type Event, scriptsOfRequest } from "./scripts.ts";
import type { Changes, Role } from "./step.ts";
import { wordsOnOperation, wordsOnParameter } from "./words.ts";

interface Pair {
  key: string;
  value: string;
  description?: string;
  disabled?: true;
}

/** A request of the collection. */
export interface Item {
  id: string;
  name: string;
  event?: Event[];
  request: object;
  response: object[];
}

// A picture that every operation takes that takes a file; whoever sends the request chooses another one.
const formFile = "postman-picture.png";

/** Makes the request for one step. */
export function toItem(operation: Operation, changes: Changes = {}): Item {
  const { id, summary, method } = operation;
  const body = bodyOf(operation, changes);
  const request = {
    method,
    header: headersOf(operation, changes),
    ...(body && { body }),
    url: urlOf(operation, changes),
    description: wordsOnOperation(operation),
  };
  const event = scriptsOfRequest(changes);
  const name = requestName(summary, changes);
  return {
    id: stableId(`${id} ${changes.note ?? ""}`),
    name,
    ...(event.length > 0 && { event }),
    request,
    response: answersOf(operation),
  };
}

/** The name of a step's request, which is another for each. */
export function requestName(summary: string, { note }: Changes = {}): string {
  return note ? `${summary}, ${note}` : summary;
}

/** An ID that is the same in each build, in the form of a UUID. */
export function stableId(text: string): string {
  const digest = createHash("sha256").update(text).digest("hex");
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}

function urlOf({ path, parameters }: Operation, { set = {} }: Changes): object {
  const query = parameters.filter((parameter) => parameter.in === "query").map((parameter) => toPair(parameter, set));
  const variable = parameters.filter((parameter) => parameter.in === "path").map((parameter) => toPair(parameter, set));
  const sent = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  const segments = path.slice(1).replaceAll(/\{(\w+)\}/g, ":$1");
  return {
    raw: `{{baseUrl}}/${segments}${sent.length > 0 ? `?${sent.join("&")}` : ""}`,
    host: ["{{baseUrl}}"],
    path: segments.split("/"),
    ...(query.length > 0 && { query }),
    ...(variable.length > 0 && { variable }),
  };
}

// Control operations act on the meeting whose variables the order keeps; optional parameters wait, switched off.
function toPair(parameter: Parameter, set: NonNullable<Changes["set"]>): Pair {
  const { name, required, example } = parameter;
  const isGiven = name in set;
  const value = isGiven ? set[name] : name === "conferenceID" ? "{{conferenceID}}" : (example ?? "");
  return {
    key: name,
    value: String(value),
    description: wordsOnParameter(parameter),
    ...(!required && !isGiven && { disabled: true as const }),
  };
}

function headersOf(operation: Operation, changes: Changes): Pair[] {
  const { parameters, body, securityHeader, securityDescription } = operation;
  const headers: Pair[] = [];
  if (securityHeader) {
    const description = `(string, required) ${securityDescription}`;
    headers.push({ key: securityHeader, value: credentials(operation, changes), description });
  }
  if (body?.mediaType === "application/json") headers.push({ key: "Content-Type", value: "application/json" });
  const others = parameters.filter(({ in: place }) => place === "header");
  return [...headers, ...others.map((parameter) => toPair(parameter, changes.set ?? {}))];
}

const tokens: Record<Role, string> = {
  user: "{{userToken}}",
  administrator: "{{administratorToken}}",
  provider: "{{providerToken}}",
};

function credentials({ security, requiredRole, securityHeader = "" }: Operation, changes: Changes): string {
  const given = changes.set?.[securityHeader];
  if (given !== undefined) return String(given);
  switch (security) {
    case "appSignature":
      return "{{signature}}";
    case "accountPassword":
      return "Basic {{basicCredentials}}";
    case "refreshToken":
      return "{{refreshToken}}";
    case "verificationToken":
      return "{{verificationToken}}";
    case "conferenceToken":
      return "{{controlToken}}";
    default:
      return tokens[changes.as ?? roleOf(requiredRole)];
  }
}

function roleOf(requiredRole: string | undefined): Role {
  if (requiredRole === undefined) return "user";
  return requiredRole === "sp-administrator" ? "provider" : "administrator";
}

function bodyOf({ body }: Operation, changes: Changes): object | undefined {
  if (!body) return undefined;
  if (body.mediaType.startsWith("multipart/")) {
    const formdata = Object.entries(body.example as object).map(([key, value]) =>
      fileNameIn(value) ? { key, type: "file", src: formFile } : { key, type: "text", value },
    );
    return { mode: "formdata", formdata };
  }
  const text = JSON.stringify(laidOver(body.example, changes.body), null, 2);
  const raw = text.replaceAll(/"\{\{number:(\w+)\}\}"/g, "{{$1}}");
  return { mode: "raw", raw, options: { raw: { language: "json" } } };
}

function laidOver(example: unknown, change: unknown): unknown {
  if (change === undefined) return example;
  return isRecord(example) && isRecord(change) ? { ...example, ...change } : change;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function answersOf({ id, answer, answerExample }: Operation): object[] {
  const saved = { id: stableId(`${id} answer`), name: "As described", status: "OK", code: 200 };
  const header = [{ key: "Content-Type", value: "application/json" }];
  if (answer === undefined) return [{ ...saved, header, body: "" }];
  return [{ ...saved, _postman_previewlanguage: "json", header, body: JSON.stringify(answerExample, null, 2) }];
}
