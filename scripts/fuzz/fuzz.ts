import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { contracts } from "../../src/validation/contract.ts";
import { toWire } from "./build.ts";
import { oddBytes } from "./bytes.ts";
import { parsed, verdict, verdictOnBytes } from "./judge.ts";
import { type Plan, plans } from "./plan.ts";
import { type Reply, send, sendBytes, targetOf, type Wire } from "./wire.ts";
import { World } from "./world.ts";

/** How to fuzz. */
export interface FuzzOptions {
  requests: number;
  seed: number;
  /** Names of the operations to call; all where there are none. */
  operations?: string[];
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

/** What came of it. */
export interface FuzzReport {
  sent: number;
  /** How many answers had which status; 0 stands for connections that were closed without one. */
  statuses: Record<number, number>;
  /** Operations that carried out at least one request, and those that refused each. */
  succeeded: number;
  refusing: string[];
  failed: number;
  failures: Failure[];
  /** Memory in use, in bytes, when the service had answered nothing yet, and at the end. */
  memory: { before: number; after: number };
}

const batch = 200;
/** So many batches meet one service; then comes a new one. */
const batchesPerWorld = 100;
/** One in so many is sent as bytes that are no proper HTTP. */
const oddity = 40;

/** Sends generated requests to a served service, one after the other, and tells what it did not get along with. */
export async function fuzz({ requests, seed, operations, most = 20, onProgress }: FuzzOptions): Promise<FuzzReport> {
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
  const watch = watchErrors();
  const arbitrary = plans(operations);
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
      for (const plan of fc.sample(arbitrary, { seed: seed + index, numRuns })) {
        await attempt(plan, world, report, { succeeded, most, watch });
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
  report.refusing = tried.filter((id) => !succeeded.has(id));
  return report;
}

interface Watching {
  succeeded: Set<string>;
  most: number;
  watch: ErrorWatch;
}

async function attempt(
  plan: Plan,
  world: World,
  report: FuzzReport,
  { succeeded, most, watch }: Watching,
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
  if (status === 200 && plan.mutations.length === 0) succeeded.add(id);
  if (reply && status === 200 && !bytes) world.learn(parsed(reply.text), "");
  const judged = reply && (bytes ? verdictOnBytes(reply) : verdict(wire, reply, world.server.url));
  const found = [...(error ? [String(error)] : []), ...(judged ? [judged] : []), ...watch.take()];
  if (found.length === 0) return;
  report.failed++;
  const request = bytes ? JSON.stringify(bytes.toString("latin1").slice(0, 1500)) : shown(wire, world.server.url);
  if (report.failures.length < most)
    report.failures.push({ number: report.sent, operation: id, what: found.join("\n"), request });
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
