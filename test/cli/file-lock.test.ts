import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMeetingService } from "../../src/mock/index.ts";
import { bundleCli, type RunningMock, runDuring, startMock } from "../support/cli.ts";
import { root, run } from "../support/package-run.ts";

let cli: string;
let temporary: string;
let folder: string;
beforeAll(async () => {
  ({ cli, folder: temporary } = await bundleCli());
});
beforeEach(() => {
  folder = mkdtempSync(join(temporary, "case-"));
});
afterAll(() => rmSync(temporary, { recursive: true }));

const during = (args: string[], work: (running: RunningMock) => Promise<unknown>) => runDuring(cli, args, work);
const refused = (...args: string[]) => run(process.execPath, [cli, "mock", "--port", "0", ...args], root);

describe("a state file that is in use", () => {
  it("is refused to a second service, with its name and what to do, and is free again when the first has ended", async () => {
    const file = join(folder, "state.json");
    await during(["--state-file", file], async (running) => {
      const { status, stdout, stderr } = await refused("--state-file", file);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain(`${file} is in use by process ${running.child.pid} on ${hostname()}.`);
      expect(stderr).toContain(`delete ${file}.lock`);
      expect(stderr).not.toMatch(/^\s+at /m);
      // The refused one has left the lock of the other alone.
      expect((await refused("--state-file", file)).stderr).toContain("is in use by");
    });
    expect(readdirSync(folder)).toEqual(["state.json"]);
    await during(["--state-file", file], async () => {});
  });

  it("is refused by way of a link as well", async () => {
    const [file, link] = [join(folder, "state.json"), join(folder, "link.json")];
    writeFileSync(file, createMeetingService().snapshot());
    symlinkSync(file, link);
    await during(["--state-file", file], async () => {
      expect((await refused("--state-file", link)).stderr).toContain(`${link} is in use by`);
    });
  });

  it("may be taken when the service that had it was killed", async () => {
    const file = join(folder, "state.json");
    const killed = await startMock(cli, "--state-file", file);
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(readdirSync(folder)).toContain("state.json.lock");
    expect(await during(["--state-file", file], async () => {})).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(folder)).toEqual(["state.json"]);
  });

  it("is only one of many services' that want it at once", async () => {
    const file = join(folder, "state.json");
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    const started = await Promise.allSettled(Array.from({ length: 4 }, () => startMock(cli, "--state-file", file)));
    const running = started.flatMap((attempt) => (attempt.status === "fulfilled" ? [attempt.value] : []));
    for (const { child } of running) child.kill("SIGTERM");
    await Promise.all(running.map(({ ended }) => ended));
    expect(running).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["state.json"]);
  });

  it.each([
    ["another machine's", JSON.stringify({ pid: 1, host: "elsewhere" }), "process 1 on elsewhere"],
    ["one that cannot be read", "", "another process"],
  ])("is refused when the lock is %s", async (_, lock, holder) => {
    const file = join(folder, "state.json");
    writeFileSync(`${file}.lock`, lock);
    expect((await refused("--state-file", file)).stderr).toContain(`${file} is in use by ${holder}.`);
    expect(readFileSync(`${file}.lock`, "utf8")).toBe(lock);
  });
});
