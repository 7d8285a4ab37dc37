import { follow, type Node, type Operation, readOperations } from "../generate/document.ts";
import { readGuides, workedOut } from "./guides.ts";
import { highlightCode } from "./highlight.ts";
import { linkOperations } from "./link-operations.ts";
import { messagesOf } from "./messages.ts";
import { samples } from "./samples.ts";

/**
 * The bundled document with what only the documentation shows: guides, code samples, links between operations, and the
 * name of each operation. API tools make samples of their own, and show no guides.
 */
export function pageDocument(document: Node): Node {
  const operations = new Map(readOperations(document).map((operation) => [operation.id, operation]));
  const page = prepareDescriptions(document, operations);
  for (const operation of operations.values()) {
    const node = page.paths[operation.path][operation.method.toLowerCase()];
    // As a heading, so that the search ranks the operation above those that only mention it.
    node.description = [`### ${operation.id}`, node.description, sourcesOf(operation.id, node.externalDocs)].join(
      "\n\n",
    );
    if (node.parameters) node.parameters = sortParameters(page, node.parameters);
    node["x-codeSamples"] = samples(operation, page.servers[0].url);
  }
  nameByHeader(page, "accessToken", "conferenceToken");
  tellVariants(page);
  page.info.description = highlightCode(`${page.info.description}\n\nThis is version ${page.info.version}.`);
  // Or else it would stand in the title.
  delete page.info.version;
  addGuides(page, operations);
  return page;
}

// Redoc shows neither the words on a choice nor those on what can be chosen: the property that decides tells them.
function tellVariants(page: Node): void {
  for (const { discriminator, oneOf, description } of Object.values<Node>(page.components.schemas)) {
    for (const variant of discriminator ? oneOf.map((one: Node) => follow(page, one)) : []) {
      const deciding = variant.properties[discriminator.propertyName];
      deciding.description = [description, variant.description, deciding.description].join("\n\n");
    }
  }
}

// Redoc does not show where an operation is documented.
function sourcesOf(id: string, { description, url }: Node): string {
  const explorer = `https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=${id[0]?.toUpperCase()}${id.slice(1)}`;
  const links = url === explorer ? [] : [`[${description}](${url})`];
  return `At the vendor's: ${[...links, `[API Explorer](${explorer})`].join(" · ")}`;
}

// Redoc shows the name of a scheme first, and on demand the header in which it travels.
function nameByHeader(page: Node, ...names: string[]): void {
  const { securitySchemes } = page.components;
  const headers = new Map(names.map((name) => [name, securitySchemes[name].name]));
  const renamed = (node: Node) =>
    Object.fromEntries(Object.entries(node).map(([name, value]) => [headers.get(name) ?? name, value]));
  page.components.securitySchemes = renamed(securitySchemes);
  for (const operation of Object.values<Node>(page.paths).flatMap((path) => Object.values<Node>(path)))
    operation.security = operation.security?.map(renamed);
}

// Deprecated ones come last: they are shown to be recognized, not to be used.
function sortParameters(page: Node, parameters: Node[]): Node[] {
  const isOld = (parameter: Node) => follow(page, parameter).deprecated === true;
  for (const parameter of parameters.filter(isOld)) delete follow(page, parameter).example;
  return [...parameters.filter((one) => !isOld(one)), ...parameters.filter(isOld)];
}

// A guide is a tag without operations.
function addGuides(page: Node, operations: Map<string, Operation>): void {
  const messages = messagesOf(page);
  const tags = readGuides().map(({ name, title, text }) => ({
    name: `guide-${name}`,
    "x-displayName": title,
    "x-traitTag": true,
    description: highlightCode(linkOperations(unwrap(workedOut(text, messages)), operations)),
  }));
  page.tags.unshift(...tags);
  page["x-tagGroups"].unshift({ name: "Guides", tags: tags.map(({ name }) => name) });
}

function prepareDescriptions(document: Node, operations: Map<string, Operation>): Node {
  return JSON.parse(JSON.stringify(document), function (this: Node, key, value) {
    if (key !== "description" || typeof value !== "string") return value;
    return linkOperations(unwrap(value), operations, this.operationId);
  });
}

// The page's search joins the lines of a paragraph without a space.
function unwrap(markdown: string): string {
  const parts = markdown.split(/(^```[\s\S]*?^```)/m);
  return parts.map((part, index) => (index % 2 === 0 ? joinLines(part) : part)).join("");
}

// Lists, tables, headings and quotes keep their lines.
function joinLines(text: string): string {
  return text.replace(/(?<=\S)\n(?!\s|[-*|#>]|\d+\.\s)/g, " ");
}
