const secretHeaders = ["authorization", "x-access-token", "x-conference-authorization", "x-password", "x-nonce"];
const secretsOf = new WeakMap<Response, string[]>();

/** Remembers the secrets that a request carried, so that its answer can be shown without them. */
export function rememberSecrets(request: Request, response: Response): void {
  const secrets = secretHeaders.map((name) => request.headers.get(name)).filter((value) => value !== null);
  secretsOf.set(response, secrets.filter(Boolean));
}

/** A text from an answer, without the secrets of its request. */
export function redact(text: string | undefined, response: Response): string | undefined {
  return (secretsOf.get(response) ?? []).reduce((clean, secret) => clean?.replaceAll(secret, "[secret]"), text);
}
