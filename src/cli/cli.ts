#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { FaultRule } from "../mock/index.ts";
import { description } from "../validation/document.ts";
import { faultUsage, parseFault } from "./fault-spec.ts";
import { type MockSettings, mock } from "./mock.ts";

const usage = `huaweicloud-meeting ${description.info.version}

  huaweicloud-meeting mock    serve the Huawei Cloud Meeting API on this machine

    --port <number>       port to listen on, 0 picks a free one (default 4010)
    --host <address>      address to listen on (default 127.0.0.1, reachable from this machine only)
    --state-file <file>   keep the state in this file, so that it outlives the service
    --seed-file <file>    begin with what this file holds: a state file, or a JSON object with lists
                          of users, terminals, meetings and series
    --seed <number>       hand out the same identifiers, and fail alike, each time
    --latency <ms>        answer each call so much later
    --fault <spec>        let calls fail; may be given several times:
                          ${faultUsage.replaceAll("\n", "\n    ")}
    --quiet               do not log the calls, and the events that are posted
    --help                show this text
    --version             show the version
`;

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  "state-file": { type: "string" },
  "seed-file": { type: "string" },
  seed: { type: "string" },
  latency: { type: "string" },
  fault: { type: "string", multiple: true },
  quiet: { type: "boolean", default: false },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [command] = positionals;
  if (values.version) console.log(description.info.version);
  else if (values.help || process.argv.length === 2) console.log(usage);
  else if (command === undefined) throw new TypeError(`A command is missing. Did you mean "${withCommand()}"?`);
  else if (command === "mock" && positionals.length === 1) await mock(settingsOf(values));
  else throw new TypeError(`There is no command "${positionals.join(" ")}".`);
}

function withCommand(): string {
  return ["huaweicloud-meeting", "mock", ...process.argv.slice(2)].join(" ");
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

function settingsOf(values: Values): MockSettings {
  const faults: FaultRule[] = (values.fault ?? []).map(parseFault);
  if (values.latency !== undefined) faults.push({ fault: { delay: number(values.latency, "latency", 3_600_000) } });
  return {
    port: number(values.port, "port", 65535),
    host: values.host,
    seed: values.seed === undefined ? undefined : number(values.seed, "seed", 2 ** 32 - 1),
    seedFile: values["seed-file"],
    stateFile: values["state-file"],
    faults,
    quiet: values.quiet,
  };
}

function number(text: string, name: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new TypeError(`--${name} must be a number from 0 to ${most}, not "${text}".`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  const misused = error instanceof TypeError;
  if (misused) console.error("Try huaweicloud-meeting --help.");
  process.exitCode = misused ? 2 : 1;
});
