import { demandsOf } from "../generate/demands.ts";
import type { Node, Operation, Parameter } from "../generate/document.ts";

/** What a request of the collection tells of its operation: Postman has no other place for bodies and statuses. */
export function wordsOnOperation({ id, description, source, body, statuses }: Operation): string {
  const meanings = statuses.map(([status, meaning]) => `- \`${status}\`: ${meaning}`).join("\n");
  const parts = [
    description,
    body && wordsOnBody(body),
    `**Answers**\n\n${meanings}`,
    `Operation \`${id}\`: ${source}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** What a request tells of one of its parameters. */
export function wordsOnParameter({ description, schema, ...parameter }: Parameter): string {
  return [`(${traits(schema, parameter)}) ${description}`, ...demandsOf(schema)].join("\n");
}

function wordsOnBody({ required, description, schema }: NonNullable<Operation["body"]>): string {
  const { properties, required: needed }: Node = schema.items ?? schema;
  const fields = Object.entries<Node>(properties).flatMap(([name, field]) => {
    const isNeeded = needed.includes(name);
    const facts = traits(field, { required: isNeeded, deprecated: field.deprecated ?? false });
    const [first, ...lines] = [field.description, ...demandsOf(field, isNeeded)];
    return [`- \`${name}\` (${facts}): ${first}`, ...lines.map((line) => `  ${line}`)];
  });
  const head = `**Body** (${traits(schema, { required, deprecated: false })}): ${description}`;
  return fields.length > 0 ? `${head}\n\n${fields.join("\n")}` : head;
}

function traits({ type, items }: Node, { required, deprecated }: Pick<Parameter, "required" | "deprecated">): string {
  const kind = type === "array" && items?.type ? `array of ${items.type}s` : [type ?? "object"].flat().join(" or ");
  return [kind, required && "required", deprecated && "deprecated"].filter(Boolean).join(", ");
}
