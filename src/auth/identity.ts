import { hex } from "./encoding.ts";

/**
 * Names who signs in, for the key of a {@link TokenStore}. Who does not know the secret does not find the token: the
 * name ends with what PBKDF2 makes of it, from which the secret cannot be told.
 * @param parts kind of sign-in, app or account, enterprise, user
 * @param secret what proves that the caller may sign in
 * @param iterations how hard guessing the secret is made; 1 will do for one that was made at random
 */
export async function identityOf(
  parts: (string | undefined)[],
  secret: string,
  iterations: number = 100_000,
): Promise<string> {
  // JSON escapes half characters, which cannot be encoded.
  const name = parts.map((part = "") => encodeURIComponent(JSON.stringify(part).slice(1, -1))).join("/");
  const bytes = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", bytes(secret), "PBKDF2", false, ["deriveBits"]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt: bytes(name), iterations };
  return `${name}/${hex(new Uint8Array(await crypto.subtle.deriveBits(derivation, key, 128)))}`;
}
