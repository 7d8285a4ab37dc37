import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createMeetingService } from "../../src/mock/index.ts";
import { openBench } from "../support/client.ts";
import { hasRedis, type Redis, startRedis } from "../support/redis.ts";

describe.runIf(hasRedis)("by way of Redis", () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  function connectStore(url = redis.url): Keyv {
    const adapter = new KeyvRedis(url, { throwOnConnectError: false });
    const store = new Keyv(adapter);
    store.on("error", () => {});
    onTestFinished(() => adapter.disconnect(true));
    return store;
  }

  /** A process that makes a call as a user when it is told to. */
  async function startProcess(baseUrl: string) {
    const script = join(import.meta.dirname, "../support/token-sharer.ts");
    const child = fork(script, [baseUrl, redis.url], { execArgv: ["--import", "tsx"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    expect(await answer(child)).toBe("ready");
    return child;
  }

  async function answer(child: ChildProcess): Promise<unknown> {
    return (await once(child, "message"))[0];
  }

  test("two processes that start together sign in once", { timeout: 120_000 }, async () => {
    const service = createMeetingService({ seed: 1 });
    // As long as the service itself takes.
    const signIns = service.faults.add({ operation: "createAppIdToken", fault: { delay: 100 } });
    const server = await service.serve();
    onTestFinished(() => server.close());
    const processes = await Promise.all([startProcess(server.url), startProcess(server.url)]);
    const rounds = 25;
    let extra = 0;
    for (let round = 0; round < rounds; round++) {
      const before = signIns.hits;
      const answers = processes.map(answer);
      for (const child of processes) child.send(`user-${round}`);
      expect(await Promise.all(answers)).toEqual(["done", "done"]);
      extra += signIns.hits - before - 1;
    }
    // Between reading and writing the machine may let a process stand still; nothing but a lock could help then.
    expect(extra).toBeLessThanOrEqual(1);

    // Nothing in the client keeps a process alive.
    const ends = processes.map((child) => once(child, "exit"));
    for (const child of processes) child.disconnect();
    expect(await Promise.all(ends)).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  test("a second client uses the token of the first one, and its renewal", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { connect, count, service } = await openBench();
    const [first, second] = [connectStore(), connectStore()].map((tokenStore) => connect({ tokenStore }));
    await first!.searchMeetings();
    await second!.searchMeetings();
    expect(count("createAppIdToken")).toBe(1);

    service.state.tokens.clear();
    await Promise.all([first!.searchMeetings(), second!.searchMeetings()]);
    expect(count("createAppIdToken")).toBe(2);

    await first!.signOut();
    expect(service.state.tokens.size).toBe(0);
    await second!.searchMeetings();
    expect(count("createAppIdToken")).toBe(3);
    await second!.signOut();
  });

  test("a Redis that cannot be reached, or goes away, fails no call", async () => {
    const own = await startRedis();
    const { connect, count } = await openBench();
    const meeting = connect({ tokenStore: connectStore(own.url) });
    await meeting.searchMeetings();
    await own.stop();
    await meeting.searchMeetings();
    expect(count("createAppIdToken")).toBe(1);
    await meeting.signOut();
    await meeting.searchMeetings();
    await connect({ tokenStore: connectStore(own.url) }).searchMeetings();
    expect(count("createAppIdToken")).toBe(3);
  });
});
