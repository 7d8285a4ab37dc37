// Names of headers and of fields of the input.
const secretNames =
  /passw|pwd|token|nonce|authorization|credential|secret|cookie|key$|phone|mobile|mail|sms|captcha|verif.*code|^code$|^HA2$|authInfo|(live|aux)Address/i;
const harmlessNames = /(type|request-?id)$/i;
// Reachable by phone, with the country, whatever the field is called.
const phoneNumber = /\+\d{6,}|\b\d{11,}\b/g;
// What is shorter stands in too many texts by chance.
const shortest = 4;
const utf8 = new TextEncoder();
const traceLength = 4;

/** A way in which a secret may be written. */
interface Form {
  /** Pattern that finds it. */
  pattern: string;
  /** A few letters or digits of it, in lower case, that are in each text where the pattern finds it, or undefined. */
  trace: string | undefined;
}

/** The secrets of a call, in all the ways in which they may be written. */
export type Secrets = readonly Form[];

/**
 * The secrets of a call: credentials, tokens, and how to reach people.
 * @param sent the headers of its requests
 * @param input its input; secrets in it are known by their names
 */
export function secretsOf(sent: Headers[], input: unknown): Secrets {
  const inHeaders = sent.flatMap((headers) =>
    [...headers].flatMap(([name, value]) => secretsIn(name, value, partsOfHeader)),
  );
  const inInput = textsIn(input).flatMap(([name, text]) =>
    secretsIn(name, text, () => [text, ...text.split(/[\s,;]+/)]),
  );
  const secrets = new Set([...inHeaders, ...inInput].filter(({ length }) => length >= shortest));
  const patterns = new Set([...secrets].flatMap(formsOf).sort((a, b) => b.length - a.length));
  return [...patterns].map((pattern) => ({ pattern, trace: traceOf(pattern) }));
}

/** A text without the secrets of a request. */
export function redact(text: string, secrets: Secrets): string {
  return text.replace(finder(text, secrets), "[secret]");
}

// Thousands of attendees have tens of thousands of patterns. Only those are tried of which there is a trace.
function finder(text: string, secrets: Secrets): RegExp {
  const lower = text.toLowerCase();
  const traces = new Set(Array.from({ length: lower.length }, (_none, at) => lower.slice(at, at + traceLength)));
  const possible = secrets.filter(({ trace }) => trace === undefined || traces.has(trace));
  // Without a secret it finds nothing.
  return new RegExp(possible.map(({ pattern }) => pattern).join("|") || "(?!)", "gi");
}

/**
 * An error of the runtime, or what is left of it when something in it tells a secret, or may do so because nobody can
 * look inside.
 */
export function redactCause(cause: unknown, secrets: Secrets): unknown {
  const tells = (texts: [string, string]) => texts.some((text) => finder(text, secrets).test(text));
  if (!hides(cause) && !textsIn(cause).some(tells)) return cause;
  const { name, message, code }: NodeError = cause instanceof Error ? cause : new Error(String(cause));
  const clean = (text: string) => redact(text, secrets);
  const rest = typeof code === "string" ? { code: clean(code) } : {};
  return Object.assign(new Error(clean(String(message))), { name: clean(String(name)), stack: undefined, ...rest });
}

type NodeError = Error & { code?: unknown };

/** Whether a text is a secret, by its name or because it tells how to reach somebody. */
export function isSecret(name: string, text: string): boolean {
  return secretsIn(name, text, () => [text]).length > 0;
}

function secretsIn(name: string, text: string, parts: (text: string) => string[]): string[] {
  if (harmlessNames.test(name)) return [];
  return secretNames.test(name) ? parts(text) : personal(text);
}

/** How to reach people, also in the middle of a text. */
function personal(text: string): string[] {
  // One pattern for a whole address would try each of a long text's characters as its beginning.
  const words = text.includes("@") ? text.split(/[\s"'(),:;<>]+/) : [];
  return [...words.filter((word) => /^.[^@]*@.+\../s.test(word)), ...(text.match(phoneNumber) ?? [])];
}

// A header is a scheme and its values, such as "HMAC-SHA256 signature=…,access=…", or values only.
function partsOfHeader(header: string): string[] {
  const parts = header.split(/[\s,;]+/);
  const [scheme = ""] = parts;
  const values = parts.length > 1 && !scheme.includes("=") ? parts.slice(1) : parts;
  const bare = values.map((value) => value.replace(/^[^=]+=(?=.)/, ""));
  return [header, ...values, ...bare, ...(/^basic$/i.test(scheme) ? passwordIn(values[0]) : [])];
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

/** Patterns for the ways in which a secret may be written: as it is, or encoded, and that encoded once more. */
function formsOf(secret: string): string[] {
  // A phone number is often written without the country.
  const texts = new Set([secret, secret.replace(/^\+(86)?(?=\d{6})/, "")].flatMap(encoded));
  return [...texts].flatMap((text) => [...encoded(text).map(escaped), ...inBase64(text)]);
}

function encoded(text: string): string[] {
  // No encoding changes these.
  if (/^[\w.-]*$/.test(text)) return [text];
  // Half characters cannot be encoded.
  const whole = new TextDecoder().decode(utf8.encode(text));
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    text.replace(/[&<>"']/g, (character) => entities[character] ?? ""),
    encodeURI(whole),
    encodeURIComponent(whole),
    new URLSearchParams([["", whole]]).toString().slice(1),
  ];
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// Where a pattern has four of them in a row, they stand for themselves.
function traceOf(pattern: string): string | undefined {
  return pattern.match(/[a-z\d]{4}/i)?.[0].toLowerCase();
}

function escaped(text: string): string {
  // What is encoded for an address may be so several times.
  return text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&").replaceAll("%", "%(?:25)*");
}

// In the middle of a longer text there are three ways, by where in a group of three bytes the secret begins. The
// characters at both ends that tell of its neighbours, too, are left out.
function inBase64(text: string): string[] {
  const bytes = utf8.encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return [0, 2, 3].map((start, shift) => {
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    const form = escaped(btoa("\0".repeat(shift) + binary).slice(start, end));
    return form.replaceAll("\\+", "(?:[+-]|%2B)").replaceAll("/", "(?:[/_]|%2F)");
  });
}

/** The texts in a value with their names, however deep, also where errors keep them; those in a list have its name. */
function textsIn(value: unknown): [name: string, text: string][] {
  return [...walk(value)].flatMap(([name, at]) => {
    if (typeof at === "string" || typeof at === "number") return [[name, String(at)]];
    return at instanceof Error ? [["", String(at)]] : [];
  });
}

/** Whether there is an object in a value that does not show all it has, such as a request or a map. */
function hides(value: unknown): boolean {
  const open = [Object.prototype, Array.prototype, null];
  return [...walk(value)].some(
    ([, at]) =>
      typeof at === "object" && at !== null && !(at instanceof Error) && !open.includes(Object.getPrototypeOf(at)),
  );
}

function* walk(value: unknown, name = "", seen: Set<unknown> = new Set<unknown>()): Generator<[string, unknown]> {
  if (seen.has(value)) return;
  yield [name, value];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const inner = (value as Record<PropertyKey, unknown>)[key];
    yield* walk(inner, Array.isArray(value) ? name : String(key), seen);
  }
}
