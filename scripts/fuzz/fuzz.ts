import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { contracts } from "../../src/validation/contract.ts";
import { toWire } from "./build.ts";
import { oddBytes } from "./bytes.ts";
import { parsed, verdict, verdictOnBytes } from "./judge.ts";
import { aimedPlans, type Plan, plans } from "./plan.ts";
import { type Reply, send, sendBytes, targetOf, type Wire } from "./wire.ts";
import { World } from "./world.ts";

/** How to fuzz. */
export interface FuzzOptions {
  requests: number;
  seed: number;
  /** Names of the operations to call; all where there are none. */
  operations?: string[];
  /** Whether to send only what is to be carried out, to each operation as often. Default: false. */
  aimed?: boolean;
  /** How many failures are kept. */
  most?: number;
  onProgress?: (done: number) => void;
}

/** A request that the service did not get along with. */
export interface Failure {
  /** Number of the request; the same seed makes the same requests up to it. */
  number: number;
  operation: string;
  what: string;
  request: string;
}

/** An operation that refused whatever came. */
export interface Refusing {
  operation: string;
  /** Its answers, the most frequent one first, and how often each was given. */
  answers: [answer: string, times: number][];
}

/** What came of it. */
export interface FuzzReport {
  sent: number;
  /** How many answers had which status; 0 stands for connections that were closed without one. */
  statuses: Record<number, number>;
  /** How many operations carried out a request, and what the others answered to those that were as described. */
  succeeded: number;
  refusing: Refusing[];
  failed: number;
  failures: Failure[];
  /** Memory in use, in bytes, when the service had answered nothing yet, and at the end. */
  memory: { before: number; after: number };
}

const batch = contracts.length;
/** So many batches meet one service; then comes a new one. */
const batchesPerWorld = 100;
/** One in so many is sent as bytes that are no proper HTTP. */
const oddity = 40;

/** Sends generated requests to a served service, one after the other, and tells what it did not get along with. */
export async function fuzz({
  requests,
  seed,
  operations,
  aimed = false,
  most = 20,
  onProgress,
}: FuzzOptions): Promise<FuzzReport> {
  const report: FuzzReport = {
    sent: 0,
    statuses: {},
    succeeded: 0,
    refusing: [],
    failed: 0,
    failures: [],
    memory: { before: 0, after: 0 },
  };
  const succeeded = new Set<string>();
  const refusals = new Map<string, Map<string, number>>();
  const watch = watchErrors();
  const makePlans = aimed ? makerOfAimed(operations) : makerOfMixed(operations);
  let world = await World.open(seed);
  report.memory.before = memoryInUse();
  try {
    for (let index = 0; report.sent < requests; index++) {
      const isWornOut = index % batchesPerWorld === batchesPerWorld - 1;
      if (isWornOut || !(await world.tend(index % 50))) {
        await world.server.close();
        world = await World.open(seed + index);
        await world.tend(0);
      }
      const numRuns = Math.min(batch, requests - report.sent);
      for (const plan of makePlans(seed + index, numRuns)) {
        await attempt(plan, world, report, { succeeded, refusals, most, watch });
      }
      onProgress?.(report.sent);
    }
  } finally {
    await world.server.close();
    watch.stop();
  }
  report.memory.after = memoryInUse();
  report.succeeded = succeeded.size;
  const tried = operations ?? contracts.map(({ id }) => id);
  report.refusing = tried
    .filter((id) => !succeeded.has(id))
    .map((operation) => ({ operation, answers: [...(refusals.get(operation) ?? [])].sort(([, a], [, b]) => b - a) }));
  return report;
}

/** Makes so many requests, the same ones for the same seed. */
type MakePlans = (seed: number, most: number) => Plan[];

function makerOfMixed(operations?: string[]): MakePlans {
  const arbitrary = plans(operations);
  return (seed, numRuns) => fc.sample(arbitrary, { seed, numRuns });
}

function makerOfAimed(operations?: string[]): MakePlans {
  const arbitrary = aimedPlans(operations);
  return (seed, most) => fc.sample(arbitrary, { seed, numRuns: 1 }).flat().slice(0, most);
}

interface Watching {
  succeeded: Set<string>;
  /** Answers other than success to proper requests, by operation. */
  refusals: Map<string, Map<string, number>>;
  most: number;
  watch: ErrorWatch;
}

async function attempt(
  plan: Plan,
  world: World,
  report: FuzzReport,
  { succeeded, refusals, most, watch }: Watching,
): Promise<void> {
  const { id } = plan.contract;
  const wire = toWire(plan, world);
  const bytes =
    plan.mutations.length > 0 && plan.meeting % oddity === 0
      ? oddBytes(wire, world.server.url, plan.caller)
      : undefined;
  const { reply, error } = await exchange(wire, bytes, world.server.url);
  report.sent++;
  const status = reply?.status ?? 0;
  report.statuses[status] = (report.statuses[status] ?? 0) + 1;
  if (plan.mutations.length === 0) {
    if (status === 200) succeeded.add(id);
    else note(refusals, id, reply);
  }
  if (reply && status === 200 && !bytes) world.learn(parsed(reply.text), "");
  const judged = reply && (bytes ? verdictOnBytes(reply) : verdict(wire, reply, world.server.url));
  const found = [...(error ? [String(error)] : []), ...(judged ? [judged] : []), ...watch.take()];
  if (found.length === 0) return;
  report.failed++;
  const request = bytes ? JSON.stringify(bytes.toString("latin1").slice(0, 1500)) : shown(wire, world.server.url);
  if (report.failures.length < most)
    report.failures.push({ number: report.sent, operation: id, what: found.join("\n"), request });
}

function note(refusals: Watching["refusals"], id: string, reply: Reply | undefined): void {
  const { error_code, error_msg } = (parsed(reply?.text ?? "") ?? {}) as { error_code?: string; error_msg?: string };
  const answer = `${reply?.status ?? "none"} ${error_code} ${error_msg}`;
  const answers = refusals.get(id) ?? new Map<string, number>();
  refusals.set(id, answers.set(answer, (answers.get(answer) ?? 0) + 1));
}

async function exchange(
  wire: Wire,
  bytes: Buffer | undefined,
  base: string,
): Promise<{ reply?: Reply; error?: unknown }> {
  try {
    return { reply: bytes ? await sendBytes(base, bytes) : await send(base, wire) };
  } catch (error) {
    return { error };
  }
}

/** The request as a command that sends it again. */
function shown(wire: Wire, base: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`).slice(0, 1500)}'`;
  const headers = wire.headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const body = wire.body === undefined ? [] : [`--data-binary ${quoted(wire.body.toString())}`];
  return ["curl -i --path-as-is -X", wire.method, ...headers, ...body, quoted(`${base}${targetOf(wire)}`)].join(" ");
}

interface ErrorWatch {
  /** What was reported since it was asked last. */
  take(): string[];
  stop(): void;
}

// The service tells errors of its own on the console; what nobody catches would end it.
function watchErrors(): ErrorWatch {
  let seen: string[] = [];
  const note = (error: unknown) => void seen.push(error instanceof Error ? `${error.stack}` : String(error));
  const { error: original } = console;
  console.error = note;
  process.on("uncaughtException", note).on("unhandledRejection", note);
  return {
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
    stop() {
      console.error = original;
      process.off("uncaughtException", note).off("unhandledRejection", note);
    },
  };
}

function memoryInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
