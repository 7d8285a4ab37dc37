const secretHeaders = ["authorization", "x-access-token", "x-conference-authorization", "x-password", "x-nonce"];
const secretFields = /password|pwd|token|nonce|authorization/i;
// What is shorter stands in too many texts by chance.
const shortest = 4;
const secretsOf = new WeakMap<Response, string[]>();

/** Remembers the secrets in the headers of the requests that led to an answer, so that it can be shown without them. */
export function rememberSecrets(response: Response, ...requests: Request[]): void {
  const values = requests.flatMap(({ headers }) => secretHeaders.map((name) => headers.get(name) ?? ""));
  secretsOf.set(response, values.flatMap(parts));
}

/**
 * A text from an answer, without the secrets of its request.
 * @param body the body of the request; secrets in it are known by their names
 */
export function redact(text: string | undefined, response: Response, body: unknown): string | undefined {
  const secrets = [...(secretsOf.get(response) ?? []), ...secretsIn(body)];
  return secrets
    .filter(({ length }) => length >= shortest)
    .sort((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean?.replaceAll(secret, "[secret]"), text);
}

/** Whether a text can be the value of a header. The error of the runtime would show the text. */
export function fitsHeader(value: unknown): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value));
}

// A header is a scheme and its values, such as "HMAC-SHA256 signature=…,access=…".
function parts(header: string): string[] {
  const values = header.split(/[\s,]+/);
  return [header, ...values, ...values.map((value) => value.replace(/^\w+=/, ""))].filter(
    (value) => value !== "Basic" && value !== "HMAC-SHA256",
  );
}

function secretsIn(value: unknown, name = ""): string[] {
  if (typeof value === "string") return secretFields.test(name) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(inner, Array.isArray(value) ? name : key));
}
