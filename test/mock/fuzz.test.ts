import { expect, test } from "vitest";
import { fuzz } from "../../scripts/fuzz/fuzz.ts";
import { contracts } from "../../src/validation/contract.ts";
import { testSeed } from "../support/random.ts";

// FUZZ_REQUESTS makes a run longer; so does npm run fuzz.
const requests = Number(process.env.FUZZ_REQUESTS ?? 3000);

test("the local service answers whatever it is sent as it is described", { timeout: 600_000 }, async () => {
  console.log(`TEST_SEED=${testSeed} FUZZ_REQUESTS=${requests}`);
  const report = await fuzz({ requests, seed: testSeed });
  expect(report.failures, `seed ${testSeed}`).toEqual([]);
  // Were most requests refused at the door, little would have been tried.
  expect(report.sent).toBe(requests);
  expect(report.succeeded).toBeGreaterThan(50);
});

test("each operation carries out what is aimed at the state of the service", { timeout: 600_000 }, async () => {
  // Eight requests for each are few, and with another seed all of them can miss.
  const report = await fuzz({ requests: 8 * contracts.length, seed: 1, aimed: true });
  expect(report.failures).toEqual([]);
  expect(report.refusing).toEqual([]);
});
