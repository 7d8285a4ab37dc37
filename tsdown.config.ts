import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", mock: "src/mock/index.ts", cli: "src/cli/cli.ts" },
  format: ["esm", "cjs"],
  dts: true,
  target: "node20",
  platform: "neutral",
  // The documentation is built into the same folder.
  clean: false,
  outDir: "dist",
});
