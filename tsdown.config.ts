import { defineConfig, type UserConfig } from "tsdown";

const entries = {
  index: "src/index.ts",
  mock: "src/mock/index.ts",
  validation: "src/validation/index.ts",
  webhooks: "src/webhooks/index.ts",
  realtime: "src/realtime/index.ts",
};
const common: UserConfig = {
  // Every export has an explicit type, so that declarations need no type checker; `npm run lint` has the real one.
  dts: { oxc: true },
  target: "node20",
  platform: "neutral",
  outDir: "dist",
  // The documentation is built into the same folder.
  clean: false,
};

export default defineConfig([
  { ...common, format: "esm", entry: { ...entries, cli: "src/cli/cli.ts" } },
  // One has a CommonJS build whose function a bundle for Node does not find, the others have none.
  {
    ...common,
    format: "cjs",
    entry: entries,
    deps: { alwaysBundle: ["openapi-fetch", "delay", "unlimited-timeout", "random-int", /^temporal-/] },
  },
]);
