import fc from "fast-check";
import { formatTime } from "../../src/time/meeting-time.ts";
import { follow, type Schema } from "../../src/validation/document.ts";
import { Live } from "./live.ts";

/** The keywords that limit a value, beside those that the package itself reads. */
interface Limits extends Schema {
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  minLength?: number;
  minItems?: number;
  maxItems?: number;
  allOf?: Limits[];
  properties?: Record<string, Limits>;
}

/** When the service's clock begins; times that are made up lie around it. */
export const beginning = Date.UTC(2030, 0, 7, 0, 0, 10);

const day = 24 * 3600_000;

/** A time some days after another one, as requests have it. */
export function timeAfter(start: number, days: number): string {
  return formatTime(start + days * day);
}

// Deeper than that, only what must be there is.
const deepest = 4;

/**
 * Values that a schema allows.
 * @param name under which the value travels; it tells which of the service's texts may stand there
 */
export function valuesOf(schema: Schema, name: string, depth = 0): fc.Arbitrary<unknown> {
  const limits = flat(schema);
  const { oneOf, anyOf, enum: literals, examples = [] } = limits;
  if ("const" in limits) return fc.constant(limits.const);
  if (literals) return fc.constantFrom(...literals);
  const alternatives = oneOf ?? anyOf;
  if (alternatives) return fc.oneof(...alternatives.map((one) => valuesOf(merged([limits, one]), name, depth)));
  const types = [limits.type ?? (limits.properties ? "object" : "string")].flat();
  const fresh = fc.oneof(...types.map((type) => valuesOfType(type, limits, name, depth)));
  return examples.length > 0 ? either(3, fresh, 1, fc.constantFrom(...examples)) : fresh;
}

function valuesOfType(type: string, limits: Limits, name: string, depth: number): fc.Arbitrary<unknown> {
  if (type === "object") return objects(limits, depth);
  if (type === "array") return lists(limits, name, depth);
  if (type === "string") return texts(limits, name);
  if (type === "boolean") return fc.boolean();
  return type === "null" ? fc.constant(null) : numbers(type, limits, name);
}

function objects({ properties = {}, required = [] }: Limits, depth: number): fc.Arbitrary<unknown> {
  const known = Object.entries(properties).filter(([name]) => depth < deepest || required.includes(name));
  const members = Object.fromEntries(known.map(([name, schema]) => [name, valuesOf(schema, name, depth + 1)]));
  return fc.record(members, { requiredKeys: required.filter((name) => name in members), noNullPrototype: true });
}

function lists({ items = {}, minItems = 0, maxItems = 4 }: Limits, name: string, depth: number): fc.Arbitrary<unknown> {
  const inner = valuesOf(items, name, depth + 1);
  return fc.array(inner, { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) });
}

function texts({ minLength = 0, maxLength = 200, pattern, format }: Limits, name: string): fc.Arbitrary<unknown> {
  const longest = Math.max(minLength, Math.min(maxLength, 40));
  const any = fc.string({ unit: "grapheme", minLength, maxLength: longest }).map((text) => text.slice(0, maxLength));
  const most = fc.constantFrom("x", "9", "会").map((letter) => letter.repeat(Math.min(maxLength, 2000)));
  const time = timeLike(pattern, format);
  if (time) return time;
  const fresh = patterned(pattern, longest) ?? either(9, any, 1, most);
  const live = fc.tuple(fc.nat(), fresh).map(([pick, otherwise]) => new Live(name, pick, otherwise));
  return either(3, live, 1, fresh);
}

// fast-check knows most of what a pattern can say, but not looking ahead.
function patterned(pattern: string | undefined, maxLength: number): fc.Arbitrary<string> | undefined {
  if (pattern === undefined) return undefined;
  try {
    return fc.stringMatching(new RegExp(pattern, "u"), { maxLength });
  } catch {
    return fc.stringMatching(/^[a-z][a-z0-9]{7}$/);
  }
}

function timeLike(pattern = "", format = ""): fc.Arbitrary<string> | undefined {
  const hasTime = pattern.includes("\\d{2}:\\d{2}");
  if (!hasTime && !pattern.startsWith("^\\d{4}-") && format !== "date") return undefined;
  return fc.integer({ min: -40 * day, max: 40 * day }).map((step) =>
    new Date(beginning + step)
      .toISOString()
      .replace("T", " ")
      .slice(0, hasTime ? 16 : 10),
  );
}

function numbers(type: string, limits: Limits, name: string): fc.Arbitrary<number> {
  const { format, minimum, maximum } = limits;
  const bound = format === "int64" ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1;
  const range = { min: minimum ?? -bound, max: maximum ?? bound };
  if (type === "number") return fc.double({ ...range, noNaN: true });
  const any = fc.maxSafeInteger().map((value) => range.min + (Math.abs(value) % (range.max - range.min + 1)));
  const small = fc.integer({ min: Math.max(range.min, 0), max: Math.max(range.min, Math.min(range.max, 20)) });
  if (/time|date/i.test(name) && format === "int64") {
    const time = fc.integer({ min: beginning - 40 * day, max: beginning + 40 * day });
    return fc.oneof(time, any).map((value) => Math.min(range.max, Math.max(range.min, value)));
  }
  return fc.oneof(any, small, fc.constantFrom(range.min, range.max));
}

function either<A, B>(often: number, one: fc.Arbitrary<A>, seldom: number, other: fc.Arbitrary<B>) {
  return fc.oneof({ weight: often, arbitrary: one }, { weight: seldom, arbitrary: other });
}

function flat(schema: Limits): Limits {
  const { allOf = [], ...own } = schema.$ref ? follow(schema) : schema;
  return allOf.length === 0 ? own : merged([...allOf, own]);
}

function merged(schemas: Limits[]): Limits {
  const parts = schemas
    .map(flat)
    .map(({ oneOf, anyOf, ...part }, index) => (index === 0 ? part : { ...part, oneOf, anyOf }));
  const { oneOf, anyOf, ...all } = Object.assign({}, ...parts.map(withoutUndefined));
  return {
    ...all,
    ...withoutUndefined({ oneOf, anyOf }),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))],
  };
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
