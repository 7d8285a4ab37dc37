import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("src", import.meta.url));

export default defineConfig({
  // Examples import the package by its name, as their readers do. tsconfig.json has the same for the compiler and tsx.
  resolve: {
    alias: [
      { find: /^huaweicloud-meeting(\/(?:mock|validation|webhooks|realtime))?$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // They need the package registry; see vitest.runtimes.config.ts.
    exclude: ["test/runtimes/**"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
