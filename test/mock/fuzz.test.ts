import { expect, test } from "vitest";
import { fuzz } from "../../scripts/fuzz/fuzz.ts";
import { contracts } from "../../src/validation/contract.ts";

// FUZZ_SEED and FUZZ_REQUESTS repeat a run, or make it longer; so does npm run fuzz.
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const requests = Number(process.env.FUZZ_REQUESTS ?? 3000);

test("the local service answers whatever it is sent as it is described", { timeout: 600_000 }, async () => {
  console.log(`FUZZ_SEED=${seed} FUZZ_REQUESTS=${requests}`);
  const report = await fuzz({ requests, seed });
  expect(report.failures, `seed ${seed}`).toEqual([]);
  // Were most requests refused at the door, little would have been tried.
  expect(report.sent).toBe(requests);
  expect(report.succeeded).toBeGreaterThan(50);
});

test("each operation carries out what is aimed at the state of the service", { timeout: 600_000 }, async () => {
  const report = await fuzz({ requests: 8 * contracts.length, seed: 1, aimed: true });
  expect(report.failures).toEqual([]);
  expect(report.refusing).toEqual([]);
});
