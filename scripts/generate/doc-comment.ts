import type { Operation } from "./document.ts";

/** The documentation of a method, as an editor shows it on hover. */
export function docComment(operation: Operation): string {
  const lines = [
    `${operation.summary}.`,
    "",
    ...operation.description.split("\n"),
    "",
    `\`${operation.method} ${operation.path}\``,
    "",
    `@throws MeetingApiError when the service refuses (${operation.refusals.join(", ")}).`,
    ...(operation.deprecated ? ["@deprecated The service will drop it."] : []),
    ...(operation.source ? [`@see {@link ${operation.source}}`] : []),
  ];
  return comment(lines, "  ");
}

/** A comment block of these lines; what would end it early is defused. */
export function comment(lines: string[], indent = ""): string {
  const text = lines.map((line) => `${indent} * ${line}`.trimEnd().replaceAll("*/", "*\\/"));
  return [`${indent}/**`, ...text, `${indent} */`].join("\n");
}
