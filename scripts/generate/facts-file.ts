import { comment } from "./doc-comment.ts";
import type { Node } from "./document.ts";
import { header } from "./header.ts";

/** The text of generated/facts.ts: single facts of the description that code needs as values. */
export function factsFile(document: Node): string {
  const { KnownErrorCode, TimeZoneID } = document.components.schemas;
  const regions = document.servers.filter((server: Node) => server["x-region"]);
  return [
    header,
    constant("regions", "Address of the service in each region.", pairs(regions, "x-region", "url")),
    `/** Name of a region of the service. */\nexport type Region = keyof typeof regions;\n`,
    constant("errorMeanings", "What each known error code means.", KnownErrorCode["x-enumDescriptions"]),
    constant("errorRemedies", "What to do about some error codes.", KnownErrorCode["x-remedies"]),
    constant("errorStatuses", "Status of the error codes that do not come with 400.", KnownErrorCode["x-enumStatuses"]),
    constant("timeZones", "IANA zone of each of the service's time zone IDs.", TimeZoneID["x-iana-zones"]),
  ].join("\n");
}

function constant(name: string, words: string, value: unknown): string {
  return `${comment([words])}\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}

function pairs(list: Node[], key: string, value: string): Record<string, string> {
  return Object.fromEntries(list.map((item) => [item[key], item[value]]));
}
