import type { Mutation } from "./plan.ts";
import type { Wire } from "./wire.ts";

// Written into a JSON text as they are, for what no value stands for.
const raw = (text: string) => `\u0001${text}\u0001`;

const odd: unknown[] = [
  null,
  "",
  " ",
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  true,
  [],
  {},
  [[]],
  [null],
  "NaN",
  "0x10",
  "1e3",
  "\ud800",
  "\udc00\ud800",
  "\u0000",
  "‮\ufeff\u2028",
  "😀".repeat(70),
  "会".repeat(5000),
  "x".repeat(100_000),
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "2030-02-31 25:61",
  "9999-12-31 23:59",
  "0000-00-00",
  "%00%ff",
  { constructor: { prototype: { broken: true } } },
  { toString: null, valueOf: 1 },
  raw("1e999"),
  raw("-1e999"),
  raw("-0"),
  raw("1e-400"),
  raw("123456789012345678901234567890"),
  raw("NaN"),
  raw('{"__proto__":{"broken":true}}'),
  raw('{"a":1,"a":2}'),
  raw(`${"[".repeat(90)}${"]".repeat(90)}`),
  raw(`${"[".repeat(5000)}${"]".repeat(5000)}`),
  raw(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`),
];

const oddNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "😀", "x".repeat(300), "length"];

const of = <Item>(list: readonly Item[], what: number): Item => list[what % list.length] as Item;

// A copy, as a later change may reach into what an earlier one has put there.
const oddValue = (what: number): unknown => structuredClone(of(odd, what));

/** A body as JSON, with some of its values changed. Every third change is one of the body. */
export function mutateBody(body: unknown, mutations: Mutation[]): string {
  let value = structuredClone(body);
  for (const mutation of mutations.filter(({ kind }) => kind % 3 === 0)) value = mutated(value, mutation);
  const text = JSON.stringify(value) ?? "";
  const made = text.replaceAll(/"\\u0001(.*?)\\u0001"/g, (_, inner) => JSON.parse(`"${inner}"`));
  return mutations.filter(({ kind }) => kind % 9 === 1).reduce(brokenText, made);
}

function mutated(value: unknown, { at, what }: Mutation): unknown {
  const places = placesIn(value);
  const place = places[at % Math.max(1, places.length)];
  if (!place || at % 11 === 0) return oddValue(what);
  const { holder, key } = place;
  if (at % 5 === 0) delete holder[key];
  else if (Array.isArray(holder) && at % 5 === 1) holder.push(oddValue(what));
  else if (at % 5 === 1) holder[of(oddNames.slice(1), what)] = oddValue(at);
  else holder[key] = oddValue(what);
  return value;
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function brokenText(text: string, { at, what }: Mutation): string {
  const cut = text.slice(0, at % (text.length + 1));
  return of([cut, `${text}${text}`, `\ufeff${text}`, `${text},`, text.replaceAll('"', "'"), `/**/${text}`, " "], what);
}

/** Changes a request into one that may be refused. */
export function mutateWire(wire: Wire, mutation: Mutation): void {
  if (mutation.kind % 3 !== 0) of(changes, mutation.kind)(wire, mutation);
}

type Change = (wire: Wire, mutation: Mutation) => void;

const oddTypes = [
  "text/plain",
  "text/html",
  "application/xml",
  "application/x-www-form-urlencoded",
  "application/json; charset=utf-16",
  'application/json;charset="',
  "multipart/form-data",
  'multipart/form-data; boundary="',
  "application/json, application/json",
  "",
  ";;;",
  "*/*",
];

const oddHeaders: [string, string][] = [
  ["X-Request-Id", "x".repeat(5000)],
  ["X-Request-Id", "\xe9\xff"],
  ["X-Request-Id", ""],
  ["Accept-Language", "\xff;q=2,,"],
  ["Content-Encoding", "gzip"],
  ["X-HTTP-Method-Override", "DELETE"],
  ["Origin", "null"],
  ["Origin", "http://\xe9"],
  ["Accept", "application/xml"],
  ["If-None-Match", "*"],
  ["Range", "bytes=5-2"],
  ["Cookie", "=;=;"],
  ["__proto__", "x"],
  ["constructor", "x"],
  ["Connection", "close"],
  ["Authorization", "Basic %%%"],
  ["Authorization", `Bearer ${"y".repeat(9000)}`],
  ["X-Forwarded-Host", "evil.example"],
];

const oddQuery = [
  "%",
  "%zz",
  "%c0%af",
  "%00",
  "%ed%a0%80",
  "+",
  "NaN",
  "1e3",
  "-1",
  "99999999999999999999",
  "null",
  "a%26b",
  "%F0%9F%98%80",
  "",
  "[]",
];

const changes: Change[] = [
  // Tokens that are none, or come twice.
  (wire, { what }) => {
    for (const header of wire.headers.filter(([name]) => /token|authorization/i.test(name))) {
      header[1] = of(
        ["", "wrong", "Basic", "Basic !!!", "null", "x".repeat(4000), "\xff", `${header[1]}, ${header[1]}`],
        what,
      );
    }
  },
  (wire, { at, what }) => {
    const parameter = wire.query[at % Math.max(1, wire.query.length)];
    if (parameter) parameter[1] = of(oddQuery, what);
  },
  (wire, { at, what }) => {
    wire.headers = wire.headers.filter(([name]) => name !== "Content-Type");
    if (at % 4 !== 0) wire.headers.push(["Content-Type", of(oddTypes, what)]);
  },
  (wire, { at, what }) => {
    const names = [...oddNames.map(encodeURIComponent), "%", "offset", "conferenceID"];
    wire.query.push([of(names, what), of(oddQuery, at)]);
  },
  (wire, { what }) => void wire.headers.push(of(oddHeaders, what)),
  (wire, { at }) => void wire.headers.splice(at % Math.max(1, wire.headers.length), 1),
  (wire, { at }) => void wire.query.splice(at % Math.max(1, wire.query.length), 1),
  (wire, { at }) => {
    const twice = wire.headers[at % Math.max(1, wire.headers.length)];
    if (twice) wire.headers.push([twice[0].toLowerCase(), twice[1]]);
  },
  (wire, { what }) => {
    wire.method = of(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"], what);
  },
  (wire, { at, what }) => {
    const segments = wire.path.split("/");
    segments[1 + (at % (segments.length - 1))] = of(
      ["", "..", "%2e%2e", "%", "%zz", "%2F", "%00", "%ff", "{id}", "__proto__", "x".repeat(3000)],
      what,
    );
    wire.path = segments.join("/");
  },
  (wire, { what }) => {
    wire.path = of(
      [`${wire.path}/`, `/${wire.path}`, wire.path.toUpperCase(), `${wire.path};a=b`, `${wire.path}%20`],
      what,
    );
  },
  (wire, { at, what }) => {
    const bytes = wire.body ?? Buffer.alloc(0);
    const broken = Buffer.concat([bytes.subarray(0, at % (bytes.length + 1)), Buffer.from([0xff, 0xc0, 0x00])]);
    wire.body = of(
      [
        undefined,
        Buffer.alloc(0),
        broken,
        bytes.subarray(0, at % (bytes.length + 1)),
        Buffer.from(bytes.toString(), "utf16le"),
      ],
      what,
    );
  },
];
