import type { Kind } from "./fault-scene.ts";

/** What goes wrong, the error that the callers get if they get one, and for each kind of call what happens. */
export interface FaultRow<Column extends string = Kind> {
  trouble: string;
  error: string;
  cells: Record<Column, string>;
}

/** Reads a table whose columns are parted by "|", with their names in the first line. */
export function readTable<Column extends string = Kind>(text: string): FaultRow<Column>[] {
  const [[, , ...names] = [], ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return lines.map(([trouble = "", error = "", ...cells]) => ({
    trouble,
    error,
    cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])) as Record<Column, string>,
  }));
}
