import { defineConfig } from "vitest/config";

// `npm run test:runtimes`: fetches runtimes and compilers from the package registry, which `npm test` never does.
export default defineConfig({
  test: {
    include: ["test/runtimes/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A compiler takes a whole core, and there are two.
    maxConcurrency: 2,
    fileParallelism: false,
  },
});
