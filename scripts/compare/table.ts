import type { Measured, Outcome } from "./measure.ts";

/** What is told in words; the candidates have them in this order. */
const facts = ["Sign-in", "Control of a meeting", "Service to test with, offline", "Documentation"];

/** A measured candidate, with the milliseconds that loading it takes. */
export type Row = Measured & { loading: number };

/** The comparison as a table in Markdown. */
export function table(measured: readonly Row[]): string {
  const line = (title: string, cell: (row: Row) => string) => `| ${[title, ...measured.map(cell)].join(" | ")} |`;
  const told = (title: string, index: number) => line(title, ({ candidate }) => candidate.facts[index] ?? "");
  const bySelf = (text: (row: Row) => string) => (row: Row) =>
    row.candidate.facts[0] === "yours to write" ? "yours to write" : text(row);
  return [
    line("", ({ candidate }) => candidate.name),
    `|---|${measured.map(() => "---|").join("")}`,
    line("Operations", ({ operations }) => `${operations}`),
    told(facts[0] ?? "", 0),
    line(
      "Sign-ins for ten first calls at once",
      bySelf(({ signIns }) => `${signIns}`),
    ),
    line("A query meets a 503, once", ({ unavailable }) => ended(unavailable, "repeated, answered")),
    line("A call is refused", ({ refusal }) => ended(refusal, "answered")),
    line("The error tells", ({ refusal }) => known(refusal)),
    line("Access token in the log of a failed call", ({ printsToken }) => (printsToken ? "yes" : "no")),
    ...facts.slice(1).map((title, index) => told(title, index + 1)),
    line("The program, bundled, minified and gzipped", ({ bundle }) => size(bundle, 1e3, "kB")),
    line("Installed", ({ installed, packages }) => `${size(installed, 1e6, "MB")}, ${packages} packages`),
    line("Time to load in Node", ({ loading }) => `${Math.round(loading)} ms`),
  ].join("\n");
}

function ended({ thrown, returned }: Outcome, otherwise: string): string {
  if (thrown) return `throws \`${thrown}\``;
  return returned ? "returns the error" : otherwise;
}

// The same has other names elsewhere.
const tellings: [title: string, names: string[]][] = [
  ["status", ["status", "httpStatusCode"]],
  ["code", ["code", "errorCode", "error_code"]],
  ["message", ["message", "errorMsg", "error_msg"]],
  ["request ID", ["requestId", "request_id"]],
  ["meaning", ["meaning"]],
  ["whether to repeat", ["retryable"]],
];

function known({ tells = [] }: Outcome): string {
  return tellings.flatMap(([title, names]) => (names.some((name) => tells.includes(name)) ? [title] : [])).join(", ");
}

function size(bytes: number, unit: number, name: string): string {
  return `${(bytes / unit).toFixed(bytes / unit < 20 ? 1 : 0)} ${name}`;
}
