import type { Operation } from "../generate/document.ts";

/** A code sample as the documentation shows it beside an operation. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The samples of one operation, written from its examples. */
export function samples(operation: Operation, server: string): CodeSample[] {
  return [
    { lang: "typescript", label: "TypeScript", source: typescript(operation) },
    { lang: "bash", label: "curl", source: curl(operation, server) },
  ];
}

function typescript(operation: Operation): string {
  const controlled = operation.security === "conferenceToken";
  const supplied = controlled ? ["conferenceID"] : [];
  const entries = inputs(operation).filter(([name]) => !supplied.includes(name));
  const call = `${controlled ? "control" : "meeting"}.${operation.id}(${entries.length > 0 ? literal(Object.fromEntries(entries)) : ""})`;
  const lines = [`${operation.answer ? "const answer = " : ""}await ${call};`];
  if (controlled)
    lines.unshift(`const control = await meeting.control({ conferenceID: "986256843", password: hostPassword });`);
  return lines.join("\n");
}

function inputs(operation: Operation): [string, unknown][] {
  const entries: [string, unknown][] = operation.parameters
    .filter(({ required }) => required)
    .map(({ name, example }) => [name, example]);
  if (operation.securityHeader && !["accessToken", "conferenceToken"].includes(operation.security ?? "")) {
    entries.push([operation.securityHeader, secretOf(operation)]);
  }
  if (operation.body)
    entries.push(["body", isForm(operation) ? files(operation.body.example) : operation.body.example]);
  return entries;
}

/** Source text that stands in a sample as it is. */
class Source {
  constructor(readonly text: string) {}
}

function isForm(operation: Operation): boolean {
  return operation.body?.mediaType === "multipart/form-data";
}

// Examples of files are words about them, such as "(the bytes of logo.png)".
function fileName(words: unknown): string {
  return String(words).match(/[\w-]+\.\w+/)?.[0] ?? "picture.png";
}

function files(parts: unknown): Record<string, Source> {
  const entries = Object.entries(parts as object).map(([name, words]) => [
    name,
    new Source(`new File([bytes], ${JSON.stringify(fileName(words))})`),
  ]);
  return Object.fromEntries(entries);
}

const secrets: Record<string, string> = {
  accessToken: "cnr1316vcp2ceIkbfko3z13Y2J8UdioOw0ER4kTK",
  refreshToken: "cnr13168neNyRDfomYEIci7zVjBBybZQG90fYdX2",
  verificationToken: "hYRlErvNnuqEuseSo0PoDBLMvol71wJm7",
  conferenceToken: "stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb",
  appSignature:
    "HMAC-SHA256 signature=3eca3f0f1e90ed55de38388066d02f1b7a86571a8ce30823af1df7c4edd7e086,access=ZmRiOGU0Njk5NTg2NDU4YmJkMTBjODM0ODcyZGNjNjI=",
  accountPassword: "Basic ZGVtbzpEZW1vQDEyMzQ1",
};

function secretOf({ id, security = "" }: Operation): string {
  const secret = secrets[security];
  if (secret === undefined) throw new Error(`${id}: secrets has no example for the security scheme "${security}".`);
  return secret;
}

function curl(operation: Operation, server: string): string {
  const url = new URL(server + operation.path.replace(/\{(\w+)\}/g, (_, name) => example(operation, name)));
  const lines = [`curl -X ${operation.method}`];
  for (const { name, in: location, required, example } of operation.parameters) {
    if (required && location === "query") url.searchParams.set(name, String(example));
    if (required && location === "header") lines.push(`-H ${quote(`${name}: ${example}`)}`);
  }
  lines[0] += ` ${quote(url.href)}`;
  if (operation.securityHeader) lines.push(`-H ${quote(`${operation.securityHeader}: ${secretOf(operation)}`)}`);
  if (isForm(operation)) {
    for (const [name, words] of Object.entries(operation.body?.example as object)) {
      lines.push(`-F ${quote(`${name}=@${fileName(words)}`)}`);
    }
  } else if (operation.body) {
    lines.push(`-H ${quote(`Content-Type: ${operation.body.mediaType}`)}`);
    lines.push(`-d ${quote(JSON.stringify(operation.body.example, null, 2))}`);
  }
  return lines.join(" \\\n  ");
}

function example(operation: Operation, name: string): string {
  return encodeURIComponent(String(operation.parameters.find((parameter) => parameter.name === name)?.example));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A value as TypeScript source: like JSON, with bare keys where they can be bare. */
function literal(value: unknown, indent = ""): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, deeper));
    const line = `[${items.join(", ")}]`;
    return line.length + indent.length <= 70 && !line.includes("\n")
      ? line
      : `[\n${items.map((item) => `${deeper}${item},\n`).join("")}${indent}]`;
  }
  if (value instanceof Source) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${literal(item, deeper)}`,
  );
  const line = `{ ${members.join(", ")} }`;
  return line.length + indent.length <= 60 && !line.includes("\n")
    ? line
    : `{\n${members.map((member) => `${deeper}${member},\n`).join("")}${indent}}`;
}
