import { appIdAuth, createMeetingClient } from "../../src/index.ts";
import { createMeetingService } from "../../src/mock/index.ts";
import { root, runTool } from "../run.ts";
import { startServer } from "./server-process.ts";

/** A request that is sent over and over. */
interface Call {
  title: string;
  method: string;
  target: string;
  headers: Record<string, string>;
  body?: string;
}

const connections = 8;
const rounds = 3;
const secondsPerRound = 3;

/** Requests per second of the local service and of Prism's mock of the same description, each in its own process. */
export async function serviceSpeed(): Promise<void> {
  const ours = await startServer(root, (port) => ["dist/cli.js", "mock", "--port", `${port}`, "--quiet"]);
  const prism = await startServer(root, (port) => [
    ...["node_modules/@stoplight/prism-cli/dist/index.js", "mock", "--port", `${port}`],
    ...["--verboseLevel", "silent", "generated/openapi.json"],
  ]);
  try {
    for (const call of await calls(ours.url)) await race(call, ours.url, prism.url);
  } finally {
    await Promise.all([ours.stop(), prism.stop()]);
  }
}

// In turn, so that what else the machine does meets both.
async function race(call: Call, ours: string, prism: string): Promise<void> {
  const speeds: [number, number][] = [];
  for (let round = 0; round < rounds; round++) speeds.push([await speed(call, ours), await speed(call, prism)]);
  const [a = 0, b = 0] = speeds.sort(([a, b], [c, d]) => a / b - c / d)[Math.floor(rounds / 2)] ?? [];
  console.log(
    `${call.title}, local service : Prism: ${(a / b).toFixed(2)} (${a.toFixed(0)} and ${b.toFixed(0)} requests per second)`,
  );
}

async function speed({ method, target, headers, body }: Call, url: string): Promise<number> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]);
  const sent = body === undefined ? [] : ["--body", body];
  const output = await runTool("autocannon", [
    ...["--json", "--connections", `${connections}`, "--duration", `${secondsPerRound}`, "--method", method],
    ...[...lines, ...sent, `${url}${target}`],
  ]);
  const result = JSON.parse(output.slice(output.indexOf("{")));
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${method} ${target} is not answered with success`);
  return result.requests.average;
}

async function calls(baseUrl: string): Promise<Call[]> {
  const { appId, appKey } = createMeetingService().credentials;
  const auth = appIdAuth({ appId, appKey, userId: "alice" });
  const client = createMeetingClient({ baseUrl, auth });
  const { accessToken } = await auth.signIn(client, Date.now);
  // One that has begun could not be changed.
  const startTime = new Date(Date.now() + 86_400_000).toISOString().replace("T", " ").slice(0, 16);
  const body = { mediaTypes: "HDVideo", subject: "Planning", startTime } as const;
  const [meeting] = await client.createMeeting({ body });
  const query = `?conferenceID=${meeting?.conferenceID}`;
  const headers = { "X-Access-Token": accessToken };
  const path = "/v1/mmc/management/conferences";
  const withBody = { ...headers, "Content-Type": "application/json" };
  return [
    { title: "list of meetings", method: "GET", target: path, headers },
    { title: "a meeting", method: "GET", target: `${path}/confDetail${query}`, headers },
    {
      title: "a meeting changed",
      method: "PUT",
      target: `${path}${query}`,
      headers: withBody,
      body: JSON.stringify(body),
    },
  ];
}
