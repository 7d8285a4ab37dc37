import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runTool } from "../run.ts";
import type { ApiDocument } from "./api-document.ts";
import { comparable } from "./skeleton.ts";
import { usersOf } from "./users.ts";

/** One change of the description that programs can notice. */
export interface Change {
  /** Whether programs written for the earlier description may fail. */
  breaking: boolean;
  /** The operations and events that it concerns. */
  operations: string[];
  /** Where it is, for example "components/schemas/CycleParams/properties/point". */
  place: string;
  /** What changed, and so why it breaks. */
  why: string;
}

/** A change as `redocly diff` reports it. */
interface Found {
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: "major" | "minor" | "patch";
  verdicts: { impact: Found["impact"]; message: string }[];
  base?: { pointer: string };
  revision?: { pointer: string };
}

/**
 * Compares two descriptions.
 * @returns what breaks programs, and what was added
 */
export async function compare(before: ApiDocument, after: ApiDocument): Promise<Change[]> {
  const [base, revision] = [comparable(before), comparable(after)];
  const found = await diff(base, revision);
  return grouped(found.flatMap((change) => toChanges(change, base, revision)));
}

async function diff(base: ApiDocument, revision: ApiDocument): Promise<Found[]> {
  const folder = await mkdtemp(join(tmpdir(), "meeting-diff-"));
  try {
    const file = (name: string) => join(folder, name);
    await writeFile(file("base.json"), JSON.stringify(base));
    await writeFile(file("revision.json"), JSON.stringify(revision));
    const rules = join(root, "scripts/check/diff-rules.yaml");
    const report = ["--format=json", `--output=${file("report.json")}`, "--fail-on=none"];
    await runTool("@redocly/cli", ["diff", file("base.json"), file("revision.json"), `--config=${rules}`, ...report]);
    return JSON.parse(await readFile(file("report.json"), "utf8")).changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toChanges(found: Found, base: ApiDocument, revision: ApiDocument): Change[] {
  const pointer = (found.base ?? found.revision)?.pointer ?? found.path;
  const operations = [...new Set([base, revision].flatMap((document) => usersOf(document, pointer)))];
  const about = { operations, place: placeOf(pointer) };
  const judged = found.verdicts.map(({ impact, message }) => ({
    ...about,
    breaking: impact === "major",
    why: message,
  }));
  if (judged.length > 0 || found.kind !== "added" || found.impact !== "minor") return judged;
  return [{ ...about, breaking: false, why: addition(found) }];
}

// A shared parameter changes in each operation that takes it: one change.
function grouped(changes: Change[]): Change[] {
  const groups = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.why} ${change.place}`;
    const operations = [...(groups.get(key)?.operations ?? []), ...change.operations];
    groups.set(key, { ...change, operations: [...new Set(operations)] });
  }
  return [...groups.values()];
}

function placeOf(pointer: string): string {
  const [, kind, ...steps] = pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  // Of a parameter's name only the last part is the description's: "searchMeetings.query.limit".
  if (steps[0] === "parameters") return ["parameters", ...steps.slice(1).map(ownName)].join("/");
  if (kind !== "paths" && kind !== "webhooks") return [kind, ...steps].join("/");
  const [path, method, ...rest] = steps;
  return [method?.toUpperCase(), path, rest.join("/")].filter(Boolean).join(" ");
}

function ownName(step: string, index: number): string {
  return index === 0 ? step.split(".").slice(1).join("/") : step;
}

function addition({ path, typeName }: Found): string {
  const name = path.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
  if (typeName === "PathItem") return `Path \`${name}\` was added.`;
  if (typeName === "Schema" && path.split("/").at(-2) === "properties") return `Property \`${name}\` was added.`;
  return `${typeName} was added.`;
}
