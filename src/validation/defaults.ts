import { description, follow } from "./document.ts";

/** What the description says a body means where it leaves something out, by the name of its schema. */
export function defaultsOf(name: string): Record<string, unknown> {
  const properties = Object.entries(description.components.schemas[name]?.properties ?? {});
  const defaults = properties.map(([property, schema]) => [property, schema.default ?? follow(schema).default]);
  return Object.fromEntries(defaults.filter(([, value]) => value !== undefined));
}
