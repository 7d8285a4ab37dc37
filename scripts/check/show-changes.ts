import type { Change } from "./compare.ts";

const mostNames = 4;

/** The changes between two versions as a text for people. */
export function showChanges(changes: Change[], before: string, after: string, allowed: boolean): string {
  const breaking = changes.filter((change) => change.breaking);
  const others = changes.filter((change) => !change.breaking);
  return [
    ...section("Breaking changes", breaking),
    ...section("Additions", others),
    `${before} → ${after}: ${breaking.length} breaking, ${others.length} additions.`,
    ...advice(breaking.length, before, allowed),
  ].join("\n");
}

function section(title: string, changes: Change[]): string[] {
  return changes.length === 0 ? [] : [title, ...changes.map(show), ""];
}

function show({ operations, place, why }: Change): string {
  return `  ${why}\n      ${names(operations)}\n      at ${place}`;
}

function names(operations: string[]): string {
  if (operations.length === 0) return "no operation";
  const more = operations.length - mostNames;
  return `${operations.slice(0, mostNames).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function advice(count: number, before: string, allowed: boolean): string[] {
  if (count === 0) return [];
  if (allowed) return ["The version announces them."];
  const part = before.startsWith("0.") ? "minor" : "major";
  return [`Take them back, or raise the ${part} number in info.version of openapi/openapi.yaml and in package.json.`];
}
