import type { Measured, Outcome } from "./measure.ts";

// What a candidate has no part in.
const own = "yours to write";

/** A measured candidate, with the milliseconds that loading it takes. */
export type Row = Measured & { loading: number };

/** The comparison as a table in Markdown. */
export function table(measured: readonly Row[]): string {
  const line = (title: string, cell: (row: Row) => string) => `| ${[title, ...measured.map(cell)].join(" | ")} |`;
  return [
    line("", ({ candidate }) => candidate.name),
    `|---|${measured.map(() => "---|").join("")}`,
    line("Operations", ({ operations }) => `${operations}`),
    line("Sign-in", ({ candidate }) => candidate.signIn ?? own),
    line("Sign-ins for ten first calls at once", ({ candidate, signIns }) => (candidate.signIn ? `${signIns}` : own)),
    line("A query meets a 503, once", ({ unavailable }) => ended(unavailable, "repeated, answered")),
    line("A call is refused", ({ refusal }) => ended(refusal, "answered")),
    line("The error tells", ({ refusal }) => known(refusal)),
    line("Access token in the log of a failed call", ({ printsToken }) => (printsToken ? "yes" : "no")),
    line("Control of a meeting", ({ candidate }) => candidate.control ?? own),
    line("Service to test with, offline", ({ candidate }) => candidate.offline ?? "none"),
    line("Documentation", ({ candidate }) => candidate.documentation),
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
