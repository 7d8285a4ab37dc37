import { comment } from "./doc-comment.ts";
import { follow, type Node } from "./document.ts";
import { header } from "./header.ts";

/** The texts of the files in generated/ that hold single facts of the description which code needs as values. */
export function factFiles(document: Node): Record<string, string> {
  const { KnownErrorCode, TimeZoneID } = document.components.schemas;
  const regions = document.servers.filter((server: Node) => server["x-region"]);
  return {
    // A file of its own, because the client loads it only when a call is refused.
    "facts.ts": file([
      constant("errorMeanings", "What each known error code means.", KnownErrorCode["x-enumDescriptions"]),
      constant("errorRemedies", "What to do about some error codes.", KnownErrorCode["x-remedies"]),
      constant(
        "errorStatuses",
        "Status of the error codes that do not come with 400.",
        KnownErrorCode["x-enumStatuses"],
      ),
    ]),
    "events.ts": file([
      constant("eventExamples", "An event of each kind, as the description shows it.", eventExamples(document)),
      constant(
        "repetition",
        "In seconds: how an event that was not acknowledged is sent again, a few `times` at first, then less often.",
        document.components.responses.EventReceived["x-repeats"],
      ),
    ]),
    "regions.ts": file([
      constant("regions", "Address of the service in each region.", pairs(regions, "x-region", "url")),
      `/** Name of a region of the service. */\nexport type Region = keyof typeof regions;\n`,
    ]),
    "recurrence.ts": file([
      constant("cycleLimits", "What a recurrence may say, by what it counts.", cycleLimits(document)),
    ]),
    "time-zones.ts": file([
      constant("timeZones", "IANA zone of each of the service's time zone IDs.", TimeZoneID["x-iana-zones"]),
    ]),
  };
}

function file(parts: string[]): string {
  return [header, ...parts].join("\n");
}

function constant(name: string, words: string, value: unknown): string {
  return `${comment([words])}\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}

function eventExamples(document: Node): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<Node>(document.webhooks).map(([name, { post }]) => {
      const [example] = Object.values<Node>(post.requestBody.content["application/json"].examples);
      return [name, example.value.eventInfo];
    }),
  );
}

function cycleLimits(document: Node): Record<string, unknown> {
  const { mapping } = document.components.schemas.CycleParams.discriminator;
  const limits = Object.entries(mapping).map(([cycle, $ref]) => {
    const { interval, point } = follow(document, { $ref }).properties;
    return [cycle, { interval: range(interval), ...(point && { point: range(point.items) }) }];
  });
  return Object.fromEntries(limits);
}

function range({ minimum, maximum, default: byDefault }: Node): object {
  return { minimum, maximum, default: byDefault };
}

function pairs(list: Node[], key: string, value: string): Record<string, string> {
  return Object.fromEntries(list.map((item) => [item[key], item[value]]));
}
