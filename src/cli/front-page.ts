import { contracts } from "../validation/contract.ts";
import { description } from "../validation/document.ts";

/** The page at "/" where no documentation is at hand: what this is, and every operation. */
export function frontPage(request: Request): Response | undefined {
  if (new URL(request.url).pathname !== "/") return undefined;
  const lines = contracts.map(({ method, path, id }) => `${method.padEnd(7)}${path}  ${id}`);
  return new Response(`${description.info.title} ${description.info.version}, local service\n\n${lines.join("\n")}\n`);
}
