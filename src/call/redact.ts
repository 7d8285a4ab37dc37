const secretHeaders = ["authorization", "x-access-token", "x-conference-authorization", "x-password", "x-nonce"];
const secretFields =
  /password|pwd|token|nonce|authorization|credential|key$|phone|mobile|mail|sms|captcha|verif.*code/i;
// Reachable whatever the field is called: an e-mail address, or a phone number with its country.
const personal = /^\S+@\S+\.\S+$|^\+\d{6,}$|^\d{11,}$/;
// What is shorter stands in too many texts by chance.
const shortest = 4;

/**
 * The secrets of a call: credentials, tokens, and how to reach people.
 * @param sent the headers of its requests
 * @param input its input; secrets in it are known by their names
 */
export function secretsOf(sent: Headers[], input: unknown): string[] {
  const inHeaders = sent.flatMap((headers) => secretHeaders.flatMap((name) => parts(headers.get(name) ?? "")));
  const all = [...inHeaders, ...textsIn(input, isSecret)].filter(({ length }) => length >= shortest);
  return [...all, ...all.map(encodeURIComponent)].sort((a, b) => b.length - a.length);
}

/** A text without the secrets of a request. */
export function redact(text: string, secrets: string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "[secret]"), text);
}

/** An error of the runtime, or what is left of it when something in it tells a secret. */
export function redactCause(cause: unknown, secrets: string[]): unknown {
  const tells = textsIn(cause, () => true).some((text) => secrets.some((secret) => text.includes(secret)));
  if (!tells) return cause;
  const { name, message } = cause instanceof Error ? cause : { name: "Error", message: String(cause) };
  return Object.assign(new Error(redact(message, secrets)), { name, stack: undefined });
}

function isSecret(text: string, name: string): boolean {
  return secretFields.test(name) || personal.test(text);
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

// The texts in a value, however deep, also where errors keep them; those of a list go by the name of the list.
function textsIn(value: unknown, wanted: (text: string, name: string) => boolean): string[] {
  const seen = new Set<unknown>();
  const visit = (at: unknown, name: string): string[] => {
    if (typeof at === "string") return wanted(at, name) ? [at] : [];
    if (typeof at !== "object" || at === null || seen.has(at)) return [];
    seen.add(at);
    return Object.getOwnPropertyNames(at).flatMap((key) =>
      visit((at as Record<string, unknown>)[key], Array.isArray(at) ? name : key),
    );
  };
  return visit(value, "");
}
