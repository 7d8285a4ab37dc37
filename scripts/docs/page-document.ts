import { type Node, readOperations } from "../generate/document.ts";
import { highlightCode } from "./highlight.ts";
import { samples } from "./samples.ts";

/**
 * The bundled document with what only the documentation shows: code samples, and the name of each operation. API tools
 * make samples of their own.
 */
export function pageDocument(document: Node): Node {
  const page = unwrapDescriptions(document);
  for (const operation of readOperations(page)) {
    const node = page.paths[operation.path][operation.method.toLowerCase()];
    // As a heading, so that the search ranks the operation above those that only mention it.
    node.description = `### ${operation.id}\n\n${operation.description}`;
    node["x-codeSamples"] = samples(operation, page.servers[0].url);
  }
  page.info.description = highlightCode(page.info.description);
  return page;
}

// The page's search joins the lines of a paragraph without a space.
function unwrapDescriptions(document: Node): Node {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === "description" && typeof value === "string" ? unwrap(value) : value,
  );
}

function unwrap(markdown: string): string {
  const parts = markdown.split(/(^```[\s\S]*?^```)/m);
  return parts.map((part, index) => (index % 2 === 0 ? joinLines(part) : part)).join("");
}

// Lists, tables, headings and quotes keep their lines.
function joinLines(text: string): string {
  return text.replace(/(?<=\S)\n(?!\s|[-*|#>]|\d+\.\s)/g, " ");
}
