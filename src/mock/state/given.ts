/**
 * Refuses members that nothing would look at, such as those with a typing error in their name.
 * @param thing what has the members, such as `a fault`
 * @throws TypeError that names the known ones
 */
export function refuseOthers(given: object, known: readonly string[], thing: string): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) {
    throw new TypeError(`"${other}" is no member of ${thing}; known ones are ${known.join(", ")}.`);
  }
}

/** A value as messages show it. */
export function shown(value: unknown): string {
  const asJson = typeof value === "string" || (typeof value === "object" && !(value instanceof Date));
  return asJson ? JSON.stringify(value) : String(value);
}
