import type { Operation } from "../generate/document.ts";

/**
 * Makes the names of operations in a Markdown text lead to their pages.
 * @param operations all operations
 * @param own name of the operation that the text belongs to, which is here already
 */
export function linkOperations(markdown: string, operations: Map<string, Operation>, own?: string): string {
  // Neither in code blocks, nor in what leads elsewhere already.
  const parts = markdown.split(/(^```[\s\S]*?^```$|\[[^\]]*\]\([^)]*\)|^#.*$)/m);
  return parts.map((part, index) => (index % 2 === 0 ? linked(part, operations, own) : part)).join("");
}

function linked(text: string, operations: Map<string, Operation>, own: string | undefined): string {
  return text.replace(/`(\w+)`/g, (code, name) => {
    const operation = operations.get(name);
    return operation && name !== own ? `[${code}](#${pageOf(operation)})` : code;
  });
}

/** Where the page shows an operation. */
export function pageOf({ tag, id }: Pick<Operation, "tag" | "id">): string {
  return `/${tag}/${id.toLowerCase()}`;
}
