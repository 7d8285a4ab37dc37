import type { MeetingRequest } from "../../../generated/types.ts";
import { description, follow, type Schema } from "../../validation/document.ts";

/** What the description says a meeting request means where it leaves something out. */
export const requestDefaults = defaultsOf(description.components.schemas.MeetingRequest as Schema) as MeetingRequest & {
  length: number;
};

function defaultsOf(schema: Schema): Record<string, unknown> {
  const properties = Object.entries(follow(schema).properties ?? {});
  const defaults = properties.map(([name, property]) => [name, property.default ?? follow(property).default]);
  return Object.fromEntries(defaults.filter(([, value]) => value !== undefined));
}
