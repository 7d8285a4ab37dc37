import { readFileSync } from "node:fs";
import type { Changes } from "./step.ts";

/** A script of a collection or of one of its requests. */
export interface Event {
  listen: "prerequest" | "test";
  script: { type: "text/javascript"; exec: string[] };
}

/** What runs before and after each request. */
export function scriptsOfCollection(order: string[]): Event[] {
  const list = JSON.stringify(order, null, 2);
  return [
    event("prerequest", sandbox("before")),
    event(
      "test",
      sandbox("after").replace("ORDER", () => list),
    ),
  ];
}

/** What one request reads before it is sent, and keeps of its answer. */
export function scriptsOfRequest({ read, keep }: Changes): Event[] {
  const events = [];
  if (read) events.push(event("prerequest", readScript(read)));
  if (keep) events.push(event("test", keepScript(keep)));
  return events;
}

function readScript(read: Record<string, string>): string {
  return [
    "// The local service shows what it sends; with any other, leave `inbox` empty and set the variable by hand.",
    'const address = pm.variables.replaceIn("{{inbox}}");',
    "if (address) {",
    "  pm.sendRequest(address, (error, response) => {",
    '    if (error || response.code !== 200) return console.error("The inbox cannot be read.");',
    "    const inbox = response.json();",
    ...assignments(read).map((line) => `    ${line}`),
    "  });",
    "}",
  ].join("\n");
}

function keepScript(keep: Record<string, string>): string {
  const lines = ["const answer = pm.response.json();", ...assignments(keep)].map((line) => `  ${line}`);
  return ["if (pm.response.code === 200) {", ...lines, "}"].join("\n");
}

function assignments(values: Record<string, string>): string[] {
  return Object.entries(values).map(
    ([name, expression]) => `pm.collectionVariables.set(${JSON.stringify(name)}, ${expression});`,
  );
}

function event(listen: Event["listen"], code: string): Event {
  return { listen, script: { type: "text/javascript", exec: code.trimEnd().split("\n") } };
}

function sandbox(name: string): string {
  return readFileSync(new URL(`sandbox/${name}.js`, import.meta.url), "utf8");
}
