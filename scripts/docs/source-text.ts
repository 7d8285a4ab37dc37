/** A piece of TypeScript that stands where a value is expected. */
export class Code {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** The documentation's code column holds this many characters on a screen of 1280 pixels. */
export const width = 56;

/** Where a value stands: what precedes it on its first line, and how far its further lines are indented. */
export interface Place {
  before?: string;
  indent?: string;
}

/** A value as TypeScript, like JSON but with bare keys and trailing commas; on one line where it fits. */
export function toTypeScript(value: unknown, place: Place = {}): string {
  return write(value, place, { key: bareKey, trailingComma: "," });
}

/** A value as JSON, on one line where it fits. */
export function toJson(value: unknown, place: Place = {}): string {
  return write(value, place, { key: JSON.stringify, trailingComma: "" });
}

interface Style {
  key: (name: string) => string;
  trailingComma: string;
}

function write(value: unknown, place: Place, style: Style): string {
  if (value instanceof Code) return value.source;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const { before = "", indent = "" } = place;
  const items = itemsOf(value, `${indent}  `, style);
  const [open, close, space] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  if (items.length === 0) return open + close;
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (before.length + line.length <= width && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `${indent}  ${item}`).join(",\n")}${style.trailingComma}\n${indent}${close}`;
}

function itemsOf(value: object, indent: string, style: Style): string[] {
  if (Array.isArray(value)) return value.map((item) => write(item, { before: indent, indent }, style));
  return Object.entries(value).map(([name, item]) => {
    if (name === "...") return `...${write(item, { before: indent, indent }, style)}`;
    const key = `${style.key(name)}: `;
    return key + write(item, { before: indent + key, indent }, style);
  });
}

function bareKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
