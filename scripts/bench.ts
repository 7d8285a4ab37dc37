// npm run bench: what the client and the local service cost, as ratios measured side by side in one run.
import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import createClient from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import { serviceMemory } from "./bench/service-memory.ts";
import { serviceSpeed } from "./bench/service-speed.ts";
import { stateFileCost } from "./bench/state-file.ts";
import { bundleSize, coreProgram } from "./core-size.ts";
import { root, runTool } from "./run.ts";

const rounds = 31;

// What is measured is the package as it is published.
await runTool("tsdown", ["--logLevel", "error"]);
const built = new URL("../dist/index.js", import.meta.url).href;
const { createMeetingClient, tokenAuth }: typeof import("../src/index.ts") = await import(built);

await callCost();
await throughput();
await importTime();
await size();
await serviceSpeed();
await stateFileCost();
await serviceMemory();

/** The client's own work per call, over a fetch that answers at once. */
async function callCost(): Promise<void> {
  const fetch = async () => new Response(`{"count":0,"data":[]}`, { headers: { "Content-Type": "application/json" } });
  const meeting = createMeetingClient({ baseUrl: "http://127.0.0.1", auth: tokenAuth("token"), fetch });
  const bare = createClient<paths>({ baseUrl: "http://127.0.0.1", fetch, headers: { "X-Access-Token": "token" } });
  const query = { limit: 5, searchKey: "weekly" };
  await compare("cost of a call, client : bare openapi-fetch", 500, [
    () => meeting.searchMeetings(query),
    () => bare.GET("/v1/mmc/management/conferences", { params: { query } }),
  ]);
}

/** Calls over loopback, many at the same time; the server has a process of its own. */
async function throughput(): Promise<void> {
  const server = fork(join(root, "scripts/bench/server.js"));
  const [port] = await once(server, "message");
  const baseUrl = `http://127.0.0.1:${port}`;
  const meeting = createMeetingClient({ baseUrl, auth: tokenAuth("token") });
  const url = `${baseUrl}/v1/mmc/management/conferences?limit=5`;
  const headers = { "X-Access-Token": "token" };
  const bare = createClient<paths>({ baseUrl, headers });
  const many = (call: Work) => () => Promise.all(Array.from({ length: 20 }, call));
  const client = many(() => meeting.searchMeetings({ limit: 5 }));
  const against = (name: string, call: Work) =>
    compare(`calls per second over loopback, client : ${name}`, 15, [many(call), client]);
  await against("raw fetch without a time limit", async () => (await fetch(url, { headers })).json());
  await against("raw fetch with a time limit", async () => {
    return (await fetch(url, { headers, signal: AbortSignal.timeout(30_000) })).json();
  });
  await against("bare openapi-fetch", () =>
    bare.GET("/v1/mmc/management/conferences", { params: { query: { limit: 5 } } }),
  );
  server.kill();
}

/** Starting Node and importing the package, against starting Node and importing openapi-fetch. */
async function importTime(): Promise<void> {
  const start = async (code: string) => {
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root });
  };
  await compare("start and import, package : openapi-fetch", 1, [
    () => start(`import "./dist/index.js"`),
    () => start(`import "openapi-fetch"`),
  ]);
}

/** The client as an application ships it. */
async function size(): Promise<void> {
  const { initial, lazy } = await bundleSize(coreProgram, root);
  console.log(`client with appIdAuth, minified and gzipped: ${kilobytes(initial)}, and ${kilobytes(lazy)} when needed`);
  console.log(`generated/openapi.json: ${kilobytes(readFileSync(join(root, "generated/openapi.json")).length)}`);
}

/** Measures two ways of doing the same in turn, and prints the median of the rounds' ratios and its quartiles. */
async function compare(title: string, times: number, [first, second]: [Work, Work]): Promise<void> {
  await measure(first, times);
  await measure(second, times);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const a = await measure(first, times);
    const b = await measure(second, times);
    ratios.push(a / b);
  }
  ratios.sort((a, b) => a - b);
  const [low, median, high] = [1, 2, 3].map((quarter) => ratios[Math.floor((rounds * quarter) / 4)]?.toFixed(2));
  console.log(`${title}: ${median} (${low} to ${high})`);
}

type Work = () => Promise<unknown>;

async function measure(work: Work, times: number): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < times; count++) await work();
  return performance.now() - start;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
