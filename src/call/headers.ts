/** Header of the access token. */
export const tokenHeader = "X-Access-Token";

/** Whether a text can be the value of a header. The error of the runtime would show the text. */
export function fitsHeader(value: unknown): value is string {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value));
}

/** Whether a value can be a part of an address: a text without half characters, a number, true, false or a list. */
export function fitsAddress(value: unknown): boolean {
  return (Array.isArray(value) || Object(value) !== value) && !/\p{Cs}/u.test(String(value));
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

/** Whether headers hold an access token. */
export function carriesToken(headers: Record<string, string> = {}): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === tokenHeader.toLowerCase());
}
