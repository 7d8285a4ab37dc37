const secretHeaders = ["authorization", "x-access-token", "x-conference-authorization", "x-password", "x-nonce"];
const secretFields = /password|pwd|token|nonce|authorization/i;
// What is shorter stands in too many texts by chance.
const shortest = 4;
const requestsOf: WeakMap<Response, Request[]> = new WeakMap();

/** Remembers the requests that led to an answer, so that it can be shown without the secrets in their headers. */
export function rememberRequests(response: Response, ...requests: Request[]): void {
  requestsOf.set(response, requests);
}

/**
 * A text from an answer, without the secrets of its request.
 * @param body the body of the request; secrets in it are known by their names
 */
export function redact(text: string | undefined, response: Response, body: unknown): string | undefined {
  const headers = (requestsOf.get(response) ?? []).flatMap(headerSecrets);
  const secrets = [...headers.flatMap(parts), ...secretsIn(body)];
  return secrets
    .filter(({ length }) => length >= shortest)
    .sort((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean?.replaceAll(secret, "[secret]"), text);
}

/** Whether a text can be the value of a header. The error of the runtime would show the text. */
export function fitsHeader(value: unknown): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value));
}

/**
 * Checks headers that a caller has chosen.
 * @throws TypeError that names the header, but does not show its value
 */
export function checkHeaders(where: string, headers: Record<string, string> = {}): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!fitsHeader(value)) throw new TypeError(`${where}: the header "${name}" has characters that cannot travel.`);
  }
}

function headerSecrets({ headers }: Request): string[] {
  return secretHeaders.map((name) => headers.get(name) ?? "");
}

// A header is a scheme and its values, such as "HMAC-SHA256 signature=…,access=…".
function parts(header: string): string[] {
  const [scheme, ...values] = header.split(/[\s,]+/);
  const bare = values.map((value) => value.replace(/^\w+=/, ""));
  return [header, ...values, ...bare, ...(scheme === "Basic" ? passwordIn(values[0]) : [])];
}

function passwordIn(base64 = ""): string[] {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const [, ...password] = new TextDecoder().decode(bytes).split(":");
    return [password.join(":")];
  } catch {
    return [];
  }
}

function secretsIn(value: unknown, name = ""): string[] {
  if (typeof value === "string") return secretFields.test(name) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(inner, Array.isArray(value) ? name : key));
}
