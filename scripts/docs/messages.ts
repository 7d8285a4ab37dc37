import { follow, type Node } from "../generate/document.ts";

/** The description's WebSockets as Markdown: what goes over them, with its properties and examples. */
export function messagesOf(document: Node): string {
  return Object.values<Node>(document["x-websockets"])
    .map((socket) => channel(document, socket))
    .join("\n\n");
}

function channel(document: Node, { description, requests, pushes }: Node): string {
  const shown = new Set<string>();
  // Of headings of level 1 Redoc makes groups in its menu; below them all others form one list.
  return [
    description,
    "# What you send",
    ...Object.entries<Node>(requests).map(([action, frame]) => section(document, action, frame, shown)),
    "# What comes",
    tables(document, { $ref: "#/components/schemas/MeetingPush" }, shown),
    ...Object.entries<Node>(pushes).map(([action, frame]) => section(document, action, frame, shown)),
  ].join("\n\n");
}

function section(document: Node, action: string, frame: Node, shown: Set<string>): string {
  const { description, externalDocs, content, answer } = frame;
  return [
    `## ${action}`,
    `${description.trim()} [Source](${externalDocs.url}).`,
    ...part(document, content, shown),
    ...(answer ? part(document, answer.content, shown) : []),
  ].join("\n\n");
}

function part(document: Node, content: Node, shown: Set<string>): string[] {
  const { schema, examples } = content["application/json"];
  const blocks = Object.values<Node>(examples).map(
    ({ summary, value }) => `${summary}:\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
  );
  return [tables(document, schema, shown), ...blocks];
}

// A table of the properties, and after it those of the objects in it. Each is shown once.
function tables(document: Node, reference: Node, shown: Set<string>): string {
  const name = reference.$ref.split("/").at(-1);
  if (shown.has(name)) return "";
  shown.add(name);
  const schema = follow(document, reference);
  const own = [schema, ...(schema.allOf ?? [])].filter((part: Node) => !part.$ref);
  const properties = Object.assign({}, ...own.map((part: Node) => part.properties));
  const rows = Object.entries<Node>(properties).map(([key, property]) => row(document, key, property));
  const inner = Object.values<Node>(properties).flatMap((property) => objectsIn(document, property));
  const title = `${schema.title}:`;
  const table = [title, "", "| property | type | what it tells |", "|---|---|---|", ...rows].join("\n");
  return [table, ...inner.map((object) => tables(document, object, shown))].filter(Boolean).join("\n\n");
}

function objectsIn(document: Node, property: Node): Node[] {
  const reference = property.$ref ? property : (property.items ?? property.contentSchema);
  return reference?.$ref && follow(document, reference).properties ? [reference] : [];
}

function row(document: Node, key: string, property: Node): string {
  const schema = { ...follow(document, property), ...property };
  const literals = Object.entries(schema["x-enumDescriptions"] ?? {});
  const meanings = literals.map(([literal, meaning]) => `\`${literal}\`: ${String(meaning).replace(/\.$/, "")}`);
  const words = [schema.description, meanings.join("; ")].filter(Boolean).join(" ");
  return `| \`${key}\` | ${typeOf(document, schema)} | ${words.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")} |`;
}

function typeOf(document: Node, schema: Node): string {
  if (schema.type === "array") {
    const item = follow(document, schema.items);
    return `list of ${item.properties ? item.title : (item.type ?? "anything")}`;
  }
  return schema.properties ? schema.title : [schema.type].flat().join(" or ");
}
