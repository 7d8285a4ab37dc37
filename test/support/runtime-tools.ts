import type { Tool } from "./runtime-cache.ts";

const { platform, arch } = process;
// Some of them say so.
const aarch = arch === "arm64" ? "aarch64" : arch;
const libc = platform === "linux" ? "-glibc" : "";
const bits = arch === "x64" ? "64" : arch;

/** Node beside the one that runs the tests. */
export const nodes: Tool[] = ["22.23.3", "24.21.0"].map((version) => ({
  title: `Node ${version.split(".")[0]}`,
  name: `node-${platform}-${arch}`,
  version,
  file: "bin/node",
}));

export const bun: Tool = { title: "Bun", name: `@oven/bun-${platform}-${aarch}`, version: "1.4.5", file: "bin/bun" };

export const deno: Tool = { title: "Deno", name: `@deno/${platform}-${arch}${libc}`, version: "2.9.6", file: "deno" };

/** The runtime of Cloudflare Workers. */
export const workerd: Tool = {
  title: "workerd",
  name: `@cloudflare/workerd-${platform}-${bits}`,
  version: "1.20261117.1",
  file: "bin/workerd",
};

/** The last compiler of each line since 5.4. */
export const compilers: Tool[] = ["5.4.5", "5.5.4", "5.6.3", "5.7.3", "5.8.3", "5.9.3", "6.0.3", "7.0.2"].map(
  (version) => ({ title: `TypeScript ${version.slice(0, 3)}`, name: "typescript", version, file: "bin/tsc" }),
);
