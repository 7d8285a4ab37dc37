import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { appIdAuth, createMeetingClient } from "../src/index.ts";
import { bundleCli, startMock } from "./support/cli.ts";
import { failureOf } from "./support/client.ts";
import { root, run } from "./support/package-run.ts";
import { readmes, sectionsOf } from "./support/readme.ts";

/** Commands that are not carried out here: where they are instead, or why nowhere. */
const elsewhere: Record<string, { file: string; holds: string } | { because: string }> = {
  "npm ci": { file: ".ci/run", holds: "npm ci" },
  // With --once, so that it ends.
  "npm start": { file: ".ci/run", holds: "start -- --once" },
  // From its tarball, as long as it is not published.
  "npm install huaweicloud-meeting": { file: "test/support/package-tarball.ts", holds: '"install"' },
  "git clone --depth 1 https://github.com/huaweicloud/huaweicloud-sdk-nodejs-v3": { because: "needs the internet" },
  "npm run compare -- --official huaweicloud-sdk-nodejs-v3/services/meeting": {
    because: "needs that checkout; test/compare.test.ts measures one candidate",
  },
};

let cli: string;
let folder: string;

beforeAll(async () => {
  ({ cli, folder } = await bundleCli());
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the commands of the READMEs", () => {
  const sections = readmes.flatMap(sectionsOf);
  const blocks = sections.flatMap((section) => section.blocks.filter(({ language }) => language === "sh"));
  const commands = [...new Set(blocks.flatMap(({ code }) => code.trim().split("\n")))];
  const mocks = commands.filter((command) => command.startsWith("npx huaweicloud-meeting mock"));
  const newman = commands.filter((command) => command.startsWith("npx newman run"));

  test("are carried out by a test, or it is said why not", () => {
    const known = [...Object.keys(elsewhere), ...mocks, ...newman];
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
    for (const place of Object.values(elsewhere)) {
      if ("file" in place) expect(readFileSync(join(root, place.file), "utf8")).toContain(place.holds);
    }
  });

  test.each(mocks)("%s", async (command) => {
    const args = wordsOf(command.replace(" &", "")).slice(3);
    const inFolder = args.map((word) => (word === "state.json" ? join(folder, "state.json") : word));
    const { child, ended, url } = await startMock(cli, "--seed", "1", ...inFolder);
    onTestFinished(() => void child.kill("SIGKILL"));
    const auth = appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key" });
    const meeting = createMeetingClient({ baseUrl: url, auth });
    const create = () => meeting.createMeeting({ body: { mediaTypes: "Voice" } });
    // The fault that the command orders hits once.
    if (command.includes("createMeeting:503x1")) expect(await failureOf(create())).toMatchObject({ status: 503 });
    await create();
    child.kill();
    expect(await ended).toMatchObject({ status: 0 });
    if (command.includes("--state-file")) expect(readFileSync(join(folder, "state.json"), "utf8")).toContain("Voice");
  });

  test.each(newman)("%s", { timeout: 120_000 }, async (command) => {
    const { child, url } = await startMock(cli, "--quiet");
    onTestFinished(() => void child.kill("SIGKILL"));
    const words = [...wordsOf(command).slice(2), "--env-var", `baseUrl=${url}`, "--reporters", "json"];
    const report = join(folder, "newman.json");
    const args = [...words, "--reporter-json-export", report];
    const bin = join(root, "node_modules/newman/bin/newman.js");
    const { status, stderr } = await run(process.execPath, [bin, ...args], root);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { requests } = JSON.parse(readFileSync(report, "utf8")).run.stats;
    expect(requests).toMatchObject({ failed: 0 });
    expect(requests.total).toBeGreaterThanOrEqual(202);
  });
});

/** The words of a command, as a shell would part them. */
function wordsOf(command: string): string[] {
  return (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ""));
}
