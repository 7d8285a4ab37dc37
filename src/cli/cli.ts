#!/usr/bin/env node
import { parseArgs } from "node:util";
import { description } from "../validation/document.ts";
import { mock } from "./mock.ts";

const usage = `huaweicloud-meeting ${description.info.version}

  huaweicloud-meeting mock    serve the Huawei Cloud Meeting API on this machine

    --port <number>   port to listen on, 0 picks a free one (default 4010)
    --host <address>  address to listen on (default 127.0.0.1, reachable from this machine only)
    --help            show this text
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, host: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const [command] = positionals;
  if (values.help || command === undefined) console.log(usage);
  else if (command === "mock" && positionals.length === 1) await mock({ port: portOf(values.port), host: values.host });
  else throw new TypeError(`There is no command "${positionals.join(" ")}".`);
}

function portOf(text = "4010"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new TypeError(`--port must be a number from 0 to 65535, not "${text}".`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  const misused = error instanceof TypeError;
  if (misused) console.error("Try huaweicloud-meeting --help.");
  process.exitCode = misused ? 2 : 1;
});
