/** Refuses an option that is missing or no text. The value is not shown; it may be a secret. */
export function requireText(where: string, name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") {
    throw new TypeError(`${where} needs "${name}", a text that is not empty.`);
  }
}
