import { comment } from "./doc-comment.ts";
import type { Node } from "./document.ts";
import { header } from "./header.ts";

/** The text of generated/types.ts: every schema under its own name. */
export function typesFile(document: Node): string {
  const aliases = Object.entries<Node>(document.components.schemas).map(
    ([name, schema]) => `${comment([schema.description])}\nexport type ${name} = components["schemas"]["${name}"];\n`,
  );
  return [header, `import type { components } from "./schema.ts";\n`, ...aliases].join("\n");
}
