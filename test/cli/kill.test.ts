import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMeetingService } from "../../src/mock/index.ts";
import { bundleCli, startMock } from "../support/cli.ts";
import { known } from "../support/service.ts";

const rounds = 16;
const writers = 8;
const conferences = "/v1/mmc/management/conferences";

let cli: string;
let folder: string;
beforeAll(async () => {
  ({ cli, folder } = await bundleCli());
});
afterAll(() => rmSync(folder, { recursive: true }));

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What callers were told: meetings that were created and are there, and meetings that were cancelled. */
interface Acknowledged {
  created: Set<string>;
  cancelled: Set<string>;
  /** Cancelling was asked for, and no answer came. */
  doubtful: Set<string>;
}

/** Creates meetings, and cancels every second, until the service is gone. */
async function write(url: string, headers: Record<string, string>, told: Acknowledged): Promise<void> {
  const body = JSON.stringify({ mediaTypes: "Voice", startTime: "2099-01-01 00:00" });
  try {
    for (let turn = 0; ; turn++) {
      const response = await fetch(url + conferences, { method: "POST", headers, body });
      const [{ conferenceID }] = await response.json();
      told.created.add(conferenceID);
      if (turn % 2 === 0) continue;
      told.doubtful.add(conferenceID);
      await (await fetch(`${url}${conferences}?conferenceID=${conferenceID}`, { method: "DELETE", headers })).text();
      told.cancelled.add(conferenceID);
    }
  } catch {
    // The service is gone.
  }
}

it("whatever was acknowledged is there after kill -9, in each of many rounds", async () => {
  const file = join(folder, "state.json");
  const acknowledged: Acknowledged = { created: new Set(), cancelled: new Set(), doubtful: new Set() };
  let headers: Record<string, string> = { "Content-Type": "application/json" };
  for (let round = 0; round < rounds; round++) {
    const running = await startMock(cli, "--quiet", "--state-file", file);
    if (round === 0) {
      const signIn = await fetch(`${running.url}/v1/usg/acs/auth/account`, {
        method: "POST",
        headers: { ...headers, Authorization: `Basic ${btoa("demo:Demo@12345")}` },
        body: JSON.stringify({ account: "demo", clientType: 72 }),
      });
      headers = { ...headers, "X-Access-Token": (await signIn.json()).accessToken };
    }
    const before = acknowledged.created.size;
    const writing = Array.from({ length: writers }, () => write(running.url, headers, acknowledged));
    // Each round ends in another moment of the writing.
    while (acknowledged.created.size === before) await wait(5);
    await wait(60 + round * 11);
    running.child.kill("SIGKILL");
    await Promise.all([...writing, running.ended]);
    const { state } = createMeetingService({ state: readFileSync(file, "utf8") });
    const { created, cancelled, doubtful } = acknowledged;
    expect([...cancelled].filter((id) => state.meetings.has(id))).toEqual([]);
    expect([...created].filter((id) => !state.meetings.has(id) && !doubtful.has(id))).toEqual([]);
    expect(known(state.tokens.get(known(headers["X-Access-Token"]))).value).toBe(headers["X-Access-Token"]);
  }
  expect(acknowledged.cancelled.size).toBeGreaterThan(0);
}, 120_000);
