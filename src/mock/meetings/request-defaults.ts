import type { MeetingRequest, ProlongRequest } from "../../../generated/types.ts";
import { description, follow } from "../../validation/document.ts";

/** What the description says a meeting request means where it leaves something out. */
export const requestDefaults = defaultsOf("MeetingRequest") as MeetingRequest & { length: number };

/** What it says an extension means where it leaves something out. */
export const prolongDefaults = defaultsOf("ProlongRequest") as Required<ProlongRequest>;

/** What the description says a body means where it leaves something out, by the name of its schema. */
export function defaultsOf(name: string): Record<string, unknown> {
  const properties = Object.entries(description.components.schemas[name]?.properties ?? {});
  const defaults = properties.map(([property, schema]) => [property, schema.default ?? follow(schema).default]);
  return Object.fromEntries(defaults.filter(([, value]) => value !== undefined));
}
