import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createMeetingService, type PostEvent } from "../../src/mock/index.ts";
import { root, runWell } from "../support/package-run.ts";
import { subscriberKey } from "../support/webhooks.ts";

const second = 1000;

/** A service that has 200 events to post. */
function burdened(fetch: PostEvent) {
  const service = createMeetingService({ fetch });
  const receiver = { id: "1", corpId: "demo-corp", subscriberId: "s", subscriberKey, url: "https://receiver.test/" };
  service.state.pushConfigs.set("1", { ...receiver, status: 0 });
  for (let count = 0; count < 200; count++) service.create.meeting();
  return service;
}

/** A receiver that never answers; what it has taken is counted. */
function silent() {
  const taken = { count: 0 };
  const fetch = () => {
    taken.count += 1;
    return new Promise<Response>(() => {});
  };
  return { taken, fetch };
}

function stopTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
}

test("a receiver that never answers is waited for once, and then keeps no process alive", async () => {
  const program = join(root, "test/support/end-with-pushes.ts");
  const printed = await runWell(process.execPath, ["--import", "tsx", program], root);
  expect(printed.trim()).toBe("1 posted, 200 pending");
});

test("a process that goes on tries the next event a second later", async () => {
  stopTimers();
  const { taken, fetch } = silent();
  burdened(fetch).clock.advance({});
  await vi.waitFor(() => expect(taken.count).toBe(1));
  await vi.advanceTimersByTimeAsync(10 * second);
  expect(taken.count).toBe(1);
  await vi.advanceTimersByTimeAsync(1 * second);
  await vi.waitFor(() => expect(taken.count).toBe(2));
});

test("who waits until everything has settled waits for every event", async () => {
  stopTimers();
  const { taken, fetch } = silent();
  const settled = burdened(fetch).settled();
  for (let count = 1; count <= 200; count++) {
    await vi.waitFor(() => expect(taken.count).toBe(count), { interval: 1 });
    await vi.advanceTimersByTimeAsync(10 * second);
  }
  await settled;
});

test("nothing is left of events once they are given up", async () => {
  const service = burdened(() => new Response(null, { status: 500 }));
  await service.settled();
  expect(service.state.pushes).toHaveLength(200);
  service.clock.advance({ hours: 26 });
  await service.settled();
  expect(service.state.pushes).toEqual([]);
  expect(service.pushes).toHaveLength(1000);
});
