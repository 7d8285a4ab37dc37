import { expect, test } from "vitest";
import { live, stories, type Told } from "../support/effects.ts";
import { fc } from "../support/random.ts";

// The environment variable EFFECT_RUNS asks for more sequences.
const numRuns = Number(process.env.EFFECT_RUNS ?? 300);

test(`${numRuns} sequences of calls under random faults leave the meetings that their callers were told of`, {
  timeout: 60_000 + numRuns * 300,
}, async () => {
  const counts: Record<Told, number> = { done: 0, refused: 0, unknown: 0 };
  const property = fc.asyncProperty(stories, async (story) => {
    for (const told of await live(story)) counts[told] += 1;
  });
  await fc.assert(property, { numRuns });
  // Otherwise the sequences would prove little.
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(numRuns / 4);
});
