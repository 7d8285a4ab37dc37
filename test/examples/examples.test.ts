import { join } from "node:path";
import { createMeetingService, type MeetingService } from "huaweicloud-meeting/mock";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { root, runWell } from "../support/package-run.ts";
import { hasRedis, startRedis } from "../support/redis.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function startService(): Promise<{ service: MeetingService; url: string }> {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  const server = await service.serve();
  onTestFinished(() => server.close());
  return { service, url: server.url };
}

/** Runs an example as it is, against a service of its own, and tells what it printed. */
async function runExample(name: string) {
  const { service, url } = await startService();
  vi.stubEnv("MEETING_URL", url);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import(/* @vite-ignore */ join(import.meta.dirname, `${name}.ts`));
  return { service, printed: log.mock.calls.map((words) => words.join(" ")) };
}

test("weekly-series schedules, moves, cancels and lists", async () => {
  const { service, printed } = await runExample("weekly-series");
  expect(printed).toEqual([
    'Scheduled "Weekly planning" with 4 meetings',
    "Moved the second by an hour",
    "Cancelled the third",
    "Weekly planning, in UTC:",
    expect.stringMatching(/^ {2}\d{4}-\d\d-\d\d 01:00 to \d{4}-\d\d-\d\d 01:45$/),
    expect.stringMatching(/^ {2}\d{4}-\d\d-\d\d 02:00 to \d{4}-\d\d-\d\d 02:45$/),
    expect.stringMatching(/^ {2}\d{4}-\d\d-\d\d 01:00 to \d{4}-\d\d-\d\d 01:45$/),
  ]);
  const [series] = service.state.meetings.values();
  const starts = series!.occurrences.map(({ start }) => start);
  const week = 7 * 24 * 60;
  const minutes = starts.map((start) => (start - starts[0]!) / 60_000);
  expect(minutes).toEqual([0, week + 60, 3 * week]);
  expect(starts.map((start) => new Date(start).getUTCDay())).toEqual([1, 1, 1]);
});

test("run-a-meeting holds a meeting, controls it, and tells who was there", async () => {
  const { service, printed } = await runExample("run-a-meeting");
  const time = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d";
  expect(printed).toEqual([
    expect.stringMatching(`^"Release review" is being held; it ends at ${time} UTC$`),
    "There: Bob Li, Dana",
    "Locked: nobody else gets in",
    "Muted: 2",
    "Dana has the floor",
    expect.stringMatching(`^Prolonged: it ends at ${time} UTC$`),
    "Ended. The record:",
    expect.stringMatching(/^ {2}Bob Li, \d+ s$/),
    expect.stringMatching(/^ {2}Dana, \d+ s$/),
  ]);
  const ends = [printed[0], printed[5]].map((line) => Date.parse(`${new RegExp(time).exec(line!)![0]}Z`));
  expect(ends[1]! - ends[0]!).toBe(15 * 60_000);
  expect([...service.state.pastMeetings.values()].map(({ meeting }) => meeting.settings.subject)).toEqual([
    "Release review",
  ]);
});

test("onboard-terminals leaves a department, its people and terminals, and the codes that are right", async () => {
  const { service, printed } = await runExample("onboard-terminals");
  expect(printed).toEqual([
    "Carol Wu works in Demo Enterprise/Shenzhen office",
    "TE20 SN_4711 is in Demo Enterprise/Shenzhen office",
    "Its activation code was sent anew",
    "Codes to be entered: Room 3.12, Room 3.14, Lobby",
    expect.stringMatching(/^The IdeaHub that was there before has a new code of \d+ characters$/),
    "Codes left: Room 3.12, Room 3.14",
  ]);
  expect([...service.state.codes.values()].map(({ name }) => name)).toEqual(["Room 3.12", "Room 3.14"]);
  expect(service.state.terminals.get("demo-ideahub")).toMatchObject({ activated: false });
  expect([...service.state.hardTerminals.values()].map(({ sn }) => sn)).toContain("SN_4711");
});

describe.runIf(hasRedis)("by way of Redis", () => {
  test("share-tokens-over-redis signs in once for two processes", { timeout: 60_000 }, async () => {
    const { service, url } = await startService();
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const signIns = service.faults.add({ operation: "createAppIdToken", fault: { delay: 1 } });
    vi.stubEnv("MEETING_URL", url);
    vi.stubEnv("REDIS_URL", redis.url);
    const program = join(import.meta.dirname, "share-tokens-over-redis.ts");
    const start = () => runWell(process.execPath, ["--import", "tsx", program], root);
    expect(await start()).toBe("Signed in 1 time(s)\n");
    expect(await start()).toBe("Used the token that another process had got\n");
    expect(signIns.hits).toBe(1);
  });
});
