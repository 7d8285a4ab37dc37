// npm start: builds, serves the API with its documentation on this machine, and walks through it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createMeetingService, type RunningServer } from "../src/mock/index.ts";
import { build } from "./build-project.ts";
import { root } from "./run.ts";
import { tour } from "./tour/tour.ts";

const { once, port } = readOptions();
if (!(await build())) process.exit(1);
const server = await serve(port);
try {
  await tour(server.url);
} catch (error) {
  console.error(`\nThe tour stopped: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
if (once) {
  await server.close();
} else {
  console.log(`
  Documentation  ${server.url}/
  API            ${server.url}  (app ID demo-app-id, app key demo-app-key)

Press Ctrl-C to stop.`);
  process.once("SIGINT", () => void server.close().then(() => process.exit(0)));
}

function readOptions(): { once: boolean; port: number } {
  try {
    const { values } = parseArgs({ options: { once: { type: "boolean" }, port: { type: "string", default: "4010" } } });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new TypeError(`--port ${values.port}: not a port`);
    return { once: values.once ?? false, port };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm start -- [--once] [--port <number>]`);
    process.exit(2);
  }
}

async function serve(port: number): Promise<RunningServer> {
  const page = await readFile(join(root, "dist/docs/index.html"));
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  const pages = (request: Request) =>
    new URL(request.url).pathname === "/" ? new Response(page, { headers }) : undefined;
  try {
    return await createMeetingService().serve({ port, pages });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is in use. Choose another one: npm start -- --port 0`);
    process.exit(1);
  }
}
