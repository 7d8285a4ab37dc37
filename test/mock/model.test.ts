import { afterEach, beforeEach, it, vi } from "vitest";
import { createMeetingService } from "../../src/mock/index.ts";
import { Model, type Who } from "../support/model.ts";
import { enter, observe, steps } from "../support/model-steps/index.ts";
import { fc } from "../support/random.ts";
import { startOfTest } from "../support/service.ts";

// MODEL_RUNS raises the number of sequences; MODEL_PATH and MODEL_REPLAY, beside TEST_SEED, repeat the one that a failure
// has printed: its path and replayPath.
const { MODEL_RUNS = "2000", MODEL_PATH, MODEL_REPLAY } = process.env;

// Both sides see the same time, to the millisecond.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: startOfTest });
});
afterEach(() => {
  vi.useRealTimers();
});

const everybody: Who[] = ["alice", "bob", "admin"];

async function setUp() {
  const real = createMeetingService({ seed: 1 });
  real.clock.set(startOfTest);
  const model = new Model(startOfTest);
  for (const who of everybody) await enter({ who, clientType: 72 }, model, real);
  return { model, real };
}

it("the service does to meetings, series and tokens what a simple model does", { timeout: 600_000 }, async () => {
  const sequences = fc.commands(steps, { maxCommands: 40, size: "medium", replayPath: MODEL_REPLAY });
  const property = fc.asyncProperty(sequences, async (sequence) => {
    const scene = await setUp();
    await fc.asyncModelRun(() => scene, sequence);
    await observe(scene.model, scene.real);
  });
  await fc.assert(property, { numRuns: Number(MODEL_RUNS), path: MODEL_PATH });
});
