// npm run bench: what the client and the local service cost, as ratios measured side by side in one run.
import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import createClient from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import { createMeetingClient, tokenAuth } from "../src/index.ts";
import { serviceMemory } from "./bench/service-memory.ts";
import { serviceSpeed } from "./bench/service-speed.ts";
import { stateFileCost } from "./bench/state-file.ts";
import { bundleSize, coreProgram } from "./core-size.ts";
import { root, runTool } from "./run.ts";

const rounds = 9;

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
  await compare("cost of a call, client : bare openapi-fetch", 2000, [
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
  const many = (call: Work) => () => Promise.all(Array.from({ length: 20 }, call));
  await compare("calls per second over loopback, raw fetch : client (inverse of the times)", 50, [
    many(async () => (await fetch(url, { headers: { "X-Access-Token": "token" } })).json()),
    many(() => meeting.searchMeetings({ limit: 5 })),
  ]);
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
  await runTool("tsdown", ["--logLevel", "error"]);
  const { initial, lazy } = await bundleSize(coreProgram, root);
  console.log(`client with appIdAuth, minified and gzipped: ${kilobytes(initial)}, and ${kilobytes(lazy)} when needed`);
  console.log(`generated/openapi.json: ${kilobytes(readFileSync(join(root, "generated/openapi.json")).length)}`);
}

/** Measures two ways of doing the same in turn, and prints the median of the ratios of each round. */
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
  const [low, median, high] = [ratios[0], ratios[Math.floor(rounds / 2)], ratios.at(-1)].map((ratio) =>
    ratio?.toFixed(2),
  );
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
