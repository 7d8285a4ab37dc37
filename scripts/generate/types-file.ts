import { demandsOf } from "./demands.ts";
import { comment } from "./doc-comment.ts";
import { follow, type Node } from "./document.ts";
import { header } from "./header.ts";
import { sentSchemas } from "./sent-schemas.ts";

// Stays closed: the type of an error code is open already, and the known ones are worth naming.
const closed = ["KnownErrorCode"];

/** The text of generated/types.ts: every schema under its own name. */
export function typesFile(document: Node): string {
  const sent = sentSchemas(document);
  const aliases = Object.entries<Node>(document.components.schemas).map(([name, schema]) => {
    const type = `components["schemas"]["${name}"]`;
    const own = sent.has(name) || closed.includes(name) ? type : `Answer<${type}>`;
    return `${comment([schema.description, ...demandsOf(schema)])}\nexport type ${name} = ${own};\n`;
  });
  const maps = [pushedEvents(document), pushedMessages(document)];
  return [header, `import type { components } from "./schema.ts";\n`, answer, ...aliases, ...maps].join("\n");
}

// The type of each event by the name under which it is pushed.
function pushedEvents(document: Node): string {
  const members = Object.entries<Node>(document.webhooks).map(([name, { post }]) => {
    const message = follow(document, post.requestBody.content["application/json"].schema);
    const parts: Node[] = [message, ...(message.allOf ?? [])];
    const event = parts.map(({ properties }) => properties?.eventInfo?.$ref).find(Boolean);
    return `  "${name}": ${event.split("/").at(-1)};`;
  });
  return `/** What the service pushes to an address of yours, by the names of the events. */
export interface PushedEvents {
${members.join("\n")}
}
`;
}

// The type of each message by the action under which a WebSocket tells it.
function pushedMessages(document: Node): string {
  const pushes = Object.values<Node>(document["x-websockets"]).flatMap((socket) => Object.entries<Node>(socket.pushes));
  const members = pushes.map(([action, { summary, content }]) => {
    const name = content["application/json"].schema.$ref.split("/").at(-1);
    return `  /** ${summary}. */\n  ${action}: ${name};`;
  });
  return `/** What is told of a meeting over a WebSocket, by the action of the messages. */
export interface MeetingMessages {
${members.join("\n")}
}
`;
}

const answer = `/**
 * What the service answers: literals are those that are known, and any other. The service adds literals without notice,
 * and a program that takes the list for complete would be wrong one day.
 */
export type Answer<T> = T extends string
  ? T | (string extends T ? never : string & {})
  : T extends number
    ? T | (number extends T ? never : number & {})
    : T extends (infer Item)[]
      ? Answer<Item>[]
      : T extends object
        ? { [Name in keyof T]: Answer<T[Name]> }
        : T;
`;
