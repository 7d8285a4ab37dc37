import fc from "fast-check";

/**
 * What random tests draw from. It is the same each time, so that a change fails by its own fault and not by bad luck;
 * the environment variable TEST_SEED makes them try other cases.
 */
export const testSeed = Number(process.env.TEST_SEED ?? 1);

fc.configureGlobal({ seed: testSeed });

export { fc };
