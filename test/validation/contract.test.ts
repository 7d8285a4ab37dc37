import { expect, test } from "vitest";
import { errorMeanings } from "../../generated/facts.ts";
import { contracts } from "../../src/validation/contract.ts";

test.each(contracts)("$id has a code for every check that comes before it acts", ({ codes, security }) => {
  const needed = ["forbidden", "internal", "invalidJson", "invalidParameter", ...(security ? [security] : [])];
  expect(needed.filter((name) => !Object.hasOwn(errorMeanings, codes[name] ?? ""))).toEqual([]);
});
