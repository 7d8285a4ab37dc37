import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { operationTable } from "../../generated/operations.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { bundleSize } from "../core-size.ts";
import type { Candidate } from "./candidates.ts";

/** What was seen of a candidate. */
export interface Measured {
  candidate: Candidate;
  /** How many operations of the description it has. */
  operations: number;
  /** How often it signed in for ten calls at once. */
  signIns: number;
  /** How a query ended that the gateway answered with 503 once. */
  unavailable: Outcome;
  /** How a call ended that the service refused. */
  refusal: Outcome;
  /** Whether an access token was printed when a call failed. */
  printsToken: boolean;
  /** The program in bytes, bundled for browsers, minified and gzipped: what is loaded at the start. */
  bundle: number;
  /** What is installed, in bytes, with generated code. */
  installed: number;
  /** Packages that are installed. */
  packages: number;
}

/** How a call ended. */
export interface Outcome {
  /** Name of the class of what was thrown. */
  thrown?: string;
  /** Whether an error came as the answer. */
  returned?: boolean;
  /** Names of what the error holds. */
  tells?: string[];
}

/** Measures a candidate in its folder. */
export async function measure(candidate: Candidate, folder: string): Promise<Measured> {
  const names = candidate.names?.(folder) ?? (await probe<string[]>(folder, "names")).result;
  const { bundle, ...installed } = await sizes(folder);
  const crowd = await countSignIns(folder);
  const down = (service: MeetingService) => {
    service.faults.add({ operation: "searchMeetings", count: 1, fault: { status: 503 } });
  };
  const unavailable = await probe<Outcome>(folder, "search", down);
  const refusal = await probe<Outcome>(folder, "refusal");
  return {
    candidate,
    operations: names.filter((name) => Object.hasOwn(operationTable, name)).length,
    signIns: crowd,
    unavailable: unavailable.result,
    refusal: refusal.result,
    printsToken: unavailable.printsToken || refusal.printsToken,
    bundle,
    ...installed,
  };
}

async function countSignIns(folder: string): Promise<number> {
  let hits = () => 0;
  await probe(folder, "crowd", ({ faults }) => {
    const watched = faults.add({ operation: "createToken", fault: { delay: 20 } });
    hits = () => watched.hits;
  });
  return hits();
}

interface Probed<Result> {
  result: Result;
  printsToken: boolean;
}

/** Lets the candidate's program do something with a service of its own. */
async function probe<Result>(
  folder: string,
  task: string,
  prepare: (service: MeetingService) => void = () => {},
): Promise<Probed<Result>> {
  const service = createMeetingService();
  prepare(service);
  const server = await service.serve();
  try {
    const env = { ...process.env, MEETING_URL: server.url };
    const child = fork(join(folder, "probe.js"), [task], { cwd: folder, env, silent: true, execArgv: [] });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (printed += text));
    let result: unknown;
    child.on("message", (message) => (result = message));
    const [status] = await once(child, "close");
    if (status !== 0) throw new Error(`${task} ended with ${status}:\n${printed}`);
    const tokens = [...service.state.tokens.keys()];
    return { result: result as Result, printsToken: tokens.some((token) => printed.includes(token)) };
  } finally {
    await server.close();
  }
}

async function sizes(folder: string): Promise<Pick<Measured, "bundle" | "installed" | "packages">> {
  const { initial } = await bundleSize(`export { connect } from "./program.js";`, folder);
  const lock = join(folder, "package-lock.json");
  const packages = existsSync(lock) ? Object.keys(JSON.parse(readFileSync(lock, "utf8")).packages).length - 1 : 0;
  const parts = ["node_modules", "generated", "schema.d.ts"].map((name) => weightOf(join(folder, name)));
  return { bundle: initial, packages, installed: parts.reduce((sum, part) => sum + part, 0) };
}

function weightOf(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(path, name)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/**
 * How long Node takes to start and load each program, in turn.
 * @returns the milliseconds for each folder, less what Node takes to start with nothing; the shortest of all rounds, as
 * other work on the machine only ever adds to it
 */
export function importTimes(folders: string[], rounds = 20): number[] {
  const shortest = Array.from({ length: folders.length + 1 }, () => Number.POSITIVE_INFINITY);
  const programs = ["", ...folders.map(() => `import "./program.js"`)];
  for (let round = 0; round < rounds; round++) {
    for (const [index, program] of programs.entries()) {
      const cwd = folders[index - 1] ?? folders[0];
      shortest[index] = Math.min(shortest[index] ?? 0, startTime(program, cwd));
    }
  }
  const [idle = 0, ...times] = shortest;
  return times.map((time) => time - idle);
}

function startTime(program: string, cwd: string | undefined): number {
  const begin = performance.now();
  execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd });
  return performance.now() - begin;
}
