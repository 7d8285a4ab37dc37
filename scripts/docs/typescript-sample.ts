import type { Operation } from "../generate/document.ts";
import {
  appKey,
  bodyOf,
  controlledMeeting,
  credentialsOf,
  fileNameIn,
  neededParameters,
  pictureType,
  tokenOf,
} from "./example-values.ts";
import { Code, toTypeScript, width } from "./source-text.ts";

/** Shows how to call an operation through the client. */
export function typescriptSample(operation: Operation): string {
  return [
    ...imports(operation),
    "// meeting = createMeetingClient({ … })",
    ...preparation(operation),
    call(operation),
  ].join("\n");
}

function imports({ security, body }: Operation): string[] {
  if (security === "appSignature") return ['import { signAppId } from "huaweicloud-meeting";', ""];
  if (body?.mediaType.startsWith("multipart/")) return ['import { readFile } from "node:fs/promises";', ""];
  return [];
}

function preparation(operation: Operation): string[] {
  switch (operation.security) {
    case "conferenceToken": {
      const before = "const control = await meeting.control(";
      return [`${before}${toTypeScript(controlledMeeting, { before: `${before});` })});`, ""];
    }
    case "appSignature":
      return [`const signed = ${toTypeScript(signedFields(operation))};`, ""];
    default:
      return [];
  }
}

function call(operation: Operation): string {
  const input = inputOf(operation);
  const client = operation.security === "conferenceToken" ? "control" : "meeting";
  const result = operation.answer ? `const ${variableFor(operation.answer)} =` : "";
  const start = `await ${client}.${operation.id}(`;
  const fits = result.length + start.length < width;
  const [space, indent] = result === "" ? ["", ""] : fits ? [" ", ""] : ["\n  ", "  "];
  const before = fits ? result + space + start : indent + start;
  const argument = Object.keys(input).length > 0 ? toTypeScript(input, { before: `${before});`, indent }) : "";
  return `${result}${space}${start}${argument});`;
}

// What must be given, and the example body. A control session knows its meeting by itself.
function inputOf(operation: Operation): Record<string, unknown> {
  const known = operation.security === "conferenceToken" ? ["conferenceID"] : [];
  const needed = neededParameters(operation).filter(({ name }) => !known.includes(name));
  return {
    ...Object.fromEntries(needed.map(({ name, example }) => [name, example])),
    ...credentials(operation),
    ...(operation.body ? { body: inputBody(operation) } : {}),
  };
}

function credentials(operation: Operation): Record<string, unknown> {
  const { security, securityHeader } = operation;
  // The client attaches these two itself.
  if (!securityHeader || security === "accessToken" || security === "conferenceToken") return {};
  if (security === "appSignature") return { [securityHeader]: new Code(`await signAppId(signed, "${appKey}")`) };
  if (security !== "accountPassword") return { [securityHeader]: tokenOf(operation) };
  return { [securityHeader]: new Code(`\`Basic \${btoa("${credentialsOf(operation)}")}\``) };
}

function inputBody(operation: Operation): unknown {
  const body = operation.body?.example;
  if (operation.security === "appSignature") {
    const signed = signedFields(operation);
    const rest = Object.entries(bodyOf(operation)).filter(([name]) => !(name in signed));
    return { "...": new Code("signed"), ...Object.fromEntries(rest) };
  }
  if (!operation.body?.mediaType.startsWith("multipart/")) return body;
  const parts = Object.entries(bodyOf(operation)).map(([name, value]) => {
    const file = fileNameIn(value);
    return [name, file ? fileFromDisk(file) : value];
  });
  return Object.fromEntries(parts);
}

function fileFromDisk(name: string): Code {
  const lines = [`await readFile("${name}")`, JSON.stringify(name), `{ type: "${pictureType(name)}" }`];
  return new Code(`new File(\n      [${lines[0]}],\n      ${lines[1]},\n      ${lines[2]},\n    )`);
}

// The part of a sign-in's body that its signature covers; two of its fields must be fresh each time.
function signedFields(operation: Operation): Record<string, unknown> {
  const fresh: Record<string, unknown> = {
    expireTime: new Code("Math.floor(Date.now() / 1000) + 600"),
    nonce: new Code("crypto.randomUUID()"),
  };
  const signed = ["appId", "corpId", "userId", "expireTime", "nonce"];
  const given = Object.entries(bodyOf(operation)).filter(([name]) => signed.includes(name));
  return Object.fromEntries(given.map(([name, value]) => [name, fresh[name] ?? value]));
}

// The name of the answer's schema is the best name for it, unless the sample uses that name already.
function variableFor(schema: string): string {
  const name = schema.charAt(0).toLowerCase() + schema.slice(1);
  return ["meeting", "control", "signed"].includes(name) ? "answer" : name;
}
