import type { Operation } from "../generate/document.ts";
import {
  appKey,
  bodyOf,
  controlledMeeting,
  credentialsOf,
  fileNameIn,
  neededParameters,
  tokenOf,
} from "./example-values.ts";
import { Code, toJson } from "./source-text.ts";

/** Shows how to call an operation from a shell. */
export function curlSample(operation: Operation, server: string): string {
  const parts = [`curl -X ${operation.method} ${quote(addressOf(operation, server))}`];
  for (const { name, in: place, example } of neededParameters(operation)) {
    if (place === "header") parts.push(`-H ${quote(`${name}: ${example}`)}`);
  }
  if (operation.securityHeader) parts.push(credentials(operation, operation.securityHeader));
  if (operation.body) parts.push(...bodyParts(operation));
  return [...preparation(operation, server), parts.join(" \\\n  ")].join("\n");
}

function addressOf(operation: Operation, server: string): string {
  const examples = new Map(operation.parameters.map(({ name, example }) => [name, String(example)]));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(examples.get(name) ?? ""));
  const url = new URL(server + path);
  for (const { name, in: place, example } of neededParameters(operation)) {
    if (place === "query") url.searchParams.set(name, String(example));
  }
  return url.href;
}

function credentials(operation: Operation, header: string): string {
  switch (operation.security) {
    case "accessToken":
      return `-H "${header}: $ACCESS_TOKEN"`;
    case "conferenceToken":
      return `-H "${header}: $CONTROL_TOKEN"`;
    case "appSignature":
      return `-H "${header}: HMAC-SHA256 signature=$SIGNATURE,access=$(printf %s "$APP_ID" | base64)"`;
    case "accountPassword":
      return `-u ${quote(credentialsOf(operation))}`;
    default:
      return `-H ${quote(`${header}: ${tokenOf(operation)}`)}`;
  }
}

// What the variables of the call stand for.
function preparation(operation: Operation, server: string): string[] {
  if (operation.security === "conferenceToken") {
    const { conferenceID, password } = controlledMeeting;
    return [
      `CONTROL_TOKEN=$(curl -s '${server}/v1/mmc/control/conferences/token?conferenceID=${conferenceID}' \\`,
      `  -H 'X-Password: ${password}' -H 'X-Login-Type: 1' | jq -r .data.token)`,
      "",
    ];
  }
  if (operation.security === "appSignature") {
    const { appId, corpId, userId = "" } = bodyOf(operation);
    const signed = [...(corpId ? ["$APP_ID", corpId] : ["$APP_ID"]), userId, "$EXPIRE_TIME", "$NONCE"].join(":");
    return [
      `APP_ID=${appId}`,
      "EXPIRE_TIME=$(($(date +%s) + 600))",
      "NONCE=$(openssl rand -hex 24)",
      `SIGNATURE=$(printf %s "${signed}" |`,
      `  openssl dgst -sha256 -hmac ${quote(appKey)} -r | cut -d ' ' -f 1)`,
      "",
    ];
  }
  return [];
}

function bodyParts(operation: Operation): string[] {
  const { mediaType = "", example } = operation.body ?? {};
  if (mediaType.startsWith("multipart/")) {
    return Object.entries(bodyOf(operation)).map(([name, value]) => {
      const file = fileNameIn(value);
      return `-F ${quote(`${name}=${file ? `@${file}` : value}`)}`;
    });
  }
  const type = `-H ${quote(`Content-Type: ${mediaType}`)}`;
  if (operation.security === "appSignature") return [type, `-d @- <<END\n${signedBody(operation)}\nEND`];
  return [type, `-d ${quote(toJson(example, { before: "  -d ''", indent: "  " }))}`];
}

// The shell fills in what must be fresh for each sign-in.
function signedBody(operation: Operation): string {
  const fresh = { appId: "$APP_ID", expireTime: new Code("$EXPIRE_TIME"), nonce: "$NONCE" };
  return toJson({ ...bodyOf(operation), ...fresh });
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
