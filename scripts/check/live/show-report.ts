import type { LiveReport } from "./check-live.ts";

/** The report as a table for people. */
export function showReport({ calls, differences }: LiveReport): string {
  const missed = calls.filter(({ outcome }) => outcome !== "answered");
  const answered = calls.length - missed.length;
  return [
    `${answered} of ${calls.length} operations answered.`,
    ...missed.map(({ operation, outcome, status }) => `  ${operation}: ${outcome}${status ? ` (${status})` : ""}`),
    "",
    ...(differences.length > 0 ? table(differences) : ["No answer differs from the description."]),
  ].join("\n");
}

function table(differences: LiveReport["differences"]): string[] {
  const head = ["operation", "status", "difference", "at", "expected", "found", "times"];
  const rows = differences.map(({ operation, status, kind, at, expected, found, count }) =>
    [operation, status, kind, at, expected, found, count].map(String),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
